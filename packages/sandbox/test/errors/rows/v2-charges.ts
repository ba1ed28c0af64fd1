import type { AuthCodeOptions } from '../../../src/index.js'
import { directApp, directMchid, noMchid } from '../bodies.js'
import type { Expected, Family, Row, Step } from '../row.js'
import type { Scene } from '../scene.js'
import { day, minute, second, waits } from '../steps.js'
import { codePaid } from '../fixtures/orders.js'
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
} from './v2-orders.js'

const charging = 'POST /v2/pay/micropay'
const reversing = 'POST /v2/secapi/pay/reverse'
const number = { out_trade_no: 'order-0001' }
const order: Fields = {
  appid: directApp,
  body: 'thing',
  ...number,
  total_fee: '100',
  spbill_create_ip: '123.12.12.123',
  auth_code: '130000000000000000',
}
const reversed = doesV2(reversing, { appid: directApp, ...number })

/** A fresh code, and other fields. */
const fresh =
  (change: Fields = {}, how: AuthCodeOptions = {}) =>
  ({ sandbox }: Scene): Fields => ({ auth_code: sandbox.authCode(undefined, how).auth_code, ...change })
const scanned: Step = (scene) => {
  scene.note('auth_code', scene.sandbox.authCode().auth_code)
  return Promise.resolve()
}
const noted = (scene: Scene): Fields => ({ auth_code: scene.noted('auth_code') })
const spent: Step = (scene) =>
  doesV2(charging, { ...order, ...noted(scene), out_trade_no: 'order-0002' })(scene)
const triggered =
  (fault: string): Step =>
  ({ sandbox }) =>
    Promise.resolve(sandbox.faults.add({ fault, times: 1 }))

const userPaying = byBusiness('USERPAYING', '需要用户输入支付密码')
const invalidCode = (message: string): Expected => byBusiness('AUTH_CODE_INVALID', message)

const charges: readonly CaseV2[] = [
  ['the code is good', [], fresh(), { status: 200 }, 'v2 tables'],
  ['the payer is asked for the password', [], fresh({}, { behavior: 'confirm' }), userPaying, 'v2 tables'],
  [
    'the payer has too little',
    [triggered('balance-too-low')],
    fresh(),
    byBusiness('NOTENOUGH', '用户账号余额不足'),
    'v2 tables',
  ],
  [
    'the bank does not answer',
    [triggered('bank-error')],
    fresh(),
    byBusiness('BANKERROR', '银行系统异常'),
    'v2 tables',
  ],
  [
    'the code has other than 18 digits',
    [],
    { auth_code: '12' },
    byBusiness('AUTH_CODE_ERROR', '请求参数未按指引进行填写'),
    'v2 tables',
  ],
  ['nobody shows the code', [], {}, invalidCode('请扫描微信支付被扫条码/二维码'), 'v2 tables'],
  [
    'the code was spent',
    [scanned, spent],
    noted,
    invalidCode('每个二维码仅限使用一次，请刷新再试'),
    'v2 tables',
  ],
  [
    'the code is older than a minute',
    [scanned, waits(minute + 1)],
    noted,
    byBusiness('AUTHCODEEXPIRE', '二维码已过期，请用户在微信上刷新后再试'),
    'v2 tables',
  ],
  ['the amount is nothing', [], { total_fee: '0' }, atTheDoor('invalid total_fee'), 'v2 tables'],
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
  ['the currency is another', [], { fee_type: 'USD' }, atTheDoor('invalid fee_type'), 'v2 tables'],
  [
    'the number is in use and paid',
    [codePaid('direct')],
    fresh(),
    byBusiness('ORDERPAID', '该订单已支付'),
    'v2 tables',
  ],
  [
    'the number is in use and reversed',
    [codePaid('direct'), reversed],
    fresh(),
    byBusiness('ORDERREVERSED', '订单已撤销'),
    'v2 tables',
  ],
  [
    'the number is in use and the payer cancelled',
    [codePaid('direct', { behavior: 'cancel' }), waits(5 * second)],
    fresh(),
    byBusiness('TRADE_ERROR', '支付失败，请撤销后使用新的订单号'),
    'v2 tables',
  ],
  [
    'the number is in use and the payer is asked',
    [codePaid('direct', { behavior: 'ignore' })],
    fresh(),
    byBusiness('OUT_TRADE_NO_USED', '商户订单号重复'),
    'choice: code pay, repeated',
  ],
  ['nobody has the appid', [], fresh({ appid: 'wx00000000000000ff' }), noSuchApp, 'v2 tables'],
  ['the appid is not bound to mch_id', [], fresh({ appid: 'wx8888888888888888' }), foreignApp, 'v2 tables'],
]

const partners: readonly CaseV2[] = [
  ["a partner's sub-merchant is paid", [], fresh(), { status: 200 }, 'v2 tables'],
  ['nobody has sub_mch_id', [], fresh({ sub_mch_id: noMchid }), noSuchMerchant, 'v2 tables'],
  ['sub_mch_id is not of the partner', [], fresh({ sub_mch_id: directMchid }), notAccepted, 'v2 tables'],
]

const refused: CaseV2[] = [
  ['the order is paid', [codePaid('direct')], {}, { status: 200 }, 'v2 tables'],
  ['it was reversed', [codePaid('direct'), reversed], {}, { status: 200 }, 'choice: reversal'],
  ['the number is unknown', [], {}, noOrder, 'v2 tables'],
  [
    'the order has a cashier',
    soldBy('direct'),
    {},
    byBusiness('INVALID_REQUEST', '非付款码支付订单，不支持撤销，请使用关单或退款'),
    'v2 tables',
  ],
  [
    'seven days have passed',
    [codePaid('direct'), waits(7 * day + 1)],
    {},
    byBusiness('INVALID_REQUEST', '订单有7天的撤销有效期，过期将不能撤销'),
    'choice: reversal',
  ],
  [
    'the money was spent',
    [codePaid('direct'), ...spends],
    {},
    byBusiness('NOTENOUGH', '基本账户余额不足，请充值后重新发起'),
    'choice: refund, balance',
  ],
  ['nobody has the appid', [], { appid: 'wx00000000000000ff' }, noSuchApp, 'v2 tables'],
  [
    'the appid is not bound to mch_id',
    [codePaid('direct')],
    { appid: 'wx8888888888888888' },
    foreignApp,
    'v2 tables',
  ],
]

function rows(): Row[] {
  const charge = { operation: charging, fields: order } satisfies BaseV2
  const partner = { operation: charging, fields: { ...order, ...ofPartner }, by: 'partner' } satisfies BaseV2
  const reverse = { operation: reversing, fields: { appid: directApp, ...number } } satisfies BaseV2
  return [
    ...commonRowsV2(charge),
    ...rowsOf(charge, charges),
    ...rowsOf(partner, partners),
    ...commonRowsV2(reverse),
    ...rowsOf(reverse, refused),
  ]
}

/** Code payments of v2. */
export const chargesV2: Family = {
  name: 'code payments of v2',
  operations: [charging, reversing],
  rows: rows(),
}
