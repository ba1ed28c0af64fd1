import { applyEvents } from '../desk/apply.js'
import type { Context } from '../desk/context.js'
import { adoptUnknown } from '../desk/notifications.js'
import { eventOf } from '../desk/order-step.js'
import type { Row } from '../store/port.js'
import type { FindingAction, ReconcileProgress } from './types.js'

/**
 * Acts on what the bill has and the desk has not: asks WeChat Pay, and applies its answer as the notification would
 * have. What cannot be asked now stays open for the next run.
 */
export async function heal(
  context: Context,
  mchid: string,
  billDate: string,
  progress: (value: ReconcileProgress) => void,
): Promise<{ readonly healed: number; readonly quarantined: number }> {
  const counts = { healed: 0, quarantined: 0 }
  let done = 0
  for (let after = 0; ;) {
    const page = { mchid, bill_date: billDate, after, limit: 100 }
    const rows = await context.store.transaction((tx) => tx.all('findings_of', page))
    for (const row of rows) {
      after = Number(row['id'])
      if (row['action'] !== 'open') continue
      const action = await act(context, mchid, row)
      if (action === 'healed' || action === 'quarantined') counts[action] += 1
      await context.store.transaction((tx) => tx.run('finding_act', { id: after, action }))
      done += 1
    }
    progress({ phase: 'healing', done })
    if (rows.length < 100) return counts
  }
}

async function act(context: Context, mchid: string, row: Row): Promise<FindingAction> {
  const out_trade_no = String(row['out_trade_no'])
  const detail = JSON.parse(String(row['detail'])) as Readonly<Record<string, unknown>>
  const gateway = context.gateway(mchid)
  if (detail['what'] === 'refund') {
    const found = await gateway.queryRefund({ out_refund_no: String(row['number']) })
    if (found.kind !== 'done') return 'open'
    const event = { type: 'refund_reported', facts: found.value, source: 'bill' } as const
    const after = await applyEvents(context, out_trade_no, [event])
    return after === undefined ? 'reported' : 'quarantined'
  }
  const found = await gateway.query({ out_trade_no, mchid })
  const facts = found.kind === 'done' ? found.value.facts : undefined
  if (found.kind !== 'done' || facts === undefined) return 'open'
  if (row['class'] === 'unrecognised') {
    await context.store.transaction((tx) => adoptUnknown(tx, context, mchid, out_trade_no, facts))
    return 'quarantined'
  }
  const event = eventOf(found.value)
  const isPayment = event.type === 'payment'
  const after = await applyEvents(context, out_trade_no, [isPayment ? { ...event, source: 'bill' } : event])
  return after?.order.state === 'quarantined' ? 'quarantined' : 'healed'
}
