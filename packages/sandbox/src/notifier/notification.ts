/** How one delivery ended. */
export type DeliveryResult =
  'accepted' | 'refused' | 'redirected' | 'timeout' | 'unreachable' | 'blocked' | 'dropped'

/** Whether the data of a response is as the contract describes it. */
export interface Verdict {
  readonly valid: boolean
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[]
}

/** One attempt to deliver. Times are milliseconds of simulated time, the latency is real. */
export interface Attempt {
  readonly number: number
  /** `false` for a manual resend. */
  readonly scheduled: boolean
  readonly due: number
  readonly sent: number
  /** Where it really went, after rewriting. */
  readonly url: string
  readonly status?: number
  /** Milliseconds of real time. */
  readonly latency: number
  readonly result: DeliveryResult
  /** One sentence for people. */
  readonly reason: string
  /** Where the platform expects data in the response: whether it is as expected. */
  readonly verdict?: Verdict
  /** The fault that was triggered on this attempt. */
  readonly fault?: string
  /** When the next retry is due. */
  readonly next?: number
}

/** A notification and its attempts. */
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
    readonly kind: 'order' | 'combined' | 'refund' | 'sharing' | 'return' | 'transfer' | 'event'
    readonly id: string
  }
  readonly state: 'pending' | 'accepted' | 'abandoned' | 'blocked'
  /** Set when a fault deferred the first attempt, which happens only once. */
  readonly deferred?: 'delayed' | 'held'
  /** Present on API v2 notifications: signed like the order, or encrypted in an envelope. */
  readonly v2?: {
    readonly sign_type?: 'MD5' | 'HMAC-SHA256'
    readonly envelope?: Readonly<Record<string, string>>
    /** The resource has all fields; none are added, and only its nonce is renewed. */
    readonly exact?: boolean
    /** The resource is encrypted into `event_ciphertext` with the API v3 key, and the envelope is signed. */
    readonly encryptsEvent?: boolean
  }
  /** How many scheduled retries were made or are pending. */
  readonly retryCount: number
  readonly attempts: readonly Attempt[]
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Gaps between attempts, in milliseconds: 15 of them, 24 h 4 min in all. */
const retrySchedule: readonly number[] = [
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

/** Gaps between the attempts for a transfer, in milliseconds: 64 of them. */
const transferRetrySchedule: readonly number[] = [
  ...Array<number>(10).fill(15 * second),
  ...Array<number>(10).fill(5 * minute),
  ...Array<number>(44).fill(30 * minute),
]

/** The gaps between the attempts for an event, in milliseconds. */
export function retryScheduleOf(event: string): readonly number[] {
  return event.startsWith('MCHTRANSFER.BILL.') ? transferRetrySchedule : retrySchedule
}

/** Real milliseconds within which the merchant must respond. */
export const answerDeadline: number = 5 * second
