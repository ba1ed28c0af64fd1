// v2 by hand: no code of the product, so that it can't be wrong with it.
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { WechatPay, type ClientOptions, type TransportRequest } from 'wechatpay-kit'
import { fakePlatform } from './platform.js'

export const apiV2Key = '192006250b4c09247ec02edce69f6a2d'

export interface Schema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly example?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly 'x-encrypted'?: string
}
export interface Operation {
  readonly method: string
  readonly path: string
  readonly chain: readonly string[]
  readonly server?: string
  readonly mutualTls?: boolean
  readonly page?: boolean
  readonly nonceless?: boolean
  readonly deprecated?: boolean
  readonly query?: Schema
  readonly body?: { readonly content: 'xml' | 'multipart'; readonly schema: Schema }
  readonly responses: Readonly<Record<string, { readonly schema?: Schema; readonly file?: boolean }>>
  readonly produces?: readonly string[]
}
export const operations = JSON.parse(
  readFileSync(new URL('../../../../contract/v2.json', import.meta.url), 'utf8'),
) as readonly Operation[]

export type Fields = Record<string, string>

/** The signature, written from the published rules. */
export function signByHand(fields: Readonly<Fields>, key: string, type: string): string {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  names.sort()
  let text = ''
  for (const name of names) text += `${name}=${fields[name] ?? ''}&`
  text += `key=${key}`
  const hash = type === 'HMAC-SHA256' ? createHmac('sha256', key) : createHash('md5')
  return hash.update(text, 'utf8').digest('hex').toUpperCase()
}

/** Reads `<name><![CDATA[value]]></name>` and nothing else. */
export function readByHand(xml: string): Fields {
  const whole = /^<xml>([\s\S]*)<\/xml>$/.exec(xml)
  if (whole === null) throw new Error(`not <xml>…</xml>: ${xml.slice(0, 80)}`)
  const fields: Fields = {}
  const rest = (whole[1] ?? '').replace(
    /<([A-Za-z_]\w*)><!\[CDATA\[([\s\S]*?)\]\]><\/\1>/g,
    (_, name: string, value: string) => {
      fields[name] = value
      return ''
    },
  )
  if (rest !== '') throw new Error(`not plain fields: ${rest.slice(0, 80)}`)
  return fields
}

export const writeByHand = (fields: Readonly<Fields>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>\n`)
    .join('')}</xml>`

/** A signed answer. */
export function answerByHand(fields: Readonly<Fields>, type = 'MD5', key: string = apiV2Key): string {
  return writeByHand({ ...fields, sign: signByHand(fields, key, type) })
}

export interface PlatformV2 {
  readonly requests: TransportRequest[]
  /** What is answered, as text or with its status. */
  answer: (request: TransportRequest) => string | Uint8Array | { status: number; body: string }
  client(overrides?: Partial<ClientOptions>): WechatPay
}

/** A platform in memory that answers what it is told. */
export async function platformV2(): Promise<PlatformV2> {
  const { options } = await fakePlatform()
  const { baseUrl: _, ...rest } = options
  const platform: PlatformV2 = {
    requests: [],
    answer: () => answerByHand({ return_code: 'SUCCESS', result_code: 'SUCCESS' }),
    client: (overrides = {}) =>
      new WechatPay({
        ...rest,
        apiV2Key,
        retry: false,
        transport: (request) => {
          platform.requests.push(request)
          const told = platform.answer(request)
          const { status, body } =
            typeof told === 'string' || told instanceof Uint8Array ? { status: 200, body: told } : told
          const headers = { 'content-type': 'text/plain', 'request-id': 'R-2' }
          return Promise.resolve({ status, headers, body: Buffer.from(body as string) })
        },
        ...overrides,
      }),
  }
  return platform
}

/** The fields of a request that was sent. */
export const sentFields = (request: TransportRequest | undefined): Fields =>
  readByHand(Buffer.from(request?.body ?? []).toString('utf8'))
