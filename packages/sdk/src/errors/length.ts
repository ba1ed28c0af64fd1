/** What is wrong with the length of a key that must have 32 bytes; the key itself is never shown. */
export function lengthHint(given: unknown): string {
  if (typeof given !== 'string') return `; got ${given === null ? 'null' : typeof given}`
  if (given === '') return '; it is empty: is the environment variable set?'
  const trimmed = given.trim()
  if (trimmed !== given) {
    const what = /[\r\n]$/.test(given) ? 'ends with a line break' : 'begins or ends with a blank'
    return `; it ${what}`
  }
  return `; it has ${Buffer.byteLength(given)}`
}
