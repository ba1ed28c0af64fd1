/** A program of 300 calls, over so many operations. */
export function program(how: 'called' | 'awaited', different: number): string
