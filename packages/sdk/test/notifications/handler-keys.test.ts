import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError } from 'wechatpay-kit'
import { fakePlatform } from '../support/platform.js'

const handle = (): void => undefined

describe('the keys of a handler', () => {
  it.each<[object, RegExp]>([
    [{ 'TRANSACTION.SUCESS': handle }, /TRANSACTION\.SUCESS: .*did you mean 'TRANSACTION\.SUCCESS'\?/],
    [{ 'TRANSACTION.SUCCESS:combined': handle }, /did you mean 'TRANSACTION\.SUCCESS:combine'\?/],
    [{ paid: handle }, /paid: this version knows no such event\. Events .* go to '\*'/],
    [{ 'REFUND.SUCCESS': 'paid' }, /REFUND\.SUCCESS: expected a function, got string/],
    [undefined as never, /expected an object of functions by event/],
  ])('%o are checked when it is made', async (handlers, message) => {
    const { notifications } = (await fakePlatform()).client()
    const make = (): unknown => notifications.handler(handlers)
    expect(make).toThrow(ConfigError)
    expect(make).toThrow(message)
  })

  it('are checked for v2, too', async () => {
    const { notifications } = (await fakePlatform()).client()
    const wrong = { 'transaction-succes': handle } as object
    expect(() => notifications.handlerV2(wrong)).toThrow(/did you mean 'transaction-success'\?/)
    expect(() =>
      notifications.handlerV2({ 'transaction-failed': handle, other: handle, '*': handle }),
    ).not.toThrow()
  })

  it('are all accepted that the types have', async () => {
    const { notifications } = (await fakePlatform()).client()
    const source = readFileSync(new URL('../../src/generated/notifications.ts', import.meta.url), 'utf8')
    const keys = Array.from(source.matchAll(/^ +readonly '([A-Z_]+\.[\w.:]+)': /gm), ([, key = '']) => key)
    expect(keys.length).toBeGreaterThan(80)
    for (const key of keys) expect(() => notifications.handler({ [key]: handle, '*': handle })).not.toThrow()
  })
})
