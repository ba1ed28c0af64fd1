import type { Order } from '../core/types.js'
import { backoff } from '../core/schedule.js'
import { loadAggregate } from '../store/aggregate.js'
import type { Claim } from '../store/port.js'
import { applyEvents } from './apply.js'
import type { Context } from './context.js'

async function read(context: Context, outTradeNo: string): Promise<Order | undefined> {
  return (await context.store.transaction((tx) => loadAggregate(tx, outTradeNo)))?.order
}

/** The order must be reported as shipped: WeChat settles mini program orders only then. */
export async function stepShipping(context: Context, outTradeNo: string, claim?: Claim): Promise<void> {
  const order = await read(context, outTradeNo)
  const isDue = order?.shipping_at != null && order.shipping_at > 0
  await applyEvents(context, outTradeNo, isDue ? [{ type: 'shipping_told' }] : [], claim)
}

/**
 * Funds that were frozen for profit sharing are released before WeChat Pay's 30 days are over.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012466868
 */
export async function stepUnfreeze(context: Context, outTradeNo: string, claim?: Claim): Promise<void> {
  const order = await read(context, outTradeNo)
  const transactionId = order?.transaction_id
  if (order?.unfreeze_at == null || order.unfreeze_at === 0 || transactionId == null) {
    await applyEvents(context, outTradeNo, [], claim)
    return
  }
  const gateway = context.gateway(order.mchid)
  const frozen = await gateway.unsplit(transactionId)
  const isFree = frozen.kind === 'done' && frozen.value === 0
  const released = isFree ? frozen : await gateway.unfreeze(transactionId)
  if (released.kind === 'done') {
    await applyEvents(context, outTradeNo, [{ type: 'unfrozen' }], claim)
    return
  }
  context.report(released.error)
  const hours = 12
  const at = context.clock.now() + Math.max(backoff(1), hours * 3_600_000)
  await context.store.transaction((tx) => context.engine.wake(tx, { kind: 'unfreeze', key: outTradeNo, at }))
}
