import { signSha256, verifySha256, type KeyMaterial } from '../crypto/index.js'
import * as protocol from '../protocol/index.js'
import { keyOf } from './keys.js'

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? Buffer.from(text) : text

/**
 * Signs with the merchant's private key: RSASSA-PKCS1-v1_5 with SHA-256, in base64 (SHA256-RSA2048). Rejects with a
 * ConfigError for a key that cannot be used. https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 * @example
 * const message = requestMessage({ method: 'GET', url: '/v3/certificates', timestamp, nonce })
 * const signature = await sign(message, readFileSync('apiclient_key.pem'))
 */
export async function sign(message: string | Uint8Array, privateKey: KeyMaterial): Promise<string> {
  return signSha256(keyOf('privateKey', privateKey), bytesOf(message))
}

/**
 * True when the signature (base64) was made over the message with the private half of the key: WeChat Pay's public key
 * or a platform certificate. A malformed signature is false; a key that cannot be used is a ConfigError.
 * https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 * @example verify(responseMessage({ timestamp, nonce, body }), headers['wechatpay-signature'], readFileSync('pub_key.pem'))
 */
export function verify(message: string | Uint8Array, signature: string, publicKey: KeyMaterial): boolean {
  return verifySha256(keyOf('publicKey', publicKey), bytesOf(message), signature)
}

/** What the signature of a request covers. */
export interface RequestToSign {
  /** In capital letters: `GET`, `POST` … */
  readonly method: string
  /** Path and query exactly as sent, without scheme and host: `/v3/certificates?algorithm_type=RSA`. */
  readonly url: string
  /** Seconds since 1970, as text. */
  readonly timestamp: string
  readonly nonce: string
  /** Exactly as sent; left out for a request without a body. For an upload the text of its `meta` part. */
  readonly body?: string | Uint8Array | undefined
}

/** The message that is signed for a request's Authorization header. https://pay.weixin.qq.com/doc/v3/merchant/4012365336 */
export function requestMessage({ body = '', ...request }: RequestToSign): Uint8Array {
  return protocol.requestMessage({ ...request, body: bytesOf(body) })
}

/**
 * The message that the signature of a response or a notification covers: `Wechatpay-Timestamp`, `Wechatpay-Nonce` and the
 * raw body. https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export function responseMessage(received: {
  readonly timestamp: string
  readonly nonce: string
  /** As received, before anything parsed it. */
  readonly body: string | Uint8Array
}): Uint8Array {
  return protocol.responseMessage({ ...received, body: bytesOf(received.body) })
}

/**
 * The message that is signed to open the cashier: its lines, each ended by a newline.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012365339
 * @example const paySign = await sign(cashierMessage(appid, timeStamp, nonceStr, `prepay_id=${prepay_id}`), privateKey)
 */
export function cashierMessage(...lines: readonly string[]): Uint8Array {
  return protocol.cashierMessage(...lines)
}
