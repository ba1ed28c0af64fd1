import { commonRows } from '../common.js'
import { derivedRows } from '../derived.js'
import { invalidRequest, paramError, wrongField, type Asked, type Expected, type Family } from '../row.js'
import { baseOf, casesOf, type Case } from '../fixtures/profit-sharing.js'

const now = 'GET /v3/merchant/fund/balance/{account_type}'
const dayEnd = 'GET /v3/merchant/fund/dayendbalance/{account_type}'

const limited = { limited: 'RATELIMIT_EXCEEDED' }
const of = (account_type: string): Asked => ({ params: { account_type } })
const on = (date: string, account_type = 'BASIC'): Asked => ({ ...of(account_type), query: { date } })
const noType = wrongField(
  '/account_type',
  'OTHER',
  '值不在枚举范围内',
  '映射到值字段“账户类型”',
  'uri_template',
)
const noDate = (value: string): Expected => {
  const issue = '日期格式错误，请使用YYYY-MM-DD'
  return paramError(issue, { field: 'date', value, issue, location: 'query' })
}

const dayCases: readonly Case[] = [
  ['it was yesterday', [], on('2018-06-07'), { status: 200 }, 'choice: day-end balance'],
  ['it was ninety days ago', [], on('2018-03-10'), { status: 200 }, 'choice: day-end balance'],
  [
    'it was more than ninety days ago',
    [],
    on('2018-03-09'),
    invalidRequest('只能查询90天内的日终余额'),
    'choice: day-end balance',
  ],
  [
    'the day is not over',
    [],
    on('2018-06-08'),
    invalidRequest('只能查询今天之前的日终余额'),
    'choice: day-end balance',
  ],
  ['the date is written otherwise', [], on('20180607'), noDate('20180607'), 'error body'],
  ['there is no such day', [], on('2018-06-31'), noDate('2018-06-31'), 'error body'],
  ['there is no such account', [], on('2018-06-07', 'OTHER'), noType, 'error body'],
  ['neither account nor day is fine', [], on('2018-06-08', 'OTHER'), noType, 'choice: order of checks'],
]

/** Balances of the merchant's own accounts. */
export const balances: Family = {
  name: 'balances',
  operations: [now, dayEnd],
  rows: [
    ...commonRows(baseOf(now, of('BASIC')), limited),
    ...casesOf(now, [
      ...['BASIC', 'OPERATION', 'FEES'].map((type): Case => [
        `of ${type}`,
        [],
        of(type),
        { status: 200 },
        'error body',
      ]),
      ['there is no such account', [], of('OTHER'), noType, 'error body'],
    ]),
    ...commonRows(baseOf(dayEnd, on('2018-06-07')), limited),
    ...derivedRows(baseOf(dayEnd, on('2018-06-07'))),
    ...casesOf(dayEnd, dayCases),
  ],
}
