import type { RefusalInput } from '../gate/refusal.js'
import type { StruckFault } from './rules.js'

/** What goes wrong with a signature. */
export type SealFault =
  | { readonly kind: 'wrong-signature' | 'unknown-serial' | 'probe' | 'rotation' | 'expired-certificate' }
  | { readonly kind: 'skewed-clock'; readonly seconds: number }

/** What goes wrong on the wire. Times are real milliseconds. */
export type WireFault =
  | { readonly kind: 'reset' | 'truncated' | 'garbage' }
  | { readonly kind: 'silence' | 'late'; readonly ms: number }

/** What becomes of one exchange. */
export interface ExchangePlan {
  /** Whether the request takes effect. */
  readonly applied: boolean
  readonly refusal?: RefusalInput
  /** A gateway's page instead of an answer: unsigned. */
  readonly page?: { readonly status: number; readonly html: string }
  readonly seal?: SealFault
  readonly wire?: WireFault
}

const systemError: RefusalInput = {
  status: 500,
  code: 'SYSTEM_ERROR',
  message: '系统异常，请稍后重试',
  internal: 268435462,
}
const limited: RefusalInput = {
  status: 429,
  code: 'FREQUENCY_LIMITED',
  message: '频率限制，请降低频率后重试',
  internal: 268447840,
}
const html =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n'

type Values = Readonly<Record<string, number>>
const sealed = (
  kind: 'wrong-signature' | 'unknown-serial' | 'probe' | 'rotation' | 'expired-certificate',
) => {
  return (): ExchangePlan => ({ applied: true, seal: { kind } })
}

/** Network and protocol faults, by name. */
const plans: Readonly<Record<string, (values: Values) => ExchangePlan>> = {
  'reset-before': () => ({ applied: false, wire: { kind: 'reset' } }),
  'reset-after': () => ({ applied: true, wire: { kind: 'reset' } }),
  timeout: ({ ms = 0, applied }) => ({ applied: applied === 1, wire: { kind: 'silence', ms } }),
  slow: ({ ms = 0 }) => ({ applied: true, wire: { kind: 'late', ms } }),
  truncated: () => ({ applied: true, wire: { kind: 'truncated' } }),
  garbage: () => ({ applied: true, wire: { kind: 'garbage' } }),
  'bad-gateway': ({ applied }) => ({ applied: applied === 1, page: { status: 502, html } }),
  'frequency-limited': () => ({ applied: false, refusal: limited }),
  'system-error': () => ({ applied: false, refusal: systemError }),
  'system-error-applied': () => ({ applied: true, refusal: systemError }),
  'wrong-signature': sealed('wrong-signature'),
  'unknown-serial': sealed('unknown-serial'),
  probe: sealed('probe'),
  'skewed-clock': ({ seconds = 0 }) => ({ applied: true, seal: { kind: 'skewed-clock', seconds } }),
  rotation: sealed('rotation'),
  'expired-certificate': sealed('expired-certificate'),
}

const orderly: ExchangePlan = { applied: true }

/** What a fault makes of an exchange; nothing unusual without one. */
export function planExchange(fault: StruckFault | undefined): ExchangePlan {
  return fault === undefined ? orderly : (plans[fault.name]?.(fault.values) ?? orderly)
}
