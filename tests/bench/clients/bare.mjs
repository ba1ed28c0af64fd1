// The bare minimum: what any correct client must do, and nothing else. No limits, no errors, no types.
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { Agent, request } from 'undici'
import { mchid, path, serial } from '../order.mjs'

export function bare({ url, privateKey, platformKey }) {
  const key = createPrivateKey(privateKey)
  const trusted = createPublicKey(platformKey)
  const dispatcher = new Agent()
  const signature = (message) =>
    new Promise((resolve, reject) =>
      sign('sha256', message, key, (error, bytes) =>
        error ? reject(error) : resolve(bytes.toString('base64')),
      ),
    )
  return async (order) => {
    const body = JSON.stringify(order)
    const nonce = randomBytes(16).toString('hex')
    const timestamp = Math.floor(Date.now() / 1000)
    const signed = await signature(Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`))
    const answer = await request(url + path, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signed}",timestamp="${timestamp}",serial_no="${serial}"`,
      },
      body,
      dispatcher,
    })
    const text = await answer.body.text()
    const header = (name) => String(answer.headers[`wechatpay-${name}`])
    const message = `${header('timestamp')}\n${header('nonce')}\n${text}\n`
    if (!verify('sha256', message, trusted, Buffer.from(header('signature'), 'base64')))
      throw new Error('not authentic')
    return JSON.parse(text).prepay_id
  }
}
