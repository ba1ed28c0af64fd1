import { ConfigError } from '../errors/index.js'
import type { KeyRing } from '../keys/ring.js'

/** Origins of WeChat Pay itself; a dot at the end of a host name changes nothing of where it leads. */
export const realHost: RegExp = /^https?:\/\/([^/]*\.)?(mch\.weixin\.qq\.com|wechatpay\.cn)\.?(:\d+)?$/

/** What is needed to tell whether a request may go to production. */
export interface Destination {
  readonly keys: KeyRing
  /** True when requests reach the network: only then can a sandbox's keys come to a real host by mistake. */
  readonly usesNetwork: boolean
}

/** Keeps a sandbox's keys off the real hosts. */
export function assertNotProduction(origin: string, { usesNetwork, keys }: Destination): void {
  if (!usesNetwork || !keys.sandbox || !realHost.test(origin)) return
  if (process.env['WECHATPAY_SANDBOX'] === '1') return
  throw new ConfigError(
    `platformKeys holds keys of a sandbox, but the request would go to ${origin}: set baseUrl to the sandbox's ` +
      "url, or give WeChat Pay's own keys",
    { code: 'sandbox_keys' },
  )
}
