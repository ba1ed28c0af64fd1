import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decryptEcb, encryptEcb, md5, signTextV2, signV2, verifyV2 } from 'wechatpay-kit/internal'

interface Vectors {
  sign: { key: string; fields: Record<string, string>; text: string; MD5: string; 'HMAC-SHA256': string }
  ecb: { key: string; plaintext: string; ciphertext: string }
  notificationKey: { apiV2Key: string; key: string }
}
const vectors = JSON.parse(readFileSync(new URL('./v2.json', import.meta.url), 'utf8')) as Vectors
const { key, fields, text } = vectors.sign

describe('the v2 signature', () => {
  it('covers the fields in the order of their names, and the key', () => {
    expect(signTextV2(fields, key)).toBe(text)
  })

  it('leaves out empty fields and sign, and sorts capitals before small letters, as ASCII does', () => {
    expect(signTextV2({ b: '2', a: '1', B: '0', empty: '', sign: 'x' }, 'k')).toBe('B=0&a=1&b=2&key=k')
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('is the published one with %s', (type) => {
    const sign = vectors.sign[type]
    expect(signV2(fields, key, type)).toBe(sign)
    expect(verifyV2({ ...fields, sign }, key)).toBe(true)
    expect(verifyV2({ ...fields, sign: sign.toLowerCase() }, key)).toBe(true)
  })

  it('verifies over nothing but what was signed', () => {
    const sign = vectors.sign.MD5
    expect(verifyV2({ ...fields, sign, body: 'test2' }, key)).toBe(false)
    expect(verifyV2({ ...fields, sign, extra: '1' }, key)).toBe(false)
    expect(verifyV2({ ...fields, sign, body: ['test', 'test'] }, key)).toBe(false)
    expect(verifyV2({ ...fields, sign, body: { body: 'test' } }, key)).toBe(false)
    expect(verifyV2({ ...fields, sign }, key.toUpperCase())).toBe(false)
    for (const bad of ['', 'x', sign.slice(1), `${sign}0`, sign.repeat(2)])
      expect(verifyV2({ ...fields, sign: bad }, key)).toBe(false)
    expect(verifyV2(fields, key)).toBe(false)
  })
})

describe('the seal of refund notifications', () => {
  it('is AES-256-ECB as the vector says, with the MD5 of the APIv2 key', () => {
    const { ecb, notificationKey } = vectors
    expect(encryptEcb(ecb.key, ecb.plaintext)).toBe(ecb.ciphertext)
    expect(decryptEcb(ecb.key, ecb.ciphertext)).toBe(ecb.plaintext)
    expect(md5(notificationKey.apiV2Key)).toBe(notificationKey.key)
    expect(() => decryptEcb(notificationKey.key, ecb.ciphertext)).toThrow()
  })
})
