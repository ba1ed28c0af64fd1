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
import type cases from './cases.json'

export type Answer = Partial<(typeof cases.answers)[number]> & { readonly name: string }
export type Notice = Partial<(typeof cases.notifications)[number]> & { readonly name: string }
interface Signing {
  readonly key?: string
  readonly serial?: string
  readonly age?: number
  readonly signature?: string
  readonly strip?: boolean
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
}

/** A request as the platform received it. */
export interface Seen {
  readonly target: string
  /** True when the signature covers the bytes received. */
  readonly signed: boolean
}

export interface Stage {
  readonly given: Given
  readonly seen: Seen[]
  answer: Answer
  notice(notice: Notice): Promise<{ headers: Record<string, string>; body: string }>
  close(): Promise<void>
}

const apiV3Key = '0123456789abcdef0123456789abcdef'
const platformKeyId = 'PUB_KEY_ID_SANDBOX_0000000000000000000001'

async function sign(
  body: string,
  by: Signing,
  right: KeyObject,
  other: KeyObject,
): Promise<Record<string, string>> {
  if (by.strip === true) return {}
  const timestamp = String(Math.floor(Date.now() / 1000) - (by.age ?? 0))
  const nonce = createHash('md5').update(body).digest('hex')
  const message = responseMessage({ timestamp, nonce, body: Buffer.from(body) })
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': by.serial ?? platformKeyId,
    'wechatpay-signature': by.signature ?? (await signSha256(by.key === 'other' ? other : right, message)),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** Bytes of the cipher text are changed without the key: AES-GCM is a stream, and only its tag tells. */
function alter(ciphertext: string, plain: string, { flip, zeroTag }: Notice): string {
  const bytes = Buffer.from(ciphertext, 'base64')
  if (zeroTag === true) bytes.fill(0, bytes.length - 16)
  if (flip !== undefined) {
    const at = Buffer.from(plain.slice(0, plain.indexOf(flip.from))).length
    for (let index = 0; index < flip.from.length; index++)
      bytes[at + index] = (bytes[at + index] ?? 0) ^ flip.from.charCodeAt(index) ^ flip.to.charCodeAt(index)
  }
  return bytes.toString('base64')
}

export async function stage(): Promise<Stage> {
  const [merchant, platform, other] = await Promise.all([
    generateKeyPair(),
    generateKeyPair(),
    generateKeyPair(),
  ])
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
      seen.push({ target: url, signed: isSigned(method, url, headers, Buffer.concat(parts)) })
      const { status = 200, body = '{"prepay_id":"wx1"}', sentBody = body, headers: more } = on.answer
      void sign(body, on.answer, platform.privateKey, other.privateKey).then((signature) => {
        response
          .writeHead(status, { 'content-type': 'application/json', ...signature, ...more })
          .end(sentBody)
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
    },
    seen,
    answer: { name: '' },
    async notice(notice) {
      const plain = JSON.stringify({
        out_trade_no: 'order-0001',
        trade_state: 'SUCCESS',
        amount: { total: 100 },
      })
      const [nonce, associatedData] = ['abcdefghijkl', 'transaction']
      const sealed = encryptGcm({ key: apiV3Key, nonce, associatedData, plaintext: plain })
      const resource = {
        original_type: 'transaction',
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: alter(sealed, plain, notice),
        associated_data: associatedData,
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
      return { headers: await sign(body, notice, platform.privateKey, other.privateKey), body }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return on
}
