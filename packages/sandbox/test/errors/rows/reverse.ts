import {
  directMchid,
  directParties,
  noMchid,
  notify_url,
  orderBody,
  partnerMchid,
  partnerParties,
  subApp,
  subMchid,
} from '../bodies.js'
import { commonRows, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import { invalidRequest, refused, type Expected, type Family, type Row, type Step } from '../row.js'
import type { Source } from '../sources.js'
import { day, does, second, waits } from '../steps.js'
import { foreignApp, foreignCaller, noSuchMerchant, notAccepted, ownNumber } from './ordering-parties.js'
import { noOrder, otherSub } from './orders.js'
import { codePaid } from '../fixtures/orders.js'
import { shares, spends } from '../fixtures/funds.js'

type Mode = 'direct' | 'partner'
const paths = { direct: '/v3/pay/transactions', partner: '/v3/pay/partner/transactions' }
const number = { out_trade_no: 'order-0001' }
type Case = readonly [
  when: string,
  arrange: readonly Step[],
  change: object,
  expected: Expected,
  source: Source,
]

/** Notes the transaction_id of order-0001. */
const remembered: Step = (scene) => {
  scene.note('transaction_id', scene.sandbox.orders.show('order-0001', directMchid).transaction_id)
  return Promise.resolve()
}
const isShared = { settle_info: { profit_sharing: true } }

function rowsOf(mode: Mode): Row[] {
  const operation = `POST ${paths[mode]}/out-trade-no/{out_trade_no}/reverse`
  const body = mode === 'direct' ? directParties : partnerParties
  const base = { operation, request: { params: number, body } } satisfies Base
  const row = ([when, arrange, change, expected, source]: Case): Row => ({
    operation,
    when,
    arrange,
    request: { params: number, body: { ...body, ...change } },
    expected,
    source,
  })
  const refund = does(
    'POST /v3/refund/domestic/refunds',
    {
      body: {
        ...number,
        out_refund_no: 'refund-0001',
        notify_url,
        ...(mode === 'direct' ? {} : { sub_mchid: subMchid }),
        amount: { refund: 1, total: 100, currency: 'CNY' },
      },
    },
    mode,
  )
  const place = does(`POST ${paths[mode]}/native`, { body: orderBody(mode, 'native') })
  const cases: readonly Case[] = [
    ['the order is paid', [codePaid(mode)], {}, { status: 200 }, 'rules of ordering'],
    [
      'the payer is asked',
      [codePaid(mode, { behavior: 'ignore' })],
      {},
      { status: 200 },
      'rules of ordering',
    ],
    [
      'the payer cancelled',
      [codePaid(mode, { behavior: 'cancel' }), waits(5 * second)],
      {},
      { status: 200 },
      'rules of ordering',
    ],
    [
      'it was reversed',
      [codePaid(mode), does(operation, base.request)],
      {},
      { status: 200 },
      'choice: reversal',
    ],
    ['the number is unknown', [], {}, noOrder, 'rules of ordering'],
    [
      'the order has a cashier',
      [place],
      {},
      invalidRequest('非付款码支付订单，不支持撤销，请使用关单或退款'),
      'rules of ordering',
    ],
    [
      'it is the last moment of seven days',
      [codePaid(mode), waits(7 * day)],
      {},
      { status: 200 },
      'choice: reversal',
    ],
    [
      'seven days have passed',
      [codePaid(mode), waits(7 * day + 1)],
      {},
      invalidRequest('订单有7天的撤销有效期，过期将不能撤销'),
      'choice: reversal',
    ],
    [
      'the order was refunded',
      [codePaid(mode), refund],
      {},
      invalidRequest('订单已发生退款，不能撤销'),
      'choice: reversal',
    ],
    ...(mode === 'direct' ? directCases : partnerCases),
  ]
  return [...commonRows(base), ...derivedRows(base), ...cases.map(row)]
}

const directCases: readonly Case[] = [
  [
    'mchid is not the one that signed',
    [codePaid('direct')],
    { mchid: partnerMchid },
    foreignCaller,
    'error body',
  ],
  ['appid is not bound to mchid', [codePaid('direct')], { appid: subApp }, foreignApp, 'order table'],
  [
    'the money was spent',
    [codePaid('direct'), ...spends],
    {},
    refused(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起'),
    'choice: refund, balance',
  ],
  [
    'some of the money was shared',
    [codePaid('direct', {}, isShared), remembered, shares('share-0002', 30, false)],
    {},
    refused(403, 'NOT_ENOUGH', '订单剩余待分金额不足，请先解冻剩余资金或进行分账回退后再发起退款'),
    'choice: sharing, what is left',
  ],
]

const paid = [codePaid('partner')]
const partnerCases: readonly Case[] = [
  ['sp_mchid is not the one that signed', paid, { sp_mchid: directMchid }, foreignCaller, 'error body'],
  ['sub_mchid is the partner itself', paid, { sub_mchid: partnerMchid }, ownNumber, 'internal codes'],
  ['nobody has sub_mchid', paid, { sub_mchid: noMchid }, noSuchMerchant, 'choice: sub-merchants'],
  ['sub_mchid is not of the partner', paid, { sub_mchid: directMchid }, notAccepted, 'internal codes'],
  ['the order is of another sub-merchant', paid, { sub_mchid: '1900000110' }, otherSub, 'internal codes'],
  ['sp_appid is not bound to sp_mchid', paid, { sp_appid: 'wx0' }, foreignApp, 'partner table'],
  ['sub_appid is not bound to sub_mchid', paid, { sub_appid: 'wx0' }, foreignApp, 'partner table'],
]

/** Reversing code payments. */
export const reversals: Family = {
  name: 'reversals',
  operations: [paths.direct, paths.partner].map((path) => `POST ${path}/out-trade-no/{out_trade_no}/reverse`),
  rows: [...rowsOf('direct'), ...rowsOf('partner')],
}
