import {
  directMchid,
  noMchid,
  notify_url,
  orderBody,
  partnerMchid,
  partnerParties,
  subMchid,
} from '../bodies.js'
import { commonRows, faultRow, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  refused,
  type Asked,
  type Expected,
  type Family,
  type Row,
  type Step,
} from '../row.js'
import type { Scene } from '../scene.js'
import type { Source } from '../sources.js'
import { day, does, pays, waits } from '../steps.js'
import { combinedPlaced, codePaid } from '../fixtures/orders.js'
import { foreignCaller, noSuchMerchant, notAccepted, ownNumber } from './ordering-parties.js'
import { isPaid, ruleLimit, tradeError } from './ordering-rules.js'

type Mode = 'direct' | 'partner'
type Case = readonly [
  when: string,
  arrange: readonly Step[],
  asked: Asked | ((scene: Scene) => Asked),
  expected: Expected,
  source: Source,
]

const number = { out_trade_no: 'order-0001' }
const otherNumber = { out_trade_no: 'order-0009' }
const paths = { direct: '/v3/pay/transactions', partner: '/v3/pay/partner/transactions' }
const parties = {
  direct: { mchid: directMchid },
  partner: { sp_mchid: partnerMchid, sub_mchid: subMchid },
}
const placed = (mode: Mode): Step => does(`POST ${paths[mode]}/native`, { body: orderBody(mode, 'native') })
const paid = (mode: Mode): Step => pays('order-0001', mode === 'direct' ? directMchid : partnerMchid)
/** Another merchant has an order with the same number. */
const others = does(
  `POST ${paths.direct}/native`,
  { body: orderBody('direct', 'native', { mchid: '1900000002' }) },
  'other',
)

export const noOrder = refused(404, 'ORDER_NOT_EXIST', '订单不存在', { internal: 268512771 })
export const otherSub = invalidRequest('商户号或子商户号与订单号不匹配', 268447845)

/** Who may be named in a request about an order of a partner. */
function subCases(asked: (parties: Record<string, string>) => Case[2], arrange: readonly Step[]): Case[] {
  const own = parties.partner
  return [
    [
      'sub_mchid is the partner itself',
      arrange,
      asked({ ...own, sub_mchid: partnerMchid }),
      ownNumber,
      'internal codes',
    ],
    [
      'nobody has sub_mchid',
      arrange,
      asked({ ...own, sub_mchid: noMchid }),
      noSuchMerchant,
      'choice: sub-merchants',
    ],
    [
      'sub_mchid is not of the partner',
      arrange,
      asked({ ...own, sub_mchid: directMchid }),
      notAccepted,
      'internal codes',
    ],
    [
      'the order is of another sub-merchant',
      arrange,
      asked({ ...own, sub_mchid: '1900000110' }),
      otherSub,
      'internal codes',
    ],
  ]
}

function rowsOf(base: Base, cases: readonly Case[]): Row[] {
  return cases.map(([when, arrange, request, expected, source]) => ({
    operation: base.operation,
    when,
    ...(arrange.length === 0 ? {} : { arrange }),
    request,
    expected,
    source,
  }))
}

function queriesByNumber(mode: Mode): Row[] {
  const own = parties[mode]
  const asked = { params: number, query: own }
  const base = {
    operation: `GET ${paths[mode]}/out-trade-no/{out_trade_no}`,
    arrange: [placed(mode)],
    request: asked,
  } satisfies Base
  const foreign = mode === 'direct' ? { mchid: noMchid } : { ...own, sp_mchid: noMchid }
  return [
    ...commonRows(base),
    ...derivedRows(base),
    ...rowsOf(base, [
      ['the order is unpaid', [placed(mode)], asked, { status: 200 }, 'query table'],
      ['the number is unknown', [placed(mode)], { params: otherNumber, query: own }, noOrder, 'query table'],
      [
        'mchid is not the one that signed',
        [placed(mode)],
        { params: number, query: foreign },
        foreignCaller,
        'error body',
      ],
      ["the number is another merchant's", [others], asked, noOrder, 'query table'],
      [
        'the order is a part of a combined one',
        [combinedPlaced(mode)],
        asked,
        noOrder,
        'choice: combined orders, the parts',
      ],
      ...(mode === 'direct' ? [] : subCases((query) => ({ params: number, query }), [placed(mode)])),
    ]),
    ...faults(base),
  ]
}

function queriesById(mode: Mode): Row[] {
  const own = parties[mode]
  const asked = (query: Record<string, string>) => (scene: Scene) => ({
    params: { transaction_id: scene.noted('transaction_id') },
    query,
  })
  const arrange = [placed(mode), paid(mode)]
  const operation = `GET ${paths[mode]}/id/{transaction_id}`
  const unknown = { params: { transaction_id: '4200000000201806080000000000' }, query: own }
  const base = { operation, arrange, request: unknown } satisfies Base
  const foreign = mode === 'direct' ? { mchid: noMchid } : { ...own, sp_mchid: noMchid }
  return [
    ...commonRows(base),
    ...derivedRows(base),
    ...rowsOf(base, [
      ['the order is paid', arrange, asked(own), { status: 200 }, 'query table'],
      ['the number is unknown', arrange, unknown, noOrder, 'query table'],
      [
        "the number is the merchant's own",
        arrange,
        { params: { transaction_id: 'order-0001' }, query: own },
        noOrder,
        'query table',
      ],
      [
        'mchid is not the one that signed',
        arrange,
        { ...unknown, query: foreign },
        foreignCaller,
        'error body',
      ],
      [
        "the order is another merchant's",
        [others, pays('order-0001', '1900000002')],
        asked(own),
        noOrder,
        'query table',
      ],
    ]),
    ...(mode === 'direct' ? [] : rowsOf(base, subCases(asked, arrange))),
    ...faults(base),
  ]
}

function closings(mode: Mode): Row[] {
  const own = parties[mode]
  const asked = { params: number, body: own }
  const operation = `POST ${paths[mode]}/out-trade-no/{out_trade_no}/close`
  const base = { operation, arrange: [placed(mode)], request: asked } satisfies Base
  const foreign = mode === 'direct' ? { mchid: noMchid } : { ...own, sp_mchid: noMchid }
  const refunded = does(
    'POST /v3/refund/domestic/refunds',
    {
      body: {
        ...number,
        out_refund_no: 'refund-0001',
        ...(mode === 'direct' ? {} : { sub_mchid: partnerParties.sub_mchid }),
        amount: { refund: 1, total: 100, currency: 'CNY' },
        notify_url,
      },
    },
    mode,
  )
  const onlyReverse = invalidRequest('付款码支付订单不支持关单，请使用撤销订单', 268449641)
  return [
    ...commonRows(base),
    ...derivedRows(base),
    ...rowsOf(base, [
      ['the order is unpaid', [placed(mode)], asked, { status: 204 }, 'close table'],
      ['the order is closed', [placed(mode), does(operation, asked)], asked, { status: 204 }, 'close table'],
      ['nobody paid it in seven days', [placed(mode), waits(7 * day)], asked, { status: 204 }, 'close table'],
      ['the order is paid', [placed(mode), paid(mode)], asked, isPaid, 'close table'],
      ['the order was refunded', [placed(mode), paid(mode), refunded], asked, isPaid, 'close table'],
      [
        'the number is unknown',
        [placed(mode)],
        { ...asked, params: otherNumber },
        noOrder,
        'choice: closing an unknown order',
      ],
      ["the number is another merchant's", [others], asked, noOrder, 'choice: closing an unknown order'],
      [
        'mchid is not the one that signed',
        [placed(mode)],
        { params: number, body: foreign },
        foreignCaller,
        'error body',
      ],
      ['the order is a code payment', [codePaid(mode)], asked, onlyReverse, 'internal codes'],
      [
        'the order is a part of a combined one',
        [combinedPlaced(mode)],
        asked,
        noOrder,
        'choice: combined orders, the parts',
      ],
      ...(mode === 'direct' ? [] : subCases((body) => ({ params: number, body }), [placed(mode)])),
    ]),
    ...faults(base),
  ]
}

function faults(base: Base): Row[] {
  return [
    faultRow(base, 'rule-limit', 'the risk control refuses', ruleLimit, 'query table'),
    faultRow(base, 'trade-error', 'the platform refuses', tradeError, 'query table'),
  ]
}

/** Queries of orders, and closing them. */
export const orders: Family = {
  name: 'queries and closing',
  operations: [paths.direct, paths.partner].flatMap((path) => [
    `GET ${path}/out-trade-no/{out_trade_no}`,
    `GET ${path}/id/{transaction_id}`,
    `POST ${path}/out-trade-no/{out_trade_no}/close`,
  ]),
  rows: (['direct', 'partner'] as const).flatMap((mode) => [
    ...queriesByNumber(mode),
    ...queriesById(mode),
    ...closings(mode),
  ]),
}
