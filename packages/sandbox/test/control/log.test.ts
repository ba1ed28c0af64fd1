import { expect, test } from 'vitest'
import { RequestLog } from '../../src/control/log.js'

const sign = '0123456789ABCDEF0123456789ABCDEF'
const body = Buffer.from('')

/** A request as the log keeps it, as one text. */
function logged(request: { url?: string; body?: string; headers?: Record<string, string> }): string {
  const log = new RequestLog()
  const entry = log.add({
    request: {
      method: 'POST',
      target: request.url ?? '/pay/orderquery',
      headers: request.headers ?? {},
      body: Buffer.from(request.body ?? ''),
    },
    answer: { status: 200, headers: {}, body },
    mchid: undefined,
    operation: undefined,
    kind: 'stateful',
    milliseconds: 1,
  })
  return JSON.stringify(entry)
}

test('half of a signature of v2 is gone from the log, however it was written', () => {
  const entities = Array.from(sign, (one) => `&#${one.charCodeAt(0)};`).join('')
  for (const written of [sign, `<![CDATA[${sign}]]>`, ` <![CDATA[${sign}]]> `]) {
    for (const tag of ['sign', 'sign ', 'SIGN']) {
      const text = logged({ body: `<xml><a>1</a><${tag}>${written}</sign><b>kept</b></xml>` })
      expect([text.includes(sign.slice(0, 16)), text.includes(sign.slice(0, 17))]).toEqual([true, false])
      expect(text).toContain('kept')
    }
  }
  expect(logged({ body: `<xml><sign>${entities}</sign></xml>` })).not.toContain(entities.slice(0, 90))
  const form = `--x\r\nContent-Disposition: form-data; name="sign"\r\nContent-Type: text/plain\r\n\r\n${sign}\r\n--x--`
  expect(logged({ body: form })).not.toContain(sign.slice(0, 17))
  expect(logged({ url: `/papay/entrustweb?a=1&sign=${sign}&b=kept` })).toMatch(
    /sign=0123456789ABCDEF…&b=kept/,
  )
  // What only ends like it is no signature.
  expect(logged({ body: `<xml><design>${sign}</design></xml>` })).toContain(sign)
})

test('of an Authorization header with two signatures both are cut', () => {
  const value = 'A'.repeat(20) + 'B'.repeat(20)
  const text = logged({ headers: { authorization: `X signature="${value}",signature="${value}"` } })
  expect(text).not.toContain('AB')
})
