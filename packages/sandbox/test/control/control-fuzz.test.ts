import fc from 'fast-check'
import { expect, test } from 'vitest'
import { control } from '../../src/control/api.js'
import type { Schema } from '../../src/control/route.js'
import { routes } from '../../src/control/routes/index.js'
import { schemas } from '../../src/control/schemas.js'
import { call } from '../support/caller.js'
import { nativeOrder, nativePath, openShop } from '../support/shop.js'

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    1e308,
    -1,
    0.5,
    1e21,
    9e15,
    '',
    '__proto__',
    '9999-12-31T23:59:59Z',
    '2018-02-31T00:00:00Z',
    '\ud800',
    '\0',
  ),
)

/** Mostly what a schema asks for, now and then something else. */
function like(schema: Schema): fc.Arbitrary<unknown> {
  const named = schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  return fc.oneof({ weight: 6, arbitrary: exactly(named) }, { weight: 1, arbitrary: odd })
}

function exactly(schema: Schema): fc.Arbitrary<unknown> {
  const { const: only, enum: some, anyOf, type, properties, required, items, maxProperties } = schema
  if (only !== undefined) return fc.constant(only)
  if (some !== undefined) return fc.constantFrom(...some)
  if (anyOf !== undefined) return fc.oneof(...anyOf.map(like))
  if (typeof type === 'object') return fc.oneof(...type.map((one) => like({ type: one })))
  switch (type) {
    case 'object': {
      const members = Object.entries(properties ?? {}).map(([name, member]) => [name, like(member)] as const)
      if (maxProperties === 1)
        return fc.oneof(...members.map(([name, member]) => member.map((value) => ({ [name]: value }))))
      return fc.record(Object.fromEntries(members), { requiredKeys: [...(required ?? [])] })
    }
    case 'array':
      return fc.array(like(items ?? {}), { maxLength: 3 })
    case 'string':
      return fc.constantFrom(
        'fuzz-0001',
        'slow;ms=1',
        'drop',
        'forged',
        '1900000001',
        '2018-06-09T00:00:00+08:00',
        'x',
      )
    case 'integer':
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.maxSafeInteger())
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double())
    case 'boolean':
      return fc.boolean()
    default:
      return odd
  }
}

const id = fc.constantFrom(
  'fuzz-0001',
  'fuzz-0002',
  '1900000001',
  'rule-1',
  'none',
  '__proto__',
  '%00',
  '..',
  '%',
)
const calls = routes
  .filter(({ path }) => path !== '/events')
  .map((route) => fc.record({ route: fc.constant(route), id, body: like(route.body ?? {}) }))

test('whatever it is told, the control API answers in words, and what it refuses changes nothing', async () => {
  const shop = await openShop()
  const { sandbox } = shop
  const ask = async (method: string, path: string, body: Uint8Array) => {
    const target = `/_sandbox/api${path}`
    const answer = await control(sandbox, { method, target, headers: { host: '127.0.0.1' }, body })
    return { status: answer.status, text: Buffer.from(answer.body).toString('utf8') }
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...calls), { minLength: 1, maxLength: 8 }), async (steps) => {
      await sandbox.reset()
      for (const number of ['fuzz-0001', 'fuzz-0002'])
        await call(shop.direct, 'POST', nativePath, nativeOrder(number))
      for (const { route, id: name, body } of steps) {
        // Time that runs, and deliveries under way, change the state by themselves.
        await sandbox.clock.freeze()
        await sandbox.clock.advance(0)
        const before = JSON.stringify(sandbox.state.export())
        const text = route.body === undefined ? '' : JSON.stringify(body)
        const { status, text: said } = await ask(
          route.method,
          route.path.replace(':id', name),
          Buffer.from(text),
        )
        const told = `${route.method} ${route.path} ${text}: ${status} ${said}`
        expect(status, told).toBeLessThan(500)
        if (status === 200) continue
        expect(said, told).toMatch(/^\{"code":"[A-Z_]+","message":".{8,}"\}$/)
        expect(said, told).not.toMatch(
          /undefined|argument must be|is not a function|Cannot read|call stack|Invalid time/,
        )
        expect(JSON.stringify(sandbox.state.export()), told).toBe(before)
      }
    }),
    { numRuns: 150 },
  )
  await shop.close()
}, 120_000)
