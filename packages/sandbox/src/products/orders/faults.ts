import { payCombined } from '../combined-orders/payment.js'
import { payOrder } from './payment.js'
import { Refusal, type RefusalInput } from '../../kernel/refusal.js'
import type { CombinedOrder } from '../combined-orders/machine.js'
import type { Order, OrderState, Prepay } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import type { FaultContext } from '../../faults/rules.js'

const refusals: Readonly<Record<string, RefusalInput>> = {
  abandoned: { status: 409, code: 'PAYER_LEFT', message: 'the payer left the cashier without paying' },
  'wrong-password': { status: 403, code: 'WRONG_PASSWORD', message: 'the payer mistyped the password' },
  'balance-too-low': {
    status: 403,
    code: 'NOT_ENOUGH',
    message: '余额不足: the balance of the payer is too low',
  },
}

/** What a payer pays at once: an order on its own, or a combined one. */
export interface Payable {
  readonly id: string
  /** What rules see of it; a combined order's own number is its out_trade_no. */
  readonly context: FaultContext
  readonly state: OrderState
  readonly deadline: number
  readonly prepay?: Prepay
  /** Throws a `Refusal` where the cashier would not let the payer. */
  readonly pay: (platform: Platform) => unknown
}

/** The order, or the combined order, with this id. */
export function findPayable({ store }: Platform, id: string): Payable | undefined {
  const combined = store.get('combinedOrders', id)
  if (combined !== undefined) return payableCombined(combined)
  const order = store.get('orders', id)
  return order === undefined ? undefined : payableOrder(order)
}

/** At the cashier: throws the `Refusal` of the fault that strikes there; the order stays as it is. */
export function applyCashierFault(platform: Platform, id: string): void {
  const order = findPayable(platform, id)
  if (order?.state !== 'NOTPAY') return
  const fault = platform.faults.trigger('cashier', order.context)
  const refusal = fault === undefined ? undefined : refusals[fault.name]
  if (refusal !== undefined) throw new Refusal(refusal)
}

/** After an order was placed: the payer will pay one second before it is too late. */
export function applyPlacedFault(platform: Platform, order: Payable): void {
  if (order.state !== 'NOTPAY' || platform.faults.trigger('placed', order.context) === undefined) return
  const due = lastMoment(order) - 1000
  platform.clock.schedule({ id: `pay/${order.id}`, due, kind: 'pay-order', subject: order.id })
}

/** After a query answered that an order is unpaid: the payer pays now. */
export function applyQueriedFault(platform: Platform, order: Payable): void {
  if (!isPayable(platform, order)) return
  if (platform.faults.trigger('queried', order.context) !== undefined) order.pay(platform)
}

/** The payment that a fault put off; nothing where somebody paid or closed the order before. */
export function payLate(platform: Platform, id: string): void {
  const order = findPayable(platform, id)
  if (order !== undefined && isPayable(platform, order)) order.pay(platform)
}

function payableOrder(order: Order): Payable {
  const { id, mchid, out_trade_no, trade_state, deadline, prepay } = order
  return {
    id,
    context: { mchid, out_trade_no },
    state: trade_state,
    deadline,
    ...(prepay === undefined ? {} : { prepay }),
    pay: (platform) => payOrder(platform, id),
  }
}

function payableCombined(combined: CombinedOrder): Payable {
  const { id, combine_mchid, combine_out_trade_no, state, deadline, prepay } = combined
  return {
    id,
    context: { mchid: combine_mchid, out_trade_no: combine_out_trade_no },
    state,
    deadline,
    prepay,
    pay: (platform) => payCombined(platform, combined, id),
  }
}

function isPayable(platform: Platform, order: Payable): boolean {
  const isOpen = order.state === 'NOTPAY' || order.state === 'USERPAYING'
  return isOpen && platform.clock.now() <= lastMoment(order)
}

function lastMoment({ deadline, prepay }: Payable): number {
  return Math.min(deadline, prepay?.expires ?? deadline)
}
