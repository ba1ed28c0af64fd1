import { directApp, directMchid } from '../bodies.js'
import { commonRows, type Base, type Spelling } from '../common.js'
import { derivedRows } from '../derived.js'
import { invalidRequest, refused, type Expected, type Row, type Step } from '../row.js'
import { day, does, pays, waits } from '../steps.js'
import { isPaid } from './ordering-rules.js'
import { combinedPlaced } from '../fixtures/orders.js'

const family = '/v3/combine-transactions'
const placed = combinedPlaced('direct')
const paid = pays('combined-0001', directMchid)
const params = { combine_out_trade_no: 'combined-0001' }
const unknown = { combine_out_trade_no: 'combined-0009' }
const noOrder = refused(404, 'ORDERNOTEXIST', '订单不存在', { internal: 268512771 })

/** Queries by either number. */
export function queries(spelling: Spelling): Row[] {
  const byNumber = {
    operation: `GET ${family}/out-trade-no/{combine_out_trade_no}`,
    arrange: [placed],
    request: { params },
  } satisfies Base
  const byId = {
    operation: `GET ${family}/id/{combine_transaction_id}`,
    request: { params: { combine_transaction_id: '4200000000201806080000000000' } },
  } satisfies Base
  const source = 'combine table'
  /** The whole's number, once it is paid. */
  const told: Step = async (scene) => {
    await placed(scene)
    await paid(scene)
    scene.note('whole', scene.sandbox.combinedOrders.show('combined-0001').transaction_id)
  }
  return [
    ...commonRows(byNumber, spelling),
    ...commonRows(byId, spelling),
    { ...byNumber, when: 'the order is unpaid', expected: { status: 200 }, source },
    { ...byNumber, when: 'the number is unknown', request: { params: unknown }, expected: noOrder, source },
    { ...byNumber, when: "the order is another merchant's", by: 'other', expected: noOrder, source },
    { ...byId, when: 'the number is unknown', expected: noOrder, source },
    {
      ...byId,
      when: 'the order is paid',
      arrange: [told],
      request: (scene) => ({ params: { combine_transaction_id: scene.noted('whole') } }),
      expected: { status: 200 },
      source,
    },
    {
      ...byId,
      when: 'the number is that of a part',
      arrange: [placed, paid],
      request: (scene) => ({ params: { combine_transaction_id: scene.noted('transaction_id') } }),
      expected: noOrder,
      source,
    },
    {
      ...byId,
      when: 'the number has no 28 digits',
      request: { params: { combine_transaction_id: 'combined-0001' } },
      expected: refused(500, 'INVALID_TRANSACTIONID', '订单号非法'),
      source: 'choice: combined orders, their number',
    },
  ]
}

/** Closing a combined order. */
export function closings(spelling: Spelling): Row[] {
  const operation = `POST ${family}/out-trade-no/{combine_out_trade_no}/close`
  const parts = [
    { mchid: directMchid, out_trade_no: 'order-0001' },
    { mchid: '1900000002', out_trade_no: 'order-0002' },
  ]
  const body = { combine_appid: directApp, sub_orders: parts }
  const base = { operation, arrange: [placed], request: { params, body } } satisfies Base
  const row = (when: string, arrange: readonly Step[], change: object, expected: Expected): Row => ({
    operation,
    when,
    arrange,
    request: { params, body: { ...body, ...change } },
    expected,
    source: 'rules of combining',
  })
  const differs = invalidRequest('关单商品单信息与下单时不一致', 268498688)
  const [first] = parts
  return [
    ...commonRows(base, spelling),
    ...derivedRows(base),
    row('the order is unpaid', [placed], {}, { status: 204 }),
    row('the order is closed', [placed, does(operation, base.request)], {}, { status: 204 }),
    row('nobody paid it in seven days', [placed, waits(7 * day)], {}, { status: 204 }),
    row('the order is paid', [placed, paid], {}, isPaid),
    row('a part is not named', [placed], { sub_orders: [first] }, differs),
    row(
      'a part is another',
      [placed],
      { sub_orders: [first, { ...first, out_trade_no: 'order-0009' }] },
      differs,
    ),
    row('combine_appid is another', [placed], { combine_appid: 'wx0' }, differs),
    row(
      'a part has another sub_appid',
      [placed],
      { sub_orders: [{ ...first, sub_appid: 'wx0' }, parts[1]] },
      differs,
    ),
    {
      ...base,
      when: 'the number is unknown',
      request: { params: unknown, body },
      expected: noOrder,
      source: 'combine table',
    },
    {
      ...base,
      when: "the order is another merchant's",
      by: 'other',
      expected: noOrder,
      source: 'combine table',
    },
  ]
}
