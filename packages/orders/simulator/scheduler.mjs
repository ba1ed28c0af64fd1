import { AsyncLocalStorage } from 'node:async_hooks'

/** Thrown where the process dies inside a transaction, so that the database rolls it back. */
export class Crash extends Error {
  constructor() {
    super('the process died')
  }
}

const never = new Promise(() => undefined)

/**
 * Lets one actor move at a time. Actors stop at gates; between two gates nothing else runs, so the order of gates, and
 * with it the whole run, follows from the seed. Real work between gates (signatures on the thread pool) is waited for.
 */
export class Scheduler {
  #actors = new Set()
  #current = new AsyncLocalStorage()
  #signal = () => undefined

  /** Starts an actor: it stops at its first gate at once. `process` dies with its actors. */
  spawn(name, process, work) {
    const actor = { name, process, parked: undefined, finished: false }
    this.#actors.add(actor)
    const result = this.#current.run(actor, async () => {
      await this.gate('start')
      return work()
    })
    const end = () => {
      actor.finished = true
      this.#actors.delete(actor)
      this.#signal()
    }
    result.then(end, end)
    return result
  }

  /** Stops the actor until the scheduler picks it, which it may once `ready`. In a dead process nothing moves again. */
  async gate(name, { ready = () => true, inTransaction = false } = {}) {
    const actor = this.#current.getStore()
    if (actor === undefined) return
    await new Promise((resolve, reject) => {
      actor.parked = { name, ready, resolve, reject, inTransaction }
      this.#signal()
    })
    if (actor.process?.dead === true) await never
  }

  /** Waits for something that other actors do. */
  async wait(name, promise) {
    let settled = false
    const mark = () => {
      settled = true
    }
    promise.then(mark, mark)
    await this.gate(name, { ready: () => settled })
    return promise
  }

  /** Actors that can move. */
  runnable() {
    return [...this.#actors].filter((actor) => actor.parked?.ready() === true)
  }

  get size() {
    return this.#actors.size
  }

  names() {
    return [...this.#actors].map(({ name, parked }) => `${name}@${parked?.name ?? 'running'}`)
  }

  /** Lets one actor move to its next gate; `failure` makes the gate throw. */
  async move(actor, failure) {
    const { resolve, reject } = actor.parked
    actor.parked = undefined
    if (failure === undefined) resolve()
    else reject(failure)
    await this.#rest(actor)
  }

  /** Ends a process: what is inside a transaction rolls back, the rest never moves again. */
  async kill(process) {
    process.dead = true
    for (const actor of this.#actors) {
      if (actor.process !== process) continue
      if (actor.parked?.inTransaction === true) {
        actor.parked.reject(new Crash())
        await new Promise((resolve) => setImmediate(resolve))
      }
      this.#actors.delete(actor)
    }
  }

  async #rest(actor) {
    while (actor.parked === undefined && !actor.finished) {
      await new Promise((resolve) => {
        this.#signal = resolve
        if (actor.parked !== undefined || actor.finished) resolve()
      })
    }
    // Whatever the move set free settles before the next choice.
    await new Promise((resolve) => setImmediate(resolve))
  }
}
