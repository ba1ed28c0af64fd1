import { encryptGcm, randomHex, rfc3339 } from 'wechatpay-kit/internal'
import type { Flow } from '../../platform/call.js'

/** The platform certificates, encrypted with the merchant's APIv3 key. Their times are of the wall clock. */
export const certificates: Flow = (platform, { merchant }) => {
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
