import { connect } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadContract, type ContractOperation, type ContractSchema } from 'wechatpay-kit/internal'
import { sample } from '../../src/kernel/sample.js'
import { call, signedHeaders } from '../support/caller.js'
import { nativeOrder, nativePath, openShop } from '../support/shop.js'

/** Longer on demand: FUZZ_SECONDS=30. Half of it for bytes, half for JSON. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 5)
const half = (seconds * 1000) / 2
const limits = { numRuns: 1_000_000, interruptAfterTimeLimit: half, markInterruptAsFailure: false }
const patience = half + 30_000

/** Sends bytes, ends the sending half, and gives what came back. */
function raw(port: number, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let seen = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    const done = (): void => resolve(seen)
    socket.setTimeout(500, () => socket.destroy())
    socket.on('data', (chunk) => (seen += chunk.toString('latin1')))
    socket.on('error', () => undefined).on('close', done)
  })
}

test(
  'random bytes, and a valid request with random damage, bring no 5xx and leave it standing',
  async () => {
    const shop = await openShop()
    const { url } = await shop.sandbox.listen()
    const port = Number(new URL(url).port)
    const text = JSON.stringify(nativeOrder('fuzz-0001'))
    const headers = await signedHeaders(shop.direct, 'POST', nativePath, text)
    const lines = Object.entries({ ...headers, host: 'x', 'content-length': Buffer.byteLength(text) })
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    const valid = Buffer.from(`POST ${nativePath} HTTP/1.1\r\n${head}\r\n${text}`)
    const control = Buffer.from(
      'POST /_sandbox/api/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{}',
    )
    const damaged = fc
      .tuple(
        fc.constantFrom(valid, control),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        fc.nat({ max: 4000 }),
      )
      .map(([bytes, changes, cut]) => {
        const copy = Buffer.from(bytes)
        for (const [at, value] of changes) copy[at % copy.length] = value
        return copy.subarray(0, cut % 3 === 0 ? cut : copy.length)
      })
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 2000 }), damaged)
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        expect(await raw(port, sent)).not.toMatch(/^HTTP\/1\.1 5/)
      }),
      limits,
    )
    expect((await fetch(`${url}/_sandbox/api/clock`)).status).toBe(200)
    await shop.close()
  },
  patience,
)

/** A value that may fit a schema, or miss it by a little or by far. */
function near(schema: ContractSchema | undefined, depth = 0): fc.Arbitrary<unknown> {
  const wild: fc.Arbitrary<unknown> = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.integer(),
    fc.double(),
    fc.constantFrom('__proto__', 'constructor', '\u0000', '../..', '%', 'weixin://', 1e308, -0),
  )
  if (schema === undefined || depth > 4) return wild
  const fitting = fc.constant(sample(schema))
  if (schema.type === 'array')
    return fc.oneof(fitting, wild, fc.array(near(schema.items, depth + 1), { maxLength: 3 }))
  if (schema.properties === undefined) return fc.oneof({ weight: 4, arbitrary: fitting }, wild)
  const members = Object.entries(schema.properties).map(([name, property]) => [
    name,
    near(property, depth + 1),
  ])
  const record = fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  })
  return fc.oneof({ weight: 6, arbitrary: record }, { weight: 2, arbitrary: fitting }, wild)
}

interface Attack {
  readonly operation: ContractOperation
  readonly body: unknown
  readonly query: unknown
  readonly segment: string
}

/** Refusals for which the platform's own tables have status 500. */
const oddlyPublished: ReadonlySet<string> = new Set(['INVALID_TRANSACTIONID', 'OPENID_MISMATCH'])

test(
  'random JSON against every operation of the contract, properly signed, brings no 5xx',
  async () => {
    const shop = await openShop()
    const merchants = shop.sandbox.merchants
    const operations = loadContract()
    await call(shop.direct, 'POST', nativePath, nativeOrder('fuzz-0001'))
    const stateful = operations.filter(({ path }) => /^\/v3\/(pay|refund|certificates)/.test(path))
    const attack = fc.oneof(fc.constantFrom(...operations), fc.constantFrom(...stateful)).chain((operation) =>
      fc.record<Attack>({
        operation: fc.constant(operation),
        body: near(operation.body?.schema),
        query: near(operation.query),
        segment: fc.oneof(fc.constantFrom('fuzz-0001', '..', 'x|*'), fc.string({ maxLength: 40 })),
      }),
    )
    // The first value takes longest: on a busy machine the time would be over before it.
    fc.sample(attack, 3)
    await fc.assert(
      fc.asyncProperty(attack, fc.nat({ max: 1 }), async ({ operation, body, query, segment }, who) => {
        const encoded = encode(segment)
        const url = `${operation.path.replace(/\{\w+\}/g, () => encoded)}${searchOf(query)}`
        const merchant = merchants[who] ?? shop.direct
        const text = operation.method === 'GET' ? undefined : (JSON.stringify(body) ?? 'null')
        const answer = await call(merchant, operation.method, url, text)
        const isPublished = answer.status === 500 && oddlyPublished.has(String(answer.json['code']))
        if (!isPublished) expect(answer.status, `${operation.method} ${url} ${text}`).toBeLessThan(500)
      }),
      limits,
    )
    await shop.close()
  },
  patience,
)

/** Percent-encoding that takes lone surrogates too. */
function encode(text: string | undefined): string {
  return encodeURIComponent(Buffer.from(text ?? 'undefined').toString()) || 'x'
}

function searchOf(query: unknown): string {
  if (typeof query !== 'object' || query === null) return ''
  const pairs = Object.entries(query).map(([name, value]: [string, unknown]) => {
    return `${encode(name)}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`
  })
  return `?${pairs.join('&')}`
}
