import { OrderError } from '../core/error.js'
import type { AlarmKind } from '../core/types.js'
import type { Context } from './context.js'

/** What to watch. docs/orders.md says when to alert. */
export interface Health {
  /** False when something is late or needs a person. */
  readonly ok: boolean
  /** Milliseconds by which the oldest due alarm is late; 0 when none is due. */
  readonly alarm_delay: number
  readonly orders_open: number
  readonly refunds_open: number
  readonly outbox_pending: number
  readonly outbox_dead: number
  readonly quarantined: number
  /** The latest bill that was reconciled: YYYY-MM-DD. */
  readonly reconciled: string | null
  readonly bills_failed: number
}

/** An alarm that is later than this needs attention: milliseconds. */
const late = 60_000
/** Alarms that are this late were lost by the engine, and are set again: milliseconds. */
const lost = 120_000

export async function readHealth({ store, clock }: Context): Promise<Health> {
  const row = await store.transaction((tx) => tx.get('health'))
  const number = (name: string): number => Number(row?.[name] ?? 0)
  const oldest = row?.['oldest_alarm']
  const alarm_delay = oldest == null ? 0 : Math.max(0, clock.now() - Number(oldest))
  const reconciled = row?.['reconciled']
  const health = {
    alarm_delay,
    orders_open: number('orders_open'),
    refunds_open: number('refunds_open'),
    outbox_pending: number('outbox_pending'),
    outbox_dead: number('outbox_dead'),
    quarantined: number('quarantined'),
    reconciled: typeof reconciled === 'string' ? reconciled : null,
    bills_failed: number('bills_failed'),
  }
  const needsAttention = health.quarantined + health.outbox_dead + health.bills_failed
  return { ok: alarm_delay < late && needsAttention === 0, ...health }
}

/** Finds unfinished rows whose alarm was lost and sets it again; resolves to how many. */
export async function sweep({ store, engine, clock, kick }: Context, age: number = lost): Promise<number> {
  const limit = 1000
  const now = clock.now()
  const found = await store.transaction(async (tx) => {
    const rows = await tx.all('overdue', { before: now - age, limit })
    for (const row of rows)
      await engine.wake(tx, { kind: row['kind'] as AlarmKind, key: String(row['key']), at: now })
    return rows.length
  })
  if (found > 0) kick()
  return found
}

/** What `purge` removed. */
export interface Purged {
  readonly notifications: number
  readonly orders: number
}

/**
 * Removes personal data that is older than `age` milliseconds: raw notifications, and of finished orders the request
 * body, the prepay response and the payer's openid. Amounts, numbers, states and the ledger stay.
 */
export async function purge({ store, clock }: Context, age: number): Promise<Purged> {
  const day = 86_400_000
  if (!(age >= day)) throw new OrderError('invalid_input', 'age: expected at least one day, in milliseconds')
  const before = clock.now() - age
  return store.transaction(async (tx) => ({
    notifications: await tx.run('purge_inbox', { before }),
    orders: (await tx.run('purge_payers', { before }), await tx.run('purge_orders', { before })),
  }))
}

/** Balances of all ledger accounts, in fen. They sum to zero. */
export async function balances({ store }: Context): Promise<Readonly<Record<string, number>>> {
  const rows = await store.transaction((tx) => tx.all('ledger_balances'))
  return Object.fromEntries(rows.map((row) => [String(row['account']), Number(row['balance'])]))
}
