import { rfc3339 } from 'wechatpay-kit/internal'
import { Agenda } from './agenda.js'
import { epoch, inRange, type Moment } from './moment.js'
import type { Store } from '../store/store.js'

/** Work that falls due at a moment of business time. */
export interface Task {
  readonly id: string
  /** Milliseconds since the epoch, on the business clock. */
  readonly due: number
  /** Tasks due at the same moment fire in the order in which they were made. */
  readonly order: number
  readonly kind:
    | 'deliver'
    | 'settle-refund'
    | 'fail-refund'
    | 'close-refund'
    | 'close-order'
    | 'close-combined'
    | 'pay-order'
    | 'fail-payment'
    | 'settle-share'
    | 'unfreeze-order'
    | 'settle-return'
    | 'move-transfer'
    | 'expire-transfer'
    | 'move-applyment'
    | 'move-settlement'
  /** The document that the work is about. */
  readonly subject: string
}

/** Does a task. It must call `finish` inside its own transaction, so that a crash repeats the whole task or nothing. */
export type TaskHandler = (task: Task, finish: () => void) => Promise<void> | void

const longestTimer = 2 ** 31 - 1

/** Milliseconds of real time before failed work is done again. */
const retryDelay = 1000

/**
 * Business time: it runs, stands still, is set and moved on. Signatures and certificates use the wall clock instead.
 * Work lives in the store, so it outlives the process.
 */
export class Clock {
  readonly #store: Store
  readonly #initial: InitialTime
  #handler: TaskHandler = () => undefined
  #tasks: Agenda = new Agenda()
  #order = 0
  #frozen = false
  #at = 0
  #offset = 0
  #travelling = false
  #closed = false
  #timer: NodeJS.Timeout | undefined
  #queue: Promise<void> = Promise.resolve()
  readonly #inFlight = new Set<Promise<void>>()
  /** Ids of work that failed and will be due again. */
  readonly #failed = new Set<string>()

  constructor(store: Store, initial: InitialTime) {
    this.#store = store
    this.#initial = initial
    const kept = store.get('meta', 'clock')
    if (initial.at === undefined && kept !== undefined) {
      this.#resume(kept['frozen'] === true, Number(kept['at']), Number(kept['offset']))
    } else this.#restart()
    this.#load()
  }

  /** Starts firing work; called once everything that handles it is in place. */
  start(handler: TaskHandler): void {
    this.#handler = handler
    this.#pump()
  }

  /** Business time in milliseconds since the epoch. */
  now(): number {
    return this.#frozen || this.#travelling ? this.#at : Date.now() + this.#offset
  }

  /** What the control API and the public object show. */
  show(): ClockReading {
    const now = this.now()
    return {
      now: rfc3339(now),
      epoch: now,
      frozen: this.#frozen,
      waiting: this.#tasks.size + this.#failed.size,
    }
  }

  /** Stops business time, now or at the given moment. */
  async freeze(at?: Moment): Promise<void> {
    if (at !== undefined) {
      const target = epoch(at)
      await this.#exclusively(() => this.#travel(target, true))
      return
    }
    this.#apply(true, this.now(), 0)
    this.#keep()
  }

  /** Lets business time run on from where it stands, at the pace of the wall clock. */
  run(): void {
    this.#apply(false, this.now(), this.now() - Date.now())
    this.#keep()
    this.#pump()
  }

  /** Goes to a moment. Forwards, all work due until then fires in order first; backwards, nothing fires twice. */
  async set(moment: Moment): Promise<void> {
    const target = epoch(moment)
    await this.#exclusively(() => this.#travel(target))
  }

  /** Moves on by milliseconds, fires due work in order, and resolves when all is quiet. */
  async advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) {
      throw new RangeError('advance takes a number of milliseconds, zero or more')
    }
    await this.#exclusively(() =>
      this.#travel(inRange(this.now() + Math.round(milliseconds), `advance by ${milliseconds} ms`)),
    )
  }

  /** Remembers work, as part of the transaction under way. The same id replaces earlier work. */
  schedule(task: Omit<Task, 'order'>): void {
    const entry = this.#store.put('tasks', task.id, { ...task, order: this.#order++ })
    this.#store.afterCommit(() => {
      this.#tasks.insert(entry)
      setImmediate(() => this.#pump())
    })
  }

  /** Forgets work, as part of the transaction under way. */
  cancel(id: string): void {
    this.#store.remove('tasks', id)
    this.#store.afterCommit(() => this.#tasks.drop(id))
  }

  /** Resolves when no work is under way. */
  async quiet(): Promise<void> {
    await this.#queue
    await Promise.all(this.#inFlight)
  }

  /** Resolves when the work that is due now was done. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    await this.quiet()
  }

  /** After a reset: no work, and the time it was created with. */
  reset(): void {
    this.#tasks = new Agenda()
    this.#failed.clear()
    this.#restart()
    this.#keep()
    this.#pump()
  }

  /** Goes on from an imported state: its moment, and the work that the store holds now. */
  restore(at: Moment, frozen: boolean): void {
    const now = epoch(at)
    this.#apply(frozen, now, now - Date.now())
    this.#load()
    this.#pump()
  }

  /** Fires nothing more; resolves when what was under way has ended. */
  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.quiet()
  }

  #restart(): void {
    const at = this.#initial.at ?? Date.now()
    this.#apply(this.#initial.frozen === true, at, at - Date.now())
  }

  #resume(wasFrozen: boolean, at: number, offset: number): void {
    const now = wasFrozen ? at : Date.now() + offset
    this.#apply(this.#initial.frozen ?? wasFrozen, now, now - Date.now())
  }

  #apply(frozen: boolean, at: number, offset: number): void {
    this.#frozen = frozen
    this.#at = at
    this.#offset = offset
  }

  #keep(): void {
    const reading = { frozen: this.#frozen, at: this.#at, offset: this.#offset }
    this.#store.transaction(() => this.#store.put('meta', 'clock', reading))
  }

  #load(): void {
    const tasks = this.#store.list('tasks')
    this.#tasks = new Agenda(tasks)
    this.#order = tasks.reduce((highest, task) => Math.max(highest, task.order + 1), 0)
    this.#keep()
  }

  #exclusively(work: () => Promise<void>): Promise<void> {
    const run = this.#queue.then(work)
    this.#queue = run.catch(() => undefined)
    return run
  }

  async #travel(target: number, stops?: boolean): Promise<void> {
    const started = this.now()
    this.#at = started
    this.#travelling = true
    clearTimeout(this.#timer)
    try {
      await Promise.all(this.#inFlight)
      for (;;) {
        const task = this.#tasks.first()
        if (task === undefined || task.due > target || this.#closed) break
        this.#tasks.shift()
        this.#at = Math.max(this.#at, task.due)
        await this.#fire(task)
      }
    } finally {
      this.#travelling = false
      this.#apply(stops ?? this.#frozen, target, target - Date.now())
      if (!this.#closed) this.#keep()
      this.#pump()
    }
  }

  /** Fires what is due now, without waiting, and arms the timer for what comes next. */
  #pump(): void {
    if (this.#closed || this.#travelling) return
    clearTimeout(this.#timer)
    for (;;) {
      const task = this.#tasks.first()
      if (task === undefined) return
      const wait = task.due - this.now()
      if (wait > 0) {
        if (this.#frozen) return
        this.#timer = setTimeout(() => this.#pump(), Math.min(wait, longestTimer))
        this.#timer.unref()
        return
      }
      this.#tasks.shift()
      void this.#fire(task)
    }
  }

  #fire(task: Task): Promise<void> {
    const work = Promise.resolve()
      .then(() => this.#handler(task, () => this.#store.remove('tasks', task.id)))
      .catch((error: unknown) => {
        process.emitWarning(error instanceof Error ? error : String(error))
        this.#retry(task)
      })
    this.#inFlight.add(work)
    return work.finally(() => this.#inFlight.delete(work))
  }

  /** Work that failed, because the disk was full for example, is due again: the store still holds it. */
  #retry(task: Task): void {
    const isOpen = (): boolean => !this.#closed && this.#store.get('tasks', task.id)?.order === task.order
    if (!isOpen()) return
    this.#failed.add(task.id)
    setTimeout(() => {
      this.#failed.delete(task.id)
      if (!isOpen()) return
      this.#tasks.insert(task)
      this.#pump()
    }, retryDelay).unref()
  }
}

/** Where a clock starts; what is undefined is taken from the store, else from the wall clock, running. */
export interface InitialTime {
  readonly at: number | undefined
  readonly frozen: boolean | undefined
}

/** The state of the business clock. */
export interface ClockReading {
  /** RFC 3339 in China time. */
  readonly now: string
  /** The same in milliseconds since the epoch. */
  readonly epoch: number
  readonly frozen: boolean
  /** How many pieces of work wait for their moment. */
  readonly waiting: number
}
