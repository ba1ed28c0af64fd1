import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadPublicKeyFacts, openSm4, parseAuthorization, sealSm4, sealSm4Text } from 'wechatpay-kit/internal'
import { sm } from 'wechatpay-kit/sm'

interface Vectors {
  sm3: { origin: string; text: string; digest: string }[]
  sm2: {
    origin: string
    privateKey: string
    message: string
    signature: string
    ciphertext: string
    plaintext: string
  }[]
  apiV3Key: { apiV3Key: string; nonce: string; associatedData: string; ciphertext: string; plaintext: string }
  gcm: {
    origin: string
    key: string
    nonce: string
    associatedData: string
    plaintext: string
    ciphertext: string
    tag: string
  }[]
  certificates: { origin: string; serial: string; certificate: string }[]
}

const vectors = JSON.parse(readFileSync(new URL('./sm.json', import.meta.url), 'utf8')) as Vectors
const hex = (text: string): Buffer => Buffer.from(text, 'hex')

describe('SM3', () => {
  it.each(vectors.sm3)('of $text is as $origin has it', ({ text, digest }) => {
    expect(createHash('sm3').update(text).digest('hex')).toBe(digest)
  })
})

describe('SM2', () => {
  it.each(vectors.sm2)('verifies and opens what $origin has', (vector) => {
    const privateKey = sm.loadPrivateKey(Buffer.from(vector.privateKey, 'base64'))
    const publicKey = sm.adoptPublicKey(createPublicKey(privateKey))
    if (publicKey === undefined) throw new Error('the key was not taken')
    expect(sm.verify(publicKey, Buffer.from(vector.message), vector.signature)).toBe(true)
    expect(sm.verify(publicKey, Buffer.from(`${vector.message} `), vector.signature)).toBe(false)
    expect(Buffer.from(sm.decrypt(privateKey, vector.ciphertext)).toString()).toBe(vector.plaintext)
  })

  it.each(vectors.certificates)('reads the certificate of $origin', ({ serial, certificate }) => {
    const facts = loadPublicKeyFacts(Buffer.from(certificate, 'base64'))
    expect(facts.certificate?.serialNumber).toBe(serial)
    expect(sm.adoptPublicKey(facts.key)).toBeDefined()
    // Why there is isIssuedBy: node:crypto denies every SM2 signature of a certificate.
    expect(new X509Certificate(Buffer.from(certificate, 'base64')).verify(facts.key)).toBe(false)
  })

  it("verifies under the key of a merchant's published certificate", () => {
    const [, java] = vectors.sm2
    const [, merchant] = vectors.certificates
    if (java === undefined || merchant === undefined) throw new Error('no vector')
    const key = sm.adoptPublicKey(loadPublicKeyFacts(Buffer.from(merchant.certificate, 'base64')).key)
    if (key === undefined) throw new Error('the key was not taken')
    expect(sm.verify(key, Buffer.from(java.message), java.signature)).toBe(true)
  })

  it('reads the Authorization header of the platform’s guide', () => {
    const header =
      'WECHATPAY2-SM2-WITH-SM3 mchid="2480467911",nonce_str="fixednonce",timestamp="1636620536",' +
      'serial_no="157056765AB5A9EEE5D363D0329039A254D5EF49",' +
      'signature="MEYCIQC9Pab48+YSk12XBmbFOptRwDxbOy/deyz2haXso+UJhAIhAIXMAPRvH1qruowl21i8w/Ahy0/SpQvBrpcl9NGLomeV"'
    expect(parseAuthorization(header)).toMatchObject({ schema: sm.scheme, mchid: '2480467911' })
  })
})

describe('SM4-GCM', () => {
  it.each(vectors.gcm)('seals and opens as $origin has it', (vector) => {
    const input = {
      key: hex(vector.key),
      nonce: hex(vector.nonce),
      associatedData: hex(vector.associatedData),
    }
    const sealed = Buffer.concat([hex(vector.ciphertext), hex(vector.tag)])
    expect(sealSm4(input, hex(vector.plaintext)).toString('hex')).toBe(sealed.toString('hex'))
    const reader = openSm4(input)
    // Piece by piece, cut anywhere.
    const pieces = Array.from(sealed, (byte) => reader.update(Uint8Array.of(byte)))
    reader.end()
    expect(Buffer.concat(pieces).toString('hex')).toBe(vector.plaintext)
  })

  it('makes its key of the APIv3 key as the official Java SDK does', () => {
    const { apiV3Key, plaintext, ...sealed } = vectors.apiV3Key
    expect(sm.open(apiV3Key, sealed)).toBe(plaintext)
    expect(sealSm4Text(apiV3Key, { ...sealed, plaintext })).toBe(sealed.ciphertext)
  })

  it('refuses cipher text of which any byte was changed', () => {
    const { apiV3Key, ...sealed } = vectors.apiV3Key
    const bytes = Buffer.from(sealed.ciphertext, 'base64')
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => sm.open(apiV3Key, { ...sealed, ciphertext: changed.toString('base64') })).toThrow('tag')
    }
  })
})
