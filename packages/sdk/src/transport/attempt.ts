import { randomNonce } from '../crypto/index.js'
import { ConfigError, RequestError, type QueryHint } from '../errors/index.js'
import type { Merchant } from '../keys/merchant.js'
import type { KeyRing } from '../keys/ring.js'
import type { TransportResponse } from '../options.js'
import { formatAuthorization, requestMessage } from '../protocol/index.js'
import type { Prepared } from '../request/prepare.js'
import type { Settings } from '../settings.js'
import { failure } from './failure.js'
import type { Limits, Send } from './send.js'

/** What a sending needs. */
export interface Attempting {
  readonly settings: Settings
  readonly merchant: Merchant
  readonly keys: KeyRing
  readonly send: Send
  /** True when it leaves by the client's own pool. */
  readonly pooled: boolean
  /** True when it reaches the network: only then can a sandbox's keys come to a real host by mistake. */
  readonly guarded: boolean
}

/** Origins of WeChat Pay itself; a dot at the end of a host name changes nothing of where it leads. */
export const realHost: RegExp = /^https?:\/\/([^/]*\.)?(mch\.weixin\.qq\.com|wechatpay\.cn)\.?(:\d+)?$/

/** Keeps a sandbox's keys off the real hosts. */
export function guard(origin: string, { guarded, keys }: Attempting): void {
  if (!guarded || !keys.sandbox || !realHost.test(origin)) return
  if (process.env['WECHATPAY_SANDBOX'] === '1') return
  throw new ConfigError(
    `platformKeys holds keys of a sandbox, but the request would go to ${origin}: set baseUrl to the sandbox's ` +
      "url, or give WeChat Pay's own keys",
    { code: 'sandbox_keys' },
  )
}

/** A Signer may be far away: it has no more time than the call. */
async function inTime(signing: Promise<string>, total: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `privateKey: the Signer gave no signature within ${Math.round(total)} ms. Nothing was sent.`
      reject(new RequestError(message, { code: 'timeout', outcomeUnknown: false }))
    }, total)
  })
  try {
    return await Promise.race([signing, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Signs and sends once; gives the answer as received, unverified. Each sending has its own nonce and timestamp. */
export async function attempt(
  by: Attempting,
  request: Prepared,
  origin: string,
  limits: Limits,
  query: QueryHint | undefined,
): Promise<TransportResponse> {
  guard(origin, by)
  const { settings } = by
  const { method, target, body } = request
  const timestamp = String(Math.floor(settings.now() / 1000))
  const nonce = randomNonce()
  const message = requestMessage({ method, url: target, timestamp, nonce, body: body.signed })
  const start = performance.now()
  const signing = by.merchant.sign(message)
  const signature = await (by.merchant.remote ? inTime(signing, limits.total) : signing)
  const headers: Record<string, string> = {
    ...request.headers,
    authorization: formatAuthorization({
      schema: settings.scheme ?? by.merchant.algorithms.scheme,
      mchid: settings.mchid,
      nonce_str: nonce,
      timestamp,
      serial_no: by.merchant.serial ?? '',
      signature,
    }),
  }
  const left = { ...limits, total: Math.max(1, limits.total - (performance.now() - start)) }
  const file = request.facts.file === true
  try {
    return await by.send({ method, origin, target, headers, body: body.bytes, file }, left)
  } catch (error) {
    throw failure(error, { method, origin, timeout: Math.min(limits.total, limits.response), query })
  }
}
