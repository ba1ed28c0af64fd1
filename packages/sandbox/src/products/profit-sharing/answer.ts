import { rfc3339 } from 'wechatpay-kit/internal'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { SharingReturn } from './return-machine.js'
import type { SharingOrder } from './machine.js'

/** A request as answers tell it. What did not happen yet has the time 1970-01-01T08:00:00+08:00, as on the platform. */
export function sharingOf(sharing: SharingOrder): JsonObject {
  const { sub_mchid, transaction_id, out_order_no, order_id, state, created } = sharing
  return {
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    transaction_id,
    out_order_no,
    order_id,
    state,
    receivers: sharing.receivers.map((one) => ({
      amount: one.amount,
      description: one.description,
      type: one.type,
      account: one.account,
      result: one.result,
      ...(one.fail_reason === undefined ? {} : { fail_reason: one.fail_reason }),
      detail_id: one.detail_id,
      create_time: rfc3339(created),
      finish_time: rfc3339(one.finished ?? 0),
    })),
  }
}

/** A return as answers tell it. */
export function returnOf(one: SharingReturn): JsonObject {
  return {
    ...(one.sub_mchid === undefined ? {} : { sub_mchid: one.sub_mchid }),
    order_id: one.order_id,
    out_order_no: one.out_order_no,
    out_return_no: one.out_return_no,
    return_id: one.return_id,
    return_mchid: one.return_mchid,
    amount: one.amount,
    description: one.description,
    result: one.result,
    ...(one.fail_reason === undefined ? {} : { fail_reason: one.fail_reason }),
    create_time: rfc3339(one.created),
    finish_time: rfc3339(one.finished ?? 0),
  }
}
