import {
  directMchid,
  directParties,
  noMchid,
  orderBody,
  partnerMchid,
  partnerParties,
  subApp,
} from '../bodies.js'
import { but, commonRows, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  refused,
  wrongField,
  type Asked,
  type Expected,
  type Family,
  type Row,
  type Step,
} from '../row.js'
import type { Scene } from '../scene.js'
import type { Source } from '../sources.js'
import { does, minute, second, waits } from '../steps.js'
import { foreignApp, foreignCaller, noSuchMerchant, notAccepted, ownNumber } from './ordering-parties.js'
import { otherCurrency, refusedRows } from './ordering-rules.js'
import { codeBody, codePaid } from '../fixtures/orders.js'

type Mode = 'direct' | 'partner'
const paths = { direct: '/v3/pay/transactions', partner: '/v3/pay/partner/transactions' }
const number = { out_trade_no: 'order-0001' }

/** Asks with a fresh code. */
function charging(
  mode: Mode,
  change: object = {},
  headers: Record<string, string> = {},
): (scene: Scene) => Asked {
  return ({ sandbox }) => ({
    body: but(codeBody(mode, sandbox.authCode().auth_code), change),
    overrides: { headers },
  })
}

type Case = readonly [
  when: string,
  arrange: readonly Step[],
  request: Row['request'],
  expected: Expected,
  source: Source,
]

function rowsOf(operation: string, cases: readonly Case[]): Row[] {
  return cases.map(([when, arrange, request, expected, source]) => ({
    operation,
    when,
    ...(arrange.length === 0 ? {} : { arrange }),
    request,
    expected,
    source,
  }))
}

/** A code is scanned, and noted. */
const scanned: Step = (scene) => {
  scene.note('auth_code', scene.sandbox.authCode().auth_code)
  return Promise.resolve()
}
const again = (mode: Mode, out_trade_no: string) => (scene: Scene) => ({
  body: codeBody(mode, scene.noted('auth_code'), { out_trade_no }),
})
const isPaid = invalidRequest('该订单已支付', 268498689)
const isClosed = (message: string): Expected => refused(400, 'ORDER_CLOSED', message, { internal: 268447914 })
const isUsed = refused(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
const badCode = refused(400, 'AUTH_CODE_INVALID', '请扫描微信支付被扫条码/二维码')

function chargeRows(mode: Mode): Row[] {
  const operation = `POST ${paths[mode]}/codepay`
  const fixed = codeBody(mode, '100000000000000000')
  const base = { operation, request: { body: fixed } } satisfies Base
  const full = codeBody(mode, '100000000000000000', {
    attach: '自定义数据',
    goods_tag: 'WXG',
    amount: { total: 100, currency: 'CNY' },
    scene_info: { device_id: '1', device_ip: '14.23.150.211', store_info: { id: '0001', out_id: '1' } },
    settle_info: { profit_sharing: false },
  })
  const notTold = wrongField('/scene_info/store_info', {}, 'id与out_id至少填一个', '映射到字段“商户门店信息”')
  const notDigits = wrongField('/payer/auth_code', '12345', '付款码须为18位数字', '映射到字符串字段“授权码”')
  const place = does(`POST ${paths[mode]}/native`, { body: orderBody(mode, 'native') })
  const {
    appid: _,
    sp_appid: __,
    ...closing
  } = (mode === 'direct' ? directParties : partnerParties) as Record<string, string>
  const close = does(`POST ${paths[mode]}/out-trade-no/{out_trade_no}/close`, {
    params: number,
    body: closing,
  })
  const reverse = does(`POST ${paths[mode]}/out-trade-no/{out_trade_no}/reverse`, {
    params: number,
    body: mode === 'direct' ? directParties : partnerParties,
  })
  const currency = { amount: { total: 100, currency: 'USD' } }
  return [
    ...commonRows(base),
    ...derivedRows({ operation, request: { body: full } }),
    ...refusedRows(base),
    ...rowsOf(operation, [
      ['the code is good', [], charging(mode), { status: 200 }, 'rules of ordering'],
      [
        'the code has other than 18 digits',
        [],
        { body: codeBody(mode, '12345') },
        notDigits,
        'choice: code pay, codes',
      ],
      ['nobody shows the code', [], base.request, badCode, 'choice: code pay, codes'],
      [
        'the code is none of payers',
        [],
        { body: codeBody(mode, '990000000000000000') },
        badCode,
        'choice: code pay, codes',
      ],
      [
        'the code was spent',
        [scanned, (scene) => does(operation, again(mode, 'order-0002')(scene))(scene)],
        again(mode, 'order-0001'),
        refused(400, 'AUTH_CODE_INVALID', '每个二维码仅限使用一次，请刷新再试'),
        'choice: code pay, codes',
      ],
      [
        'the code is a minute old',
        [scanned, waits(minute)],
        again(mode, 'order-0001'),
        { status: 200 },
        'choice: code pay, codes',
      ],
      [
        'the code is older than a minute',
        [scanned, waits(minute + 1)],
        again(mode, 'order-0001'),
        refused(400, 'AUTHCODEEXPIRE', '二维码已过期，请用户在微信上刷新后再试'),
        'choice: code pay, codes',
      ],
      [
        'no store is named',
        [],
        charging(mode, { scene_info: { store_info: {} } }),
        notTold,
        'rules of ordering',
      ],
      ['the currency is another', [], charging(mode, currency), otherCurrency('货币类型'), 'error body'],
      [
        'the number is in use and paid',
        [codePaid(mode)],
        charging(mode),
        isPaid,
        'choice: code pay, repeated',
      ],
      [
        'the number is in use and the payer is asked',
        [codePaid(mode, { behavior: 'ignore' })],
        charging(mode),
        isUsed,
        'choice: code pay, repeated',
      ],
      [
        'the number is in use and the payer cancelled',
        [codePaid(mode, { behavior: 'cancel' }), waits(5 * second)],
        charging(mode),
        refused(403, 'TRADE_ERROR', '支付失败，请撤销后使用新的订单号'),
        'choice: code pay, repeated',
      ],
      [
        'the number is in use and reversed',
        [codePaid(mode), reverse],
        charging(mode),
        isClosed('订单已撤销'),
        'choice: code pay, repeated',
      ],
      [
        'the number is in use and has a cashier',
        [place],
        charging(mode),
        isUsed,
        'choice: order numbers in use',
      ],
      [
        'the number is in use and closed',
        [place, close],
        charging(mode),
        isClosed('该订单已关闭'),
        'choice: code pay, repeated',
      ],
      [
        'the payer has too little',
        [],
        charging(mode, {}, { 'sandbox-fault': 'balance-too-low' }),
        refused(403, 'NOT_ENOUGH', '用户账号余额不足'),
        'v2 tables',
      ],
      [
        'the bank does not answer',
        [],
        charging(mode, {}, { 'sandbox-fault': 'bank-error' }),
        refused(500, 'BANK_ERROR', '银行系统异常，请稍后查询订单'),
        'v2 tables',
      ],
      ...(mode === 'direct' ? directCases(charging) : partnerCases(charging)),
    ]),
  ]
}

type Asking = (mode: Mode, change: object) => Row['request']

function directCases(asking: Asking): Case[] {
  const asked = (change: object): Row['request'] => asking('direct', change)
  return [
    ['mchid is not the one that signed', [], asked({ mchid: partnerMchid }), foreignCaller, 'error body'],
    ['appid is not bound to mchid', [], asked({ appid: subApp }), foreignApp, 'order table'],
  ]
}

function partnerCases(asking: Asking): Case[] {
  const asked = (change: object): Row['request'] => asking('partner', change)
  return [
    [
      'sp_mchid is not the one that signed',
      [],
      asked({ sp_mchid: directMchid }),
      foreignCaller,
      'error body',
    ],
    ['sub_mchid is the partner itself', [], asked({ sub_mchid: partnerMchid }), ownNumber, 'internal codes'],
    ['nobody has sub_mchid', [], asked({ sub_mchid: noMchid }), noSuchMerchant, 'choice: sub-merchants'],
    ['sub_mchid is not of the partner', [], asked({ sub_mchid: directMchid }), notAccepted, 'internal codes'],
    ['sp_appid is not bound to sp_mchid', [], asked({ sp_appid: 'wx0' }), foreignApp, 'partner table'],
    ['sub_appid is not bound to sub_mchid', [], asked({ sub_appid: 'wx0' }), foreignApp, 'partner table'],
  ]
}

/** Code payments. */
export const codepay: Family = {
  name: 'code payments',
  operations: [`POST ${paths.direct}/codepay`, `POST ${paths.partner}/codepay`],
  rows: [...chargeRows('direct'), ...chargeRows('partner')],
}
