import { list, named, object, type ControlRoute } from '../route.js'

const tag = 'funds'

export const funds: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/funds',
    name: 'listFunds',
    summary: 'The account of everyone who may call, and of everyone whom money reached',
    tag,
    answer: object({ funds: list(named('Account')) }),
    handle: (sandbox) => ({ funds: sandbox.funds.list() }),
  },
  {
    method: 'POST',
    path: '/funds/:id/top-up',
    name: 'topUp',
    summary: 'Pays money into an operation account, from which transfers are made',
    tag,
    id: 'the mchid',
    body: object({ amount: { type: 'integer', minimum: 1, description: 'fen' } }, { closed: true }),
    answer: named('Account'),
    handle: (sandbox, { id, body }) => sandbox.funds.topUp(id, Number(body['amount'])),
  },
  {
    method: 'GET',
    path: '/profit-sharing',
    name: 'listProfitSharing',
    summary: 'Requests to share profits and to unfreeze, and what was given back, oldest first',
    tag,
    answer: object({ orders: list(named('SharingOrder')), returns: list(named('SharingReturn')) }),
    handle: (sandbox) => ({
      orders: sandbox.profitSharing.orders(),
      returns: sandbox.profitSharing.returns(),
    }),
  },
]
