import { backoff } from '../core/schedule.js'
import type { HookName } from '../core/types.js'
import { loadAggregate } from '../store/aggregate.js'
import type { Claim, Row } from '../store/port.js'
import { invoke, quarantine, subjectOf } from './apply.js'
import type { Context } from './context.js'
import type { HookSubjects } from './options.js'
import { readEntry } from './quarantine.js'

/** One delivery of the outbox. */
export interface OutboxRow {
  readonly id: number
  /** Stable across deliveries: `paid:<out_trade_no>`. Deduplicate by it. */
  readonly key: string
  readonly topic: HookName
  /** Deliveries of one order keep their order. */
  readonly out_trade_no: string
  readonly subject: string
  readonly state: 'pending' | 'delivered' | 'dead'
  readonly attempts: number
  readonly error: string | null
  readonly created_at: number
  readonly wake_at: number | null
}

const defaultAttempts = 12
const asRow = (row: Row): OutboxRow => ({ ...row }) as unknown as OutboxRow

/** Delivers what waits for one order, oldest first. A failure stops the order's queue until its next attempt. */
export async function stepOutbox(context: Context, group: string, claim?: Claim): Promise<void> {
  const { store, engine, clock } = context
  for (;;) {
    const row = await store.transaction(async (tx) => {
      const [head] = await tx.all('outbox_next', { out_trade_no: group, limit: 1 })
      const next = head === undefined ? undefined : asRow(head)
      // Behind a dead letter nothing is delivered: the order of deliveries is part of the promise.
      if (next?.state === 'pending' && (next.wake_at ?? 0) <= clock.now()) return next
      if (next?.state === 'dead') await bury(context, tx, group, next.key)
      if (next?.state === 'pending' && next.wake_at !== null)
        await engine.wake(tx, { kind: 'outbox', key: group, at: next.wake_at })
      if (claim !== undefined) await engine.done(tx, claim)
      return undefined
    })
    if (row === undefined) return
    const error = await deliver(context, row)
    await store.transaction(async (tx) => {
      const now = clock.now()
      const attempts = row.attempts + 1
      const { id } = row
      if (error === undefined) {
        const done = { id, state: 'delivered', attempts, error: null, finished_at: now, wake_at: null }
        await tx.run('outbox_update', done)
      } else if (attempts >= (context.options.outboxAttempts ?? defaultAttempts)) {
        await tx.run('outbox_update', { id, state: 'dead', attempts, error, finished_at: now, wake_at: null })
        const detail = { out_trade_no: group, key: row.key, error }
        await quarantine(tx, context, { key: `dead:${row.key}`, kind: 'dead_letter', detail })
      } else {
        const wake_at = now + backoff(attempts)
        await tx.run('outbox_update', { id, state: 'pending', attempts, error, finished_at: null, wake_at })
      }
    })
  }
}

/** What waits behind a dead letter is dead, too, and comes back with it by `redrive`. */
async function bury(
  context: Context,
  tx: Parameters<Parameters<Context['store']['transaction']>[0]>[0],
  group: string,
  key: string,
): Promise<void> {
  const now = context.clock.now()
  for (const row of (await tx.all('outbox_next', { out_trade_no: group, limit: 1000 })).map(asRow)) {
    if (row.state !== 'pending') continue
    const { id, attempts } = row
    const error = `behind the dead letter ${key}`
    await tx.run('outbox_update', { id, state: 'dead', attempts, error, finished_at: now, wake_at: null })
  }
}

async function deliver(context: Context, row: OutboxRow): Promise<string | undefined> {
  const { options } = context
  if (options.outbox !== true) return 'the desk runs without `outbox: true`'
  try {
    const subject = await readSubject(context, row)
    await invoke<{ attempt: number }>(options, row.topic, subject, {
      key: row.key,
      attempt: row.attempts + 1,
    })
    return undefined
  } catch (error) {
    context.report(error)
    return (error instanceof Error ? error.message : String(error)).slice(0, 1000)
  }
}

async function readSubject(context: Context, row: OutboxRow): Promise<HookSubjects[keyof HookSubjects]> {
  return context.store.transaction(async (tx): Promise<HookSubjects[keyof HookSubjects]> => {
    if (row.topic === 'quarantined') return { entry: await readEntry(tx, row.subject) }
    const aggregate = await loadAggregate(tx, row.out_trade_no)
    if (aggregate === undefined) throw new Error(`there is no order ${row.out_trade_no}`)
    return subjectOf(row.topic, aggregate, row.subject)
  })
}

/** Dead letters, oldest first. */
export async function listDead(context: Context, after = 0, limit = 100): Promise<readonly OutboxRow[]> {
  const rows = await context.store.transaction((tx) => tx.all('outbox_list', { state: 'dead', after, limit }))
  return rows.map(asRow)
}

/** Delivers dead letters again, all or those of one order; resolves to how many. */
export async function redrive(context: Context, outTradeNo?: string): Promise<number> {
  let count = 0
  for (let after = 0; ;) {
    const batch = await context.store.transaction(async (tx) => {
      const rows = (await tx.all('outbox_list', { state: 'dead', after, limit: 100 })).map(asRow)
      const now = context.clock.now()
      for (const row of rows) {
        if (outTradeNo !== undefined && row.out_trade_no !== outTradeNo) continue
        const { id, error } = row
        await tx.run('outbox_update', {
          id,
          state: 'pending',
          attempts: 0,
          error,
          finished_at: null,
          wake_at: now,
        })
        await context.engine.wake(tx, { kind: 'outbox', key: row.out_trade_no, at: now })
        const settled = { key: `dead:${row.key}`, resolution: 'redriven', now }
        await tx.run('quarantine_settle', settled)
        count += 1
      }
      return rows
    })
    const last = batch.at(-1)
    if (last === undefined) break
    after = last.id
  }
  context.kick()
  return count
}
