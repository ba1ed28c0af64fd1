import { generateKeyPairSync, privateDecrypt } from 'node:crypto'
import type { WechatPay } from 'wechatpay-kit'
import { beforeAll, describe, expect, it } from 'vitest'
import { fakePlatform } from '../support/platform.js'
import {
  answerByHand,
  apiV2Key,
  operations,
  readByHand,
  signByHand,
  platformV2,
  writeByHand,
  type Fields,
  type Operation,
  type Schema,
  type PlatformV2,
} from '../support/v2.js'

const filled = ['mch_id', 'nonce_str', 'sign', 'sign_type']
const mchid = '1900007291'
const host = 'https://api.mch.weixin.qq.com'
const risk = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A value as the contract's example has it. */
function sample(schema: Schema): unknown {
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, one]) => [name, sample(one)]),
    )
  if (schema.type === 'array') return [sample(schema.items ?? {})]
  return schema.example ?? schema.enum?.[0] ?? (schema.type === 'string' ? 'text' : 1)
}
const isFile = (schema: Schema): boolean => schema.type === 'file'

/** What a caller gives: every field but those that the client fills in. */
function given(schema: Schema | undefined): Record<string, unknown> {
  const entries = Object.entries(schema?.properties ?? {}).filter(([name]) => !filled.includes(name))
  return Object.fromEntries(
    entries.map(([name, one]) => [name, isFile(one) ? new Uint8Array([1, 2, 3]) : sample(one)]),
  )
}

/** The answer of the contract's examples, as fields of text. */
function answer(operation: Operation): Fields {
  const properties = operation.responses['200']?.schema?.properties ?? {}
  const entries = Object.entries(properties).filter(
    ([, one]) => one.type !== 'object' && one.type !== 'array',
  )
  const fields = entries.map(([name, one]): [string, string] => [
    name.replaceAll(/\$[a-z]/g, '0'),
    String(sample(one)),
  ])
  return { ...Object.fromEntries(fields), return_code: 'SUCCESS', result_code: 'SUCCESS' }
}

interface Node {
  readonly [segment: string]: Node
}
type Call = (options: object) => Promise<unknown>

const forms: readonly [string, (client: WechatPay, operation: Operation) => Node][] = [
  [
    'chain',
    (client, { chain }) => chain.reduce((node, segment) => node[segment] as Node, client as unknown as Node),
  ],
  [
    'path string',
    (client, { path }) => client.chain(`v2${path}` as 'v2/pay/unifiedorder') as unknown as Node,
  ],
  ['property', (client, { path }) => (client as unknown as Node)[`v2${path}`] as Node],
]

let platform: PlatformV2
let merchantKey: Awaited<ReturnType<typeof fakePlatform>>['merchantPublicKey']
beforeAll(async () => {
  platform = await platformV2()
  merchantKey = (await fakePlatform()).merchantPublicKey
})

/** The sign type that an operation wants: HMAC-SHA256 wherever its own sign_type may be that. */
function wanted(schema: Schema | undefined): string {
  const field = schema?.properties?.['sign_type']
  const values = field?.enum ?? (field?.example === undefined ? [] : [field.example])
  return values.includes('HMAC-SHA256') ? 'HMAC-SHA256' : 'MD5'
}

function checkFields(fields: Fields, schema: Schema | undefined): void {
  const names = Object.keys(schema?.properties ?? {})
  const { sign = '', ...others } = fields
  expect(sign).toBe(signByHand(others, apiV2Key, wanted(schema)))
  expect(sign).toHaveLength(wanted(schema) === 'MD5' ? 32 : 64)
  expect(fields['sign_type']).toBe(names.includes('sign_type') ? wanted(schema) : undefined)
  expect(fields['mch_id']).toBe(names.includes('mch_id') ? mchid : undefined)
  if (names.includes('nonce_str') || names.length === 0)
    expect(fields['nonce_str']).toMatch(/^[0-9A-Za-z]{32}$/)
  else expect(fields['nonce_str']).toBeUndefined()
}

describe.each(forms)('v2 by %s', (_, find) => {
  it('has 136 operations', () => expect(operations).toHaveLength(136))

  const pages = operations.filter((one) => one.page === true)
  const calls = operations.filter((one) => one.page !== true)

  it.each(pages.map((one) => [one.path, one] as const))('makes the URL of %s', async (path, operation) => {
    const query = given(operation.query)
    const node = find(platform.client(), operation) as unknown as { url: Call }
    const url = new URL(String(await node.url({ query })))
    expect(`${url.origin}${url.pathname}`).toBe(`${operation.server?.replace(/\/$/, '') ?? host}${path}`)
    const fields = Object.fromEntries(url.searchParams)
    if (operation.query?.properties?.['sign'] === undefined) expect(fields['sign']).toBeUndefined()
    else checkFields(fields, operation.query)
    for (const [name, value] of Object.entries(query)) expect(fields[name]).toBe(String(value))
  })

  it.each(calls.map((one) => [`${one.method} ${one.path}`, one] as const))(
    'calls %s',
    async (_name, operation) => {
      const { path, method, body, query, responses } = operation
      const file = responses['200']?.file === true
      const json = operation.produces?.includes('application/json') === true
      const fields = answer(operation)
      const signed =
        responses['200']?.schema?.properties?.['sign'] !== undefined || body?.schema.properties === undefined
      const sealed = ['encrypted_real_name', 'encrypted_credential_id'].filter((name) => name in fields)
      const { encryptOaep } = await import('wechatpay-kit/internal')
      for (const name of sealed) fields[name] = encryptOaep(merchantKey, '张三')
      const { sign: _sign, ...unsigned } = fields
      platform.requests.length = 0
      platform.answer = (request) => {
        if (request.url.endsWith('/risk/getpublickey') && path !== '/risk/getpublickey') {
          const pem = risk.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()
          return writeByHand({ return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id: mchid, pub_key: pem })
        }
        if (file) return '﻿交易时间,公众账号ID\n`2014-11-10,`wx2421b1c4370ec43b\n'
        if (json) return JSON.stringify({ retcode: 0, retmsg: 'OK', access_token: 'token' })
        return signed ? answerByHand(unsigned, wanted(body?.schema)) : writeByHand(unsigned)
      }
      const values = given(body?.schema ?? query)
      const options =
        method === 'GET'
          ? { query: values }
          : body?.content === 'multipart'
            ? { body: values }
            : { xml: values }
      const more = method !== 'GET' && query !== undefined ? { query: given(query) } : {}
      const verb = method.toLowerCase()
      const node = find(platform.client(), operation) as unknown as Record<string, Call>
      const data = await node[verb]?.({ ...options, ...more })

      const request = platform.requests.at(-1)
      if (request === undefined) throw new Error('nothing was sent')
      const url = new URL(request.url)
      expect(request.method).toBe(method)
      expect(`${url.origin}${url.pathname}`).toBe(`${operation.server?.replace(/\/$/, '') ?? host}${path}`)
      expect(request.headers['authorization']).toBeUndefined()
      const text = Buffer.from(request.body ?? []).toString('utf8')
      const sent =
        method === 'GET'
          ? Object.fromEntries(url.searchParams)
          : body?.content === 'multipart'
            ? Object.fromEntries(
                [...text.matchAll(/name="(\w+)"\r\n\r\n([^\r]*)\r\n/g)].map(([, name, value]) => [
                  name,
                  value,
                ]),
              )
            : readByHand(text)
      checkFields(sent as Fields, body?.schema ?? query)
      for (const [name, value] of Object.entries(values)) {
        const got = (sent as Fields)[name]
        if (value instanceof Uint8Array) continue
        if (body?.schema.properties?.[name]?.['x-encrypted'] !== undefined) {
          const opened = privateDecrypt(
            { key: risk.privateKey, oaepHash: 'sha1' },
            Buffer.from(got ?? '', 'base64'),
          )
          expect(opened.toString()).toBe(value)
        } else expect(got).toBe(String(value))
      }
      if (file) {
        const content = await new Response(data as ReadableStream).text()
        expect(content).toContain('`wx2421b1c4370ec43b')
      } else if (json) expect(data).toMatchObject({ access_token: 'token' })
      else {
        const read = { ...(data as Record<string, unknown>) }
        for (const name of sealed) expect(read[name]).toBe('张三')
        for (const name of Object.keys(unsigned))
          if (!sealed.includes(name)) expect(read[name]).toBe(unsigned[name])
      }
    },
  )
})
