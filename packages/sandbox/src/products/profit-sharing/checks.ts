import type { Call } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import type { OrderFunds } from '../../money/order-funds.js'
import type { Order } from '../orders/machine.js'
import type { ReceiverType } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { bodyError, checkAmount, checkLength } from '../checks/fields.js'
import { checkAppidOf, sharingRatio, type SharingParties } from './parties.js'
import { findReceiver, isNamedOtherwise } from './receivers.js'

/** A share as it is asked for. */
export interface Share {
  readonly type: ReceiverType
  readonly account: string
  readonly name?: string
  /** Fen. */
  readonly amount: number
  readonly description: string
}

const maxReceivers = 50

/** What the contract does not say of the fields of shares. */
export function checkShareFields(request: SharingParties, shares: readonly Share[]): void {
  if (shares.length < 1) throw bodyError('/receivers', [], '分账接收方列表', '此字段为必填项')
  if (shares.length > maxReceivers)
    throw bodyError('/receivers', shares.length, '分账接收方列表', `数组长度大于最大值 ${maxReceivers}`)
  const seen = new Set<string>()
  for (const [index, { type, account, amount, description }] of shares.entries()) {
    const place = `/receivers/${index}`
    checkAppidOf(type, request)
    checkAmount(`${place}/amount`, amount, '分账金额')
    checkLength(`${place}/account`, account, '分账接收方账号', 64)
    checkLength(`${place}/description`, description, '分账描述', 80)
    if (seen.has(`${type}/${account}`))
      throw invalidRequest('分账接收方重复，同一请求中每个接收方只能出现一次')
    seen.add(`${type}/${account}`)
  }
}

/** Everyone must have been added, under the same name; the sum must not exceed the ratio, nor what is left. */
export function checkShares(
  platform: Platform,
  call: Call,
  facts: {
    readonly sharer: string
    readonly order: Order
    readonly funds: OrderFunds
    readonly shares: readonly Share[]
  },
): void {
  const { sharer, order, funds, shares } = facts
  let others = 0
  for (const one of shares) {
    // Whoever shares may give itself a part without being its own receiver.
    if (one.type === 'MERCHANT_ID' && one.account === sharer) continue
    others += one.amount
    const receiver = findReceiver(platform, call.merchant.mchid, sharer, one)
    if (receiver === undefined) throw invalidRequest('分账接收方关系不存在，请检查参数中每个接收方的关系')
    if (isNamedOtherwise(receiver, one.name)) throw invalidRequest('微信用户姓名与实名不一致')
  }
  const total = shares.reduce((sum, { amount }) => sum + amount, 0)
  const most = Math.floor((order.amount.total * sharingRatio(call, sharer)) / 10_000)
  if (funds.shared + others > most)
    throw new Refusal({ status: 403, code: 'RULE_LIMIT', message: '分账金额超出最大分账比例' })
  if (total > funds.unsplit) throw nothingLeft()
}

/** Nothing of the order, or too little, is left to be shared or unfrozen: the platform has one sentence for both. */
export function nothingLeft(): Refusal {
  return new Refusal({ status: 403, code: 'NOT_ENOUGH', message: '分账金额不足' })
}
