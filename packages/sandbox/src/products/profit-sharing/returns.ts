import { sha256 } from 'wechatpay-kit/internal'
import { triggerReturnFault } from './faults.js'
import type { Call, Flow } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { book } from '../../money/ledger.js'
import { advanceReturn, type ReturnFailure, type SharingReturn } from './return-machine.js'
import type { SharingOrder } from './machine.js'
import { notifyReturn } from './notifications.js'
import type { Platform } from '../../platform/platform.js'
import { canonical } from '../../kernel/canonical.js'
import { returnOf } from './answer.js'
import { bodyError, checkAmount, checkLength, checkNumber } from '../checks/fields.js'
import { sharerBy } from './parties.js'

const day = 86_400_000
/** From sharing until nothing can be asked back. */
const returnable = 180 * day
const maxReturns = 50

interface ReturnRequest {
  readonly sub_mchid?: string
  readonly order_id?: string
  readonly out_order_no?: string
  readonly out_return_no: string
  readonly return_mchid: string
  readonly amount: number
  readonly description: string
}

/** A merchant that was shared with gives back. It ends at once; the same number with the same content gives the same return. */
export const returnShare: Flow = (platform, call) => {
  const request = call.body as unknown as ReturnRequest
  checkNumber('/out_return_no', request.out_return_no, '商户回退单号')
  checkAmount('/amount', request.amount, '回退金额')
  checkLength('/description', request.description, '回退描述', 80)
  checkSharing(request)
  const sharer = sharerBy(call, request.sub_mchid)
  const { store, clock } = platform
  const id = `${call.merchant.mchid}/${request.out_return_no}`
  const fingerprint = sha256(canonical(request))
  const known = store.get('sharingReturns', id)
  if (known !== undefined) {
    if (known.fingerprint === fingerprint) return { status: 200, body: returnOf(known) }
    throw invalidRequest('商户回退单号已存在，且与之前请求的参数不一致', 268498688)
  }
  const now = clock.now()
  const sharing = findSharing(platform, call, request, sharer)
  const receiver = checkReturn(sharing, request, now)
  const made: SharingReturn = {
    id,
    mchid: call.merchant.mchid,
    ...(request.sub_mchid === undefined ? {} : { sub_mchid: request.sub_mchid }),
    owner: sharer,
    sharing: sharing.id,
    receiver,
    transaction_id: sharing.transaction_id,
    order_id: sharing.order_id,
    out_order_no: sharing.out_order_no,
    out_return_no: request.out_return_no,
    return_id: platform.identifiers.sharing(now, `return/${id}`),
    return_mchid: request.return_mchid,
    amount: request.amount,
    description: request.description,
    fingerprint,
    created: now,
    result: 'PROCESSING',
    history: [],
  }
  claim(platform, { ...sharing, returns: [...sharing.returns, id] }, receiver, request.amount)
  store.put('sharingReturns', id, made)
  const fate = triggerReturnFault(platform, made)
  if (fate?.delay === undefined) settleReturn(platform, id, fate?.failure)
  else clock.schedule({ id: `return/${id}`, due: now + fate.delay, kind: 'settle-return', subject: id })
  return { status: 200, body: returnOf(store.get('sharingReturns', id) ?? made) }
}

/** The money goes back to whoever shared it, or the return fails: the receiver may have spent it. */
export function settleReturn(platform: Platform, id: string, failure?: ReturnFailure): void {
  const { store, clock } = platform
  const one = store.get('sharingReturns', id)
  const sharing = one === undefined ? undefined : store.get('sharingOrders', one.sharing)
  if (one === undefined || sharing === undefined) return
  const isPaid = failure === undefined && book(platform, one.return_mchid, { available: -one.amount })
  const next = advanceReturn(
    one,
    isPaid ? { type: 'settle' } : { type: 'fail', fail_reason: failure ?? 'BALANCE_NOT_ENOUGH' },
    clock.now(),
  )
  if (next === undefined) return
  store.put('sharingReturns', id, next)
  if (!isPaid) {
    claim(platform, sharing, one.receiver, -one.amount)
    return
  }
  book(platform, one.owner, { available: one.amount })
  notifyReturn(platform, next, clock.now())
}

function checkSharing({ order_id, out_order_no }: ReturnRequest): void {
  if (order_id === undefined && out_order_no === undefined)
    throw bodyError('/out_order_no', '', '商户分账单号', 'order_id与out_order_no必须二选一')
}

function findSharing(
  { store }: Platform,
  call: Call,
  { order_id, out_order_no }: ReturnRequest,
  sharer: string,
): SharingOrder {
  const id =
    order_id === undefined ? `${call.merchant.mchid}/${out_order_no}` : (store.get('lookup', order_id) ?? '')
  const found = store.get('sharingOrders', id)
  const isTheirs = found?.mchid === call.merchant.mchid && found.owner === sharer
  const isNamed = out_order_no === undefined || found?.out_order_no === out_order_no
  if (found !== undefined && isTheirs && isNamed) return found
  throw new Refusal({ status: 404, code: 'RESOURCE_NOT_EXISTS', message: '分账单不存在' })
}

/** The place of the receiver that gives back. */
function checkReturn(sharing: SharingOrder, { return_mchid, amount }: ReturnRequest, now: number): number {
  const receiver = sharing.receivers.findIndex(
    (one) => one.type === 'MERCHANT_ID' && one.account === return_mchid && !one.isOwn,
  )
  const detail = sharing.receivers[receiver]
  if (detail === undefined) throw invalidRequest('回退商户号不是该分账单的接收方，仅支持从商户接收方回退')
  if (detail.result !== 'SUCCESS') throw invalidRequest('分账未成功，不能发起回退')
  if (now - sharing.created > returnable) throw invalidRequest('分账已超过180天，不能发起回退')
  if (detail.returned + amount > detail.amount) throw invalidRequest('回退金额大于可回退金额')
  if (sharing.returns.length >= maxReturns)
    throw new Refusal({ status: 403, code: 'RULE_LIMIT', message: '同一笔分账单最多支持50次回退' })
  return receiver
}

/** Notes fen as given back, so that no second return claims them; negative where a return failed. */
function claim({ store }: Platform, sharing: SharingOrder, receiver: number, amount: number): void {
  const detail = sharing.receivers[receiver]
  if (detail === undefined) return
  const receivers = sharing.receivers.with(receiver, { ...detail, returned: detail.returned + amount })
  store.put('sharingOrders', sharing.id, { ...sharing, receivers })
}
