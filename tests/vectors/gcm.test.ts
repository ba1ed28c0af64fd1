import { readFileSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decryptGcm, encryptGcm } from 'wechatpay-kit/internal'

interface Sealed {
  name: string
  key: string
  nonce: string
  associatedData: string
  plaintext: string
  ciphertext: string
}
const vectors = JSON.parse(readFileSync(new URL('./gcm.json', import.meta.url), 'utf8')) as {
  vectors: Sealed[]
  certificate: Omit<Sealed, 'plaintext' | 'name'> & { serial: string; length: number }
}

describe('AES-256-GCM', () => {
  it.each(vectors.vectors)('seals and opens $name as the vector says', (vector) => {
    expect(encryptGcm(vector)).toBe(vector.ciphertext)
    expect(decryptGcm(vector)).toBe(vector.plaintext)
  })

  it('opens a real platform certificate', () => {
    const text = decryptGcm(vectors.certificate)
    expect(text).toHaveLength(vectors.certificate.length)
    expect(new X509Certificate(text).serialNumber).toBe(vectors.certificate.serial)
  })

  it('refuses cipher text of which any byte was changed (a peer turned 100 into 900 without a key)', () => {
    const [vector] = vectors.vectors
    if (vector === undefined) throw new Error('no vector')
    const bytes = Buffer.from(vector.ciphertext, 'base64')
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => decryptGcm({ ...vector, ciphertext: changed.toString('base64') })).toThrow()
    }
  })
})
