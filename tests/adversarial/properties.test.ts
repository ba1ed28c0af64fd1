import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decryptGcm,
  encodeQuery,
  encryptGcm,
  formatAuthorization,
  normaliseSerial,
  parseAuthorization,
  requestMessage,
  responseMessage,
} from 'wechatpay-kit/internal'

const word = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cs}/u.test(text))
const line = fc.stringMatching(/^[\x20-\x7e]{1,40}$/)

describe('for any input', () => {
  it('a query string reads back as what was given', () => {
    fc.assert(
      fc.property(fc.dictionary(word, fc.array(word, { minLength: 1 })), (query) => {
        const entries = Object.entries(query).flatMap(([name, values]) =>
          values.map((value) => [name, value]),
        )
        const text = encodeQuery(query)
        expect(text).toMatch(/^[\w%~.&=-]*$/)
        const pairs =
          text === '' ? [] : text.split('&').map((pair) => pair.split('=').map(decodeURIComponent))
        expect(pairs).toEqual(entries)
      }),
    )
  })

  it('the message of a request is its five lines, and no two requests share one', () => {
    const request = fc.record({
      method: fc.constantFrom('GET', 'POST'),
      url: line.map((text) => `/${text}`),
      timestamp: fc.stringMatching(/^1\d{9}$/),
      nonce: fc.stringMatching(/^[0-9A-Za-z]{32}$/),
      body: fc.uint8Array(),
    })
    fc.assert(
      fc.property(request, request, (one, other) => {
        const text = (value: typeof one): string => Buffer.from(requestMessage(value)).toString('latin1')
        const body = Buffer.from(one.body).toString('latin1')
        expect(text(one)).toBe(`${one.method}\n${one.url}\n${one.timestamp}\n${one.nonce}\n${body}\n`)
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect(text(one) === text(other)).toBe(same)
      }),
    )
  })

  it('the message of an answer ends with the bytes received and a newline', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        const message = Buffer.from(responseMessage({ timestamp: '1', nonce: 'n', body }))
        expect(message.subarray(0, 4).toString()).toBe('1\nn\n')
        expect(message.subarray(4, -1).equals(body)).toBe(true)
        expect(message.at(-1)).toBe(10)
      }),
    )
  })

  it('an Authorization header reads back in any order of its parameters', () => {
    const value = fc.stringMatching(/^[0-9A-Za-z+/=]{1,40}$/)
    const fields = fc.record({
      schema: fc.constantFrom('WECHATPAY2-SHA256-RSA2048', 'WECHATPAY2-SM2-WITH-SM3'),
      mchid: value,
      nonce_str: value,
      timestamp: value,
      serial_no: value,
      signature: value,
    })
    fc.assert(
      fc.property(fields, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (given, order) => {
        const [schema = '', ...rest] = formatAuthorization(given).split(' ')
        const parts = rest.join(' ').split(',')
        const shuffled = parts
          .map((part, index) => [order[index] ?? 0, part] as const)
          .sort(([a], [b]) => a - b)
        const header = `${schema} ${shuffled.map(([, part]) => part).join(',')}`
        expect(parseAuthorization(header)).toEqual(given)
        expect(parseAuthorization(`${header},extra="1"`)).toBeUndefined()
      }),
    )
  })

  it('no header makes the parser throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseAuthorization(text)))
  })

  it('AES-GCM opens what it sealed, and nothing with another key, nonce or associated data', () => {
    const key = fc.stringMatching(/^[0-9A-Za-z]{32}$/)
    const nonce = fc.stringMatching(/^[0-9A-Za-z]{12}$/)
    fc.assert(
      fc.property(key, nonce, line, word, key, (secret, number, associatedData, plaintext, other) => {
        const ciphertext = encryptGcm({ key: secret, nonce: number, associatedData, plaintext })
        expect(decryptGcm({ key: secret, nonce: number, associatedData, ciphertext })).toBe(plaintext)
        expect(() =>
          decryptGcm({ key: secret, nonce: number, associatedData: `${associatedData}x`, ciphertext }),
        ).toThrow()
        fc.pre(other !== secret)
        expect(() => decryptGcm({ key: other, nonce: number, associatedData, ciphertext })).toThrow()
      }),
    )
  })

  it('a serial has one spelling', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9A-F][0-9A-F]{7,39}$/), (serial) => {
        const colons = (serial.length % 2 === 0 ? serial : `0${serial}`).match(/../g)?.join(':') ?? ''
        for (const spelling of [
          serial,
          serial.toLowerCase(),
          `0x${serial}`,
          `000${serial}`,
          colons,
          ` ${serial} `,
        ]) {
          expect(normaliseSerial(spelling)).toBe(serial)
        }
      }),
    )
  })
})
