import { ConfigError, type NotificationHandler } from 'wechatpay-kit'
import { OrderError } from '../core/error.js'
import { backoff, gap, intervals } from '../core/schedule.js'
import { isUnfinished } from '../core/step.js'
import type { AlarmKind, Order, Refund } from '../core/types.js'
import { BuiltInEngine } from '../engine/alarms.js'
import { Loop } from '../engine/loop.js'
import { reconcile, scheduleBill, stepBill } from '../reconcile/run.js'
import { loadAggregate } from '../store/aggregate.js'
import type { Claim } from '../store/port.js'
import { applyEvents } from './apply.js'
import { chargeCode } from './charge.js'
import { makeContext, type Context } from './context.js'
import { create, renew, type CashierByScene, type OpenedOrder } from './create.js'
import type { OrderInput } from './input.js'
import { notificationHandler } from './notifications.js'
import { checkOptions, type OrderDeskOptions } from './options.js'
import { ask, stepOrder } from './order-step.js'
import { listDead, redrive, stepOutbox } from './outbox.js'
import { listEntries, resolveEntry } from './quarantine.js'
import { requestRefund, settleAbnormal, stepRefund } from './refunds.js'
import type { OrderDesk, OrderDetails, TimelineEntry } from './surface.js'
import { stepShipping, stepUnfreeze } from './timers.js'
import { balances, purge, readHealth, sweep } from './upkeep.js'

type Step = (context: Context, key: string, claim?: Claim) => Promise<void>

/** What an alarm does. */
const steps: Readonly<Record<AlarmKind, Step>> = {
  order: stepOrder,
  refund: stepRefund,
  shipping: stepShipping,
  unfreeze: stepUnfreeze,
  outbox: stepOutbox,
  bill: stepBill,
}

/** Milliseconds that a worker waits when somebody else is at the same thing. */
const busyWait = 250
/** How many orders of waiting pages are remembered for their pace. */
const maxPages = 10_000

/**
 * Opens the store and makes a desk. Run `desk.migrate()` (or `wechatpay orders migrate`) once before: a store whose
 * migrations are missing is an OrderError `store_not_migrated`.
 *
 * @example
 * const desk = await createOrderDesk({ client, store: sqlite('orders.db'), notifyUrl, onPaid })
 * desk.start()
 */
export async function createOrderDesk(options: OrderDeskOptions): Promise<OrderDesk> {
  checkOptions(options)
  await options.store.open()
  return new Desk(options)
}

class Desk implements OrderDesk {
  readonly #context: Context
  readonly #loop: Loop
  readonly #busy = new Set<string>()
  readonly #pages = new Map<string, { count: number; at: number }>()
  #handler: NotificationHandler | undefined

  constructor(options: OrderDeskOptions) {
    let builtIn: BuiltInEngine | undefined
    this.#context = makeContext(
      options,
      (store, now) => (builtIn = new BuiltInEngine(store, now)),
      () => this.#loop.kick(),
    )
    const context = this.#context
    const { engine, clock, report } = context
    this.#loop = new Loop({
      engine,
      clock,
      report,
      concurrency: options.concurrency ?? 8,
      work: (claim) => this.#step(claim.kind, claim.key, claim),
      release: (claim) => builtIn?.release(claim),
      retry: ({ kind, key }, failures) =>
        context.store.transaction((tx) =>
          engine.wake(tx, { kind, key, at: clock.now() + backoff(failures) }),
        ),
      sweep: () => sweep(context),
    })
  }

  migrate(): Promise<readonly string[]> {
    return this.#context.store.migrate()
  }

  async start(): Promise<void> {
    const { store, options } = this.#context
    const missing = await store.pending()
    if (missing.length > 0)
      throw new OrderError(
        'store_not_migrated',
        `the store lacks ${missing.join(', ')}: call desk.migrate() once before start, in one process`,
      )
    for (const mchid of options.reconcileDaily ?? []) await scheduleBill(this.#context, mchid)
    await sweep(this.#context, 0)
    this.#loop.start()
  }

  async stop(): Promise<void> {
    await this.#loop.stop()
  }

  async close(): Promise<void> {
    await this.stop()
    await this.#context.store.close()
  }

  create<S extends keyof CashierByScene>(input: OrderInput & { readonly scene: S }): Promise<OpenedOrder<S>> {
    return create<S>(this.#context, input)
  }

  renew: OrderDesk['renew'] = (outTradeNo) => renew(this.#context, outTradeNo)
  chargeCode: OrderDesk['chargeCode'] = (input) => chargeCode(this.#context, input)
  refund: OrderDesk['refund'] = (input) => requestRefund(this.#context, input)
  reconcile: OrderDesk['reconcile'] = (input) => reconcile(this.#context, input)
  health: OrderDesk['health'] = () => readHealth(this.#context)
  sweep: OrderDesk['sweep'] = () => sweep(this.#context, 0)
  purge: OrderDesk['purge'] = ({ age }) => purge(this.#context, age)
  balances: OrderDesk['balances'] = () => balances(this.#context)

  get notificationHandler(): NotificationHandler {
    const { mchid } = this.#context
    if (mchid === undefined)
      throw new ConfigError(
        'notificationHandler: `client` is a function, so mount notificationHandlerFor(mchid) on one notify_url per merchant',
      )
    return (this.#handler ??= notificationHandler(this.#context, mchid))
  }

  notificationHandlerFor(mchid: string): NotificationHandler {
    return notificationHandler(this.#context, mchid)
  }

  async cancel(outTradeNo: string): Promise<Order> {
    const after = await applyEvents(this.#context, outTradeNo, [{ type: 'cancelled' }])
    if (after === undefined) throw unknown(outTradeNo)
    await this.#step('order', outTradeNo)
    return this.orders.get(outTradeNo)
  }

  async refresh(outTradeNo: string): Promise<Order> {
    const order = await this.orders.get(outTradeNo)
    if (!isUnfinished(order) || order.state === 'created' || !this.#mayAsk(order)) return order
    if (order.state === 'pending' && this.#context.clock.now() < order.expires_at)
      await ask(this.#context, order, { page: true })
    else await this.#step('order', outTradeNo)
    return this.orders.get(outTradeNo)
  }

  step(kind: AlarmKind, key: string): Promise<void> {
    if (!(kind in steps))
      throw new OrderError('invalid_input', `kind: expected one of ${Object.keys(steps).join(', ')}`)
    return this.#step(kind, key)
  }

  runDue({ limit = Number.POSITIVE_INFINITY }: { readonly limit?: number } = {}): Promise<number> {
    return this.#loop.runDue(limit)
  }

  readonly orders: OrderDesk['orders'] = {
    get: async (outTradeNo) => (await this.#read(outTradeNo)).order,
    details: (outTradeNo) => this.#read(outTradeNo),
    list: async ({ state = null, before = Number.MAX_SAFE_INTEGER, limit = 50 } = {}) => {
      const rows = await this.#context.store.transaction((tx) =>
        tx.all('orders_list', { state, before, limit }),
      )
      return rows.map((row) => ({ ...row }) as unknown as Order)
    },
    timeline: async (outTradeNo) => {
      const key = { out_trade_no: outTradeNo }
      const rows = await this.#context.store.transaction((tx) => tx.all('events_of', key))
      return rows.map(({ at, name, data }): TimelineEntry => ({
        at: Number(at),
        name: String(name),
        data: JSON.parse(String(data)) as Readonly<Record<string, unknown>>,
      }))
    },
  }

  readonly refunds: OrderDesk['refunds'] = {
    get: async (outRefundNo) => {
      const key = { out_refund_no: outRefundNo }
      const row = await this.#context.store.transaction((tx) => tx.get('refund_get', key))
      if (row === undefined)
        throw new OrderError('refund_unknown', `out_refund_no: there is no refund ${outRefundNo}`)
      return { ...row } as unknown as Refund
    },
    settleAbnormal: (input) => settleAbnormal(this.#context, input),
  }

  readonly quarantine: OrderDesk['quarantine'] = {
    list: ({ limit = 100 } = {}) => listEntries(this.#context, limit),
    resolve: (key, decision) => resolveEntry(this.#context, key, decision),
  }

  readonly outbox: OrderDesk['outbox'] = {
    dead: ({ after = 0, limit = 100 } = {}) => listDead(this.#context, after, limit),
    redrive: ({ out_trade_no } = {}) => redrive(this.#context, out_trade_no),
  }

  async #read(outTradeNo: string): Promise<OrderDetails> {
    const found = await this.#context.store.transaction((tx) => loadAggregate(tx, outTradeNo))
    if (found === undefined) throw unknown(outTradeNo)
    return found
  }

  /** One step per key at a time in this process; across processes the claim sees to it. */
  async #step(kind: AlarmKind, key: string, claim?: Claim): Promise<void> {
    const id = `${kind}/${key}`
    if (this.#busy.has(id)) {
      // The alarm stays, and comes back.
      if (claim !== undefined) await this.#context.clock.sleep(busyWait)
      return
    }
    this.#busy.add(id)
    try {
      await steps[kind](this.#context, key, claim)
    } finally {
      this.#busy.delete(id)
    }
  }

  /** The pace of a waiting page: 5, 10, then every 30 seconds, whatever the page asks for. */
  #mayAsk({ out_trade_no }: Order): boolean {
    const now = this.#context.clock.now()
    const page = this.#pages.get(out_trade_no)
    if (page !== undefined && now - page.at < gap(intervals.page, page.count - 1)) return false
    this.#pages.delete(out_trade_no)
    this.#pages.set(out_trade_no, { count: (page?.count ?? 0) + 1, at: now })
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > maxPages && oldest !== undefined) this.#pages.delete(oldest)
    return true
  }
}

function unknown(outTradeNo: string): OrderError {
  return new OrderError('order_unknown', `out_trade_no: there is no order ${outTradeNo}`)
}
