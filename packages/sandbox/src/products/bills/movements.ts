import { feeBack, reversalOf } from '../../money/orders.js'
import { ownerOf, orderFundsOf } from '../../money/order-funds.js'
import type { Platform } from '../../platform/platform.js'
import { feeOf } from '../../money/fees.js'
import { yuan } from './table.js'

/** The accounts through which money moves here. */
export type AccountType = 'BASIC' | 'OPERATION'

/** A movement of an account. */
export interface Movement {
  /** Milliseconds of business time. */
  readonly at: number
  readonly owner: string
  readonly business: string
  readonly name: string
  readonly type: string
  /** Fen; negative for what leaves the account. */
  readonly amount: number
  readonly remark: string
  readonly voucher: string
  /** Tells apart movements of one business. */
  readonly part?: string
  /** The merchant asked for it. */
  readonly isAsked?: boolean
}

/** Every movement of the owners' accounts, oldest first. */
export function movements(
  platform: Platform,
  owners: ReadonlySet<string>,
  account: AccountType,
): readonly Movement[] {
  const sources =
    account === 'BASIC' ? [payments, reversals, refunds, shares, returns] : [transfers, deposits]
  return sources
    .flatMap((source) => source(platform))
    .filter(({ owner }) => owners.has(owner))
    .toSorted((a, b) => a.at - b.at)
}

function payments({ store }: Platform): readonly Movement[] {
  return store.list('orders').flatMap((order): Movement[] => {
    const { success_time: at, transaction_id: business = '', out_trade_no: voucher } = order
    if (at === undefined) return []
    const { total } = order.amount
    const fee = feeOf(total)
    const paid = { at, owner: ownerOf(order), business, name: '交易', remark: '', voucher }
    const income = { ...paid, type: '交易', amount: total, remark: `结算总金额${yuan(total)}元` }
    return fee === 0 ? [income] : [income, { ...paid, type: '扣除交易手续费', amount: -fee }]
  })
}

/** Code payments that were reversed after they were paid. */
function reversals(platform: Platform): readonly Movement[] {
  return platform.store.list('orders').flatMap((order): Movement[] => {
    const { reversed_time: at, transaction_id: business = '', out_trade_no: voucher } = order
    if (at === undefined) return []
    const { total } = order.amount
    const back = feeBack(orderFundsOf(platform, order), reversalOf(order))
    const remark = `撤销总金额${yuan(total)}元;含手续费${yuan(back)}元`
    const facts = { at, owner: ownerOf(order), business, name: '撤销', voucher, part: 'reversal' }
    return [{ ...facts, type: '撤销', amount: back - total, remark, isAsked: true }]
  })
}

function refunds(platform: Platform): readonly Movement[] {
  const { store } = platform
  return store.list('refunds').flatMap((one): Movement[] => {
    const order = store.get('orders', one.order)
    if (order === undefined) return []
    const { refund } = one.amount
    const back = feeBack(orderFundsOf(platform, order), one.id)
    const facts = { owner: ownerOf(order), business: one.refund_id, name: '退款', voucher: one.out_refund_no }
    const remark = `退款总金额${yuan(refund)}元;含手续费${yuan(back)}元`
    const taken = { ...facts, at: one.created, type: '退款', amount: back - refund, remark, isAsked: true }
    const closed = one.history.find(({ state }) => state === 'CLOSED')
    if (closed === undefined) return [taken]
    return [taken, { ...facts, at: closed.at, type: '退款关闭', amount: refund - back, remark }]
  })
}

function shares({ store }: Platform): readonly Movement[] {
  return store.list('sharingOrders').flatMap((sharing) =>
    sharing.receivers.flatMap((one): Movement[] => {
      // What goes back to whoever shares stays in the account.
      if (one.result !== 'SUCCESS' || one.finished === undefined || one.isOwn) return []
      const { order_id: business, out_order_no: voucher, owner } = sharing
      const { amount, description: remark, detail_id: part, finished: at } = one
      const facts = { at, business, name: '分账', type: '分账', remark, voucher, part }
      const sent = { ...facts, owner, amount: -amount, isAsked: true }
      return one.type === 'MERCHANT_ID' ? [sent, { ...facts, owner: one.account, amount }] : [sent]
    }),
  )
}

function returns({ store }: Platform): readonly Movement[] {
  return store.list('sharingReturns').flatMap((one): Movement[] => {
    if (one.result !== 'SUCCESS' || one.finished === undefined) return []
    const { amount, finished: at, return_id: business, out_return_no: voucher, description: remark } = one
    const facts = { at, business, name: '分账', type: '分账回退', remark, voucher }
    return [
      { ...facts, owner: one.return_mchid, amount: -amount },
      { ...facts, owner: one.owner, amount, isAsked: true },
    ]
  })
}

function transfers({ store }: Platform): readonly Movement[] {
  return store.list('transfers').flatMap((one): Movement[] => {
    const { mchid: owner, transfer_bill_no: business, out_bill_no: voucher, transfer_remark: remark } = one
    const facts = { owner, business, name: '商家转账', remark, voucher }
    const sent = { ...facts, at: one.created, type: '商家转账', amount: -one.transfer_amount, isAsked: true }
    if (one.state !== 'FAIL' && one.state !== 'CANCELLED') return [sent]
    return [sent, { ...facts, at: one.updated, type: '商家转账退回', amount: one.transfer_amount }]
  })
}

function deposits({ store }: Platform): readonly Movement[] {
  return store.list('deposits').map(({ id, mchid, amount, at }) => ({
    at,
    owner: mchid,
    business: id,
    name: '充值',
    type: '充值',
    amount,
    remark: '',
    voucher: id,
  }))
}
