// Every write of contract/idempotency.json: how often it is sent, and what its error says to query.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WechatPay, WechatPayError } from 'wechatpay-kit'
import { options } from '../support/socket.js'

interface Entry {
  readonly method: string
  readonly path: string
  readonly idempotencyKey: string | null
  readonly header?: boolean
  readonly with?: readonly string[]
  readonly query: string | null
  readonly repeatable?: string
  readonly confidence: string
}
interface Operation {
  readonly method: string
  readonly path: string
  readonly version: string
  readonly page?: boolean
  readonly body?: { readonly content: string; readonly schema: Schema }
  readonly query?: Schema
}
interface Schema {
  readonly properties?: Readonly<Record<string, { readonly 'x-encrypted'?: string; readonly type?: string }>>
  readonly required?: readonly string[]
}

const folder = new URL('../../../../contract/', import.meta.url)
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T
const files = [
  ...readdirSync(new URL('v3/', folder)).map((name) => `v3/${name}`),
  'hk.json',
  'global.json',
  'brand.json',
]
const operations = new Map(
  [...files, 'v2.json'].flatMap((file) =>
    read<Operation[]>(file).map((one) => [`${one.method} ${one.path}` as string, one] as const),
  ),
)
const entries = read<Entry[]>('idempotency.json')

/** Sends one operation with a value for each flat member; every attempt ends as `fail` says. */
async function run(
  { method, path, header, idempotencyKey }: Entry,
  fail: () => Promise<never> | { status: number },
  omit?: string,
): Promise<{ sent: number; error: WechatPayError }> {
  const operation = operations.get(`${method} ${path}`)
  let sent = 0
  const wechatpay = new WechatPay({
    ...options,
    brand: { brand_id: '120344', serial: options.serial, privateKey: options.privateKey },
    retry: { attempts: 2, base: 1 },
    transport: async () => {
      sent += 1
      const { status } = await fail()
      return { status, headers: {}, body: Buffer.from('{}') }
    },
  })
  const fields = Object.fromEntries(
    Object.entries(operation?.body?.schema.properties ?? {})
      .filter(([name]) => name !== omit && !['sign', 'sign_type', 'nonce_str'].includes(name))
      .filter(([, one]) => one['x-encrypted'] === undefined && one.type !== 'file')
      .map(([name, one]) => [name, one.type === 'integer' ? 7 : `${name}-1`]),
  )
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const isV2 = operation?.version === 'v2'
  const content = operation?.body?.content ?? 'none'
  const body = content === 'multipart' ? undefined : { [isV2 ? 'xml' : 'json']: fields }
  const upload = isV2
    ? { ...fields, media: new Uint8Array(1) }
    : { meta: { filename: 'a.png', sha256: '0' }, file: Buffer.from('x') }
  const call = {
    ...Object.fromEntries(names.map((name) => [name, `${name}-1`])),
    ...(content === 'multipart' ? { body: upload } : operation?.body === undefined ? {} : body),
    ...(operation?.query === undefined ? {} : { query: {} }),
    ...(header === true && omit !== idempotencyKey ? { headers: { [idempotencyKey ?? '']: 'k1' } } : {}),
  }
  const target = `${isV2 ? 'v2' : ''}${path}`.replace(/^\//, '')
  const error = await wechatpay.request(method, target, call).then(
    () => undefined,
    (failed: unknown) => failed,
  )
  if (!(error instanceof WechatPayError)) throw error ?? new Error(`${method} ${path} succeeded`)
  return { sent, error }
}

const reset = () => Promise.reject(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
const refused = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))
const unavailable = () => ({ status: 503 })

describe.each(['read', 'number', 'end-state', 'fresh', undefined])('%s', (kind) => {
  const those = entries.filter(({ repeatable }) => repeatable === kind)

  it('is repeated as the facts allow', { timeout: 120_000 }, async () => {
    expect(those).not.toHaveLength(0)
    for (const entry of those) {
      const stated = entry.confidence === 'stated'
      const name = `${entry.method} ${entry.path}`
      const afterLoss = kind === 'read' || (kind !== undefined && stated) ? 2 : 1
      const lost = await run(entry, reset)
      expect([name, lost.sent, lost.error.outcomeUnknown]).toEqual([name, afterLoss, true])
      expect([name, (await run(entry, unavailable)).sent]).toEqual([name, kind === undefined ? 1 : 2])
      expect([name, (await run(entry, refused)).sent]).toEqual([name, 2])
      if (lost.error.query === undefined) continue
      const { method, path } = lost.error.query
      const asked = `${method} /${path.replace(/^v2\//, '')}`
      expect([name, asked]).toEqual([name, entry.query])
    }
  })
})

it('a numbered request without its number is not repeated', { timeout: 120_000 }, async () => {
  for (const entry of entries.filter(({ repeatable }) => repeatable === 'number')) {
    for (const name of [entry.idempotencyKey ?? '', ...(entry.with ?? [])]) {
      if (entry.path.includes(`{${name}}`)) continue
      expect([entry.path, (await run(entry, unavailable, name)).sent]).toEqual([entry.path, 1])
    }
  }
})

it('error.query is the whole call, with the members that the query requires or their names', async () => {
  let complete = 0
  for (const entry of entries.filter(
    ({ query, idempotencyKey }) => query !== null && idempotencyKey !== null,
  )) {
    const { error } = await run(entry, reset)
    // Nothing of the request identifies what a header deduplicates.
    if (entry.header === true) continue
    const { options: given, missing, number, value } = error.query ?? {}
    const asked = operations.get(entry.query ?? 'none')
    const fields = (given?.['xml'] ?? given?.['query'] ?? {}) as Readonly<Record<string, unknown>>
    const schema = asked?.body?.schema ?? asked?.query
    const needed = (schema?.required ?? []).filter(
      (name) => !['mch_id', 'nonce_str', 'sign', 'sign_type', 'version'].includes(name),
    )
    expect([entry.path, [...Object.keys(fields), ...(missing ?? [])]]).toEqual([
      entry.path,
      expect.arrayContaining(needed),
    ])
    expect([entry.path, number === undefined, value === undefined]).toEqual([entry.path, false, false])
    expect(Object.values({ ...given, ...fields }).map(String)).toContain(value)
    if (missing?.length === 0) complete += 1
  }
  expect(complete).toBeGreaterThan(100)
})
