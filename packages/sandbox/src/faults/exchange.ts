import type { WireFault } from '../kernel/http/exchange.js'
import type { RefusalInput } from '../kernel/refusal.js'
import type { ActiveFault } from './rules.js'
import { spell } from './spelling.js'

/** What goes wrong with a signature. */
export type SealFault =
  | { readonly kind: 'wrong-signature' | 'unknown-serial' | 'probe' | 'rotation' | 'expired-certificate' }
  | { readonly kind: 'skewed-clock'; readonly seconds: number }

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

/** What the platform says of what only it can know; codes are those of newer pages. */
const refusals = {
  system: { status: 500, code: 'SYSTEM_ERROR', message: '系统异常，请稍后重试', internal: 268435462 },
  limited: {
    status: 429,
    code: 'FREQUENCY_LIMITED',
    message: '频率限制，请降低频率后重试',
    internal: 268447840,
  },
  noAuth: { status: 403, code: 'NO_AUTH', message: '商户号该产品权限未开通' },
  rule: { status: 403, code: 'RULE_LIMIT', message: '业务规则限制', internal: 268448010 },
  trade: { status: 403, code: 'TRADE_ERROR', message: '交易错误' },
  account: { status: 403, code: 'ACCOUNT_ERROR', message: '账号异常' },
  bank: { status: 500, code: 'BANK_ERROR', message: '银行系统异常' },
} as const satisfies Readonly<Record<string, RefusalInput>>
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
  'frequency-limited': () => ({ applied: false, refusal: refusals.limited }),
  'system-error': () => ({ applied: false, refusal: refusals.system }),
  'system-error-applied': () => ({ applied: true, refusal: refusals.system }),
  'no-auth': () => ({ applied: false, refusal: refusals.noAuth }),
  'rule-limit': () => ({ applied: false, refusal: refusals.rule }),
  'trade-error': () => ({ applied: false, refusal: refusals.trade }),
  'account-error': () => ({ applied: false, refusal: refusals.account }),
  'bank-abnormal': () => ({ applied: false, refusal: refusals.bank }),
  'wrong-signature': sealed('wrong-signature'),
  'unknown-serial': sealed('unknown-serial'),
  probe: sealed('probe'),
  'skewed-clock': ({ seconds = 0 }) => ({ applied: true, seal: { kind: 'skewed-clock', seconds } }),
  rotation: sealed('rotation'),
  'expired-certificate': sealed('expired-certificate'),
}

const orderly: ExchangePlan = { applied: true }

/** What a fault makes of an exchange with the operation at a path; nothing unusual without one. */
export function planExchange(fault: ActiveFault | undefined, path: string): ExchangePlan {
  const plan = fault === undefined ? orderly : (plans[fault.name]?.(fault.values) ?? orderly)
  const { refusal } = plan
  return refusal === undefined ? plan : { ...plan, refusal: { ...refusal, code: spell(refusal.code, path) } }
}
