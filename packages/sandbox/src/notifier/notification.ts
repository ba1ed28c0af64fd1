/** How one delivery ended. */
export type Verdict =
  'accepted' | 'refused' | 'redirected' | 'timeout' | 'unreachable' | 'blocked' | 'dropped'

/** One try to deliver. Times are milliseconds of business time, the latency is real. */
export interface Attempt {
  readonly number: number
  /** `false` when somebody asked for it instead of the ladder. */
  readonly scheduled: boolean
  readonly due: number
  readonly sent: number
  /** Where it really went, after rewriting. */
  readonly url: string
  readonly status?: number
  /** Milliseconds of real time. */
  readonly latency: number
  readonly verdict: Verdict
  /** One sentence for people. */
  readonly reason: string
  /** The fault that struck this attempt. */
  readonly fault?: string
  /** When the ladder tries again. */
  readonly next?: number
}

/** A notification and what became of it. */
export interface Notification {
  readonly id: string
  readonly mchid: string
  readonly event_type: string
  readonly summary: string
  readonly original_type: string
  readonly create_time: number
  /** The URL that the merchant gave. */
  readonly notify_url: string
  /** What is encrypted into each envelope. */
  readonly resource: Readonly<Record<string, unknown>>
  readonly subject: {
    readonly kind: 'order' | 'combined' | 'refund' | 'sharing' | 'return' | 'transfer'
    readonly id: string
  }
  readonly state: 'pending' | 'accepted' | 'abandoned' | 'blocked'
  /** What a fault put it off for; the first attempt is not put off again. */
  readonly putOff?: 'delayed' | 'held'
  /** There where it is a notice of v2: signed as its order was, or sealed in an envelope. */
  readonly v2?: {
    readonly sign_type?: 'MD5' | 'HMAC-SHA256'
    readonly envelope?: Readonly<Record<string, string>>
  }
  /** How many rungs of the ladder are used up. */
  readonly rung: number
  readonly attempts: readonly Attempt[]
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Gaps between tries, in milliseconds: 15 of them, 24 h 4 min in all. */
const ladder: readonly number[] = [
  15 * second,
  15 * second,
  30 * second,
  3 * minute,
  10 * minute,
  20 * minute,
  30 * minute,
  30 * minute,
  30 * minute,
  60 * minute,
  3 * hour,
  3 * hour,
  3 * hour,
  6 * hour,
  6 * hour,
]

/** Gaps between tries to tell of a transfer: 64 of them. */
const transferLadder: readonly number[] = [
  ...Array<number>(10).fill(15 * second),
  ...Array<number>(10).fill(5 * minute),
  ...Array<number>(44).fill(30 * minute),
]

/** The gaps between tries for an event, in milliseconds. */
export function ladderOf(event: string): readonly number[] {
  return event.startsWith('MCHTRANSFER.BILL.') ? transferLadder : ladder
}

/** Real milliseconds that the merchant has to answer. */
export const answerDeadline: number = 5 * second
