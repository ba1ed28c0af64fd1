// v2 by hand: no code of the product, so that it can't be wrong with it.
import { createDecipheriv, createHash, createHmac } from 'node:crypto'
import type { SandboxMerchant } from '../../src/index.js'

export type Fields = Record<string, string>

export function signByHand(fields: Readonly<Fields>, key: string, type = 'MD5'): string {
  const names = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .toSorted()
  const text = `${names.map((name) => `${name}=${fields[name]}`).join('&')}&key=${key}`
  const hash = type === 'HMAC-SHA256' ? createHmac('sha256', key) : createHash('md5')
  return hash.update(text, 'utf8').digest('hex').toUpperCase()
}

export function writeByHand(fields: Readonly<Fields>): string {
  return `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('\n')}</xml>`
}

export function readByHand(xml: string): Fields {
  const fields: Fields = {}
  for (const [, name = '', value = ''] of xml.matchAll(/<(\w+)><!\[CDATA\[([\s\S]*?)\]\]><\/\1>/g))
    fields[name] = value
  return fields
}

/** What `req_info` holds: AES-256-ECB under the digest of the APIv2 key. */
export function openByHand(sealed: string, key: string): Fields {
  const digest = createHash('md5').update(key).digest('hex')
  const decipher = createDecipheriv('aes-256-ecb', digest, null)
  const text = decipher.update(sealed, 'base64', 'utf8') + decipher.final('utf8')
  if (!text.startsWith('<root>') || !text.endsWith('</root>')) throw new Error(`not <root>…</root>: ${text}`)
  return readByHand(text)
}

export interface AnswerV2 {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly fields: Fields
}

/** Sends a request as it is. */
export async function sendV2(
  merchant: SandboxMerchant,
  path: string,
  body: string | Uint8Array,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<AnswerV2> {
  const { method = 'POST', headers = {} } = options
  const answer = await merchant.client.transport({
    method,
    url: `https://api.mch.weixin.qq.com${path}`,
    headers: { 'content-type': 'text/xml', ...headers },
    body: Buffer.from(body as string),
  })
  const text = Buffer.from(answer.body).toString('utf8')
  return { status: answer.status, headers: answer.headers, body: text, fields: readByHand(text) }
}

/** Completes, signs and sends fields, and checks the signature of what comes back. */
export async function callV2(
  merchant: SandboxMerchant,
  path: string,
  fields: Readonly<Fields>,
  options: { readonly headers?: Record<string, string>; readonly key?: string } = {},
): Promise<AnswerV2> {
  const { key = merchant.apiV2Key } = options
  const all: Fields = { mch_id: merchant.mchid, nonce_str: 'ibuaiVcKdpRxkhJA', ...fields }
  all['sign'] = signByHand(all, key, all['sign_type'])
  const answer = await sendV2(merchant, path, writeByHand(all), options)
  const { sign } = answer.fields
  if (sign !== undefined && sign !== signByHand(answer.fields, key, all['sign_type']))
    throw new Error(`the answer's sign is wrong: ${answer.body}`)
  return answer
}

/** An order of the direct merchant, as v2 has it. */
export function unifiedOrder(number: string, extra: Readonly<Fields> = {}): Fields {
  return {
    appid: 'wxd678efh567hg6787',
    body: '腾讯充值中心-QQ会员充值',
    out_trade_no: number,
    total_fee: '100',
    spbill_create_ip: '123.12.12.123',
    notify_url: 'https://shop.example/notify',
    trade_type: 'NATIVE',
    product_id: '12235413214070356458058',
    ...extra,
  }
}

/** The same of the partner for its sub-merchant. */
export function partnerUnifiedOrder(number: string, extra: Readonly<Fields> = {}): Fields {
  return unifiedOrder(number, {
    appid: 'wx8888888888888888',
    sub_appid: 'wxd678efh567hg6999',
    sub_mch_id: '1900000109',
    ...extra,
  })
}
