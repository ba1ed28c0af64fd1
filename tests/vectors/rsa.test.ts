import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  cashierMessage,
  formatAuthorization,
  rsa,
  loadPrivateKey,
  loadPublicKey,
  parseAuthorization,
  requestMessage,
  responseMessage,
  signSha256,
  verifySha256,
} from 'wechatpay-kit/internal'

interface Vectors {
  mchid: string
  serial: string
  timestamp: string
  nonce: string
  privateKey: string
  requests: { name: string; method: string; url: string; body: string; signature: string }[]
  cashier: { name: string; lines: string[]; signature: string }[]
  answer: {
    publicKey: string
    serial: string
    timestamp: string
    nonce: string
    body: string
    signature: string
  }
}
const vectors = JSON.parse(readFileSync(new URL('./rsa.json', import.meta.url), 'utf8')) as Vectors
const key = loadPrivateKey(vectors.privateKey)
const { timestamp, nonce } = vectors

describe('the published RSA vectors', () => {
  it.each(vectors.requests)('signs $name as published', async ({ method, url, body, signature }) => {
    const message = requestMessage({ method, url, timestamp, nonce, body: Buffer.from(body) })
    expect(await signSha256(key, message)).toBe(signature)
  })

  it.each(vectors.cashier)(
    'signs the cashier parameters of $name as published',
    async ({ lines, signature }) => {
      expect(await signSha256(key, cashierMessage(...lines))).toBe(signature)
    },
  )

  it('verifies the published answer, and nothing else', () => {
    const { publicKey, signature, body, ...answer } = vectors.answer
    const platform = loadPublicKey(publicKey)
    const message = (text: string) => responseMessage({ ...answer, body: Buffer.from(text) })
    expect(verifySha256(platform, message(body), signature)).toBe(true)
    expect(verifySha256(platform, message(`${body} `), signature)).toBe(false)
    expect(verifySha256(platform, message(body), `WECHATPAY/SIGNTEST/${signature}`)).toBe(false)
  })

  it('writes and reads the published Authorization header', () => {
    const signature = vectors.requests[0]?.signature ?? ''
    const { mchid, serial } = vectors
    const header = formatAuthorization({
      schema: rsa.scheme,
      mchid,
      serial_no: serial,
      nonce_str: nonce,
      timestamp,
      signature,
    })
    expect(header).toBe(
      `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`,
    )
    expect(parseAuthorization(header)).toMatchObject({ mchid, signature, nonce_str: nonce })
  })
})
