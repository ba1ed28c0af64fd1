import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatYuan, ValidationError, yuan } from 'wechatpay-kit'

describe('yuan', () => {
  it.each([
    ['19.90', 1990],
    ['19.9', 1990],
    ['20', 2000],
    ['0.01', 1],
    ['-0.5', -50],
    ['-0', 0],
    ['1.15', 115],
    ['9007199254740.99', 900719925474099],
  ])('%s is %i fen', (text, fen) => expect(Object.is(yuan(text), fen)).toBe(true))

  it.each(['', ' 1', '1.', '.5', '1.005', '1e3', '1,000', '¥1', '１', 'NaN', '99999999999999'])(
    '%j is refused',
    (text) => expect(() => yuan(text)).toThrow(ValidationError),
  )

  it('a number neither compiles nor passes', () => {
    // @ts-expect-error A number has been through floating point already.
    expect(() => yuan(19.9)).toThrow(ValidationError)
  })

  it('and formatYuan undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900719925474099, max: 900719925474099 }), (fen) => {
        expect(yuan(formatYuan(fen))).toBe(fen === 0 ? 0 : fen)
      }),
    )
  })

  it.each([1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('formatYuan refuses %d', (fen) => {
    expect(() => formatYuan(fen)).toThrow(ValidationError)
  })
})
