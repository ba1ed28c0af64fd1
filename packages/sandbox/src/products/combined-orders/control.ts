import { list, named, object, text, type ControlRoute } from '../../control/route.js'

const id =
  'combined/mchid/combine_out_trade_no, combine_out_trade_no, combine_transaction_id, prepay_id, code_url or h5_url'
const mchid = 'the combining merchant, where two used the same number'
const tag = 'combined orders'

export const combined: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/combined-orders',
    name: 'listCombinedOrders',
    summary: 'All combined orders, oldest first; their parts are among the orders',
    tag,
    answer: object({ combinedOrders: list(named('CombinedOrder')) }),
    handle: (sandbox) => ({ combinedOrders: sandbox.combinedOrders.list() }),
  },
  {
    method: 'GET',
    path: '/combined-orders/:id',
    name: 'showCombinedOrder',
    summary: 'One combined order',
    tag,
    id,
    query: { mchid },
    answer: named('CombinedOrder'),
    handle: (sandbox, call) => sandbox.combinedOrders.show(call.id, call.query.get('mchid') ?? undefined),
  },
  {
    method: 'POST',
    path: '/combined-orders/:id/pay',
    name: 'payCombinedOrder',
    summary: 'The payer pays all parts at once',
    tag,
    id,
    body: object(
      {
        'mchid?': { type: 'string', description: mchid },
        'openid?': { type: 'string', description: "who pays; the order's payer when left out" },
        'bankType?': { type: 'string', description: 'bank_type of the transactions' },
      },
      { closed: true },
    ),
    answer: named('CombinedOrder'),
    async handle(sandbox, call) {
      const { id: known } = sandbox.combinedOrders.show(call.id, call.body['mchid'] as string | undefined)
      await sandbox.pay(call.id, call.body)
      return sandbox.combinedOrders.show(known)
    },
  },
  {
    method: 'POST',
    path: '/combined-orders/:id/close',
    name: 'closeCombinedOrder',
    summary: 'As if the platform closed it, with all of its parts',
    tag,
    id,
    body: object({ 'mchid?': text }, { closed: true }),
    answer: named('CombinedOrder'),
    handle: (sandbox, call) =>
      sandbox.combinedOrders.close(call.id, call.body['mchid'] as string | undefined),
  },
]
