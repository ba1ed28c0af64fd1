import { randomNonce, requestMessage, loadPrivateKey, signSha256 } from 'wechatpay-kit/internal'
import type { SandboxMerchant, TransportAnswer } from '../../src/index.js'

export interface Answer extends TransportAnswer {
  readonly json: Record<string, unknown>
}

export interface Overrides {
  readonly nonce?: string
  readonly timestamp?: string
  readonly serial?: string
  readonly mchid?: string
  readonly scheme?: string
  /** Signs other bytes than are sent. */
  readonly signedBody?: string
  readonly headers?: Record<string, string | undefined>
}

/** Signs and sends by hand, without the SDK's client: the two must not agree by sharing a fault. */
export async function call(
  merchant: SandboxMerchant,
  method: string,
  url: string,
  body?: unknown,
  overrides: Overrides = {},
): Promise<Answer> {
  const bytes = body instanceof Uint8Array ? body : undefined
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  const headers = await signedHeaders(merchant, method, url, text, overrides)
  const answer = await merchant.client.transport({
    method,
    url: `https://api.mch.weixin.qq.com${url}`,
    headers,
    body: bytes ?? Buffer.from(text),
  })
  const content = Buffer.from(answer.body).toString('utf8')
  const isJson = content.startsWith('{')
  return { ...answer, json: isJson ? (JSON.parse(content) as Record<string, unknown>) : {} }
}

export async function signedHeaders(
  merchant: SandboxMerchant,
  method: string,
  url: string,
  text: string,
  overrides: Overrides = {},
): Promise<Record<string, string>> {
  const timestamp = overrides.timestamp ?? String(Math.floor(Date.now() / 1000))
  const nonce = overrides.nonce ?? randomNonce()
  const message = requestMessage({
    method,
    url,
    timestamp,
    nonce,
    body: Buffer.from(overrides.signedBody ?? text),
  })
  const signature = await signSha256(loadPrivateKey(merchant.client.privateKey), message)
  const isBrand = url.startsWith('/brand/')
  const scheme =
    overrides.scheme ?? (isBrand ? 'WECHATPAY-BRAND-SHA256-RSA2048' : 'WECHATPAY2-SHA256-RSA2048')
  const mchid = overrides.mchid ?? merchant.mchid
  const serial = overrides.serial ?? merchant.client.serial
  const authorization = `${scheme} ${isBrand ? 'brand_id' : 'mchid'}="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
  const all: Record<string, string | undefined> = {
    accept: 'application/json',
    'user-agent': 'caller',
    'content-type': 'application/json',
    'wechatpay-serial': Object.keys(merchant.client.platformKeys ?? {})[0],
    authorization,
    ...overrides.headers,
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** The request of the reference, every optional member filled in. */
export const referenceOrder = {
  sp_appid: 'wx8888888888888888',
  sp_mchid: '1230000109',
  sub_appid: 'wxd678efh567hg6999',
  sub_mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  time_expire: '2018-06-08T10:34:56+08:00',
  attach: '自定义数据',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  goods_tag: 'WXG',
  support_fapiao: true,
  amount: { total: 100, currency: 'CNY' },
  payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  detail: {
    cost_price: 608800,
    invoice_id: '微信123',
    goods_detail: [
      {
        merchant_goods_id: '商品编码',
        wechatpay_goods_id: '1001',
        goods_name: 'iPhoneX 256G',
        quantity: 1,
        unit_price: 828800,
      },
    ],
  },
  scene_info: {
    payer_client_ip: '14.23.150.211',
    device_id: '013467007045764',
    store_info: { id: '0001', out_id: 'example_out_id' },
  },
  settle_info: { profit_sharing: true },
}

export const partnerOrder = '/v3/pay/partner/transactions/miniprogram'
export const startOfTest = '2018-06-08T10:00:00+08:00'
