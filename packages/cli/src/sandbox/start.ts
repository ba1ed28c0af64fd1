import { reason, runSandbox, type RunOptions } from './run.js'

/** What `wechatpay sandbox start` takes. */
export interface StartOptions extends RunOptions {
  readonly json?: boolean
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Starts the sandbox, says so, and stops it on SIGINT, SIGTERM or SIGHUP. */
export async function start(options: StartOptions): Promise<void> {
  const log = (text: string): void => void process.stderr.write(`${text}\n`)
  // A signal during the start is heeded once there is something to stop.
  let stopping = false
  let close: (() => Promise<void>) | undefined
  const stop = (): void => {
    const first = !stopping
    stopping = true
    if (!first || close === undefined) return
    log('stopping')
    void close().then(() => process.exit(0))
  }
  for (const signal of signals) process.on(signal, stop)
  try {
    const running = await runSandbox(options, log)
    const { url, consoleUrl, proxy, credentialsFile } = running
    close = () => running.close()
    if (stopping) {
      await close()
      process.exit(0)
    }
    log(`The sandbox listens on ${url}`)
    log(`credentials: ${credentialsFile}`)
    log(`proxy for WeChat Pay's own hosts: ${proxy.proxyUrl}, authorities: ${proxy.caFile}`)
    log(`with a merchant's certificate on the connection: ${proxy.mutualTlsUrl}`)
    log(`control API: ${consoleUrl}`)
    const { proxyUrl, caFile, mutualTlsUrl } = proxy
    if (options.json === true)
      process.stdout.write(
        `${JSON.stringify({ url, mutualTlsUrl, proxyUrl, caFile, credentialsFile, consoleUrl })}\n`,
      )
  } catch (error) {
    log(`wechatpay sandbox start: ${reason(error, options)}`)
    process.exitCode = 1
    for (const signal of signals) process.off(signal, stop)
  }
}
