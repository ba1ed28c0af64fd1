import type { Flow } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { invalidRequest, paramError } from '../../kernel/refusal.js'
import type { Balances } from '../../money/account.js'
import { accountOf, balancesOn, dayOf } from '../../money/ledger.js'

/** The caller's own account as it is now. */
const balance: Flow = (platform, call) => {
  const read = readerOf(call.params['account_type'])
  return { status: 200, body: read(accountOf(platform, call.merchant.mchid)) }
}

/** The caller's own account as it was at the end of a day. */
const dayEndBalance: Flow = (platform, call) => {
  const read = readerOf(call.params['account_type'])
  const { date } = call.query
  if (typeof date !== 'string' || !isDate(date)) {
    const issue = '日期格式错误，请使用YYYY-MM-DD'
    throw paramError(issue, { field: 'date', value: date, issue, location: 'query' })
  }
  const now = platform.clock.now()
  if (date >= dayOf(now)) throw invalidRequest('只能查询今天之前的日终余额')
  if (date < dayOf(now - 90 * 86_400_000)) throw invalidRequest('只能查询90天内的日终余额')
  return { status: 200, body: read(balancesOn(platform, call.merchant.mchid, date)) }
}

/** What each kind of account shows. */
const readers = new Map<string, (balances: Balances) => JsonObject>([
  ['BASIC', ({ available, frozen }) => ({ available_amount: available, pending_amount: frozen })],
  [
    'OPERATION',
    ({ operation, transferring }) => ({ available_amount: operation, pending_amount: transferring }),
  ],
  ['FEES', () => ({ available_amount: 0, pending_amount: 0 })],
])

function readerOf(type: string | undefined): (balances: Balances) => JsonObject {
  const reader = readers.get(type ?? '')
  if (reader !== undefined) return reader
  const issue = '值不在枚举范围内'
  const message = `输入源“/uri_template/account_type”映射到值字段“账户类型”规则校验失败，${issue}`
  throw paramError(message, { field: 'account_type', value: type, issue, location: 'uri_template' })
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
