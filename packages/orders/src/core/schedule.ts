const second = 1000
const minute = 60 * second

/** Every interval of the engine, in milliseconds, in one table. Source: docs/orders.md, "Queries". */
export const intervals: {
  readonly first: number
  readonly queries: readonly number[]
  readonly page: readonly number[]
  readonly backoff: { readonly base: number; readonly max: number }
  readonly refundQuery: readonly number[]
  readonly refundGap: number
  readonly notEnough: number
  readonly abnormal: number
  readonly created: number
  readonly shipping: number
  readonly unfreeze: number
  readonly prepay: Readonly<Record<string, number>>
} = {
  /** The first query after prepay. */
  first: minute,
  /** Gaps between further queries; the last one repeats. */
  queries: [minute, 3 * minute, 10 * minute],
  /** Gaps between queries while a page waits for the result; the last one repeats. */
  page: [5 * second, 10 * second, 30 * second],
  /** After an unknown outcome: doubled each time. */
  backoff: { base: 5 * second, max: 10 * minute },
  refundQuery: [30 * second, 2 * minute, 10 * minute, 30 * minute],
  /** WeChat Pay wants at least one minute between two refunds of one order. */
  refundGap: minute,
  /** A refund that waits for a top-up. */
  notEnough: 30 * minute,
  /** A person may settle an abnormal refund in the merchant console. */
  abnormal: 60 * minute,
  /** How long a new order may wait for its prepay response before the engine repeats the call. */
  created: 15 * second,
  /** The shipping report of a mini program order. */
  shipping: 24 * 60 * minute,
  /** Frozen funds are released by WeChat Pay after 30 days; five days are left for repairs. */
  unfreeze: 25 * 24 * 60 * minute,
  /** How long the prepay response can be used; two minutes are kept in reserve (H5: one). */
  prepay: { jsapi: 118 * minute, app: 118 * minute, native: 118 * minute, h5: 4 * minute },
}

/** The gap for the n-th repetition, from 0. */
export function gap(gaps: readonly number[], n: number): number {
  return gaps[Math.min(n, gaps.length - 1)] ?? minute
}

/** Milliseconds to wait after the n-th unknown outcome in a row, from 1. */
export function backoff(attempts: number): number {
  const { base, max } = intervals.backoff
  return Math.min(max, base * 2 ** Math.min(attempts - 1, 20))
}
