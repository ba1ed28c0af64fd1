import { describe, expect, it } from 'vitest'
import { checks } from '../proof/checks.mjs'

/** Small versions; docs/orders.md has the figures of the large ones. */
const sizes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  e1: { payments: 10 },
  e2: { payments: 10 },
  e3: { orders: 6 },
  e4: { orders: 4 },
  e5: { interleavings: 24 },
  e10: { seconds: 0.2, perSecond: 500 },
  e11: { orders: 2000, open: 500, claims: 50 },
  e13: { rows: 2500 },
  e16: { orders: 3 },
}

describe('proofs, in small', () => {
  for (const [name, size] of Object.entries(sizes)) {
    it(`${name} holds`, { timeout: 120_000 }, async () => {
      expect(await checks[name]?.(size)).toBeDefined()
    })
  }
})
