import type { Task } from './clock.js'

/**
 * Work by its moment: a binary heap beside an index by id. Cancelled and replaced work stays in the heap until it
 * surfaces, so that with a hundred thousand open orders neither ordering nor paying looks through all of them.
 */
export class Agenda {
  readonly #heap: Task[] = []
  readonly #byId = new Map<string, Task>()

  constructor(tasks: Iterable<Task> = []) {
    for (const task of tasks) this.insert(task)
  }

  /** How many pieces of work wait. */
  get size(): number {
    return this.#byId.size
  }

  /** Takes work in; earlier work with the same id is replaced. */
  insert(task: Task): void {
    this.#byId.set(task.id, task)
    this.#heap.push(task)
    this.#rise(this.#heap.length - 1)
    if (this.#heap.length > 64 && this.#heap.length > 2 * this.#byId.size) this.#sweep()
  }

  /** Forgets work. */
  drop(id: string): void {
    this.#byId.delete(id)
  }

  /** The earliest work. */
  first(): Task | undefined {
    for (;;) {
      const task = this.#heap[0]
      if (task === undefined || this.#byId.get(task.id) === task) return task
      this.#pop()
    }
  }

  /** Takes the earliest work out. */
  shift(): Task | undefined {
    const task = this.first()
    if (task === undefined) return undefined
    this.#byId.delete(task.id)
    this.#pop()
    return task
  }

  #pop(): void {
    const last = this.#heap.pop()
    if (last === undefined || this.#heap.length === 0) return
    this.#heap[0] = last
    this.#sink(0)
  }

  #rise(from: number): void {
    for (let child = from; child > 0;) {
      const parent = (child - 1) >>> 1
      if (!this.#swapWhenEarlier(child, parent)) return
      child = parent
    }
  }

  #sink(from: number): void {
    for (let parent = from; ;) {
      const left = 2 * parent + 1
      const right = left + 1
      const child = this.#isEarlier(right, left) ? right : left
      if (!this.#swapWhenEarlier(child, parent)) return
      parent = child
    }
  }

  #isEarlier(one: number, other: number): boolean {
    const a = this.#heap[one]
    const b = this.#heap[other]
    return a !== undefined && b !== undefined && compare(a, b) < 0
  }

  #swapWhenEarlier(child: number, parent: number): boolean {
    const a = this.#heap[child]
    const b = this.#heap[parent]
    if (a === undefined || b === undefined || compare(a, b) >= 0) return false
    this.#heap[child] = b
    this.#heap[parent] = a
    return true
  }

  /** More than half of the heap is cancelled work: what is left makes a new one. */
  #sweep(): void {
    const live = this.#heap.filter((task) => this.#byId.get(task.id) === task).toSorted(compare)
    this.#heap.splice(0, this.#heap.length, ...live)
  }
}

/** Earlier first; at the same moment in the order in which the work was made. */
function compare(a: Task, b: Task): number {
  return a.due - b.due || a.order - b.order
}
