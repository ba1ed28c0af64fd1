import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signSm2, verifySm2, type KeyObject } from 'wechatpay-kit/internal'
import { sm } from 'wechatpay-kit/sm'

const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n
const prime = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn
const pair = generateKeyPairSync('ec', { namedCurve: 'SM2' })
const privateKey = sm.loadPrivateKey(pair.privateKey)
const publicKey = sm.adoptPublicKey(createPublicKey(privateKey)) as KeyObject
const message = Buffer.from('1722850421\nnonce\n{}\n')
const signature = signSm2(privateKey, message)
const verifies = (der: Uint8Array): boolean =>
  verifySm2(publicKey, message, Buffer.from(der).toString('base64'))

const tlv = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.of(tag, body.length), body])
}
const number = (value: bigint, padded = true): Buffer => {
  const text = value.toString(16)
  const bytes = Buffer.from(text.length % 2 === 0 ? text : `0${text}`, 'hex')
  return tlv(2, padded && (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes)
}
/** r and s of the honest signature. */
const der = Buffer.from(signature, 'base64')
const first = 4 + (der[3] ?? 0)
const r = BigInt(`0x${der.subarray(4, first).toString('hex')}`)
const s = BigInt(`0x${der.subarray(first + 2).toString('hex')}`)

describe('an SM2 signature', () => {
  it('verifies as it was made', () => {
    expect(verifies(der)).toBe(true)
    expect(verifies(tlv(0x30, number(r), number(s)))).toBe(true)
  })

  it.each([
    ['r of zero', tlv(0x30, number(0n), number(s))],
    ['s of zero', tlv(0x30, number(r), number(0n))],
    ['r and s of zero', tlv(0x30, number(0n), number(0n))],
    ['r of the order', tlv(0x30, number(order), number(s))],
    ['s of the order', tlv(0x30, number(r), number(order))],
    ['r beyond the order', tlv(0x30, number(r + order), number(s))],
    ['s beyond the order', tlv(0x30, number(r), number(s + order))],
    ['s negated', tlv(0x30, number(r), number(order - s))],
    ['r and s exchanged', tlv(0x30, number(s), number(r))],
    ['a third number', tlv(0x30, number(r), number(s), number(1n))],
    ['one number', tlv(0x30, number(r))],
    ['bytes behind it', Buffer.concat([der, Buffer.of(0)])],
    ['bytes behind it that are DER', Buffer.concat([der, Buffer.of(5, 0)])],
    ['its end cut off', der.subarray(0, -1)],
    ['a SET in place of the SEQUENCE', Buffer.concat([Buffer.of(0x31), der.subarray(1)])],
    ['a length that is longer than it need be', Buffer.concat([Buffer.of(0x30, 0x81), der.subarray(1)])],
    ['a length without end', Buffer.concat([Buffer.of(0x30, 0x80), der.subarray(2), Buffer.of(0, 0)])],
    [
      'a leading zero too many',
      tlv(0x30, tlv(2, Buffer.of(0), number(r).subarray(2)), tlv(2, Buffer.of(0, 0), number(s).subarray(2))),
    ],
    ['a negative number', tlv(0x30, tlv(2, Buffer.of(0xff)), number(s))],
    ['an empty number', tlv(0x30, tlv(2), number(s))],
    ['r and s as they are, without DER', Buffer.concat([number(r).subarray(-32), number(s).subarray(-32)])],
    ['nothing', Buffer.alloc(0)],
    ['a SEQUENCE of nothing', Buffer.of(0x30, 0)],
  ])('with %s does not verify', (_, hostile) => {
    expect(verifies(hostile)).toBe(false)
  })

  it('that is no base64, or a signature probe, does not verify and does not throw', () => {
    for (const text of [
      '',
      '=',
      'abc',
      `WECHATPAY/SIGNTEST/${signature}`,
      `${signature}\n`,
      signature.replace('M', '-'),
    ])
      expect(verifySm2(publicKey, message, text)).toBe(false)
  })

  it('of any other bytes does not verify and does not throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), fc.nat(), fc.nat(7), (bytes, at, bit) => {
        expect(verifies(bytes)).toBe(false)
        const changed = Buffer.from(der)
        const index = at % der.length
        changed[index] = (changed[index] ?? 0) ^ (1 << bit)
        expect(verifies(changed)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})

/** Where C3 begins: behind the two numbers of the point. */
function behindPoint(ciphertext: Buffer): number {
  const second = 4 + (ciphertext[3] ?? 0)
  return second + 2 + (ciphertext[second + 1] ?? 0)
}

describe('cipher text of SM2', () => {
  const closed = Buffer.from(sm.encrypt(publicKey, '13800000000'), 'base64')
  const opens = (bytes: Uint8Array) => () => sm.decrypt(privateKey, Buffer.from(bytes).toString('base64'))
  const tag = tlv(4, Buffer.alloc(32, 1))
  const hidden = tlv(4, Buffer.from('hidden'))

  it('does not open with any bit changed, cut or lengthened', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(closed)
        const index = at % closed.length
        changed[index] = (changed[index] ?? 0) ^ (1 << bit)
        expect(opens(changed)).toThrow(TypeError)
      }),
      { numRuns: 60 },
    )
    expect(opens(closed.subarray(0, -1))).toThrow(TypeError)
    expect(opens(Buffer.concat([closed, Buffer.of(0)]))).toThrow(TypeError)
  })

  it.each([
    ['is not on the curve', tlv(0x30, number(5n), number(7n), tag, hidden)],
    ['is at infinity', tlv(0x30, number(0n), number(0n), tag, hidden)],
    ['lies beyond the prime', tlv(0x30, number(prime + 1n), number(prime), tag, hidden)],
  ])('whose point %s is not used: it would tell of the private key', (_, bytes) => {
    expect(opens(bytes)).toThrow('not on the curve')
  })

  it('with nothing inside, or meant for another key, does not open', () => {
    const other = sm.loadPrivateKey(generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey)
    expect(() => sm.decrypt(other, closed.toString('base64'))).toThrow('does not open')
    const point = closed.subarray(2, behindPoint(closed))
    expect(opens(tlv(0x30, point, tag, tlv(4)))).toThrow('does not open')
    expect(opens(tlv(0x30, point, tlv(4, Buffer.alloc(31)), hidden))).toThrow('does not open')
    expect(() => sm.encrypt(publicKey, '')).toThrow('an empty text')
  })

  it('opens though its numbers have leading zeros, or lack the one that DER wants', () => {
    for (let round = 0; round < 4; round++) {
      const made = Buffer.from(sm.encrypt(publicKey, 'text'), 'base64')
      const middle = behindPoint(made)
      const [x, y] = [made.subarray(4, 4 + (made[3] ?? 0)), made.subarray(6 + (made[3] ?? 0), middle)]
      const padded = (bytes: Buffer, length: number): Buffer =>
        Buffer.concat([Buffer.alloc(length), bytes]).subarray(-length)
      for (const length of [32, 34]) {
        const again = tlv(0x30, tlv(2, padded(x, length)), tlv(2, padded(y, length)), made.subarray(middle))
        expect(Buffer.from(opens(again)()).toString()).toBe('text')
      }
    }
  })
})
