import { DownloadError, ResponseError } from 'wechatpay-kit'
import { OrderError } from '../core/error.js'
import { transfer } from '../core/ledger.js'
import type { Context } from '../desk/context.js'
import { chinaTime } from '../desk/input.js'
import { book } from '../store/aggregate.js'
import type { Claim } from '../store/port.js'
import { Comparison, dayStart, type Tally } from './compare.js'
import { heal } from './heal.js'
import { reconciliation } from './report.js'
import type {
  FindingClass,
  ReconcileInput,
  ReconcileProgress,
  ReconcileSummary,
  Reconciliation,
} from './types.js'

const type = 'trade'
const hour = 3_600_000
const day = 24 * hour
/** Yesterday's bills are there from about 10:00 China time. */
const billTime = 10 * hour + 5 * 60_000

/** Compares a day's bills with the desk's tables. Running it again starts from the beginning and changes nothing twice. */
export async function reconcile(context: Context, input: ReconcileInput): Promise<Reconciliation> {
  const mchid = input.mchid ?? context.mchid
  const { bill_date, onProgress = () => undefined } = input
  if (mchid === undefined)
    throw new OrderError('invalid_input', 'mchid: required, because `client` is a function')
  if (!/^\d{4}-\d\d-\d\d$/.test(bill_date) || Number.isNaN(dayStart(bill_date)))
    throw new OrderError('invalid_input', 'bill_date: expected a day such as 2026-11-23')
  const { bills } = context.client(mchid)
  await context.store.transaction((tx) => tx.run('findings_clear', { mchid, bill_date }))
  const comparison = new Comparison(context, mchid, bill_date)
  let isWhole = true
  try {
    await comparison.readBill(bills.trade({ bill_date, tar_type: 'GZIP' }), onProgress)
  } catch (error) {
    if (!(error instanceof DownloadError) || error.code !== 'bill_summary_mismatch') throw error
    isWhole = false
    await note(context, comparison, { what: 'trade bill', message: error.message })
  }
  const { tally } = comparison
  await comparison.readLocal(onProgress)
  const bank = await fundFlow(context, comparison, mchid, bill_date, onProgress)
  // A comparison that recognised nothing compares the wrong things: never a success (I12).
  const isBlind = tally.rows > 0 && tally.recognised === 0
  const isSound = isWhole && !isBlind
  const counts = isSound ? await heal(context, mchid, bill_date, onProgress) : { healed: 0, quarantined: 0 }
  const summary = await finish(context, { mchid, bill_date, isSound, tally, bank, ...counts })
  return reconciliation(context, summary)
}

async function note(
  { store }: Context,
  comparison: Comparison,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await store.transaction((tx) => comparison.find(tx, 'totals_differ', null, null, detail))
}

/** Reads the second bill: its payments must add up to those of the first. Resolves to fen paid out to the bank. */
async function fundFlow(
  context: Context,
  comparison: Comparison,
  mchid: string,
  billDate: string,
  progress: (value: ReconcileProgress) => void,
): Promise<number> {
  let done = 0
  let income = 0
  let bank = 0
  for await (const row of context.client(mchid).bills.fundFlow({ bill_date: billDate, tar_type: 'GZIP' })) {
    done += 1
    if (row.business_type === '交易' && row.direction === 'income') income += row.amount
    if (row.business_type === '提现') bank += row.direction === 'expense' ? row.amount : -row.amount
    if (done % 10_000 === 0) progress({ phase: 'fund_flow', done })
  }
  progress({ phase: 'fund_flow', done })
  const { settlementAmount } = comparison.tally
  if (income !== settlementAmount)
    await note(context, comparison, {
      what: 'fund flow bill',
      trade_bill: settlementAmount,
      fund_flow_bill: income,
    })
  return bank
}

interface Result {
  readonly mchid: string
  readonly bill_date: string
  readonly isSound: boolean
  readonly tally: Tally
  readonly bank: number
  readonly healed: number
  readonly quarantined: number
}

interface StoredRun extends ReconcileSummary {
  /** Fen that were booked before, so that another run books the difference only. */
  readonly booked: { readonly fees: number; readonly bank: number; readonly runs: number }
}

async function finish(context: Context, result: Result): Promise<ReconcileSummary> {
  const { mchid, bill_date, isSound, tally, bank } = result
  const finished_at = context.clock.now()
  return context.store.transaction(async (tx) => {
    const findings: Partial<Record<FindingClass, number>> = {}
    for (const row of await tx.all('findings_count', { mchid, bill_date }))
      findings[row['class'] as FindingClass] = Number(row['count'])
    const run = await tx.get('run_get', { mchid, bill_date, type })
    const earlier = run?.['summary'] == null ? undefined : (JSON.parse(String(run['summary'])) as StoredRun)
    const booked = earlier?.booked ?? { fees: 0, bank: 0, runs: 0 }
    const fees = isSound ? Math.round(tally.feeMillifen / 1000) : booked.fees
    const paidOut = isSound ? bank : booked.bank
    const runs = booked.runs + 1
    if (fees !== booked.fees) {
      const key = `fees:${mchid}:${bill_date}:${runs}`
      await book(tx, transfer(mchid, key, 'receivable', 'fees', fees - booked.fees), null, finished_at)
    }
    if (paidOut !== booked.bank) {
      const key = `bank:${mchid}:${bill_date}:${runs}`
      await book(tx, transfer(mchid, key, 'receivable', 'bank', paidOut - booked.bank), null, finished_at)
    }
    const summary: ReconcileSummary = {
      mchid,
      bill_date,
      state: isSound ? 'done' : 'failed',
      balanced: isSound && Object.keys(findings).length === 0,
      rows: tally.rows,
      matched_payments: tally.payments,
      matched_refunds: tally.refunds,
      payment_amount: tally.paymentAmount,
      refund_amount: tally.refundAmount,
      fee_amount: fees,
      findings,
      healed: result.healed,
      quarantined: result.quarantined,
      finished_at,
    }
    const stored: StoredRun = { ...summary, booked: { fees, bank: paidOut, runs } }
    await tx.run('run_put', {
      mchid,
      bill_date,
      type,
      state: summary.state,
      attempts: Number(run?.['attempts'] ?? 0),
      finished_at,
      summary: JSON.stringify(stored),
      wake_at: null,
    })
    return summary
  })
}

/** Sets the alarm of the next bill, unless it has one: yesterday's, today or tomorrow at 10:05 China time. */
export async function scheduleBill(context: Context, mchid: string): Promise<void> {
  const now = context.clock.now()
  const midnight = dayStart(chinaTime(now).slice(0, 10))
  await context.store.transaction((tx) => arm(context, tx, mchid, midnight - day))
}

type Tx = Parameters<Parameters<Context['store']['transaction']>[0]>[0]

async function arm(context: Context, tx: Tx, mchid: string, start: number): Promise<void> {
  const bill_date = chinaTime(start).slice(0, 10)
  const run = await tx.get('run_get', { mchid, bill_date, type })
  if (run !== undefined) {
    if (run['state'] !== 'due') await armNext(context, tx, mchid, start)
    return
  }
  const wake_at = start + day + billTime
  const fresh = {
    mchid,
    bill_date,
    type,
    state: 'due',
    attempts: 0,
    finished_at: null,
    summary: null,
    wake_at,
  }
  await tx.run('run_put', fresh)
  await context.engine.wake(tx, { kind: 'bill', key: `${mchid}:${bill_date}`, at: wake_at })
}

async function armNext(context: Context, tx: Tx, mchid: string, start: number): Promise<void> {
  if (start < context.clock.now()) await arm(context, tx, mchid, start + day)
}

/** Reconciles a day whose alarm is due, and sets the alarm of the next one. */
export async function stepBill(context: Context, key: string, claim?: Claim): Promise<void> {
  const [mchid = '', bill_date = ''] = key.split(':')
  const now = context.clock.now()
  let wait: number | undefined
  try {
    await reconcile(context, { mchid, bill_date })
  } catch (error) {
    context.report(error)
    wait = error instanceof ResponseError && error.retryAfter !== undefined ? error.retryAfter : hour / 2
  }
  await context.store.transaction(async (tx) => {
    const run = await tx.get('run_get', { mchid, bill_date, type })
    if (wait !== undefined) {
      const wake_at = now + wait
      const attempts = Number(run?.['attempts'] ?? 0) + 1
      const row = { mchid, bill_date, type, state: 'due', attempts, finished_at: null, wake_at }
      await tx.run('run_put', { ...row, summary: run?.['summary'] ?? null })
      await context.engine.wake(tx, { kind: 'bill', key, at: wake_at })
    }
    await armNext(context, tx, mchid, dayStart(bill_date))
    if (claim !== undefined) await context.engine.done(tx, claim)
  })
}
