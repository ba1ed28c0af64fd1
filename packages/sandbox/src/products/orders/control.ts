import type { PayParameters } from './cashier.js'
import { list, named, object, text, type ControlRoute } from '../../control/route.js'

const id = 'mchid/out_trade_no, out_trade_no, transaction_id, prepay_id, code_url or h5_url'
const mchid = 'the ordering merchant, where two used the same number'
const tag = 'orders'

export const orders: readonly ControlRoute[] = [
  {
    method: 'POST',
    path: '/cashier/verify',
    name: 'verifyPayParameters',
    summary: 'Checks the parameters that open the cashier, as the WeChat app does',
    tag,
    body: { type: 'object', additionalProperties: text },
    answer: object({ valid: { type: 'boolean' }, problems: list(text), 'order?': text }),
    handle: (sandbox, { body }) => sandbox.verifyPayParameters(body as PayParameters),
  },
  {
    method: 'GET',
    path: '/orders',
    name: 'listOrders',
    summary: 'All orders, oldest first',
    tag,
    answer: object({ orders: list(named('Order')) }),
    handle: (sandbox) => ({ orders: sandbox.orders.list() }),
  },
  {
    method: 'GET',
    path: '/orders/:id',
    name: 'showOrder',
    summary: 'One order',
    tag,
    id,
    query: { mchid },
    answer: named('Order'),
    handle: (sandbox, call) => sandbox.orders.show(call.id, call.query.get('mchid') ?? undefined),
  },
  {
    method: 'POST',
    path: '/orders/:id/pay',
    name: 'payOrder',
    summary: 'The payer pays',
    tag,
    id,
    body: object(
      {
        'mchid?': { type: 'string', description: mchid },
        'openid?': { type: 'string', description: "who pays; the order's payer when left out" },
        'bankType?': { type: 'string', description: 'bank_type of the transaction' },
      },
      { closed: true },
    ),
    answer: named('Order'),
    handle: (sandbox, call) => sandbox.pay(call.id, call.body),
  },
  {
    method: 'POST',
    path: '/orders/:id/close',
    name: 'closeOrder',
    summary: 'As if the platform closed it',
    tag,
    id,
    body: object({ 'mchid?': text }, { closed: true }),
    answer: named('Order'),
    handle: (sandbox, call) => sandbox.orders.close(call.id, call.body['mchid'] as string | undefined),
  },
]
