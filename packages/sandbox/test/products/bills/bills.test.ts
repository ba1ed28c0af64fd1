import { describe, expect, it } from 'vitest'
import { checkDay, readDay } from '../../../src/products/bills/calendar.js'
import { originOf } from '../../../src/gate/origin.js'

const at = (text: string): number => Date.parse(`${text}+08:00`)

describe('bills', () => {
  it('go three months back, to the last day of a shorter month', () => {
    const now = at('2018-05-31T12:00:00')
    const last = readDay('2018-02-28')
    expect(last.start).toBe(at('2018-02-28T00:00:00'))
    expect(() => checkDay(last, now)).not.toThrow()
    expect(() => checkDay(readDay('2018-02-27'), now)).toThrow('请求的账单日期已过期')
  })

  it('lie where the caller reached the sandbox', () => {
    const from = (host: string | undefined): string =>
      originOf({
        method: 'GET',
        target: '/',
        headers: host === undefined ? {} : { host },
        body: new Uint8Array(),
      })
    expect(from('127.0.0.1:8710')).toBe('http://127.0.0.1:8710')
    expect(from('sandbox:8710')).toBe('http://sandbox:8710')
    expect(from('api.mch.weixin.qq.com')).toBe('https://api.mch.weixin.qq.com')
    expect(from('a b/<script>')).toBe('http://127.0.0.1')
    expect(from(undefined)).toBe('http://127.0.0.1')
  })
})
