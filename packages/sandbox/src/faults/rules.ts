import { sha256 } from 'wechatpay-kit/internal'
import type { Store } from '../kernel/store/store.js'
import { readFault, writeFault, type AskedFault } from './syntax.js'
import { faultTable, type FaultFacts, type FaultPoint } from './table.js'

/** What a rule looks at; all that is given must agree. `*` in `operation` stands for any characters. */
export interface FaultMatch {
  readonly mchid?: string
  /** Method and path of the contract: `POST /v3/pay/transactions/native`, `* /v3/refund/*`. */
  readonly operation?: string
  readonly out_trade_no?: string
  readonly out_refund_no?: string
  readonly out_order_no?: string
  readonly out_return_no?: string
  readonly out_bill_no?: string
  /** Of a notification: `TRANSACTION.SUCCESS`. */
  readonly event_type?: string
}

/** A rule as it is added. */
export interface FaultRuleInput {
  /** `slow`, `slow;2000` or `slow;ms=2000`; the table of faults has the names. */
  readonly fault: string
  readonly match?: FaultMatch
  /** Strikes so often, then no more. Always when neither this nor `probability` is given. */
  readonly times?: number
  /** From 0 to 1: the probability of triggering at each match. */
  readonly probability?: number
  /** The same seed makes the same choices; the sandbox's own when left out. */
  readonly seed?: string
}

/** A rule that is there. */
export interface FaultRule {
  readonly id: string
  readonly source: 'rule' | 'header' | 'amount'
  readonly fault: string
  readonly match: FaultMatch
  readonly times?: number
  readonly probability?: number
  readonly seed?: string
  /** How many exchanges or documents it matched, and how often it was triggered. */
  readonly considered: number
  readonly triggered: number
}

/** What is about to happen, for rules to look at. */
export interface FaultContext {
  readonly mchid: string
  readonly operation?: string
  readonly out_trade_no?: string
  readonly out_refund_no?: string
  readonly out_order_no?: string
  readonly out_return_no?: string
  readonly out_bill_no?: string
  readonly event_type?: string
}

/** A triggered fault with its parameters. */
export interface ActiveFault {
  readonly name: string
  readonly rule: string
  readonly values: Readonly<Record<string, number>>
}

const maxRules = 1000
const members = ['fault', 'match', 'times', 'probability', 'seed']
const words = [
  'mchid',
  'operation',
  'out_trade_no',
  'out_refund_no',
  'out_order_no',
  'out_return_no',
  'out_bill_no',
  'event_type',
] as const

/** The rules of one sandbox. They live in the store, so they outlive the process and are part of the state. */
export class Faults {
  readonly #store: Store
  readonly #identifiers: { readonly seed: string }

  constructor(store: Store, identifiers: { readonly seed: string }) {
    this.#store = store
    this.#identifiers = identifiers
  }

  /** Adds a rule. A `TypeError` tells what is wrong with it. */
  add(input: FaultRuleInput): FaultRule {
    for (const name of Object.keys(input)) {
      if (!members.includes(name))
        throw new TypeError(`a rule takes no "${name.slice(0, 40)}": it takes ${members.join(', ')}`)
    }
    const { fault, probability, seed } = input
    if (typeof fault !== 'string') throw new TypeError('fault must be a string such as "slow;ms=2000"')
    if (seed !== undefined && typeof seed !== 'string') throw new TypeError('seed must be a string')
    const asked = readFault(fault)
    const times = input.times ?? asked.times
    if (times !== undefined && (!Number.isInteger(times) || times < 0))
      throw new TypeError('times must be a whole number, zero or more; zero is always')
    if (probability !== undefined && !(probability >= 0 && probability <= 1))
      throw new TypeError('probability must be a number from 0 to 1')
    if (this.list().length >= maxRules) throw new RangeError(`there are ${maxRules} rules: remove some first`)
    const number = Number(this.#store.get('meta', 'faults')?.['last'] ?? 0) + 1
    const rule: FaultRule = {
      id: `rule-${number}`,
      source: 'rule',
      fault: writeFault(asked),
      match: readMatch(input.match ?? {}),
      ...(times === undefined || times === 0 ? {} : { times }),
      ...(probability === undefined ? {} : { probability }),
      ...(seed === undefined ? {} : { seed }),
      considered: 0,
      triggered: 0,
    }
    this.#store.transaction(() => {
      this.#store.put('meta', 'faults', { last: number })
      this.#store.put('faults', rule.id, rule)
    })
    return rule
  }

  /** Oldest first, those that a header or an amount made included. */
  list(): readonly FaultRule[] {
    return this.#store.list('faults')
  }

  /** Removes a rule; false when there is none. */
  remove(id: string): boolean {
    if (this.#store.get('faults', id) === undefined) return false
    this.#store.remove('faults', id)
    return true
  }

  /** The table of faults. */
  table(): readonly FaultFacts[] {
    return [...faultTable.values()]
  }

  /**
   * Makes the rule that a header or an amount asks for. A header starts it afresh; an amount asks once, so that the same
   * request can succeed when it is repeated.
   */
  ask(source: 'header' | 'amount', asked: AskedFault, match: FaultMatch): void {
    const id = `${source}/${asked.facts.name}/${Object.values(match).join('/')}`
    if (source === 'amount' && this.#store.get('faults', id) !== undefined) return
    this.#makeRoom()
    const times = asked.times ?? asked.facts.times
    const limit = times === 0 ? {} : { times }
    const fault = writeFault(asked)
    this.#store.put('faults', id, { id, source, fault, match, ...limit, considered: 0, triggered: 0 })
  }

  /** Triggers and counts the fault of the first matching rule that is not used up. */
  trigger(point: FaultPoint, context: FaultContext): ActiveFault | undefined {
    for (const rule of this.list()) {
      const { facts, values, times } = readFault(rule.fault)
      const limit = rule.times ?? times
      if (facts.point !== point || !matches(rule.match, context)) continue
      if (limit !== undefined && rule.triggered >= this.#limitOf(facts, values, limit)) continue
      const hits = rule.probability === undefined || this.#draw(rule) < rule.probability
      this.#store.put('faults', rule.id, {
        ...rule,
        considered: rule.considered + 1,
        triggered: rule.triggered + (hits ? 1 : 0),
      })
      if (hits) return { name: facts.name, rule: rule.id, values }
    }
    return undefined
  }

  /** Requests must not fill the table: the oldest rule that a request made gives way. */
  #makeRoom(): void {
    const rules = this.list()
    const oldest = rules.find(({ source }) => source !== 'rule')
    if (rules.length >= maxRules && oldest !== undefined) this.#store.remove('faults', oldest.id)
  }

  /** `drop-first` drops n attempts each time it is requested. */
  #limitOf(facts: FaultFacts, values: Readonly<Record<string, number>>, times: number): number {
    return facts.name === 'drop-first' ? times * (values['n'] ?? 1) : times
  }

  /** From 0 to 1, the same for the same seed and history. */
  #draw(rule: FaultRule): number {
    const seed = rule.seed ?? `${this.#identifiers.seed}\n${rule.id}`
    const digest = sha256(`${seed}\n${rule.considered}`)
    return parseInt(digest.slice(0, 12), 16) / 2 ** 48
  }
}

function readMatch(match: FaultMatch): FaultMatch {
  if (typeof match !== 'object' || match === null) throw new TypeError('match must be an object')
  const known: Record<string, string> = {}
  for (const [name, value] of Object.entries(match) as [string, unknown][]) {
    if (!words.some((word) => word === name))
      throw new TypeError(`match takes no "${name.slice(0, 40)}": it takes ${words.join(', ')}`)
    if (typeof value !== 'string') throw new TypeError(`match.${name} must be a string`)
    known[name] = value
  }
  return known
}

function matches(match: FaultMatch, context: FaultContext): boolean {
  return words.every((word) => {
    const wanted = match[word]
    const found = context[word]
    if (wanted === undefined) return true
    if (found === undefined) return false
    return word === 'operation' ? resembles(found, wanted) : found === wanted
  })
}

/** `*` stands for any characters. Without a regular expression: a pattern must not be able to run away. */
function resembles(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of rest.entries()) {
    if (index === rest.length - 1) return text.length - part.length >= at && text.endsWith(part)
    at = text.indexOf(part, at)
    if (at < 0) return false
    at += part.length
  }
  return at === text.length
}
