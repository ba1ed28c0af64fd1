import type { AppParameters, JsapiParameters } from 'wechatpay-kit'
import { OrderError } from '../core/error.js'
import { intervals } from '../core/schedule.js'
import type { Aggregate, Order } from '../core/types.js'
import { insertOrder, loadAggregate } from '../store/aggregate.js'
import { applyEffects, applyEvents } from './apply.js'
import type { Context } from './context.js'
import { isSameRequest, newOrder, type OrderInput } from './input.js'
import { afterRejection } from './order-step.js'

/** What opens the cashier, by scene. */
export interface CashierByScene {
  readonly jsapi: JsapiParameters
  readonly app: AppParameters
  readonly h5: { readonly h5_url: string }
  readonly native: { readonly code_url: string }
}

/** An order whose cashier can be opened. */
export interface OpenedOrder<S extends keyof CashierByScene = keyof CashierByScene> {
  readonly order: Order
  /** Signed parameters (JSAPI, App), or the URL to open (H5) or to show as a QR code (Native). */
  readonly cashier: CashierByScene[S]
}

/** Writes the row, then places the order. The same input again returns the same order. */
export async function create<S extends keyof CashierByScene>(
  context: Context,
  input: OrderInput & { readonly scene: S },
): Promise<OpenedOrder<S>> {
  if (!(input.scene in intervals.prepay))
    throw new OrderError('invalid_input', `scene: expected ${Object.keys(intervals.prepay).join(', ')}`)
  const { order, effects } = newOrder(context, input.scene, input)
  const stored = await context.store.transaction(async (tx): Promise<Aggregate> => {
    const fresh = { order, payments: [], refunds: [] }
    if (await insertOrder(tx, order)) {
      await applyEffects(tx, context, fresh, effects)
      return fresh
    }
    return (await loadAggregate(tx, order.out_trade_no)) ?? fresh
  })
  const same = stored.order.request !== null && isSameRequest(stored.order.request, order.request ?? '')
  if (stored.order.mchid !== order.mchid || !same)
    throw new OrderError(
      'order_differs',
      `out_trade_no: ${order.out_trade_no} exists with other contents; use a new number for another order`,
    )
  return open<S>(context, stored.order)
}

/** Returns what opens the cashier; places the order again, with the same bytes, where the last response has expired. */
export async function renew(context: Context, outTradeNo: string): Promise<OpenedOrder> {
  const stored = await context.store.transaction((tx) => loadAggregate(tx, outTradeNo))
  if (stored === undefined)
    throw new OrderError('order_unknown', `out_trade_no: there is no order ${outTradeNo}`)
  return open(context, stored.order)
}

function notOpen({ out_trade_no, state }: Order): never {
  throw new OrderError('order_not_open', `order ${out_trade_no} is ${state}: nobody can pay it`)
}

async function open<S extends keyof CashierByScene>(context: Context, order: Order): Promise<OpenedOrder<S>> {
  const now = context.clock.now()
  const isOpen = order.state === 'created' || order.state === 'pending'
  if (!isOpen || now >= order.expires_at || order.scene === 'codepay') notOpen(order)
  if (order.prepay !== null && now < (order.prepay_expires_at ?? 0)) return cashier<S>(context, order)
  const outcome = await context.gateway(order.mchid).prepay(order)
  const { out_trade_no } = order
  if (outcome.kind === 'done') {
    const prepay_expires_at = now + (intervals.prepay[order.scene] ?? 0)
    const event = { type: 'prepaid', prepay: outcome.value, prepay_expires_at } as const
    const after = await applyEvents(context, out_trade_no, [event])
    // Another worker can have closed it while the response was on its way: then nobody may pay.
    if (after?.order.state !== 'pending') notOpen(after?.order ?? order)
    return cashier<S>(context, after.order)
  }
  if (outcome.kind === 'rejected') await afterRejection(context, order, outcome)
  else await applyEvents(context, out_trade_no, [{ type: 'trouble', code: outcome.code }])
  throw outcome.error
}

async function cashier<S extends keyof CashierByScene>(
  context: Context,
  order: Order,
): Promise<OpenedOrder<S>> {
  const { payment } = context.client(order.mchid)
  const { appid } = order
  const {
    prepay_id = '',
    h5_url = '',
    code_url = '',
  } = JSON.parse(order.prepay ?? '{}') as Record<string, string>
  const opened: { [K in keyof CashierByScene]: () => CashierByScene[K] | Promise<CashierByScene[K]> } = {
    jsapi: () => payment.jsapi({ appid, prepay_id }),
    app: () => payment.app({ appid, prepay_id }),
    h5: () => ({ h5_url }),
    native: () => ({ code_url }),
  }
  return { order, cashier: (await opened[order.scene as S]()) as CashierByScene[S] }
}
