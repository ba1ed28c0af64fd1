import type { Task } from '../clock/clock.js'
import type { FaultRule } from '../../faults/rules.js'
import type { AuthCode } from '../../products/code-pay/auth-code.js'
import type { Media } from '../../products/uploads/media.js'
import type { Applyment } from '../../products/applyment/machine.js'
import type { CombinedOrder } from '../../products/combined-orders/machine.js'
import type { SettlementAccountChange } from '../../products/settlement-account/machine.js'
import type { Order } from '../../products/orders/machine.js'
import type { Refund } from '../../products/refunds/machine.js'
import type { Account } from '../../money/account.js'
import type { Deposit } from '../../money/deposits.js'
import type { OrderFunds } from '../../money/order-funds.js'
import type { SharingReturn } from '../../products/profit-sharing/return-machine.js'
import type { SharingOrder } from '../../products/profit-sharing/machine.js'
import type { Transfer } from '../../products/transfers/machine.js'
import type { SharingReceiver } from '../../products/profit-sharing/receivers.js'
import type { Notification } from '../../notifier/notification.js'
import type { ShapedRecord } from './shaped-record.js'

/** What is kept. Documents are values: whoever changes one puts a new one. */
export interface Collections {
  readonly orders: Order
  readonly combinedOrders: CombinedOrder
  readonly refunds: Refund
  readonly codes: AuthCode
  readonly receivers: SharingReceiver
  readonly sharingOrders: SharingOrder
  readonly sharingReturns: SharingReturn
  readonly transfers: Transfer
  readonly media: Media
  readonly applyments: Applyment
  readonly settlementAccountChanges: SettlementAccountChange
  readonly accounts: Account
  readonly orderFunds: OrderFunds
  readonly deposits: Deposit
  readonly notifications: Notification
  readonly tasks: Task
  readonly faults: FaultRule
  /** From a platform identifier to the key of a document. */
  readonly lookup: string
  /** Notifications that wait for a later one of their merchant: from the id to the mchid. */
  readonly held: string
  /** What operations without behaviour of their own created. */
  readonly records: ShapedRecord
  readonly meta: Readonly<Record<string, string | number | boolean>>
}

export type Collection = keyof Collections

/** One change: `undefined` as the document removes it. */
export interface Change {
  readonly collection: Collection
  readonly id: string
  readonly document: unknown
}

/** Where documents outlive the process. */
export interface Journal {
  load(): Iterable<Change>
  /** Writes all changes or none, and returns when a killed process would still find them. */
  write(changes: readonly Change[]): void
  close(): void
}

/** Documents by collection, in memory, with a journal behind them when they shall last. */
export class Store {
  readonly #documents = new Map<Collection, Map<string, unknown>>()
  readonly #journal: Journal | undefined
  readonly #observers = new Set<(changes: readonly Change[]) => void>()
  #pending: Map<string, Change> | undefined
  #afterwards: (() => void)[] = []

  constructor(journal?: Journal) {
    this.#journal = journal
    for (const change of journal?.load() ?? []) this.#apply(change)
  }

  get<C extends Collection>(collection: C, id: string): Collections[C] | undefined {
    const change = this.#pending?.get(`${collection}\n${id}`)
    const document = change === undefined ? this.#documents.get(collection)?.get(id) : change.document
    return document as Collections[C] | undefined
  }

  /** All documents of a collection, in the order in which they were first put. Call it outside transactions. */
  list<C extends Collection>(collection: C): Collections[C][] {
    return [...(this.#documents.get(collection)?.values() ?? [])] as Collections[C][]
  }

  /** Keeps a document; the result is the copy that is kept. */
  put<C extends Collection>(collection: C, id: string, document: Collections[C]): Collections[C] {
    const kept = slim(document)
    this.#change({ collection, id, document: kept })
    return kept
  }

  remove(collection: Collection, id: string): void {
    this.#change({ collection, id, document: undefined })
  }

  /** Runs work whose changes are kept together, or not at all when it throws. An inner transaction joins the outer. */
  transaction<T>(work: () => T): T {
    if (this.#pending !== undefined) return work()
    this.#pending = new Map()
    this.#afterwards = []
    let result: T
    let afterwards: (() => void)[]
    let changes: readonly Change[]
    try {
      result = work()
      changes = [...this.#pending.values()]
      if (changes.length > 0) this.#journal?.write(changes)
      for (const change of changes) this.#apply(change)
    } finally {
      afterwards = this.#afterwards
      this.#pending = undefined
      this.#afterwards = []
    }
    for (const action of afterwards) action()
    for (const observer of this.#observers) observer(changes)
    return result
  }

  /**
   * Makes changes one after the other, all of them or none: what is removed and put anew comes last, which a transaction, which
   * knows the last change of a document only, can't do. Not within a transaction.
   */
  rewrite(changes: readonly Change[]): void {
    this.#journal?.write(changes)
    for (const change of changes) this.#apply(change)
    for (const observer of this.#observers) observer(changes)
  }

  /** Does something once the transaction under way is kept; never when it is not. */
  afterCommit(action: () => void): void {
    if (this.#pending === undefined) action()
    else this.#afterwards.push(action)
  }

  /** Tells of the changes of every transaction, once they are kept; the result stops it. */
  observe(observer: (changes: readonly Change[]) => void): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  /** The collections that hold something. */
  collections(): readonly Collection[] {
    return [...this.#documents].filter(([, documents]) => documents.size > 0).map(([name]) => name)
  }

  /** The documents of a collection with their ids, in the order in which they were first put. */
  entries(collection: Collection): readonly (readonly [string, unknown])[] {
    return [...(this.#documents.get(collection) ?? [])]
  }

  /** Removes all documents of the collections. */
  clear(collections: readonly Collection[]): void {
    this.transaction(() => {
      for (const collection of collections) {
        for (const id of this.#documents.get(collection)?.keys() ?? []) this.remove(collection, id)
      }
    })
  }

  close(): void {
    this.#journal?.close()
  }

  #change(change: Change): void {
    if (this.#pending === undefined) {
      this.transaction(() => this.#change(change))
      return
    }
    this.#pending.set(`${change.collection}\n${change.id}`, change)
  }

  #apply({ collection, id, document }: Change): void {
    let documents = this.#documents.get(collection)
    if (documents === undefined) this.#documents.set(collection, (documents = new Map()))
    if (document === undefined) documents.delete(id)
    else documents.set(id, document)
  }
}

/**
 * The same document in less memory: V8 gives each object that a spread made a hidden class of its own once it has seen
 * several shapes there (800 bytes an order); objects that are filled member by member share theirs.
 */
function slim<T>(document: T): T {
  return typeof document === 'object' ? Object.assign({}, document) : document
}
