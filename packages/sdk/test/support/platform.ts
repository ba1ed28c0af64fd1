import { WechatPay, type ClientOptions, type TransportRequest, type TransportResponse } from 'wechatpay-kit'
import {
  encryptGcm,
  exportPrivateKey,
  exportPublicKey,
  generateKeyPair,
  responseMessage,
  signSha256,
  type KeyObject,
} from 'wechatpay-kit/internal'

export const publicKeyId = 'PUB_KEY_ID_9999000000000000000000000000000001'
export const apiV3Key = '0123456789abcdef0123456789abcdef'
export const merchantSerial = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'

/** What a test may change in an answer before it is sent. */
export interface Canned {
  readonly status?: number
  readonly body?: string
  /** Applied after signing. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Sent in place of the signed body. */
  readonly sentBody?: string
}

/** A platform in memory that signs what it is told to answer and keeps what it was sent. */
export interface FakePlatform {
  readonly options: ClientOptions & { readonly platformKeys: Record<string, string> }
  readonly requests: TransportRequest[]
  readonly platformKey: KeyObject
  readonly merchantPublicKey: KeyObject
  answers: (request: TransportRequest) => Canned
  client(overrides?: Partial<ClientOptions>): WechatPay
  signed(body: string, nowSeconds?: number): Promise<Record<string, string>>
  notification(resource: unknown, event?: string): Promise<{ headers: Record<string, string>; body: string }>
}

const pairs = Promise.all([generateKeyPair(), generateKeyPair()])

export async function fakePlatform(): Promise<FakePlatform> {
  const [merchant, platform] = await pairs
  const signed = async (body: string, nowSeconds: number = Math.floor(Date.now() / 1000)) => {
    const timestamp = String(nowSeconds)
    const nonce = 'n'.repeat(32)
    const message = responseMessage({ timestamp, nonce, body: Buffer.from(body) })
    return {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': publicKeyId,
      'wechatpay-signature': await signSha256(platform.privateKey, message),
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    }
  }
  const fake: FakePlatform = {
    options: {
      mchid: '1900007291',
      serial: merchantSerial,
      privateKey: exportPrivateKey(merchant.privateKey),
      apiV3Key,
      platformKeys: { [publicKeyId]: exportPublicKey(platform.publicKey) },
      baseUrl: 'http://127.0.0.1:9',
      retry: false,
      transport: async (request): Promise<TransportResponse> => {
        fake.requests.push(request)
        const { status = 200, body = '{}', headers = {}, sentBody = body } = fake.answers(request)
        const all = {
          'content-type': 'application/json',
          ...(await signed(body)),
          'request-id': 'R-0',
          ...headers,
        }
        const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)
        return { status, headers: Object.fromEntries(kept), body: Buffer.from(sentBody) }
      },
    },
    requests: [],
    platformKey: platform.privateKey,
    merchantPublicKey: merchant.publicKey,
    answers: () => ({}),
    client: (overrides = {}) => new WechatPay({ ...fake.options, ...overrides }),
    signed,
    notification: async (resource, event = 'TRANSACTION.SUCCESS') => {
      const nonce = 'abcdefghijkl'
      const associatedData = 'transaction'
      const ciphertext = encryptGcm({
        key: apiV3Key,
        nonce,
        associatedData,
        plaintext: JSON.stringify(resource),
      })
      const body = JSON.stringify({
        id: 'EV-1',
        create_time: '2018-06-08T10:34:56+08:00',
        resource_type: 'encrypt-resource',
        event_type: event,
        summary: '支付成功',
        resource: {
          original_type: 'transaction',
          algorithm: 'AEAD_AES_256_GCM',
          ciphertext,
          associated_data: associatedData,
          nonce,
        },
      })
      return { headers: await signed(body), body }
    },
  }
  return fake
}
