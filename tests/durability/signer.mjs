// Signs as the protocol says, with nothing of ours: what is measured or killed must not sign for itself.
import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Authorization headers of a merchant of a credentials file. */
export function signer({ mchid, serial, privateKeyFile }) {
  const key = createPrivateKey(readFileSync(privateKeyFile))
  return (method, path, body = '') => {
    const nonce = randomBytes(16).toString('hex')
    const timestamp = String(Math.floor(Date.now() / 1000))
    const message = `${method}\n${path}\n${timestamp}\n${nonce}\n${body}\n`
    const signature = sign('sha256', Buffer.from(message), key).toString('base64')
    return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
  }
}
