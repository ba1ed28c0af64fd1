/** A set of row positions: one bit each, so that a million rows take 125 kB. */
export class Positions {
  readonly #pages = new Map<number, Uint8Array>()

  /** Adds a position; false when it was there. */
  add(position: number): boolean {
    const [page, byte, bit] = place(position)
    let bytes = this.#pages.get(page)
    if (bytes === undefined) this.#pages.set(page, (bytes = new Uint8Array(8192)))
    const before = bytes[byte] ?? 0
    bytes[byte] = before | bit
    return (before & bit) === 0
  }

  has(position: number): boolean {
    const [page, byte, bit] = place(position)
    return ((this.#pages.get(page)?.[byte] ?? 0) & bit) !== 0
  }
}

const place = (position: number): readonly [number, number, number] => [
  Math.floor(position / 65_536),
  Math.floor((position % 65_536) / 8),
  1 << (position % 8),
]
