import type { Refusal } from '../../kernel/refusal.js'
import type { Order } from '../orders/machine.js'
import type { FlowV2 } from '../../platform/call-v2.js'
import { RefusalV2 } from '../../kernel/refusal-v2.js'
import { asV3, partiesOf } from '../as-v3.js'
import { paidFields } from '../orders/v2/order-fields.js'
import { markOrder, orderMembers } from '../orders/v2/unified-order.js'

/** Charges the payer whose code was scanned. While the phone asks for a password that is a failure called USERPAYING. */
export const micropay: FlowV2 = (platform, call) => {
  const { fields, merchant } = call
  const { path, members } = partiesOf(call)
  const id = `${merchant.mchid}/${fields['out_trade_no']}`
  const isNew = platform.store.get('orders', id) === undefined
  // The scene of v2 need not name a store; v3's must.
  const store_info = { id: fields['device_info'] || merchant.mchid }
  const ordered = orderMembers(call)
  const body = {
    ...ordered,
    ...members,
    payer: { auth_code: fields['auth_code'] ?? '' },
    scene_info: { ...(ordered['scene_info'] as object), store_info },
  }
  let order: Order | undefined
  const refusal: Refusal | undefined = asV3(
    platform,
    call,
    { operation: `POST ${path}/codepay`, body },
    () => {
      if (isNew) markOrder(platform, call, id)
      order = platform.store.get('orders', id)
    },
  ).refusal
  if (refusal !== undefined) throw refusal
  if (order?.success_time === undefined) throw new RefusalV2('需要用户输入支付密码', 'USERPAYING')
  return { fields: paidFields(order) }
}

/** Reverses a code payment: unpaid, nobody can pay it any more; paid, the money goes back. */
export const reverse: FlowV2 = (platform, call) => {
  const { out_trade_no = '', appid = '', sub_appid = '' } = call.fields
  const { path, members } = partiesOf(call)
  const isPartner = members['sp_mchid'] !== undefined
  const apps = isPartner ? { sp_appid: appid, ...(sub_appid === '' ? {} : { sub_appid }) } : { appid }
  const operation = `POST ${path}/out-trade-no/{out_trade_no}/reverse`
  asV3(platform, call, { operation, params: { out_trade_no }, body: { ...members, ...apps } })
  return { fields: { recall: 'N' } }
}
