import { ValidationError } from '../errors/index.js'

const pattern = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/

/**
 * Yuan as written, in fen: `yuan('19.90')` is 1990. A number does not compile: 19.9 * 100 is 1989.9999999999998.
 * @param amount digits with at most two decimals, such as '19.90', '20' or '-0.5'; no blanks, no currency mark
 * @returns fen, a safe integer
 * @throws ValidationError for anything else
 */
export function yuan(amount: string): number {
  const match = typeof amount === 'string' ? pattern.exec(amount) : null
  if (match === null) {
    const given = typeof amount === 'string' ? `'${(amount as string).slice(0, 32)}'` : String(amount)
    throw new ValidationError([
      {
        path: '',
        message: `yuan(${given}): expected yuan as text with at most two decimals, such as '19.90'`,
      },
    ])
  }
  const [, sign, whole = '', decimals = ''] = match
  const fen = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return sign === '-' && fen !== 0 ? -fen : fen
}

/**
 * Fen as yuan: `formatYuan(1990)` is '19.90'.
 * @throws ValidationError unless fen is a safe integer
 */
export function formatYuan(fen: number): string {
  if (!Number.isSafeInteger(fen))
    throw new ValidationError([
      { path: '', message: `formatYuan(${String(fen)}): expected fen, a whole number` },
    ])
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
