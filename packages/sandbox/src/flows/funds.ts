import type { Flow, JsonObject } from '../gate/exchange.js'
import { invalidRequest, paramError } from '../gate/refusal.js'
import type { Balances } from '../ledger/account.js'
import { accountOf, balancesOn, dayOf } from '../ledger/ledger.js'

/** The caller's own account as it is now. */
const balance: Flow = (platform, call) => ({
  status: 200,
  body: told(accountOf(platform, call.merchant.mchid), call.params['account_type']),
})

/** The caller's own account as it was at the end of a day. */
const dayEndBalance: Flow = (platform, call) => {
  const { date } = call.query
  if (typeof date !== 'string' || !isDate(date))
    throw paramError('日期格式错误，请使用YYYY-MM-DD', { field: 'date', value: date, location: 'query' })
  const now = platform.clock.now()
  if (date >= dayOf(now)) throw invalidRequest('只能查询今天之前的日终余额')
  if (date < dayOf(now - 90 * 86_400_000)) throw invalidRequest('只能查询90天内的日终余额')
  const { mchid } = call.merchant
  return { status: 200, body: told(balancesOn(platform, mchid, date), call.params['account_type']) }
}

function told(
  { available, frozen, operation, transferring }: Balances,
  type: string | undefined,
): JsonObject {
  switch (type) {
    case 'BASIC':
      return { available_amount: available, pending_amount: frozen }
    case 'OPERATION':
      return { available_amount: operation, pending_amount: transferring }
    case 'FEES':
      return { available_amount: 0, pending_amount: 0 }
    default:
      throw paramError(
        '输入源“/uri_template/account_type”映射到值字段“账户类型”规则校验失败，值不在枚举范围内',
        {
          field: 'account_type',
          value: type,
          location: 'uri_template',
        },
      )
  }
}

function isDate(text: string): boolean {
  const start = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(text)
}

/** The operations of balances, by method and path. */
export const fundFlows: readonly (readonly [string, Flow])[] = [
  ['GET /v3/merchant/fund/balance/{account_type}', balance],
  ['GET /v3/merchant/fund/dayendbalance/{account_type}', dayEndBalance],
]
