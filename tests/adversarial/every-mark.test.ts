// Every field that the contract marks as encrypted, found here by another walk than the generator's.
import { constants, createPrivateKey, privateDecrypt, publicEncrypt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportPrivateKey } from 'wechatpay-kit/internal'
import { fakePlatform, publicKeyId, type FakePlatform } from '../../packages/sdk/test/support/platform.js'

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly contentSchema?: Schema
  readonly 'x-encrypted'?: string
  readonly 'x-padding'?: string
}
interface Operation {
  readonly method: string
  readonly path: string
  readonly pathParams?: Readonly<Record<string, Schema>>
  readonly query?: Schema
  readonly body?: { readonly content: string; readonly schema: Schema }
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>
}
const folder = new URL('../../contract/', import.meta.url)
const files = [...readdirSync(new URL('v3/', folder)).map((name) => `v3/${name}`), 'hk.json', 'global.json']
const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'))
const operations = texts.flatMap((text) => JSON.parse(text) as Operation[])

let platform: FakePlatform
let privateKey: ReturnType<typeof createPrivateKey>
beforeAll(async () => {
  platform = await fakePlatform()
  privateKey = createPrivateKey(exportPrivateKey(platform.platformKey))
})

const secret = (count: number): string => `机密-${count}-MARKED`

/** A value of the schema's shape with a unique text at each mark; lists have two items. */
class Filled {
  readonly secrets: { text: string; pkcs1: boolean }[] = []
  readonly length: number
  constructor(length = 2) {
    this.length = length
  }
  of(schema: Schema, seal: (text: string, pkcs1: boolean) => string = (text) => text): unknown {
    const inner = schema.contentSchema ?? schema
    if (inner['x-encrypted'] !== undefined) {
      const one = { text: secret(this.secrets.length), pkcs1: inner['x-padding'] === 'pkcs1' }
      this.secrets.push(one)
      return seal(one.text, one.pkcs1)
    }
    if (inner.items !== undefined) {
      const { items } = inner
      return Array.from({ length: this.length }, () => this.of(items, seal))
    }
    if (inner.properties !== undefined)
      return Object.fromEntries(
        Object.entries(inner.properties).map(([name, one]) => [name, this.of(one, seal)]),
      )
    return inner.type === 'integer' || inner.type === 'number' ? 1 : 'plain'
  }
}

/** Opens RSAES-PKCS1-v1_5 by hand, since Node refuses to. */
function openPkcs1(text: string): string {
  const key = { key: privateKey, padding: constants.RSA_NO_PADDING }
  const padded = privateDecrypt(key, Buffer.from(text, 'base64'))
  return padded.subarray(padded.indexOf(0, 2) + 1).toString()
}
const openOaep = (text: string): string =>
  privateDecrypt(
    { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text, 'base64'),
  ).toString()

/** Marks of a schema, those of a list's items once. */
const marks = (schema: Schema | undefined): number => {
  const filled = new Filled(1)
  if (schema !== undefined) filled.of(schema)
  return filled.secrets.length
}
const inRequest = (one: Operation): number =>
  marks(one.query) +
  marks(one.body?.schema) +
  Object.values(one.pathParams ?? {}).reduce((sum, schema) => sum + marks(schema), 0)
const sealing = operations.filter((one) => inRequest(one) > 0)
const opening = operations.filter((one) => marks(one.responses['200']?.schema) > 0)

describe('every marked field', () => {
  it.each(sealing.map((one) => [`${one.method} ${one.path}`, one] as const))(
    'is sealed in %s',
    async (_, { method, path, pathParams = {}, query, body }) => {
      const filled = new Filled()
      const given: Record<string, unknown> = Object.fromEntries(
        Object.entries(pathParams).map(([name, schema]) => [name, filled.of(schema)]),
      )
      if (query !== undefined) given['query'] = filled.of(query)
      if (body?.content === 'multipart') {
        const parts = filled.of(body.schema) as Record<string, unknown>
        const isFile = (name: string): boolean => body.schema.properties?.[name]?.type === 'file'
        for (const name of Object.keys(parts)) if (isFile(name)) parts[name] = Buffer.from('file')
        given['body'] = parts
      } else if (body !== undefined) given['json'] = filled.of(body.schema)
      const before = JSON.stringify(given)
      platform.requests.length = 0
      await platform.client({ apiV3Key: undefined }).request(method, path.slice(1), given)
      expect(JSON.stringify(given)).toBe(before)
      const [request] = platform.requests
      expect(request?.headers['wechatpay-serial']).toBe(publicKeyId)
      const wire = `${decodeURIComponent(request?.url ?? '')} ${Buffer.from(request?.body ?? []).toString()}`
      expect(wire).not.toContain('MARKED')
      const sealed = [...wire.matchAll(/[A-Za-z0-9+/]{342}==/g)].map(([text]) => text)
      const opened = sealed.map((text) => (filled.secrets[0]?.pkcs1 === true ? openPkcs1 : openOaep)(text))
      expect(opened.sort()).toEqual(filled.secrets.map(({ text }) => text).sort())
    },
  )

  it.each(opening.map((one) => [`${one.method} ${one.path}`, one] as const))(
    'is opened in the answer of %s',
    async (_, { method, path, pathParams = {}, responses }) => {
      const schema = responses['200']?.schema ?? {}
      const filled = new Filled()
      const seal = (text: string, pkcs1: boolean): string =>
        publicEncrypt(
          pkcs1
            ? { key: platform.merchantPublicKey, padding: constants.RSA_PKCS1_PADDING }
            : {
                key: platform.merchantPublicKey,
                padding: constants.RSA_PKCS1_OAEP_PADDING,
                oaepHash: 'sha1',
              },
          Buffer.from(text),
        ).toString('base64')
      const body = JSON.stringify(filled.of(schema, seal))
      platform.answers = () => ({ body })
      const given = Object.fromEntries(Object.keys(pathParams).map((name) => [name, 'x']))
      const answer = await platform.client().request(method, path.slice(1), given)
      expect(answer).toEqual(new Filled().of(schema))
    },
  )

  it('is found: the walk reaches as many marks as the files contain', () => {
    const sum = (all: readonly Operation[], of: (one: Operation) => number): number =>
      all.reduce((total, one) => total + of(one), 0)
    const written = (key: string): number =>
      texts.join('').split(new RegExp(`"x-encrypted": ?"${key}"`)).length - 1
    expect(sum(sealing, inRequest)).toBe(written('platform-key'))
    expect(sum(opening, (one) => marks(one.responses['200']?.schema))).toBe(written('merchant-certificate'))
    expect([sealing.length, opening.length]).not.toContain(0)
  })
})
