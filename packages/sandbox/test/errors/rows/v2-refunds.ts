import { directApp, directMchid, noMchid, partnerMchid } from '../bodies.js'
import type { Family, Row, Step } from '../row.js'
import { day, minute, waits } from '../steps.js'
import { spends } from '../fixtures/funds.js'
import { soldBy } from '../fixtures/payments.js'
import {
  atTheDoor,
  byBusiness,
  commonRowsV2,
  rowsOf,
  type BaseV2,
  type CaseV2,
  type Fields,
} from './v2-common.js'
import {
  doesV2,
  foreignApp,
  noOrder,
  noSuchApp,
  noSuchMerchant,
  notAccepted,
  ofPartner,
  ownNumber,
} from './v2-orders.js'

const refunding = 'POST /v2/secapi/pay/refund'
const querying = 'POST /v2/pay/refundquery'
const refund: Fields = {
  appid: directApp,
  out_trade_no: 'order-0001',
  out_refund_no: 'refund-0001',
  total_fee: '100',
  refund_fee: '60',
}
const sold = soldBy('direct')
const refunded = doesV2(refunding, refund)
const triggered =
  (fault: string): Step =>
  ({ sandbox }) =>
    Promise.resolve(sandbox.faults.add({ fault, times: 1 }))
const noTransaction = byBusiness('INVALID_TRANSACTIONID', '无效transaction_id')
const mismatch = byBusiness('REFUND_FEE_MISMATCH', '同一个out_refund_no退款金额要一致')
/** The last minute's refund stands in the way of the next one. */
const fifty: Step = async (scene) => {
  for (let count = 1; count <= 50; count++) {
    await doesV2(refunding, { ...refund, out_refund_no: `refund-1${count}`, refund_fee: '1' })(scene)
    await scene.sandbox.clock.advance(minute)
  }
}

const creations: readonly CaseV2[] = [
  ['the order is paid', sold, {}, { status: 200 }, 'v2 tables'],
  ['the same is asked again', [...sold, refunded], {}, { status: 200 }, 'v2 tables'],
  [
    'no order is named',
    sold,
    { out_trade_no: undefined },
    atTheDoor('缺少参数: out_trade_no'),
    'choice: v2, parameters',
  ],
  ['the total is nothing', sold, { total_fee: '0' }, atTheDoor('invalid total_fee'), 'v2 tables'],
  ['the refund is nothing', sold, { refund_fee: '0' }, atTheDoor('invalid refund_fee'), 'v2 tables'],
  [
    'the refund is more than the total',
    sold,
    { refund_fee: '101' },
    atTheDoor('invalid refund_fee'),
    'v2 tables',
  ],
  [
    'refund_account is unknown',
    sold,
    { refund_account: 'ELSEWHERE' },
    atTheDoor('refund_account参数格式错误'),
    'choice: v2, parameters',
  ],
  [
    'notify_url has a query',
    sold,
    { notify_url: 'https://shop.example/?a=1' },
    atTheDoor('invalid notify_url'),
    'v2 tables',
  ],
  ['the currency is another', sold, { refund_fee_type: 'USD' }, atTheDoor('invalid fee_type'), 'v2 tables'],
  [
    'out_refund_no is of another form',
    sold,
    { out_refund_no: '不可以' },
    atTheDoor('out_refund_no参数格式错误'),
    'choice: v2, parameters',
  ],
  [
    'transaction_id is none',
    sold,
    { transaction_id: 'order-0001' },
    noTransaction,
    'choice: v2, unknown things',
  ],
  ['the order is unknown', [], {}, noOrder, 'v2 tables'],
  ["the order is another merchant's", sold, {}, noOrder, 'v2 tables', 'other'],
  [
    'the total is another',
    sold,
    { total_fee: '200' },
    byBusiness('REFUND_FEE_MISMATCH', '订单金额或退款金额与之前请求不一致，请核实后再试'),
    'v2 tables',
  ],
  [
    'the number was used for another amount',
    [...sold, refunded],
    { refund_fee: '50' },
    mismatch,
    'choice: v2, refunds over the sum',
  ],
  [
    'all refunds are more than the order',
    [...sold, refunded, waits(minute)],
    { out_refund_no: 'refund-0002', refund_fee: '41' },
    byBusiness('ERROR', '累计退款金额大于支付金额'),
    'choice: v2, refunds over the sum',
  ],
  [
    'the order was refunded within the last minute',
    [...sold, refunded],
    { out_refund_no: 'refund-0002', refund_fee: '40' },
    byBusiness('FREQUENCY_LIMITED', '频率限制：同一订单的多次退款需间隔1分钟'),
    'choice: frequency limits',
  ],
  [
    'it is the 51st refund of the order',
    [...sold, fifty],
    { refund_fee: '1' },
    byBusiness('INVALID_REQ_TOO_MUCH', '无效请求过多'),
    'v2 tables',
  ],
  [
    'more than a year has passed',
    [...sold, waits(365 * day + 1)],
    {},
    byBusiness('TRADE_OVERDUE', '订单已经超过可退款的最大期限'),
    'v2 tables',
  ],
  [
    'the money was spent',
    [...sold, ...spends],
    { refund_fee: '100' },
    byBusiness('NOTENOUGH', '基本账户余额不足，请充值后重新发起'),
    'v2 tables',
  ],
  [
    "the payer's account is closed",
    [...sold, triggered('refund-user-abnormal')],
    {},
    byBusiness('USER_ACCOUNT_ABNORMAL', '用户账号异常或已注销'),
    'v2 tables',
  ],
  ['nobody has the appid', sold, { appid: 'wx00000000000000ff' }, noSuchApp, 'v2 tables'],
  ['the appid is not bound to mch_id', sold, { appid: 'wx8888888888888888' }, foreignApp, 'v2 tables'],
  [
    'a direct merchant names a sub-merchant',
    sold,
    { sub_mch_id: '1900000109' },
    byBusiness('INVALID_REQUEST', '直连商户不能传入sub_mchid'),
    'v2 tables',
  ],
]

const soldByPartner = soldBy('partner')
const partners: readonly CaseV2[] = [
  ['the order is paid, of a sub-merchant', soldByPartner, {}, { status: 200 }, 'v2 tables'],
  [
    'a partner names no sub-merchant',
    soldByPartner,
    { sub_mch_id: undefined },
    atTheDoor('invalid sub_mchid'),
    'choice: v2, parameters',
  ],
  ['nobody has sub_mch_id', soldByPartner, { sub_mch_id: noMchid }, noSuchMerchant, 'v2 tables'],
  ['sub_mch_id is not of the partner', soldByPartner, { sub_mch_id: directMchid }, notAccepted, 'v2 tables'],
  ['sub_mch_id is the partner itself', soldByPartner, { sub_mch_id: partnerMchid }, ownNumber, 'v2 tables'],
  ['the order is of another sub-merchant', soldByPartner, { sub_mch_id: '1900000110' }, noOrder, 'v2 tables'],
]

const noRefund = byBusiness('REFUNDNOTEXIST', '退款订单查询失败: 订单号错误或订单状态不正确')
const queries: readonly CaseV2[] = [
  ['the refund is there', [...sold, refunded], {}, { status: 200 }, 'v2 tables'],
  [
    'no number is told',
    [],
    { out_refund_no: undefined },
    atTheDoor('缺少参数: out_trade_no'),
    'choice: v2, parameters',
  ],
  ['the refund is unknown', [], {}, noRefund, 'v2 tables'],
  ["the refund is another merchant's", [...sold, refunded], {}, noRefund, 'v2 tables', 'other'],
  [
    'the order has no refunds',
    sold,
    { out_refund_no: undefined, out_trade_no: 'order-0001' },
    noRefund,
    'v2 tables',
  ],
  [
    'the order is unknown',
    [],
    { out_refund_no: undefined, out_trade_no: 'order-0009' },
    noOrder,
    'v2 tables',
  ],
  [
    'offset is below nothing',
    [...sold, refunded],
    { out_refund_no: undefined, out_trade_no: 'order-0001', offset: '-1' },
    atTheDoor('offset参数格式错误'),
    'choice: v2, parameters',
  ],
  [
    'offset is beyond the last',
    [...sold, refunded],
    { out_refund_no: undefined, out_trade_no: 'order-0001', offset: '1' },
    noRefund,
    'v2 tables',
  ],
  [
    'transaction_id is none',
    [],
    { out_refund_no: undefined, transaction_id: 'order-0001' },
    noTransaction,
    'choice: v2, unknown things',
  ],
  ['nobody has the appid', [], { appid: 'wx00000000000000ff' }, noSuchApp, 'v2 tables'],
]

function rows(): Row[] {
  const create = { operation: refunding, fields: refund, arrange: sold } satisfies BaseV2
  const partner = {
    operation: refunding,
    fields: { ...refund, ...ofPartner },
    by: 'partner',
  } satisfies BaseV2
  const query = {
    operation: querying,
    fields: { appid: directApp, out_refund_no: 'refund-0001' },
  } satisfies BaseV2
  return [
    ...commonRowsV2(create),
    ...rowsOf(create, creations),
    ...rowsOf(partner, partners),
    ...commonRowsV2(query),
    ...rowsOf(query, queries),
  ]
}

/** Refunds of v2. */
export const refundsV2: Family = { name: 'refunds of v2', operations: [refunding, querying], rows: rows() }
