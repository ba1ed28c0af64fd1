import { brandScheme, parseAuthorization, requestMessage, verifySha256 } from 'wechatpay-kit/internal'
import type { Merchant } from '../platform/merchants.js'
import { findMerchant, type Platform } from '../platform/platform.js'
import type { IncomingRequest } from '../kernel/http/exchange.js'
import type { Nonces } from './nonces.js'
import { Refusal } from '../kernel/refusal.js'

const window = 300

/** Checks Accept and User-Agent, which most of the platform demands before anything else. */
export function checkHeaders(request: IncomingRequest, path: string): void {
  if (path.startsWith('/v3/pay/transactions/')) return
  if (request.headers['accept'] === undefined || request.headers['user-agent'] === undefined) {
    throw new Refusal({ status: 400, code: 'INVALID_REQUEST', message: 'Http头缺少Accept或User-Agent' })
  }
}

/**
 * Who sent a request: header form, scheme, timestamp, merchant, serial, signature over the raw bytes, nonce, in this order.
 * The timestamp is compared with the wall clock, never with business time.
 */
export function authenticate(
  platform: Platform,
  nonces: Nonces,
  request: IncomingRequest,
  path: string,
  signedBody: Uint8Array,
): Merchant {
  const header = request.headers['authorization']
  const scheme = header?.trimStart().split(' ')[0] ?? ''
  const expected = path.startsWith('/brand/') ? brandScheme : 'WECHATPAY2-SHA256-RSA2048'
  if (/^WECHATPAY|^Bearer$|^Basic$/i.test(scheme) && scheme !== expected) {
    throw signError('HTTP头Authorization认证类型不正确')
  }
  const sent = header === undefined ? undefined : parseAuthorization(header)
  if (sent === undefined) {
    throw signError(
      path.startsWith('/v3/pay/transactions/')
        ? '签名信息错误，验签失败'
        : 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
    )
  }
  if (sent.schema !== expected) throw signError('HTTP头Authorization认证类型不正确')
  const age = /^\d{1,12}$/.test(sent.timestamp)
    ? Math.abs(Date.now() / 1000 - Number(sent.timestamp))
    : Infinity
  if (age > window) throw signError('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
  // Each merchant of the sandbox is a brand, too: its number is the brand's, its certificate the brand's.
  const merchant = findMerchant(platform, sent.mchid)
  if (merchant === undefined) throw signError('商户未申请过证书')
  // One widely used SDK reads the serial from the certificate in lower case, and the platform lets it in.
  if (merchant.serial.toUpperCase() !== sent.serial_no.toUpperCase())
    throw signError('商户证书序列号有误。请使用签名私钥匹配的证书序列号')
  const message = requestMessage({
    method: request.method,
    url: request.target,
    timestamp: sent.timestamp,
    nonce: sent.nonce_str,
    body: signedBody,
  })
  if (!verifySha256(merchant.publicKey, message, sent.signature)) throw mismatch(request, message)
  if (!nonces.take(`${sent.mchid}\n${sent.nonce_str}`))
    throw signError('Http头Authorization中的nonce_str已被使用')
  return merchant
}

function signError(message: string, detail?: Readonly<Record<string, unknown>>): Refusal {
  const input = { status: 401, code: 'SIGN_ERROR', message, internal: 268443699 }
  return new Refusal(detail === undefined ? input : { ...input, detail })
}

/** The platform tells the first characters of the message that it built, the best aid for finding the difference. */
function mismatch(request: IncomingRequest, message: Uint8Array): Refusal {
  return signError('错误的签名，验签失败', {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method: request.method,
      url: request.target,
      truncated_sign_message: Array.from(Buffer.from(message).toString('utf8')).slice(0, 200).join(''),
      sign_message_length: message.length,
    },
  })
}
