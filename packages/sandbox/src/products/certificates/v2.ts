import { loadPublicKey } from 'wechatpay-kit/internal'
import type { FlowV2 } from '../../platform/call-v2.js'

/** The key that card numbers and names are encrypted with, in PKCS#1 form. */
export const riskKey: FlowV2 = ({ keys }, { fields }) => {
  const key = loadPublicKey(keys.publicKey).export({ type: 'pkcs1', format: 'pem' })
  return { fields: { mch_id: fields['mch_id'] ?? '', pub_key: String(key) } }
}
