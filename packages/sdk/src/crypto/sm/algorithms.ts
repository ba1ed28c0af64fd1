import { createHash, createPublicKey } from 'node:crypto'
import type { Algorithms } from '../algorithms.js'
import { decryptSm2, encryptSm2 } from './encrypt.js'
import { openSm4, openSm4Text } from './gcm.js'
import { adoptPublicKey, loadSm2PrivateKey } from './keys.js'
import { signSm2, verifySm2 } from './sign.js'

/**
 * The example of GB/T 32918.5-2017, A.2. That node:crypto signs and verifies SM2 with a user id as is done here is
 * documented nowhere: a runtime that does not agree with the standard's own signature is not to be used.
 */
const known = {
  privateKey:
    '308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420' +
    '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8a144034200' +
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  message: 'message digest',
  signature:
    '3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
    '022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
}

let isChecked = false

function agrees(): boolean {
  try {
    const privateKey = loadSm2PrivateKey(Buffer.from(known.privateKey, 'hex'))
    const publicKey = adoptPublicKey(createPublicKey(privateKey))
    if (publicKey === undefined) return false
    const message = Buffer.from(known.message)
    const signature = Buffer.from(known.signature, 'hex').toString('base64')
    const own = signSm2(privateKey, message)
    createHash('sm3')
    openSm4({ key: new Uint8Array(16), nonce: new Uint8Array(12) })
    return verifySm2(publicKey, message, signature) && verifySm2(publicKey, message, own)
  } catch {
    return false
  }
}

/** SM2 with SM3, SM2 encryption, SM4-GCM. https://pay.weixin.qq.com/doc/v3/partner/4012082629 */
export const sm: Algorithms = {
  name: 'SM',
  scheme: 'WECHATPAY2-SM2-WITH-SM3',
  aead: 'AEAD_SM4_GCM',
  bill: 'SM4_GCM',
  billKeyLength: 16,
  certificates: 'SM2',
  check() {
    isChecked ||= agrees()
    if (isChecked) return
    throw new TypeError(
      'this runtime has no SM2 that agrees with GB/T 32918 (Bun and Deno have none): use Node.js 20 or newer',
    )
  },
  loadPrivateKey: loadSm2PrivateKey,
  adoptPublicKey,
  sign: (key, message) =>
    new Promise((resolve) => {
      resolve(signSm2(key, message))
    }),
  verify: verifySm2,
  encrypt: encryptSm2,
  decrypt: decryptSm2,
  open: openSm4Text,
  openBill: openSm4,
}
