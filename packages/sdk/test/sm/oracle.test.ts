import { execFileSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSm4, sealSm4, signSm2, verifySm2, type KeyObject } from 'wechatpay-kit/internal'
import { isIssuedBy, sm } from 'wechatpay-kit/sm'
import { hasOpenssl, hexOf, makeKeys, other, userId } from '../support/sm.js'

const generated = generateKeyPairSync('ec', { namedCurve: 'SM2' })
const pem = generated.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const privateKey = sm.loadPrivateKey(pem)
const publicKey = sm.adoptPublicKey(createPublicKey(privateKey)) as KeyObject
const { secret, point } = hexOf(pem)
const bytes = fc.uint8Array({ maxLength: 300 })
const few = { numRuns: 25 }

describe('SM2, against sm-crypto-v2', () => {
  it('signs what the other verifies, and verifies what the other signs', () => {
    fc.assert(
      fc.property(bytes, (message) => {
        expect(other.verify(message, signSm2(privateKey, message), point)).toBe(true)
        const signature = other.sign(message, secret)
        expect(verifySm2(publicKey, message, signature)).toBe(true)
        expect(verifySm2(publicKey, Buffer.concat([message, Buffer.from([0])]), signature)).toBe(false)
      }),
      few,
    )
  })

  it('agrees on a user id, and refuses any other', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
        bytes,
        (id, message) => {
          fc.pre(id !== userId)
          expect(other.verify(message, signSm2(privateKey, message, id), point, id)).toBe(true)
          const signature = other.sign(message, secret, id)
          expect(verifySm2(publicKey, message, signature, id)).toBe(true)
          expect(verifySm2(publicKey, message, signature)).toBe(false)
          expect(other.verify(message, signSm2(privateKey, message), point, id)).toBe(false)
        },
      ),
      few,
    )
  })

  it('encrypts what the other opens, and opens what the other encrypted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }), (text) => {
        expect(other.decrypt(sm.encrypt(publicKey, text), secret)).toBe(text)
        expect(Buffer.from(sm.decrypt(privateKey, other.encrypt(text, point))).toString()).toBe(text)
      }),
      few,
    )
  })

  it('never makes the same cipher text or signature twice', () => {
    const made = Array.from({ length: 20 }, () => [
      sm.encrypt(publicKey, 'a'),
      signSm2(privateKey, Buffer.from('a')),
    ])
    expect(new Set(made.flat()).size).toBe(40)
  })

  it('takes the parsed keys of node:crypto, which would sign and verify plain ECDSA as they are', async () => {
    const own = sm.loadPrivateKey(generated.privateKey)
    const theirs = sm.adoptPublicKey(generated.publicKey)
    if (theirs === undefined) throw new Error('the key was not taken')
    const message = Buffer.from('message')
    expect(other.verify(message, await sm.sign(own, message), point)).toBe(true)
    expect(sm.verify(theirs, message, other.sign(message, secret))).toBe(true)
    const p256 = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    expect(sm.adoptPublicKey(p256.publicKey)).toBeUndefined()
    expect(() => sm.loadPrivateKey(p256.privateKey)).toThrow('its kind is ec, not SM2')
    expect(() => sm.loadPrivateKey(generated.publicKey)).toThrow('it is a public key, not a private key')
  })
})

describe.runIf(hasOpenssl)('SM2, against openssl', () => {
  const made = hasOpenssl ? makeKeys() : undefined

  it('signs what openssl verifies, and verifies what openssl signs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wechatpay-sm-'))
    const openssl = (line: string): Buffer => execFileSync('openssl', line.split(' '), { cwd: folder })
    const id = `-pkeyopt distid:${userId}`
    const message = Buffer.from('GET\n/v3/certificates?algorithm_type=SM2\n1554208460\nnonce\n\n')
    writeFileSync(join(folder, 'key'), pem)
    writeFileSync(join(folder, 'point'), generated.publicKey.export({ type: 'spki', format: 'pem' }))
    writeFileSync(join(folder, 'message'), message)
    writeFileSync(join(folder, 'ours'), Buffer.from(signSm2(privateKey, message), 'base64'))
    const check = `pkeyutl -verify -rawin -digest sm3 -pubin -inkey point -in message -sigfile ours`
    expect(openssl(`${check} ${id}`).toString()).toContain('Successfully')
    openssl(`pkeyutl -sign -rawin -digest sm3 -inkey key -in message -out theirs ${id}`)
    const theirs = readFileSync(join(folder, 'theirs')).toString('base64')
    expect(verifySm2(publicKey, message, theirs)).toBe(true)
    writeFileSync(join(folder, 'sealed'), Buffer.from(sm.encrypt(publicKey, '张三'), 'base64'))
    expect(openssl('pkeyutl -decrypt -inkey key -in sealed').toString()).toBe('张三')
    openssl('pkeyutl -encrypt -pubin -inkey point -in message -out closed')
    const closed = readFileSync(join(folder, 'closed')).toString('base64')
    expect(Buffer.from(sm.decrypt(privateKey, closed))).toEqual(message)
    rmSync(folder, { recursive: true })
  })

  it('tells who issued a certificate', () => {
    if (made === undefined) throw new Error('no openssl')
    const { certificate, root, renamed } = made
    const stranger = makeKeys().root
    expect(isIssuedBy(certificate, root)).toBe(true)
    expect(isIssuedBy(root, root)).toBe(true)
    expect(isIssuedBy(root, certificate)).toBe(false)
    expect(isIssuedBy(certificate, certificate)).toBe(false)
    // The same key, another name.
    expect(isIssuedBy(renamed, renamed)).toBe(true)
    expect(isIssuedBy(certificate, renamed)).toBe(false)
    // The same names, another key.
    expect(isIssuedBy(certificate, stranger)).toBe(false)
    const der = Buffer.from(certificate.replace(/-----.*-----|\s/g, ''), 'base64')
    expect(isIssuedBy(der, root)).toBe(true)
    const at = der.indexOf('Tenpay.com sign')
    expect(isIssuedBy(Buffer.from(der).fill('t', at, at + 1), root)).toBe(false)
    // What names the algorithm beside the signed part is not signed itself.
    const algorithm = der.lastIndexOf(Buffer.from('2a811ccf55018375', 'hex'))
    expect(isIssuedBy(Buffer.from(der).fill(0x78, algorithm + 7, algorithm + 8), root)).toBe(false)
    expect(() => isIssuedBy('nothing', root)).toThrow('certificate: expected a certificate in PEM or DER')
    expect(() => isIssuedBy(root, pem)).toThrow('issuer: expected a certificate in PEM or DER')
  })

  it('reads keys as openssl writes them', () => {
    if (made === undefined) throw new Error('no openssl')
    expect(made.merchantKey).toContain('PARAMETERS')
    const message = Buffer.from('m')
    const forms = [made.merchantKey, made.merchantKey.replaceAll('\n', '\\n'), Buffer.from(made.merchantKey)]
    for (const form of [...forms, generated.privateKey.export({ type: 'sec1', format: 'pem' }).toString()])
      expect(signSm2(sm.loadPrivateKey(form), message)).toMatch(/^ME/)
    expect(
      other.verify(
        message,
        signSm2(sm.loadPrivateKey(made.merchantKey), message),
        hexOf(made.merchantKey).point,
      ),
    ).toBe(true)
  })
})

describe('SM4-GCM, against sm-crypto-v2', () => {
  const key = fc.uint8Array({ minLength: 16, maxLength: 16 })
  const nonce = fc.stringMatching(/^[0-9a-f]{12}$/)
  const data = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })

  it('seals as the other, and opens it cut into any pieces', () => {
    fc.assert(
      fc.property(key, nonce, data, bytes, fc.infiniteStream(fc.integer({ min: 1, max: 50 })), (...given) => {
        const [secretKey, iv, associatedData, plain, sizes] = given
        const sealed = other.seal(secretKey, iv, associatedData, plain)
        expect(sealSm4({ key: secretKey, nonce: iv, associatedData }, plain)).toEqual(Buffer.from(sealed))
        const reader = openSm4({ key: secretKey, nonce: iv, associatedData })
        const pieces: Uint8Array[] = []
        for (let at = 0; at < sealed.length;) {
          const size = sizes.next().value
          pieces.push(reader.update(sealed.subarray(at, at + size)))
          at += size
        }
        reader.end()
        expect(Buffer.concat(pieces)).toEqual(Buffer.from(plain))
      }),
    )
  })

  it('opens nothing of which a bit, the associated data, the nonce or the length was changed', () => {
    fc.assert(
      fc.property(
        key,
        nonce,
        data,
        bytes,
        fc.nat(),
        fc.nat(7),
        (secretKey, iv, associatedData, plain, at, bit) => {
          const input = { key: secretKey, nonce: iv, associatedData }
          const sealed = sealSm4(input, plain)
          const opens =
            (changed: Uint8Array, by = input): (() => void) =>
            () => {
              const reader = openSm4(by)
              reader.update(changed)
              reader.end()
            }
          expect(opens(sealed)).not.toThrow()
          const index = at % sealed.length
          const flipped = Buffer.from(sealed)
          flipped[index] = (flipped[index] ?? 0) ^ (1 << bit)
          for (const wrong of [
            flipped,
            sealed.subarray(1),
            sealed.subarray(0, -1),
            Buffer.concat([sealed, Buffer.of(0)]),
          ])
            expect(opens(wrong)).toThrow('the tag')
          expect(opens(sealed, { ...input, associatedData: `${associatedData}x` })).toThrow('the tag')
          const nextNonce = `${iv.slice(0, 11)}${iv.endsWith('0') ? '1' : '0'}`
          expect(opens(sealed, { ...input, nonce: nextNonce })).toThrow('the tag')
        },
      ),
    )
  })

  it('names a key or nonce of the wrong length', () => {
    expect(() => openSm4({ key: new Uint8Array(32), nonce: 'a'.repeat(12) })).toThrow(
      'a key of 16 bytes, not 32',
    )
    expect(() => openSm4({ key: new Uint8Array(16), nonce: 'a' })).toThrow('a nonce of 12 bytes, not 1')
  })
})
