import type { Family, Row, Step } from '../row.js'
import { payer, strangerPayer } from '../scene.js'
import { unifiedOrder, partnerUnifiedOrder } from '../../support/caller-v2.js'
import { askV2 } from '../ask.js'
import { directApp, directMchid, noMchid, partnerMchid } from '../bodies.js'
import { day, pays, waits } from '../steps.js'
import { codePaid } from '../fixtures/orders.js'
import { soldBy } from '../fixtures/payments.js'
import { atTheDoor, byBusiness, commonRowsV2, rowsOf, type BaseV2, type Fields } from './v2-common.js'

const ordering = 'POST /v2/pay/unifiedorder'
const querying = 'POST /v2/pay/orderquery'
const closing = 'POST /v2/pay/closeorder'

/** Sends a request of v2 that must succeed. */
export function doesV2(operation: string, body: Fields, by?: 'direct' | 'partner'): Step {
  return async (scene) => {
    const { fields } = await askV2(scene, operation, { body }, by)
    if (fields['result_code'] !== 'SUCCESS') throw new Error(`${operation}: ${JSON.stringify(fields)}`)
  }
}

const number = 'order-0001'
const placed = doesV2(ordering, unifiedOrder(number))
const paid = pays(number, directMchid)
const named = { appid: directApp, out_trade_no: number }
const closed = doesV2(closing, named)
const placedByPartner = doesV2(ordering, partnerUnifiedOrder(number), 'partner')
export const ofPartner = { appid: 'wx8888888888888888', sub_mch_id: '1900000109' }

export const noOrder = byBusiness('ORDERNOTEXIST', '订单不存在')
const isPaid = byBusiness('ORDERPAID', '该订单已支付')
const isClosed = byBusiness('ORDERCLOSED', '该订单已关闭')
const isUsed = byBusiness('OUT_TRADE_NO_USED', '商户订单号重复')
export const foreignApp = byBusiness('APPID_MCHID_NOT_MATCH', 'appid和mch_id不匹配')
export const noSuchApp = byBusiness('APPID_NOT_EXIST', 'APPID不存在')
export const noSuchMerchant = byBusiness('MCHID_NOT_EXIST', 'MCHID不存在')
export const notAccepted = byBusiness('NOAUTH', '受理关系不存在')
export const ownNumber = byBusiness('INVALID_REQUEST', '特约商户号不能与服务商商户号相同')

function orderings(): Row[] {
  const base = { operation: ordering, fields: unifiedOrder(number) } satisfies BaseV2
  const partner = { operation: ordering, fields: partnerUnifiedOrder(number), by: 'partner' } satisfies BaseV2
  const jsapi = { trade_type: 'JSAPI' }
  return [
    ...commonRowsV2(base),
    ...rowsOf(base, [
      ['all is well', [], {}, { status: 200 }, 'v2 tables'],
      ['the amount is nothing', [], { total_fee: '0' }, atTheDoor('invalid total_fee'), 'v2 tables'],
      [
        'trade_type is unknown',
        [],
        { trade_type: 'CASH' },
        atTheDoor('trade_type参数格式错误'),
        'choice: v2, enumerations',
      ],
      [
        'out_trade_no is of another form',
        [],
        { out_trade_no: '不可以' },
        atTheDoor('out_trade_no参数格式错误'),
        'choice: v2, parameters',
      ],
      [
        'time_expire is no time',
        [],
        { time_expire: '20180608' },
        atTheDoor('time_expire参数格式错误'),
        'choice: v2, parameters',
      ],
      ['JSAPI names no payer', [], jsapi, atTheDoor('JSAPI支付必须传openid'), 'v2 tables'],
      ['the payer is unknown', [], { ...jsapi, openid: 'oNobody' }, atTheDoor('invalid openid'), 'v2 tables'],
      [
        'the payer is known to another appid',
        [],
        { ...jsapi, openid: strangerPayer },
        atTheDoor('appid and openid not match'),
        'v2 tables',
      ],
      [
        'NATIVE names no product',
        [],
        { product_id: undefined },
        atTheDoor('缺少参数: product_id'),
        'choice: v2, product_id, scene_info',
      ],
      [
        'MWEB tells no scene',
        [],
        { trade_type: 'MWEB' },
        atTheDoor('缺少参数: scene_info'),
        'choice: v2, product_id, scene_info',
      ],
      [
        'scene_info is no JSON',
        [],
        { trade_type: 'MWEB', scene_info: '{' },
        atTheDoor('scene_info参数格式错误'),
        'choice: v2, parameters',
      ],
      [
        'notify_url has a query',
        [],
        { notify_url: 'https://shop.example/?a=1' },
        atTheDoor('invalid notify_url'),
        'v2 tables',
      ],
      ['the currency is another', [], { fee_type: 'USD' }, atTheDoor('invalid fee_type'), 'v2 tables'],
      ['nobody has the appid', [], { appid: 'wx00000000000000ff' }, noSuchApp, 'v2 tables'],
      ['the appid is not bound to mch_id', [], { appid: 'wx8888888888888888' }, foreignApp, 'v2 tables'],
      ['the number is in use and nothing else is asked', [placed], {}, { status: 200 }, 'v2 tables'],
      [
        'the number is in use and the amount is another',
        [placed],
        { total_fee: '101' },
        isUsed,
        'choice: v2, order number reused',
      ],
      ['the number is in use and paid', [placed, paid], {}, isPaid, 'v2 tables'],
      ['the number is in use and closed', [placed, closed], {}, isClosed, 'v2 tables'],
      [
        'the number is in use and nobody paid it in seven days',
        [placed, waits(7 * day)],
        {},
        isClosed,
        'v2 tables',
      ],
      [
        'the number is that of a code payment',
        [codePaid('direct', { behavior: 'ignore' })],
        {},
        isUsed,
        'v2 tables',
      ],
    ]),
    ...rowsOf(partner, [
      ["a partner's sub-merchant is paid", [], {}, { status: 200 }, 'v2 tables'],
      ['nobody has sub_mch_id', [], { sub_mch_id: noMchid }, noSuchMerchant, 'v2 tables'],
      ['sub_mch_id is not of the partner', [], { sub_mch_id: directMchid }, notAccepted, 'v2 tables'],
      ['sub_mch_id is the partner itself', [], { sub_mch_id: partnerMchid }, ownNumber, 'v2 tables'],
      [
        'sub_appid is not bound to sub_mch_id',
        [],
        { sub_appid: 'wx8888888888888888' },
        foreignApp,
        'v2 tables',
      ],
      [
        'sub_openid comes without sub_appid',
        [],
        { ...jsapi, sub_openid: payer, sub_appid: undefined },
        byBusiness('INVALID_REQUEST', '传入sub_openid时，sub_appid必填'),
        'v2 tables',
      ],
    ]),
  ]
}

function queries(): Row[] {
  const base = { operation: querying, fields: named, arrange: [placed] } satisfies BaseV2
  const partner = {
    operation: querying,
    fields: { ...ofPartner, out_trade_no: number },
    by: 'partner',
  } satisfies BaseV2
  return [
    ...commonRowsV2(base),
    ...rowsOf(base, [
      ['the order is unpaid', [placed], {}, { status: 200 }, 'v2 tables'],
      [
        'no number is told',
        [placed],
        { out_trade_no: undefined },
        atTheDoor('缺少参数: out_trade_no'),
        'choice: v2, parameters',
      ],
      ['the number is unknown', [], {}, noOrder, 'v2 tables'],
      [
        'the transaction is unknown',
        [placed],
        { transaction_id: '4200000000201806080000000000' },
        noOrder,
        'v2 tables',
      ],
      ["the order is another merchant's", soldBy('direct'), {}, noOrder, 'v2 tables', 'other'],
      ['nobody has the appid', [placed], { appid: 'wx00000000000000ff' }, noSuchApp, 'v2 tables'],
    ]),
    ...rowsOf(partner, [
      [
        'the order is of another sub-merchant',
        [placedByPartner],
        { sub_mch_id: '1900000110' },
        noOrder,
        'v2 tables',
      ],
      ['nobody has sub_mch_id', [placedByPartner], { sub_mch_id: noMchid }, noSuchMerchant, 'v2 tables'],
      [
        'sub_mch_id is not of the partner',
        [placedByPartner],
        { sub_mch_id: directMchid },
        notAccepted,
        'v2 tables',
      ],
    ]),
  ]
}

function closings(): Row[] {
  const base = { operation: closing, fields: named, arrange: [placed] } satisfies BaseV2
  const onlyReverse = byBusiness('INVALID_REQUEST', '付款码支付订单不支持关单，请使用撤销订单')
  return [
    ...commonRowsV2(base),
    ...rowsOf(base, [
      ['the order is unpaid', [placed], {}, { status: 200 }, 'v2 tables'],
      [
        'the order is closed',
        [placed, closed],
        {},
        byBusiness('ORDERCLOSED', '订单已关闭，无法重复关闭'),
        'v2 tables',
      ],
      ['the order is paid', [placed, paid], {}, isPaid, 'v2 tables'],
      ['the order is a code payment', [codePaid('direct')], {}, onlyReverse, 'internal codes'],
      ['the number is unknown', [], {}, noOrder, 'v2 tables'],
      ['nobody has the appid', [placed], { appid: 'wx00000000000000ff' }, noSuchApp, 'v2 tables'],
    ]),
  ]
}

/** Orders of v2. */
export const ordersV2: Family = {
  name: 'orders of v2',
  operations: [ordering, querying, closing],
  rows: [...orderings(), ...queries(), ...closings()],
}
