import { list, named, object, type ControlRoute } from '../../control/route.js'

const tag = 'transfers'
const id = 'mchid/out_bill_no, out_bill_no, transfer_bill_no or package_info'

export const transfers: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/transfers',
    name: 'listTransfers',
    summary: 'All transfers to users, oldest first',
    tag,
    answer: object({ transfers: list(named('Transfer')) }),
    handle: (sandbox) => ({ transfers: sandbox.transfers.list() }),
  },
  {
    method: 'GET',
    path: '/transfers/:id',
    name: 'showTransfer',
    summary: 'One transfer',
    tag,
    id,
    answer: named('Transfer'),
    handle: (sandbox, call) => sandbox.transfers.show(call.id),
  },
  {
    method: 'POST',
    path: '/transfers/:id/confirm',
    name: 'confirmTransfer',
    summary: 'The user takes the money',
    tag,
    id,
    body: object({}, { closed: true }),
    answer: named('Transfer'),
    handle: (sandbox, call) => sandbox.transfers.confirm(call.id),
  },
]
