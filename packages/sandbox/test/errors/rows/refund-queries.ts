import { directMchid, noMchid, partnerMchid, subMchid } from '../bodies.js'
import { commonRows, type Base } from '../common.js'
import type { Row } from '../row.js'
import { notAccepted, ownNumber } from './ordering-parties.js'
import {
  foreignSub,
  noOrder,
  noSub,
  noSuchMerchant,
  querying,
  refunded,
  sold,
  soldByPartner,
} from '../fixtures/refunds.js'

/** Queries of refunds. */
export function refundQueries(): Row[] {
  const params = { out_refund_no: 'refund-0001' }
  const base = { operation: querying, arrange: [...sold, refunded()], request: { params } } satisfies Base
  const row = (when: string, more: Pick<Row, 'expected' | 'source'> & Partial<Row>): Row => ({
    ...base,
    when,
    ...more,
  })
  const ofPartner = {
    by: 'partner',
    arrange: [...soldByPartner, refunded({ sub_mchid: subMchid }, 'partner')],
  } as const
  const asked = (sub_mchid: string): Pick<Row, 'request'> => ({ request: { params, query: { sub_mchid } } })
  return [
    ...commonRows(base),
    row('the refund is there', { expected: { status: 200 }, source: 'refund table' }),
    row('the number is unknown', {
      request: { params: { out_refund_no: 'refund-0009' } },
      expected: noOrder,
      source: 'refund table',
    }),
    row("the refund is another merchant's", { by: 'other', expected: noOrder, source: 'refund table' }),
    row('a direct merchant names a sub-merchant', {
      ...asked(subMchid),
      expected: foreignSub,
      source: 'error body',
    }),
    row('a partner names no sub-merchant', {
      ...ofPartner,
      expected: noSub('query'),
      source: 'internal codes',
    }),
    row('sub_mchid is the partner itself', {
      ...ofPartner,
      ...asked(partnerMchid),
      expected: ownNumber,
      source: 'internal codes',
    }),
    row('nobody has sub_mchid', {
      ...ofPartner,
      ...asked(noMchid),
      expected: noSuchMerchant,
      source: 'refund table',
    }),
    row('sub_mchid is not of the partner', {
      ...ofPartner,
      ...asked(directMchid),
      expected: notAccepted,
      source: 'internal codes',
    }),
    row('the refund is of another sub-merchant', {
      ...ofPartner,
      ...asked('1900000110'),
      expected: noOrder,
      source: 'refund table',
    }),
  ]
}
