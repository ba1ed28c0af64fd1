import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createSandbox, writeCredentials } from '@wechatpay-kit/sandbox'

/** What `wechatpay sandbox start` takes. */
export interface StartOptions {
  readonly port: number
  readonly data?: string
  readonly clock?: string
  readonly freeze?: boolean
  readonly allowNotify: readonly string[]
  readonly notifyRewrite: Readonly<Record<string, string>>
  readonly anyOpenid?: boolean
  readonly json?: boolean
}

/** Why it could not start, in words. */
function reason(error: unknown, options: StartOptions): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return `port ${options.port} is in use: give another with --port, or 0 for a free one`
  if (code === 'EACCES') return `no permission (${message}): check --port and --data`
  return message
}

/** Starts the sandbox, says so, and stops it on SIGINT or SIGTERM. */
export async function start(options: StartOptions): Promise<void> {
  const log = (text: string): void => void process.stderr.write(`${text}\n`)
  const temporary =
    options.data === undefined ? await mkdtemp(join(tmpdir(), 'wechatpay-sandbox-')) : undefined
  const clean = async (): Promise<void> => {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true })
  }
  try {
    const sandbox = await createSandbox({
      ...(options.data === undefined ? {} : { data: resolve(options.data) }),
      ...(options.clock === undefined ? {} : { clock: options.clock }),
      ...(options.freeze === true ? { freeze: true } : {}),
      ...(options.anyOpenid === true ? { anyOpenid: true } : {}),
      allowNotify: options.allowNotify,
      notifyRewrite: options.notifyRewrite,
    })
    let stopping = false
    const stop = (): void => {
      if (stopping) return
      stopping = true
      log('stopping')
      void sandbox
        .close()
        .then(clean)
        .then(() => process.exit(0))
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    const { url } = await sandbox.listen(options.port)
    const folder = temporary ?? join(resolve(options.data ?? ''), 'credentials')
    const credentialsFile = await writeCredentials(sandbox, folder)
    const consoleUrl = `${url}/_sandbox/`
    log(`The sandbox listens on ${url}`)
    log(`credentials: ${credentialsFile}`)
    log(`control API: ${consoleUrl}`)
    if (options.json === true)
      process.stdout.write(`${JSON.stringify({ url, credentialsFile, consoleUrl })}\n`)
  } catch (error) {
    await clean()
    process.stderr.write(`wechatpay sandbox start: ${reason(error, options)}\n`)
    process.exitCode = 1
  }
}
