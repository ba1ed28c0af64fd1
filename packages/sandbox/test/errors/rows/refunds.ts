import { directMchid, noMchid, notify_url, orderBody, partnerMchid, subMchid } from '../bodies.js'
import { but, commonRows, faultRow, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  paramError,
  refused,
  wrongField,
  type Asker,
  type Expected,
  type Family,
  type Row,
  type Step,
} from '../row.js'
import type { Source } from '../sources.js'
import { day, does, minute, pays, waits } from '../steps.js'
import { notAccepted, ownNumber } from './ordering-parties.js'
import { noAuth, otherCurrency } from './ordering-rules.js'
import { otherSub } from './orders.js'
import { shares, spends } from '../fixtures/funds.js'
import { refundQueries } from './refund-queries.js'
import {
  foreignSub,
  native,
  noOrder,
  noSub,
  noSuchMerchant,
  placed,
  querying,
  refundBody,
  refunded,
  refunding,
  sold,
  soldByPartner,
} from '../fixtures/refunds.js'

type Case = readonly [
  when: string,
  arrange: readonly Step[],
  change: object,
  expected: Expected,
  source: Source,
  by?: Asker,
]

const whole = { amount: { refund: 100, total: 100, currency: 'CNY' } }
const fen = (refund: number, more: object = {}): object => ({
  amount: { refund, total: 100, currency: 'CNY', ...more },
})

const soldShared: readonly Step[] = [
  does(native, { body: orderBody('direct', 'native', { settle_info: { profit_sharing: true } }) }),
  pays('order-0001', directMchid),
]
const badUrl = (url: string, issue: string): Expected =>
  wrongField('/notify_url', url, issue, '映射到字段“通知地址”')
const notListed = (pointer: string, value: string, title: string): Expected =>
  wrongField(pointer, value, '值不在枚举范围内', `映射到值字段“${title}”`)

/** Fifty refunds, a minute apart. */
const fifty: Step = async (scene) => {
  for (let count = 1; count <= 50; count++) {
    await refunded({ out_refund_no: `refund-1${count}` })(scene)
    await scene.sandbox.clock.advance(minute)
  }
}

const forms: readonly Case[] = [
  [
    'no order is named',
    [],
    { out_trade_no: undefined },
    paramError('transaction_id与out_trade_no必须二选一', {
      field: '/out_trade_no',
      value: '',
      location: 'body',
    }),
    'rules of refunds',
  ],
  [
    'funds_account is unknown',
    [],
    { funds_account: 'ELSEWHERE' },
    notListed('/funds_account', 'ELSEWHERE', '退款资金来源'),
    'rules of refunds',
  ],
  ['notify_url is no URL', [], { notify_url: 'shop' }, badUrl('shop', '不是合法的URL'), 'error body'],
  [
    'notify_url has a query',
    [],
    { notify_url: 'https://shop.example/?a=1' },
    badUrl('https://shop.example/?a=1', '通知地址不能携带参数'),
    'error body',
  ],
  [
    'notify_url is not https',
    [],
    { notify_url: 'http://shop.example/' },
    badUrl('http://shop.example/', '必须为https地址'),
    'error body',
  ],
  ['the currency is another', [], fen(1, { currency: 'USD' }), otherCurrency('退款币种'), 'error body'],
  [
    'money shall come from an unknown account',
    [],
    fen(40, { from: [{ account: 'ELSEWHERE', amount: 40 }] }),
    notListed('/amount/from/0/account', 'ELSEWHERE', '出资账户类型'),
    'rules of refunds',
  ],
  [
    'nothing shall come from an account',
    [],
    fen(40, {
      from: [
        { account: 'AVAILABLE', amount: 40 },
        { account: 'UNAVAILABLE', amount: 0 },
      ],
    }),
    wrongField('/amount/from/1/amount', 0, '值低于最小值 1', '映射到数值字段“出资金额”'),
    'rules of refunds',
  ],
]

const otherAmounts = invalidRequest('订单金额或退款金额与之前请求不一致，请核实后再试', 268498688)
const otherSum = invalidRequest('退款出资金额与退款金额不一致')
const tooMuch = invalidRequest('申请退款金额大于可退金额')

const states: readonly Case[] = [
  ['the order is paid', sold, {}, { status: 200 }, 'rules of refunds'],
  ['the same is asked again', [...sold, refunded()], {}, { status: 200 }, 'rules of refunds'],
  ['the number was used for another amount', [...sold, refunded()], fen(2), otherAmounts, 'rules of refunds'],
  [
    'the number was used for another order',
    [...sold, refunded()],
    { out_trade_no: 'order-0002' },
    otherAmounts,
    'rules of refunds',
  ],
  ['the order is unknown', [], {}, noOrder, 'refund table'],
  ['the order is unpaid', [placed], {}, noOrder, 'rules of refunds'],
  [
    'the transaction is unknown',
    sold,
    { out_trade_no: undefined, transaction_id: '4200000000201806080000000000' },
    noOrder,
    'refund table',
  ],
  ["the order is another merchant's", sold, {}, noOrder, 'refund table', 'other'],
  [
    'the total is another',
    sold,
    { amount: { refund: 1, total: 99, currency: 'CNY' } },
    invalidRequest('订单金额与原订单不一致，请核实后再试'),
    'rules of refunds',
  ],
  ['the refund is more than the order', sold, fen(101), tooMuch, 'rules of refunds'],
  [
    'all refunds are more than the order',
    [...sold, refunded(fen(60)), waits(minute)],
    { out_refund_no: 'refund-0002', ...fen(41) },
    tooMuch,
    'rules of refunds',
  ],
  [
    'accounts do not add up to the refund',
    sold,
    fen(40, { from: [{ account: 'AVAILABLE', amount: 39 }] }),
    otherSum,
    'rules of refunds',
  ],
  [
    'an account is named twice',
    sold,
    fen(40, {
      from: [
        { account: 'AVAILABLE', amount: 20 },
        { account: 'AVAILABLE', amount: 20 },
      ],
    }),
    otherSum,
    'rules of refunds',
  ],
  ['a year has passed', [...sold, waits(365 * day)], {}, { status: 200 }, 'rules of refunds'],
  [
    'more than a year has passed',
    [...sold, waits(365 * day + 1)],
    {},
    refused(400, 'TRADE_OVERDUE', '订单已经超过可退款的最大期限'),
    'choice: refund, too late',
  ],
  [
    'the order was refunded within the last minute',
    [...sold, refunded(), waits(minute - 1)],
    { out_refund_no: 'refund-0002' },
    refused(429, 'FREQUENCY_LIMITED', '频率限制：同一订单的多次退款需间隔1分钟', { internal: 268447840 }),
    'choice: frequency limits',
  ],
  [
    'it is the 51st refund of the order',
    [...sold, fifty],
    {},
    invalidRequest('一笔订单最多支持50次部分退款'),
    'rules of refunds',
  ],
  [
    'the money was spent',
    [...sold, ...spends],
    whole,
    refused(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起'),
    'refund table',
  ],
  [
    'some of the money was shared',
    [...soldShared, shares('share-0002', 30, false)],
    whole,
    refused(403, 'NOT_ENOUGH', '订单剩余待分金额不足，请先解冻剩余资金或进行分账回退后再发起退款'),
    'choice: sharing, what is left',
  ],
  ['a direct merchant names a sub-merchant', sold, { sub_mchid: subMchid }, foreignSub, 'error body'],
]

const partners: readonly Case[] = [
  [
    'the order is paid, of a sub-merchant',
    soldByPartner,
    { sub_mchid: subMchid },
    { status: 200 },
    'rules of refunds',
    'partner',
  ],
  ['a partner names no sub-merchant', [], {}, noSub('body'), 'internal codes', 'partner'],
  [
    'sub_mchid is the partner itself',
    [],
    { sub_mchid: partnerMchid },
    ownNumber,
    'internal codes',
    'partner',
  ],
  ['nobody has sub_mchid', [], { sub_mchid: noMchid }, noSuchMerchant, 'refund table', 'partner'],
  [
    'sub_mchid is not of the partner',
    [],
    { sub_mchid: directMchid },
    notAccepted,
    'internal codes',
    'partner',
  ],
  [
    'the order is of another sub-merchant',
    soldByPartner,
    { sub_mchid: '1900000110' },
    otherSub,
    'internal codes',
    'partner',
  ],
]

const full = {
  transaction_id: '4200000000201806080000000000',
  reason: '商品已售完',
  notify_url,
  funds_account: 'AVAILABLE',
  amount: { refund: 1, total: 100, currency: 'CNY', from: [{ account: 'AVAILABLE', amount: 1 }] },
  goods_detail: [{ merchant_goods_id: '1', unit_price: 1, refund_amount: 1, refund_quantity: 1 }],
}

function creations(): Row[] {
  const base = { operation: refunding, arrange: sold, request: { body: refundBody() } } satisfies Base
  const bare = { operation: refunding, request: { body: refundBody(full) } } satisfies Base
  const userGone = refused(403, 'USER_ACCOUNT_ABNORMAL', '用户账号异常或已注销')
  const tooPoor = refused(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起')
  return [
    ...commonRows(base),
    ...derivedRows(bare),
    ...[...forms, ...states, ...partners].map(rowOf),
    {
      operation: refunding,
      when: 'transaction_id and out_trade_no are of two orders',
      arrange: sold,
      request: (scene) => ({
        body: refundBody({ transaction_id: scene.noted('transaction_id'), out_trade_no: 'order-0002' }),
      }),
      expected: invalidRequest('transaction_id与out_trade_no不匹配', 268447843),
      source: 'internal codes',
    },
    faultRow(base, 'no-auth', 'the product is not enabled', noAuth, 'refund table'),
    faultRow(base, 'refund-user-abnormal', "the payer's account is closed", userGone, 'refund table'),
    faultRow(base, 'refund-not-enough', 'the balance is too low, by a fault', tooPoor, 'refund table'),
  ]
}

function rowOf([when, arrange, change, expected, source, by]: Case): Row {
  return {
    operation: refunding,
    when,
    ...(arrange.length === 0 ? {} : { arrange }),
    request: { body: but(refundBody(), change) },
    expected,
    source,
    ...(by === undefined ? {} : { by }),
  }
}

/** Refunds, and queries of them. */
export const refunds: Family = {
  name: 'refunds',
  operations: [refunding, querying],
  rows: [...creations(), ...refundQueries()],
}
