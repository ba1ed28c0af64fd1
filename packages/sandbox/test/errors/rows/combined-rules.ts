import { directMchid, orderBody } from '../bodies.js'
import { but, faultRow, type Base } from '../common.js'
import {
  invalidRequest,
  paramError,
  refused,
  wrongField,
  type Asker,
  type Expected,
  type Row,
  type Step,
} from '../row.js'
import type { Source } from '../sources.js'
import { day, does, hour, pays, waits } from '../steps.js'
import { isPaid, noAuth, ruleLimit, tradeError } from './ordering-rules.js'
import { combinedBody } from '../fixtures/orders.js'

export type Case = readonly [
  when: string,
  arrange: readonly Step[],
  body: object,
  expected: Expected,
  source: Source,
  by?: Asker,
]

/** Rows that differ in what is sent. */
export function rowsOf(operation: string, cases: readonly Case[]): Row[] {
  return cases.map(([when, arrange, body, expected, source, by]) => ({
    operation,
    when,
    ...(arrange.length === 0 ? {} : { arrange }),
    request: { body },
    expected,
    source,
    ...(by === undefined ? {} : { by }),
  }))
}

export type Parts = readonly Record<string, unknown>[]
export const parts = (mode: 'direct' | 'partner'): Parts => combinedBody(mode)['sub_orders'] as Parts
/** The parts, of which the first is changed. */
export const firstPart = (mode: 'direct' | 'partner', change: object): object => {
  const [first = {}, ...rest] = parts(mode)
  return { sub_orders: [but(first, change), ...rest] }
}
const wrongParts = (value: number, issue: string): Expected =>
  wrongField('/sub_orders', value, issue, '映射到字段“商品单信息”')
const badUrl = (url: string, issue: string): Expected =>
  wrongField('/notify_url', url, issue, '映射到字段“通知地址”')

/** What a request must look like beyond the contract. */
export function formRows(operation: string, change: object): Row[] {
  const body = (more: object): object => combinedBody('direct', { ...change, ...more })
  const eleven = Array.from({ length: 11 }, (_, index) => ({
    ...parts('direct')[0],
    out_trade_no: `order-01${index}`,
  }))
  const currency = '/sub_orders/0/amount/currency'
  return rowsOf(operation, [
    ['two direct merchants are paid', [], body({}), { status: 200 }, 'combine table'],
    [
      'there is one part',
      [],
      body({ sub_orders: parts('direct').slice(1) }),
      wrongParts(1, '子单数量须为2到10个'),
      'rules of combining',
    ],
    [
      'there are eleven parts',
      [],
      body({ sub_orders: eleven }),
      wrongParts(11, '子单数量须为2到10个'),
      'rules of combining',
    ],
    [
      'a partner has no parts',
      [],
      combinedBody('partner', { ...change, sub_orders: [] }),
      wrongParts(0, '子单数量须为1到50个'),
      'rules of combining',
      'partner',
    ],
    [
      'two parts have one number',
      [],
      body({ sub_orders: [parts('direct')[0], parts('direct')[0]] }),
      wrongParts(1, '子单商户订单号重复'),
      'rules of combining',
    ],
    [
      'the currency of a part is another',
      [],
      body(firstPart('direct', { amount: { total_amount: 100, currency: 'USD' } })),
      paramError(`输入源“/body${currency}”映射到值字段“标价币种”规则校验失败，值不在枚举范围内`, {
        field: currency,
        value: 'USD',
        issue: 'Currency code is invalid',
        location: 'body',
      }),
      'error body',
    ],
    [
      'a part is 10,000,000 yuan',
      [],
      body(firstPart('direct', { amount: { total_amount: 1_000_000_000, currency: 'CNY' } })),
      { status: 200 },
      'rules of combining',
    ],
    [
      'a part is more than 10,000,000 yuan',
      [],
      body(firstPart('direct', { amount: { total_amount: 1_000_000_001, currency: 'CNY' } })),
      wrongField(
        '/sub_orders/0/amount/total_amount',
        1_000_000_001,
        '值高于最大值 1000000000',
        '映射到数值字段“标价金额”',
      ),
      'rules of combining',
    ],
    [
      'time_expire is no time',
      [],
      body({ time_expire: 'later' }),
      wrongField('/time_expire', 'later', '时间格式不符合RFC3339', '映射到字段“交易结束时间”'),
      'error body',
    ],
    ['notify_url is no URL', [], body({ notify_url: 'shop' }), badUrl('shop', '不是合法的URL'), 'error body'],
    [
      'notify_url has a query',
      [],
      body({ notify_url: 'https://shop.example/?a=1' }),
      badUrl('https://shop.example/?a=1', '通知地址不能携带参数'),
      'error body',
    ],
    [
      'notify_url is not https',
      [],
      body({ notify_url: 'http://shop.example/' }),
      badUrl('http://shop.example/', '必须为https地址'),
      'error body',
    ],
  ])
}

const isOther = invalidRequest('请求重入时，参数与首次请求时不一致', 268498688)
const isClosed = refused(400, 'ORDER_CLOSED', '该订单已关闭', { internal: 268447914 })

/** Ordering with a number that is in use. */
export function againRows(operation: string, change: object): Row[] {
  const body = combinedBody('direct', change)
  const placed = does(operation, { body })
  const paid = pays('combined-0001', directMchid)
  const closed = does('POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', {
    params: { combine_out_trade_no: 'combined-0001' },
    body: {
      combine_appid: body['combine_appid'],
      sub_orders: parts('direct').map(({ mchid, out_trade_no }) => ({ mchid, out_trade_no })),
    },
  })
  const shared = firstPart('direct', { settle_info: { profit_sharing: true } })
  const dear = firstPart('direct', { amount: { total_amount: 101, currency: 'CNY' } })
  const single = does('POST /v3/pay/transactions/native', { body: orderBody('direct', 'native') })
  const choice = 'choice: combined orders, repeated'
  const soon = { ...body, time_expire: '2018-06-08T11:00:00+08:00' }
  return rowsOf(operation, [
    ['the number is in use and nothing else is asked', [placed], body, { status: 200 }, choice],
    ['the number is in use and an amount is another', [placed], { ...body, ...dear }, isOther, choice],
    [
      'the number is in use and the settlement is another',
      [placed],
      { ...body, ...shared },
      invalidRequest('重复下单且结算信息不一致', 268498688),
      'rules of combining',
    ],
    ['the number is in use and paid', [placed, paid], body, isPaid, choice],
    ['the number is in use and closed', [placed, closed], body, isClosed, choice],
    [
      'the number is in use and nobody paid it in seven days',
      [placed, waits(7 * day)],
      body,
      isClosed,
      choice,
    ],
    [
      'the number is in use and its time_expire has passed',
      [does(operation, { body: soon }), waits(hour + 1)],
      body,
      invalidRequest('该订单已失效', 268447914),
      choice,
    ],
    [
      'the number of a part is in use',
      [single],
      body,
      refused(403, 'OUT_TRADE_NO_USED', '商户订单号重复'),
      choice,
    ],
  ])
}

/** What only the platform can know, by a fault. */
export function refusedRows(base: Base): Row[] {
  const spelled = (expected: typeof noAuth, code: string): Expected => ({ ...expected, code })
  return [
    faultRow(base, 'no-auth', 'the product is not enabled', spelled(noAuth, 'NOAUTH'), 'combine table'),
    faultRow(
      base,
      'rule-limit',
      'the risk control refuses',
      spelled(ruleLimit, 'RULELIMIT'),
      'combine table',
    ),
    faultRow(base, 'trade-error', 'the platform refuses the trade', tradeError, 'combine table'),
    faultRow(
      base,
      'account-error',
      "the payer's account is abnormal",
      refused(403, 'ACCOUNTERROR', '账号异常'),
      'combine table',
    ),
    faultRow(
      base,
      'bank-abnormal',
      'the bank is out of order',
      refused(500, 'BANKERROR', '银行系统异常'),
      'combine table',
    ),
  ]
}
