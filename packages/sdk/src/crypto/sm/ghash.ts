/** The authenticator of GCM (NIST SP 800-38D, 6.4), which node:crypto has inside AES only. Four bits at a step. */
export interface Ghash {
  update(bytes: Uint8Array): void
  /** Fills the last block up with zeros. */
  pad(): void
  digest(): Buffer
}

/** What four bits that leave a block at its end put in at its front. */
const reduction = Uint32Array.from({ length: 16 }, (_, bits) => {
  let value = 0
  for (let bit = 0; bit < 4; bit++) if ((bits >> bit) & 1) value ^= 0xe1000000 >>> (3 - bit)
  return value
})

/** The multiples of the key: 16 products of four words each. Bits count from the most significant one. */
function products(key: Buffer): Uint32Array {
  const table = new Uint32Array(64)
  let words = [0, 4, 8, 12].map((at) => key.readUInt32BE(at))
  for (let power = 8; power > 0; power >>= 1) {
    table.set(words, power * 4)
    const carry = (words[3] as number) & 1
    words = words.map((word, at) => (word >>> 1) | (at === 0 ? 0 : ((words[at - 1] as number) & 1) << 31))
    if (carry === 1) words[0] = (words[0] as number) ^ 0xe1000000
  }
  for (const power of [2, 4, 8])
    for (let rest = 1; rest < power; rest++)
      for (let at = 0; at < 4; at++)
        table[(power + rest) * 4 + at] = (table[power * 4 + at] as number) ^ (table[rest * 4 + at] as number)
  return table
}

/** Starts the authenticator of a key: the block of zeros, encrypted. */
export function ghash(key: Buffer): Ghash {
  const table = products(key)
  const state = new Uint8Array(16)
  const view = new DataView(state.buffer)
  let filled = 0
  function step(): void {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    // Nibbles from the last to the first: the lower half of each byte comes before the upper.
    for (let nibble = 31; nibble >= 0; nibble--) {
      const row = (((state[nibble >> 1] as number) >>> ((~nibble & 1) << 2)) & 15) << 2
      const out = d & 15
      d = ((d >>> 4) | (c << 28)) ^ (table[row + 3] as number)
      c = ((c >>> 4) | (b << 28)) ^ (table[row + 2] as number)
      b = ((b >>> 4) | (a << 28)) ^ (table[row + 1] as number)
      a = (a >>> 4) ^ (reduction[out] as number) ^ (table[row] as number)
    }
    view.setUint32(0, a)
    view.setUint32(4, b)
    view.setUint32(8, c)
    view.setUint32(12, d)
    filled = 0
  }
  return {
    update(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        state[filled] = (state[filled] as number) ^ (bytes[at] as number)
        if (++filled === 16) step()
      }
    },
    pad() {
      if (filled > 0) step()
    },
    digest: () => Buffer.from(state),
  }
}
