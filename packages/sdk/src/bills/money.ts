const dot = 46
const zero = 48

/**
 * Yuan as bills print them (`0.03`, `-0.02000`, `45`) in thousandths of a fen, by integers alone: handling fees have five
 * decimals. Undefined for anything else, for more than five decimals that count, and beyond 2^53.
 */
export function millifen(text: string): number | undefined {
  const negative = text.charCodeAt(0) === 45
  let value = 0
  let decimals = -1
  let digits = 0
  for (let index = negative ? 1 : 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === dot && decimals < 0 && digits > 0) {
      decimals = 0
      continue
    }
    const digit = code - zero
    if (digit < 0 || digit > 9) return undefined
    digits++
    if (decimals >= 5) {
      if (digit !== 0) return undefined
      continue
    }
    if (decimals >= 0) decimals++
    value = value * 10 + digit
  }
  if (digits === 0 || decimals === 0) return undefined
  for (let missing = 5 - Math.max(decimals, 0); missing > 0; missing--) value *= 10
  if (!Number.isSafeInteger(value)) return undefined
  return negative && value !== 0 ? -value : value
}

/** Yuan in fen; undefined where {@link millifen} is, or where it is not a whole number of fen. */
export function fen(text: string): number | undefined {
  const value = millifen(text)
  return value === undefined || value % 1000 !== 0 ? undefined : value / 1000
}

/** Thousandths of a fen, rounded half away from zero to fen. */
export function roundToFen(value: number): number {
  const size = Math.abs(value)
  const rounded = (size - (size % 1000)) / 1000 + (size % 1000 >= 500 ? 1 : 0)
  return value < 0 && rounded > 0 ? -rounded : rounded
}
