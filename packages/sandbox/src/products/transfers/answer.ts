import { rfc3339 } from 'wechatpay-kit/internal'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { Transfer } from './machine.js'

/** A transfer as creating it answers. */
export function createdOf(transfer: Transfer): JsonObject {
  const { out_bill_no, transfer_bill_no, created, state, package_info } = transfer
  return {
    out_bill_no,
    transfer_bill_no,
    create_time: rfc3339(created),
    state,
    ...failureOf(transfer),
    ...(state === 'WAIT_USER_CONFIRM' ? { package_info } : {}),
  }
}

/** A transfer as queries tell it, with the name in plain text. */
export function transferOf(transfer: Transfer): JsonObject {
  const { user_name } = transfer
  return {
    mch_id: transfer.mchid,
    out_bill_no: transfer.out_bill_no,
    transfer_bill_no: transfer.transfer_bill_no,
    appid: transfer.appid,
    state: transfer.state,
    transfer_amount: transfer.transfer_amount,
    transfer_remark: transfer.transfer_remark,
    ...failureOf(transfer),
    openid: transfer.openid,
    ...(user_name === undefined ? {} : { user_name }),
    create_time: rfc3339(transfer.created),
    update_time: rfc3339(transfer.updated),
  }
}

function failureOf({ fail_reason }: Transfer): JsonObject {
  return fail_reason === undefined ? {} : { fail_reason }
}
