import type { Clock } from '../desk/options.js'
import type { Claim, Engine } from '../store/port.js'

interface LoopOptions {
  readonly engine: Engine
  readonly clock: Clock
  readonly concurrency: number
  /** Does what is due. */
  readonly work: (claim: Claim) => Promise<void>
  /** The worker is finished with the claim, whatever became of it. */
  readonly release: (claim: Claim) => void
  /** Work failed: sets the alarm again, for later. */
  readonly retry: (claim: Claim, failures: number) => Promise<void>
  /** Sets alarms again that the engine lost. */
  readonly sweep: () => Promise<unknown>
  readonly report: (error: unknown) => void
}

/** Milliseconds between two looks at the alarms, and between two sweeps. */
const pace = { poll: 250, sweep: 60_000, heartbeat: 10_000 }

/** Takes due alarms and works on them, a few at a time, until it is stopped. */
export class Loop {
  readonly #options: LoopOptions
  readonly #active = new Set<Promise<void>>()
  readonly #failures = new Map<string, number>()
  #stop: AbortController | undefined
  #running: Promise<void> | undefined
  #nudge = new AbortController()
  #swept = Number.NEGATIVE_INFINITY

  constructor(options: LoopOptions) {
    this.#options = options
  }

  start(): void {
    if (this.#running !== undefined) return
    this.#stop = new AbortController()
    this.#running = this.#run(this.#stop.signal)
  }

  /** Takes no more alarms, and resolves when those under way are finished. */
  async stop(): Promise<void> {
    this.#stop?.abort()
    this.kick()
    await this.#running
    await Promise.all(this.#active)
    this.#running = undefined
  }

  /** Works on what is due, one after the other, until nothing is; resolves to the number of steps. */
  async runDue(limit: number): Promise<number> {
    for (let count = 0; count < limit; count++) {
      const [claim] = await this.#options.engine.claim(1)
      if (claim === undefined) return count
      await this.#work(claim)
    }
    return limit
  }

  /** Looks at the alarms now. */
  kick(): void {
    this.#nudge.abort()
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { clock, report } = this.#options
    while (!signal.aborted) {
      this.#nudge = new AbortController()
      let isFull = false
      try {
        if (clock.now() - this.#swept >= pace.sweep) {
          this.#swept = clock.now()
          await this.#options.sweep()
        }
        isFull = await this.#take()
      } catch (error) {
        report(error)
      }
      if (isFull) await Promise.race(this.#active)
      else if (!signal.aborted) await clock.sleep(pace.poll, this.#nudge.signal)
    }
  }

  /** Starts what is due; true when every worker is busy. */
  async #take(): Promise<boolean> {
    const { engine, concurrency } = this.#options
    const free = concurrency - this.#active.size
    if (free > 0) {
      for (const claim of await engine.claim(free)) {
        const work = this.#work(claim).finally(() => this.#active.delete(work))
        this.#active.add(work)
      }
    }
    return this.#active.size >= concurrency
  }

  async #work(claim: Claim): Promise<void> {
    const { engine, work, retry, release, report } = this.#options
    const id = `${claim.kind}/${claim.key}`
    const beat = setInterval(() => void engine.heartbeat(claim).catch(report), pace.heartbeat)
    try {
      await work(claim)
      this.#failures.delete(id)
    } catch (error) {
      report(error)
      const failures = (this.#failures.get(id) ?? 0) + 1
      this.#failures.set(id, failures)
      await retry(claim, failures).catch(report)
    } finally {
      clearInterval(beat)
      release(claim)
      this.kick()
    }
  }
}
