import { payOrder } from '../flows/payment.js'
import { Refusal, type RefusalInput } from '../gate/refusal.js'
import type { Order } from '../machines/order.js'
import type { Platform } from '../platform.js'
import type { FaultContext } from './rules.js'

const refusals: Readonly<Record<string, RefusalInput>> = {
  abandoned: { status: 409, code: 'PAYER_LEFT', message: 'the payer left the cashier without paying' },
  'wrong-password': { status: 403, code: 'WRONG_PASSWORD', message: 'the payer mistyped the password' },
  'balance-too-low': {
    status: 403,
    code: 'NOT_ENOUGH',
    message: '余额不足: the balance of the payer is too low',
  },
}

function contextOf(order: Order): FaultContext {
  return { mchid: order.mchid, out_trade_no: order.out_trade_no }
}

/** At the cashier: throws the `Refusal` of the fault that strikes there; the order stays as it is. */
export function meetCashierFault(platform: Platform, order: Order): void {
  if (order.trade_state === 'NOTPAY') strikeCashier(platform, contextOf(order))
}

/** At the cashier of whatever the context names. */
export function strikeCashier(platform: Platform, context: FaultContext): void {
  const fault = platform.faults.strike('cashier', context)
  const refusal = fault === undefined ? undefined : refusals[fault.name]
  if (refusal !== undefined) throw new Refusal(refusal)
}

/** After an order was placed: the payer will pay one second before it is too late. */
export function meetPlacedFault(platform: Platform, order: Order): void {
  if (order.trade_state !== 'NOTPAY') return
  const fault = platform.faults.strike('placed', contextOf(order))
  if (fault === undefined) return
  const due = lastMoment(order) - 1000
  platform.clock.schedule({ id: `pay/${order.id}`, due, kind: 'pay-order', subject: order.id })
}

/** After a query answered that an order is unpaid: the payer pays now. */
export function meetQueriedFault(platform: Platform, order: Order): void {
  if (!isPayable(platform, order)) return
  if (platform.faults.strike('queried', contextOf(order)) !== undefined) payOrder(platform, order.id)
}

/** The payment that a fault put off; nothing where somebody paid or closed the order before. */
export function payLate(platform: Platform, id: string): void {
  const order = platform.store.get('orders', id)
  if (order !== undefined && isPayable(platform, order)) payOrder(platform, id)
}

function isPayable(platform: Platform, order: Order): boolean {
  const isOpen = order.trade_state === 'NOTPAY' || order.trade_state === 'USERPAYING'
  return isOpen && platform.clock.now() <= lastMoment(order)
}

function lastMoment({ deadline, prepay }: Order): number {
  return Math.min(deadline, prepay?.expires ?? deadline)
}
