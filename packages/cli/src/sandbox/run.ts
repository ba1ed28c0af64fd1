import { mkdtemp, rm } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  createSandbox,
  writeCredentials,
  type KeyMode,
  type MerchantOptions,
  type Sandbox,
  type SandboxProxy,
} from '@wechatpay-kit/sandbox'
import { readMerchants } from './merchant-file.js'

/** What every command that runs a sandbox takes. */
export interface RunOptions {
  readonly port: number
  readonly data?: string
  readonly clock?: string
  readonly freeze?: boolean
  readonly seed?: string
  readonly merchant: readonly string[]
  readonly keys?: KeyMode
  readonly allowNotify: readonly string[]
  readonly notifyRewrite: Readonly<Record<string, string>>
  readonly allowHost: readonly string[]
  readonly anyOpenid?: boolean
  readonly lan?: boolean
}

/** A sandbox that listens, and the files that go with it. */
export interface RunningSandbox {
  readonly sandbox: Sandbox
  readonly url: string
  readonly consoleUrl: string
  readonly proxy: SandboxProxy
  readonly credentialsFile: string
  readonly folder: string
  /** Merchants that the user's own files named. */
  readonly own: readonly MerchantOptions[]
  /** Ends the sandbox and removes what was temporary. */
  close(): Promise<void>
}

/** Makes a sandbox as the options say, lets it listen, and writes credentials and trust files. */
export async function runSandbox(options: RunOptions, log: (text: string) => void): Promise<RunningSandbox> {
  const own = (await Promise.all(options.merchant.map(readMerchants))).flat()
  const temporary =
    options.data === undefined ? await mkdtemp(join(tmpdir(), 'wechatpay-sandbox-')) : undefined
  const clean = async (): Promise<void> => {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true })
  }
  let sandbox: Sandbox | undefined
  try {
    sandbox = await createSandbox({
      ...(options.data === undefined ? {} : { data: resolve(options.data) }),
      ...(options.clock === undefined ? {} : { clock: options.clock }),
      ...(options.freeze === true ? { freeze: true } : {}),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(options.anyOpenid === true ? { anyOpenid: true } : {}),
      ...(options.keys === undefined ? {} : { keys: options.keys }),
      merchants: own,
      allowNotify: options.allowNotify,
      notifyRewrite: options.notifyRewrite,
    })
    const { url, consoleUrl } = await sandbox.listen(options.port, { lan: options.lan === true })
    if (options.lan === true) warnOfLan(url, log)
    const folder = temporary ?? join(resolve(options.data ?? ''), 'credentials')
    const credentialsFile = await writeCredentials(sandbox, folder)
    const told = new Set<string>()
    const proxy = await sandbox.openProxy({
      directory: folder,
      allowHosts: options.allowHost,
      refused(host) {
        if (told.has(host) || told.size > 100) return
        told.add(host)
        log(`refused a connection to ${host}: not a host of WeChat Pay (--allow-host ${host} allows it)`)
      },
    })
    const running = sandbox
    return {
      sandbox,
      url,
      consoleUrl,
      proxy,
      credentialsFile,
      folder,
      own,
      close: () => running.close().then(clean),
    }
  } catch (error) {
    await sandbox?.close()
    await clean()
    throw error
  }
}

/** Why a sandbox could not run, in words. */
export function reason(error: unknown, options: RunOptions): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return `port ${options.port} is in use: give another with --port, or 0 for a free one`
  if (code === 'EACCES') return `no permission (${message}): check --port and --data`
  return message
}

function warnOfLan(url: string, log: (text: string) => void): void {
  const { port } = new URL(url)
  const addresses = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4')
    .map((one) => `http://${one?.address}:${port}`)
  log(`WARNING: --lan lets everyone on this network call the API, in clear text: ${addresses.join(' ')}`)
  log('The control API stays on this machine.')
}
