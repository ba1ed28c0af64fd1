import { ValidationError } from '../errors/index.js'

/** Checks that every value is text on one line: a line break would let a signature be cut another way. */
export function required(values: Readonly<Record<string, unknown>>): void {
  const problems = Object.entries(values)
    .filter(([, value]) => typeof value !== 'string' || value === '' || /[\r\n]/.test(value))
    .map(([name]) => ({ path: `/${name}`, message: 'expected text on one line' }))
  if (problems.length > 0) throw new ValidationError(problems)
}

/** Seconds since 1970 as text, and a nonce: made for each signature. */
export type Fresh = () => { readonly timestamp: string; readonly nonce: string }
