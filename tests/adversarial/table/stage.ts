import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  encryptGcm,
  exportPrivateKey,
  exportPublicKey,
  generateKeyPair,
  parseAuthorization,
  requestMessage,
  responseMessage,
  signSha256,
  verifySha256,
  type KeyObject,
} from 'wechatpay-kit/internal'

/** How an answer or a notification is signed, and what happens to its headers. */
interface Signing {
  readonly name: string
  readonly key?: string
  readonly serial?: string
  /** Seconds. */
  readonly age?: number
  readonly signature?: string
  readonly strip?: boolean
  /** The header that is missing. */
  readonly without?: string
}
export interface Answer extends Signing {
  readonly status?: number
  readonly body?: string
  readonly sentBody?: string
  readonly headers?: { readonly [name: string]: string | undefined }
  /** The connection ends before the answer does. */
  readonly cut?: boolean
  /** No answer at all. */
  readonly silent?: boolean
}
export interface Notification extends Signing {
  readonly flip?: { readonly from: string; readonly to: string }
  readonly zeroTag?: boolean
  readonly shortTag?: boolean
  readonly sealedWith?: string
  readonly associatedData?: string
  readonly append?: string
  readonly rewrite?: boolean
}

/** What any SDK is given: keys as text, and the URL of a platform that answers as a case says. */
export interface Given {
  readonly url: string
  readonly mchid: string
  readonly serial: string
  readonly appid: string
  readonly privateKey: string
  readonly publicKey: string
  readonly apiV3Key: string
  readonly platformKeyId: string
  readonly platformKey: string
  /** Trusted as well: the other half of a gradual switch. */
  readonly secondKeyId: string
  readonly secondKey: string
}

/** A request as the platform received it. */
export interface Seen {
  readonly target: string
  /** True when the signature covers the bytes received. */
  readonly signed: boolean
  readonly nonce: string | undefined
  readonly headers: IncomingHttpHeaders
}

export interface Stage {
  readonly given: Given
  readonly seen: Seen[]
  answer: Answer
  notification(notification: Notification): Promise<{ headers: Record<string, string>; body: string }>
  close(): Promise<void>
}

const apiV3Key = '0123456789abcdef0123456789abcdef'
const platformKeyId = 'PUB_KEY_ID_9999000000000000000000000000000001'
const secondKeyId = 'PUB_KEY_ID_9999000000000000000000000000000002'

/** Keys of the platform by the name that a case has for them. */
type Keys = Readonly<Record<string, { readonly id: string; readonly key: KeyObject }>>

async function sign(body: string, by: Signing, keys: Keys): Promise<Record<string, string>> {
  const signer = keys[by.key ?? 'first']
  if (by.strip === true || signer === undefined) return {}
  const timestamp = String(Math.floor(Date.now() / 1000) - (by.age ?? 0))
  const nonce = createHash('md5').update(body).digest('hex')
  const message = responseMessage({ timestamp, nonce, body: Buffer.from(body) })
  const headers = {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': by.serial ?? signer.id,
    'wechatpay-signature': by.signature ?? (await signSha256(signer.key, message)),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== by.without))
}

/** Bytes of the cipher text are changed without the key: AES-GCM is a stream, and only its tag tells. */
function alter(ciphertext: string, plain: string, { flip, zeroTag, shortTag }: Notification): string {
  const whole = Buffer.from(ciphertext, 'base64')
  const bytes = shortTag === true ? whole.subarray(0, whole.length - 12) : whole
  if (zeroTag === true) bytes.fill(0, bytes.length - 16)
  if (flip !== undefined) {
    const at = Buffer.from(plain.slice(0, plain.indexOf(flip.from))).length
    for (let index = 0; index < flip.from.length; index++)
      bytes[at + index] = (bytes[at + index] ?? 0) ^ flip.from.charCodeAt(index) ^ flip.to.charCodeAt(index)
  }
  return bytes.toString('base64')
}

export async function stage(): Promise<Stage> {
  const [merchant, platform, second, other] = await Promise.all([
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair(),
  ])
  const keys: Keys = {
    first: { id: platformKeyId, key: platform.privateKey },
    second: { id: secondKeyId, key: second.privateKey },
    other: { id: platformKeyId, key: other.privateKey },
  }
  const seen: Seen[] = []
  const isSigned = (method: string, target: string, headers: IncomingHttpHeaders, body: Buffer): boolean => {
    const given = parseAuthorization(headers.authorization ?? '')
    if (given === undefined) return false
    const { timestamp, nonce_str: nonce } = given
    return verifySha256(
      merchant.publicKey,
      requestMessage({ method, url: target, timestamp, nonce, body }),
      given.signature,
    )
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const nonce = parseAuthorization(headers.authorization ?? '')?.nonce_str
      const signed = isSigned(method, url, headers, Buffer.concat(parts))
      seen.push({ target: url, signed, nonce, headers })
      const { silent, cut, status = 200, body = '{"prepay_id":"wx1"}', sentBody = body } = on.answer
      if (silent === true) return
      void sign(body, on.answer, keys).then((signature) => {
        const type = { 'content-type': 'application/json' }
        const length = cut === true ? { 'content-length': Buffer.byteLength(sentBody) } : {}
        response.writeHead(status, { ...type, ...length, ...signature, ...on.answer.headers })
        if (cut === true) response.write(sentBody.slice(0, 8), () => response.destroy())
        else response.end(sentBody)
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const on: Stage = {
    given: {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      mchid: '1900007291',
      serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
      appid: 'wxd678efh567hg6787',
      privateKey: exportPrivateKey(merchant.privateKey),
      publicKey: exportPublicKey(merchant.publicKey),
      apiV3Key,
      platformKeyId,
      platformKey: exportPublicKey(platform.publicKey),
      secondKeyId,
      secondKey: exportPublicKey(second.publicKey),
    },
    seen,
    answer: { name: '' },
    async notification(notification) {
      const plain = JSON.stringify({
        out_trade_no: 'order-0001',
        trade_state: 'SUCCESS',
        amount: { total: 100 },
      })
      const [nonce, associatedData] = ['abcdefghijkl', 'transaction']
      const key = notification.sealedWith ?? apiV3Key
      const sealed = encryptGcm({ key, nonce, associatedData, plaintext: plain })
      const resource = {
        original_type: 'transaction',
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: alter(sealed, plain, notification),
        associated_data: notification.associatedData ?? associatedData,
        nonce,
      }
      const body = JSON.stringify({
        id: 'EV-1',
        create_time: '2026-06-08T10:34:56+08:00',
        resource_type: 'encrypt-resource',
        event_type: 'TRANSACTION.SUCCESS',
        summary: '支付成功',
        resource,
      })
      const headers = await sign(body, notification, keys)
      const sent = notification.rewrite === true ? JSON.stringify(JSON.parse(body), null, 1) : body
      return { headers, body: sent + (notification.append ?? '') }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return on
}
