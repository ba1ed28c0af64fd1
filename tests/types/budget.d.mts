/** A program of 300 calls. */
export function program(how: 'call' | 'await'): string
