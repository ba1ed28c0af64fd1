import { describe, expect, it } from 'vitest'
import { simulate } from '../simulator/simulate.mjs'

/** CI runs 500 seeds in a step of its own: `npm run simulate`. */
const few = 12

describe('the simulator', () => {
  it(
    'finds every invariant held through crashes, lost responses and lost notifications',
    { timeout: 120_000 },
    async () => {
      let crashes = 0
      for (let seed = 1; seed <= few; seed++) {
        const run = await simulate(seed)
        expect(run.problems, `npm run simulate -- --seed ${seed}`).toEqual([])
        crashes += run.crashes
      }
      expect(crashes).toBeGreaterThan(few)
    },
  )

  it('runs a seed twice in the same way', { timeout: 60_000 }, async () => {
    const one = await simulate(7)
    const other = await simulate(7)
    expect(other.log).toEqual(one.log)
    expect(other.states).toEqual(one.states)
  })
})
