import { createRequire } from 'node:module'
import { WechatPay } from 'wechatpay-kit'
import type { Given } from './stage.js'

/** What the table asks of an SDK. Each rejects where the SDK refuses. */
export interface Contestant {
  readonly name: string
  /** Places an order and gives the answer's prepay_id, if it has one. */
  place(given: Given, description?: string): Promise<unknown>
  query(given: Given, out_trade_no: string | undefined): Promise<unknown>
  /** Verifies a notification and gives its amount. */
  receive(given: Given, notification: { headers: Record<string, string>; body: string }): Promise<unknown>
  /** Asks for refunds, with a value in the query. */
  readonly search?: (given: Given, value: string) => Promise<unknown>
  /** Walks down the chain and calls; undefined where there is no chain. */
  readonly walk?: (given: Given, segments: readonly string[]) => Promise<unknown>
  /** Awaits a node of the chain; undefined where there is no chain. */
  readonly awaitNode?: (given: Given) => Promise<unknown>
}

const order = (given: Given, description: string): object => ({
  appid: given.appid,
  mchid: given.mchid,
  description,
  out_trade_no: 'order-0001',
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
})

const kit = (given: Given): WechatPay => {
  const { mchid, serial, privateKey, apiV3Key, url: baseUrl } = given
  const platformKeys = { [given.platformKeyId]: given.platformKey, [given.secondKeyId]: given.secondKey }
  // Two attempts where an SDK makes them: what must not be sent twice is not.
  const retry = { attempts: 2, base: 1, max: 1 }
  return new WechatPay({ mchid, serial, privateKey, apiV3Key, platformKeys, baseUrl, retry, timeout: 500 })
}
const using = async <T>(client: WechatPay, work: (client: WechatPay) => Promise<T>): Promise<T> => {
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

interface Nodes {
  readonly [segment: string]: Nodes
}

const ours: Contestant = {
  name: 'wechatpay-kit',
  place: (given, description = 'x') =>
    using(kit(given), async (client) => {
      const answer = await client.request('POST', 'v3/pay/transactions/native', {
        json: order(given, description),
      })
      return (answer as { prepay_id?: string } | undefined)?.prepay_id
    }),
  query: (given, out_trade_no) =>
    using(kit(given), (client) =>
      client.request('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}', { out_trade_no }),
    ),
  search: (given, value) =>
    using(kit(given), (client) => client.request('GET', 'v3/refund/domestic/refunds', { query: { value } })),
  walk: (given, segments) =>
    using(kit(given), (client) => {
      const path = segments.slice(0, -1).reduce((node, one) => node[one] as Nodes, client as unknown as Nodes)
      return client.request(segments.at(-1) ?? '', `${path as unknown as string}`, { json: {} })
    }),
  receive: (given, notification) => using(kit(given), (client) => client.notifications.parse(notification)),
  awaitNode: (given) =>
    using(kit(given), async (client) => await (client.v3.pay as unknown as Promise<unknown>)),
}

interface Chain {
  readonly [segment: string]: Chain
  (data?: object, config?: object): Promise<{ data: { prepay_id?: string } }>
}
const axiosPlugin = createRequire(import.meta.url)('wechatpay-axios-plugin') as {
  Wechatpay: new (options: object) => Chain
  Formatter: { response(timestamp: string, nonce: string, body: string): string }
  Rsa: { verify(message: string, signature: string, key: string): boolean }
  Aes: { AesGcm: { decrypt(ciphertext: string, key: string, nonce: string, aad: string): string } }
}
const plugin = ({ mchid, serial, privateKey, url, ...platform }: Given): Chain =>
  new axiosPlugin.Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: { [platform.platformKeyId]: platform.platformKey, [platform.secondKeyId]: platform.secondKey },
    baseURL: `${url}/`,
    headers: { 'Wechatpay-Serial': platform.platformKeyId },
    timeout: 500,
    proxy: false,
  })
const at = (chain: Chain, ...segments: readonly string[]): Chain =>
  segments.reduce((node, segment) => node[segment] as Chain, chain)

const axios: Contestant = {
  name: 'wechatpay-axios-plugin',
  async place(given, description = 'x') {
    const node = at(plugin(given), 'v3', 'pay', 'transactions', 'native', 'post')
    return (await node(order(given, description))).data.prepay_id
  },
  // As its manual writes a value into the chain: a segment of the value itself.
  query: (given, out_trade_no) =>
    at(plugin(given), 'v3', 'pay', 'transactions', 'outTradeNo', out_trade_no ?? '{out_trade_no}', 'get')(),
  search: (given, value) =>
    at(plugin(given), 'v3', 'refund', 'domestic', 'refunds', 'get')({ params: { value } }),
  walk: (given, segments) => at(plugin(given), ...segments)({}),
  async receive(given, { headers, body }) {
    const { Formatter, Rsa, Aes } = axiosPlugin
    const text = (name: string): string => String(headers[`wechatpay-${name}`])
    const message = Formatter.response(text('timestamp'), text('nonce'), body)
    if (!Rsa.verify(message, text('signature'), given.platformKey)) throw new Error('not authentic')
    const { resource } = JSON.parse(body) as { resource: Record<string, string> }
    const { ciphertext = '', nonce = '', associated_data = '' } = resource
    return await Promise.resolve(Aes.AesGcm.decrypt(ciphertext, given.apiV3Key, nonce, associated_data))
  },
  awaitNode: async (given) => await (at(plugin(given), 'v3', 'pay') as unknown as Promise<unknown>),
}

const require = createRequire(import.meta.url)
interface Flat {
  createHttp(service: object): void
  transactions_native(
    order: object,
  ): Promise<{ status: number; data?: { prepay_id?: string }; error?: string }>
  query(by: object): Promise<{ status: number; error?: string }>
  decipher_gcm(ciphertext: string, aad: string, nonce: string, key: string): unknown
}
const nodeV3 = require('wechatpay-node-v3') as new (options: object) => Flat
const { PayRequest } = require('wechatpay-node-v3/dist/lib/pay-request.js') as {
  PayRequest: new () => Record<'get' | 'post', (url: string, ...rest: readonly unknown[]) => unknown>
}
/** It hard-codes the host: only the URL is led here. */
function flat({ appid, mchid, serial, privateKey, publicKey, apiV3Key, url }: Given): Flat {
  const service = new PayRequest()
  const { get, post } = service
  const here = (target: string): string => target.replace('https://api.mch.weixin.qq.com', url)
  const client = new nodeV3({
    appid,
    mchid,
    serial_no: serial,
    publicKey: Buffer.from(publicKey),
    privateKey: Buffer.from(privateKey),
    key: apiV3Key,
  })
  client.createHttp({
    get: (target: string, ...rest: readonly unknown[]) => get.call(service, here(target), ...rest),
    post: (target: string, ...rest: readonly unknown[]) => post.call(service, here(target), ...rest),
  })
  return client
}
const told = <T extends { status: number; error?: string }>(answer: T): T => {
  if (!(answer.status >= 200 && answer.status < 300))
    throw new Error(answer.error ?? `status ${answer.status}`)
  return answer
}

const node: Contestant = {
  name: 'wechatpay-node-v3',
  place: async (given, description = 'x') =>
    told(await flat(given).transactions_native(order(given, description))).data?.prepay_id,
  query: async (given, out_trade_no) => told(await flat(given).query({ out_trade_no })),
  // Its verifySign knows downloaded certificates only; its manual opens notifications with decipher_gcm alone.
  async receive(given, { body }) {
    const { resource } = JSON.parse(body) as { resource: Record<string, string> }
    const { ciphertext = '', associated_data = '', nonce = '' } = resource
    return await Promise.resolve(flat(given).decipher_gcm(ciphertext, associated_data, nonce, given.apiV3Key))
  },
}

export const contestants: readonly Contestant[] = [ours, axios, node]
