/** One DER element: its tag, its contents, and the whole of it. */
export interface Element {
  readonly tag: number
  readonly contents: Uint8Array
  readonly whole: Uint8Array
}

function refuse(): never {
  throw new TypeError('it is not the DER that was expected')
}

/** Splits bytes into DER elements. Strict: definite lengths in their shortest form, and nothing left over. */
export function elements(bytes: Uint8Array): readonly Element[] {
  const found: Element[] = []
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at] as number
    let length = bytes[at + 1] ?? refuse()
    let start = at + 2
    if (length >= 0x80) {
      const size = length & 0x7f
      if (size === 0 || size > 3) refuse()
      length = 0
      for (let index = 0; index < size; index++) length = length * 256 + (bytes[start++] ?? refuse())
      if (length < 128 || length < 256 ** (size - 1)) refuse()
    }
    const end = start + length
    if (end > bytes.length) refuse()
    found.push({ tag, contents: bytes.subarray(start, end), whole: bytes.subarray(at, end) })
    at = end
  }
  return found
}

/** The elements of the one SEQUENCE that the bytes are; throws when their tags are not as given. */
export function sequenceOf(bytes: Uint8Array, ...tags: readonly number[]): readonly Element[] {
  const [outer, ...more] = elements(bytes)
  if (outer?.tag !== 0x30 || more.length > 0) refuse()
  const inner = elements((outer as Element).contents)
  if (tags.length > 0 && (inner.length !== tags.length || inner.some(({ tag }, at) => tag !== tags[at])))
    refuse()
  return inner
}

/** The value of an INTEGER that is not negative, in its shortest form. */
export function unsigned({ contents }: Element): bigint {
  const [first = 0x80, second = 0x80] = contents
  if (first >= 0x80 || (first === 0 && contents.length > 1 && second < 0x80)) refuse()
  return BigInt(`0x${Buffer.from(contents).toString('hex')}`)
}
