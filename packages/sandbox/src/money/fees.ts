/** The rate of every merchant here. */
export const feeRate = '0.60%'

/** Fen that the platform keeps of a payment of so many fen, rounded half up. */
export function feeOf(amount: number): number {
  return Math.floor((amount * 60 + 5000) / 10_000)
}
