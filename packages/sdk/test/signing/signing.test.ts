import { execFileSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, ValidationError } from 'wechatpay-kit'
import {
  cashierMessage,
  decryptResource,
  decryptSensitive,
  encryptSensitive,
  requestMessage,
  responseMessage,
  sign,
  verify,
} from 'wechatpay-kit/crypto'

interface Rsa {
  readonly timestamp: string
  readonly nonce: string
  readonly privateKey: string
  readonly requests: readonly Readonly<Record<'name' | 'method' | 'url' | 'body' | 'signature', string>>[]
  readonly cashier: readonly {
    readonly name: string
    readonly lines: readonly string[]
    readonly signature: string
  }[]
  readonly answer: Readonly<Record<'publicKey' | 'timestamp' | 'nonce' | 'body' | 'signature', string>>
}
interface Gcm {
  readonly vectors: readonly Readonly<
    Record<'name' | 'key' | 'nonce' | 'associatedData' | 'plaintext' | 'ciphertext', string>
  >[]
}
const vectors = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../tests/vectors/${name}.json`, import.meta.url), 'utf8'))
const rsa = vectors('rsa') as Rsa
const gcm = vectors('gcm') as Gcm
const publicKey = createPublicKey({
  key: Buffer.from(rsa.privateKey, 'base64'),
  format: 'der',
  type: 'pkcs8',
} as never)

describe('sign and verify', () => {
  it.each(rsa.requests)('$name has its published signature', async ({ method, url, body, signature }) => {
    const { timestamp, nonce } = rsa
    const message = requestMessage({ method, url, timestamp, nonce, ...(body !== '' && { body }) })
    expect(await sign(message, rsa.privateKey)).toBe(signature)
    expect(verify(message, signature, publicKey)).toBe(true)
  })

  it.each(rsa.cashier)('$name has its published signature', async ({ lines, signature }) => {
    expect(await sign(cashierMessage(...lines), rsa.privateKey)).toBe(signature)
    expect(await sign(lines.map((line) => `${line}\n`).join(''), rsa.privateKey)).toBe(signature)
  })

  it('a published response verifies, a changed one does not, a malformed signature is false', () => {
    const { publicKey: key, timestamp, nonce, body, signature } = rsa.answer
    expect(verify(responseMessage({ timestamp, nonce, body }), signature, key)).toBe(true)
    expect(verify(responseMessage({ timestamp, nonce, body: `${body} ` }), signature, key)).toBe(false)
    expect(verify(responseMessage({ timestamp, nonce, body }), 'not base64', key)).toBe(false)
  })

  it('a wrong key is a ConfigError that names the parameter and shows no key', async () => {
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    await expect(sign('m', pem)).rejects.toThrow(/^privateKey: it is a public key/)
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(() => verify('m', 's', privateKey)).toThrow(/^publicKey: it is a private key/)
    const error: unknown = await sign('m', 'MII nonsense').catch((reason: unknown) => reason)
    expect(String(error)).not.toContain('MII')
  })
})

describe('sensitive fields', () => {
  it('what is encrypted with a public key is decrypted with its private key only', () => {
    const sealed = encryptSensitive('王小王', publicKey)
    expect(decryptSensitive(sealed, rsa.privateKey)).toBe('王小王')
    const { privateKey: other } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(() => decryptSensitive(sealed, other)).toThrow(/^privateKey: /)
    expect(() => decryptSensitive('***', rsa.privateKey)).toThrow(ConfigError)
  })

  it('text of 214 bytes fits, of 215 is rejected', () => {
    expect(decryptSensitive(encryptSensitive('x'.repeat(214), publicKey), rsa.privateKey)).toHaveLength(214)
    expect(() => encryptSensitive('x'.repeat(215), publicKey)).toThrow(ValidationError)
  })
})

describe('resources', () => {
  it.each(gcm.vectors)('$name is decrypted', ({ key, nonce, associatedData, plaintext, ciphertext }) => {
    const resource = { algorithm: 'AEAD_AES_256_GCM', nonce, ciphertext, associated_data: associatedData }
    expect(decryptResource(resource, key)).toBe(plaintext)
  })

  it('another key, changed data and another algorithm are ConfigErrors', () => {
    const [{ key, nonce, associatedData, ciphertext } = gcm.vectors[0] as Gcm['vectors'][number]] =
      gcm.vectors
    const resource = { nonce, ciphertext, associated_data: associatedData }
    expect(() => decryptResource(resource, '0'.repeat(32))).toThrow(/^apiV3Key: the resource cannot/)
    expect(() => decryptResource({ ...resource, associated_data: 'x' }, key)).toThrow(ConfigError)
    expect(() => decryptResource(resource, 'short')).toThrow('exactly 32 bytes')
    expect(() => decryptResource({ ...resource, algorithm: 'AEAD_SM4_GCM' }, key)).toThrow('AEAD_SM4_GCM')
  })
})

it('the entry loads with require and with import, and exports the same', () => {
  const run = (type: string, code: string): string =>
    execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], {
      cwd: new URL('../../../..', import.meta.url),
      encoding: 'utf8',
    })
  const required = run('commonjs', "console.log(Object.keys(require('wechatpay-kit/crypto')).sort().join())")
  const imported = run(
    'module',
    "console.log(Object.keys(await import('wechatpay-kit/crypto')).sort().join())",
  )
  expect(required).toBe(imported)
  expect(required).toContain('decryptResource')
})
