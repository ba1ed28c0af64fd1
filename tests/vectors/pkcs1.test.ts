import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decryptOverseas,
  decryptPkcs1,
  encryptOaep,
  encryptPkcs1,
  loadPrivateKey,
  publicHalf,
  unpadPkcs1,
} from 'wechatpay-kit/internal'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const { vectors, malformed } = read('pkcs1.json') as {
  vectors: { plaintext: string; ciphertext: string }[]
  malformed: { name: string; ciphertext: string }[]
}
const der = (read('rsa.json') as { privateKey: string }).privateKey
const key = loadPrivateKey(Buffer.from(der, 'base64'))

/** What an error tells, its trace apart. */
function told(work: () => unknown): unknown {
  try {
    return { value: work() }
  } catch (error) {
    const { name, message, code, cause } = error as NodeJS.ErrnoException
    return { name, message, code, cause }
  }
}

describe("RSAES-PKCS1-v1_5: openssl's cipher texts", () => {
  it.each(vectors)('open to $plaintext', ({ plaintext, ciphertext }) => {
    expect(decryptPkcs1(key, ciphertext)).toBe(plaintext)
    expect(decryptOverseas(key, ciphertext)).toBe(plaintext)
  })

  it('that are malformed, in whatever way, all fail alike', () => {
    const failures = [
      ...malformed.map(({ ciphertext }) => ciphertext),
      'not base64',
      '',
      'AAAA',
      Buffer.alloc(256, 0xff).toString('base64'),
      Buffer.alloc(257, 1).toString('base64'),
    ].map((ciphertext) => told(() => decryptPkcs1(key, ciphertext)))
    expect(failures[0]).toMatchObject({ name: 'TypeError', code: undefined, cause: undefined })
    expect(new Set(failures.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  it('openssl opens what is encrypted here', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pkcs1-'))
    try {
      writeFileSync(join(folder, 'key.der'), Buffer.from(der, 'base64'), { mode: 0o600 })
      for (const text of ['', '李先生', 'x'.repeat(245)]) {
        writeFileSync(join(folder, 'in'), Buffer.from(encryptPkcs1(publicHalf(key), text), 'base64'))
        const options = ['-inkey', 'key.der', '-keyform', 'DER', '-in', 'in']
        const padding = ['-pkeyopt', 'rsa_padding_mode:pkcs1']
        const opened = execFileSync('openssl', ['pkeyutl', '-decrypt', ...options, ...padding], {
          cwd: folder,
        })
        expect(opened.toString()).toBe(text)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('a field of an overseas answer opens whichever of the two paddings it has', () => {
    expect(decryptOverseas(key, encryptOaep(publicHalf(key), '李先生'))).toBe('李先生')
    expect(told(() => decryptOverseas(key, 'AAAA'))).toMatchObject({ name: 'TypeError' })
  })
})

describe('unpadding', () => {
  const nonZero = fc.integer({ min: 1, max: 255 })
  const message = fc.uint8Array({ maxLength: 117 })

  it('gives back every message, under every padding of eight bytes and more', () => {
    fc.assert(
      fc.property(message, fc.array(nonZero, { minLength: 8, maxLength: 128 }), (text, padding) => {
        expect(unpadPkcs1(Uint8Array.from([0, 2, ...padding, 0, ...text]))).toEqual(text)
      }),
    )
  })

  /** The same, written for reading and not for keeping secrets. */
  function plainly(block: Uint8Array): Uint8Array | undefined {
    const end = block.indexOf(0, 2)
    return block[0] === 0 && block[1] === 2 && end >= 10 ? block.subarray(end + 1) : undefined
  }

  it('refuses whatever is malformed, all of it alike', () => {
    const byte = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 30, arbitrary: nonZero })
    const head = fc.oneof(
      { weight: 4, arbitrary: fc.constant([0, 2]) },
      { weight: 1, arbitrary: fc.array(byte, { maxLength: 2 }) },
    )
    const block = fc
      .tuple(head, fc.array(byte, { maxLength: 64, size: 'max' }))
      .map((parts) => Uint8Array.from(parts.flat()))
    const refusal = JSON.stringify(told(() => unpadPkcs1(new Uint8Array(256))))
    let [refused, opened] = [0, 0]
    fc.assert(
      fc.property(block, (one) => {
        const expected = plainly(one)
        if (expected === undefined) {
          refused++
          expect(JSON.stringify(told(() => unpadPkcs1(one)))).toBe(refusal)
        } else {
          opened++
          expect(unpadPkcs1(one)).toEqual(expected)
        }
      }),
      { numRuns: 2_000 },
    )
    expect(Math.min(refused, opened)).toBeGreaterThan(100)
  })
})
