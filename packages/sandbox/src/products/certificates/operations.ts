import { encryptGcm, randomHex, rfc3339 } from 'wechatpay-kit/internal'
import { Refusal } from '../../kernel/refusal.js'
import type { Flow } from '../../platform/call.js'

/**
 * The platform certificates, encrypted with the merchant's APIv3 key; their times are of the wall clock. A merchant that
 * has the public key alone gets 404, as the README of wechatpay-php quotes it.
 */
export const certificates: Flow = (platform, { merchant }) => {
  if (merchant.keys === 'public-key') {
    const message = '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。'
    throw new Refusal({ status: 404, code: 'RESOURCE_NOT_EXISTS', message })
  }
  const data = platform.keys.certificates.map(({ certificate, serial, effective, expires }) => {
    const nonce = randomHex(6)
    const associatedData = 'certificate'
    const ciphertext = encryptGcm({ key: merchant.apiV3Key, nonce, associatedData, plaintext: certificate })
    return {
      effective_time: rfc3339(effective),
      encrypt_certificate: {
        algorithm: 'AEAD_AES_256_GCM',
        associated_data: associatedData,
        ciphertext,
        nonce,
      },
      expire_time: rfc3339(expires),
      serial_no: serial,
    }
  })
  return { status: 200, body: { data } }
}
