import { list, named, object, type ControlRoute } from '../../control/route.js'

export const refunds: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/refunds',
    name: 'listRefunds',
    summary: 'All refunds, oldest first',
    tag: 'refunds',
    answer: object({ refunds: list(named('Refund')) }),
    handle: (sandbox) => ({ refunds: sandbox.refunds.list() }),
  },
  {
    method: 'GET',
    path: '/refunds/:id',
    name: 'showRefund',
    summary: 'One refund',
    tag: 'refunds',
    id: 'mchid/out_refund_no, out_refund_no or refund_id',
    answer: named('Refund'),
    handle: (sandbox, { id }) => sandbox.refunds.show(id),
  },
]
