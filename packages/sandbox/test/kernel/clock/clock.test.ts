import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { createSandbox, type Moment, type Sandbox } from '../../../src/index.js'
import { startOfTest } from '../../support/caller.js'

let sandbox: Sandbox
const open = async (freeze = true): Promise<Sandbox> =>
  (sandbox = await createSandbox({ clock: startOfTest, freeze }))
afterEach(async () => {
  vi.restoreAllMocks()
  await sandbox.close()
})

test('a moment that no calendar has, or that no export could write, is refused and nothing moves', async () => {
  const { clock } = await open()
  const before = clock.show()
  const wrong: readonly Moment[] = [
    '2018-02-31T00:00:00+08:00',
    '2018-02-29T00:00:00+08:00',
    '2018-04-31T00:00:00Z',
    '2018-06-08T25:00:00Z',
    '1969-12-31T00:00:00Z',
    '9999-12-31T23:59:59Z',
    -1,
    1e16,
    1e308,
    NaN,
    Infinity,
    new Date(NaN),
  ]
  for (const moment of wrong) {
    await expect(clock.set(moment)).rejects.toThrow(/^not a time|years 1970 and 9999/)
    await expect(clock.freeze(moment)).rejects.toThrow(/^not a time|years 1970 and 9999/)
  }
  for (const milliseconds of [9e15, 1e300])
    await expect(clock.advance(milliseconds)).rejects.toThrow(/years 1970 and 9999: advance by/)
  await expect(createSandbox({ clock: '2018-02-30T00:00:00Z' })).rejects.toThrow(/^not a time/)
  expect(clock.show()).toEqual(before)
  await clock.set('2020-02-29T00:00:00+08:00')
  expect(clock.show().now).toBe('2020-02-29T00:00:00+08:00')
})

test('wherever the clock goes, its state can be exported and imported', async () => {
  const { clock, state } = await open()
  const step = fc.oneof(
    fc.record({ set: fc.double({ min: 0, max: 253_402_200_000_000, noNaN: true }) }),
    fc.record({ advance: fc.double({ min: 0, max: 1e12, noNaN: true }) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      for (const one of steps)
        await ('set' in one ? clock.set(one.set) : clock.advance(one.advance).catch(() => 0))
      const { epoch } = clock.show()
      expect(Number.isInteger(epoch)).toBe(true)
      const exported = state.export()
      await clock.set(0)
      await state.import(exported)
      expect(clock.show().epoch).toBe(epoch)
    }),
    { numRuns: 50 },
  )
})

test('freezing at a moment stops exactly there, however the wall clock goes on', async () => {
  const { clock } = await open(false)
  let wall = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => (wall += 7))
  await clock.freeze('2018-06-09T00:00:00+08:00')
  expect(clock.show()).toMatchObject({ now: '2018-06-09T00:00:00+08:00', frozen: true })
  expect(clock.show().epoch).toBe(Date.parse('2018-06-09T00:00:00+08:00'))
})

test('the control API freezes when told true or a moment, and not when told false', async () => {
  await open(false)
  const { url } = await sandbox.listen()
  const move = async (body: object): Promise<number> =>
    (await fetch(`${url}/_sandbox/api/clock`, { method: 'POST', body: JSON.stringify(body) })).status
  expect(await move({ freeze: false })).toBe(400)
  expect(await move({ set: 1e308 })).toBe(400)
  expect(sandbox.clock.show().frozen).toBe(false)
  expect(await move({ freeze: true })).toBe(200)
  expect(sandbox.clock.show().frozen).toBe(true)
})
