import { partnerMchid, subMchid } from '../bodies.js'
import { but, commonRows } from '../common.js'
import { derivedRows } from '../derived.js'
import { invalidRequest, refused, wrongField, type Asked, type Row, type Step } from '../row.js'
import type { Scene } from '../scene.js'
import { day, does, minute, waits } from '../steps.js'
import { notAccepted, ownNumber } from './ordering-parties.js'
import { foreignSub, noOrder, noSub } from '../fixtures/refunds.js'
import { noAuth } from './ordering-rules.js'
import { descriptionCases, numberCases } from './sharing-orders.js'
import {
  baseOf,
  casesOf,
  noTransaction,
  partyCases,
  ready,
  shares,
  sold,
  store,
  toPerson,
  toStore,
  type Case,
} from '../fixtures/profit-sharing.js'

const returning = 'POST /v3/profitsharing/return-orders'
const querying = 'GET /v3/profitsharing/return-orders/{out_return_no}'
const amounts = 'GET /v3/profitsharing/transactions/{transaction_id}/amounts'
const ratio = 'GET /v3/profitsharing/merchant-configs/{sub_mchid}'

const returnBody = (change: object = {}): Record<string, unknown> =>
  but(
    {
      out_order_no: 'share-0001',
      out_return_no: 'return-0001',
      return_mchid: store,
      amount: 1,
      description: '退回',
    },
    change,
  )
const asked = (change: object = {}): Asked => ({ body: returnBody(change) })
const returns = (change: object = {}): Step => does(returning, asked(change))
/** The store and a person got their shares. */
const shared: readonly Step[] = [...ready, shares({ receivers: [toStore, toPerson] }), waits(minute)]

/** Fifty returns of 1 fen each. */
const fifty: Step = async (scene) => {
  for (let count = 0; count < 50; count++) await returns({ out_return_no: `return-1${count}` })(scene)
}

const notThere = refused(404, 'RESOURCE_NOT_EXISTS', '分账单不存在')
const notReceiver = invalidRequest('回退商户号不是该分账单的接收方，仅支持从商户接收方回退')
const tooMuch = invalidRequest('回退金额大于可回退金额')

const cases: readonly Case[] = [
  ['all is well', shared, asked(), { status: 200 }, 'rules of sharing'],
  [
    'the request is named by the platform number',
    shared,
    (scene) => asked({ out_order_no: undefined, order_id: scene.noted('order_id') }),
    { status: 200 },
    'rules of sharing',
  ],
  ['the same is asked again', [...shared, returns()], asked(), { status: 200 }, 'rules of sharing'],
  [
    'the number was used for another amount',
    [...shared, returns()],
    asked({ amount: 2 }),
    invalidRequest('商户回退单号已存在，且与之前请求的参数不一致', 268498688),
    'rules of sharing',
  ],
  ...numberCases('out_return_no', '商户回退单号', (out_return_no) => asked({ out_return_no })),
  ...descriptionCases('description', '回退描述', (description) => asked({ description })),
  [
    'nothing is to be returned',
    [],
    asked({ amount: 0 }),
    wrongField('/amount', 0, '值低于最小值 1', '映射到字段“回退金额”'),
    'rules of sharing',
  ],
  [
    'no request is named',
    [],
    asked({ out_order_no: undefined }),
    wrongField('/out_order_no', '', 'order_id与out_order_no必须二选一', '映射到字段“商户分账单号”'),
    'rules of sharing',
  ],
  ['the request is unknown', [], asked(), notThere, 'sharing table'],
  [
    'the two numbers name different requests',
    shared,
    (scene) => asked({ out_order_no: 'share-0002', order_id: scene.noted('order_id') }),
    notThere,
    'sharing table',
  ],
  ["the request was another merchant's", shared, asked(), notThere, 'sharing table', 'other'],
  [
    'the merchant received nothing',
    shared,
    asked({ return_mchid: partnerMchid }),
    notReceiver,
    'rules of sharing',
  ],
  [
    'a person is to return',
    shared,
    asked({ return_mchid: toPerson.account }),
    notReceiver,
    'rules of sharing',
  ],
  [
    'the receiver has not got it yet',
    [...ready, shares({ receivers: [toStore] })],
    asked(),
    invalidRequest('分账未成功，不能发起回退'),
    'rules of sharing',
  ],
  [
    '180 days have passed',
    [...shared, waits(180 * day - minute)],
    asked(),
    { status: 200 },
    'rules of sharing',
  ],
  [
    'more than 180 days have passed',
    [...shared, waits(180 * day)],
    asked(),
    invalidRequest('分账已超过180天，不能发起回退'),
    'rules of sharing',
  ],
  ['more is returned than was received', shared, asked({ amount: 101 }), tooMuch, 'rules of sharing'],
  [
    'all returns are more than was received',
    [...shared, returns({ amount: 60 })],
    asked({ out_return_no: 'return-0002', amount: 41 }),
    tooMuch,
    'rules of sharing',
  ],
  [
    'fifty returns were made',
    [...shared, fifty],
    asked(),
    refused(403, 'RULE_LIMIT', '同一笔分账单最多支持50次回退'),
    'rules of sharing',
  ],
]

const known = { params: { out_return_no: 'return-0001' }, query: { out_order_no: 'share-0001' } }
const querySub = (sub_mchid: string): Asked => ({ ...known, query: { ...known.query, sub_mchid } })
const noReturn = refused(404, 'RESOURCE_NOT_EXISTS', '分账回退单不存在')
const queryCases: readonly Case[] = [
  ['all is well', [...shared, returns()], known, { status: 200 }, 'rules of sharing'],
  ['the number is unknown', [], known, noReturn, 'sharing table'],
  [
    'it was of another request',
    [...shared, returns()],
    { ...known, query: { out_order_no: 'share-0002' } },
    noReturn,
    'sharing table',
  ],
  ["it was another merchant's", [...shared, returns()], known, noReturn, 'sharing table', 'other'],
  ['a direct merchant names a sub-merchant', [], querySub(subMchid), foreignSub, 'choice: order of checks'],
  ['a partner names no sub-merchant', [], known, noSub('query'), 'internal codes', 'partner'],
  ['a partner names itself', [], querySub(partnerMchid), ownNumber, 'internal codes', 'partner'],
  ['a partner names somebody else', [], querySub(store), notAccepted, 'internal codes', 'partner'],
]

const amountsOf = (transaction_id: string): Asked => ({ params: { transaction_id } })
const paid = (scene: Scene): Asked => amountsOf(scene.noted('transaction_id'))
const ratioOf = (sub_mchid: string): Asked => ({ params: { sub_mchid } })

/** Returns of what was shared, what is left, and how much may be shared. */
export const returnRows: readonly Row[] = [
  ...commonRows(baseOf(returning, asked()), { limited: 'RATELIMIT_EXCEED' }),
  ...derivedRows(baseOf(returning, asked())),
  ...casesOf(returning, [...cases, ...partyCases(returnBody(), false)]),
  ...commonRows(baseOf(querying, known), { limited: 'RATELIMIT_EXCEED' }),
  ...derivedRows(baseOf(querying, known)),
  ...casesOf(querying, queryCases),
  ...commonRows(baseOf(amounts, amountsOf(noTransaction)), { limited: 'RATELIMIT_EXCEED' }),
  ...casesOf(amounts, [
    ['all is well', sold(), paid, { status: 200 }, 'rules of sharing'],
    ['the order is unknown', [], amountsOf(noTransaction), noOrder, 'sharing table'],
    ["the order is another merchant's", sold(), paid, noOrder, 'sharing table', 'other'],
  ]),
  ...commonRows({ ...baseOf(ratio, ratioOf(subMchid)), by: 'partner' }, { limited: 'RATELIMIT_EXCEED' }),
  ...casesOf(ratio, [
    ['all is well', [], ratioOf(subMchid), { status: 200 }, 'rules of sharing', 'partner'],
    ['a direct merchant asks', [], ratioOf(subMchid), noAuth, 'sharing table'],
    ['a partner names itself', [], ratioOf(partnerMchid), ownNumber, 'internal codes', 'partner'],
    ['a partner names somebody else', [], ratioOf(store), notAccepted, 'internal codes', 'partner'],
  ]),
]

export const returnOperations = [returning, querying, amounts, ratio]
