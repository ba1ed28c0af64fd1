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

describe('the options of a handler', () => {
  it.each<[object, RegExp]>([
    [{ dedup: {} }, /notifications\.handler: dedup: there is no such option \(known: onError, dedupe/],
    [{ onerror: handle }, /onerror: there is no such option/],
    [{ dedupe: 5 }, /dedupe: expected a store with claim, finish, release/],
    [{ dedupe: { claim: handle, finish: handle } }, /dedupe: expected a store with claim/],
    [{ onError: 'log' }, /onError: expected a function, got string/],
    [{ key: 'id' }, /key: expected a function, got string/],
    [{ timeout: Number.NaN }, /timeout: expected a positive number of milliseconds/],
    [null as never, /options: expected an object/],
  ])('%o are checked when it is made', async (options, message) => {
    const { notifications } = (await fakePlatform()).client()
    const make = (): unknown => notifications.handler({ '*': handle }, options)
    expect(make).toThrow(ConfigError)
    expect(make).toThrow(message)
  })
})

it.each(['__proto__', 'constructor', 'toString'])(
  'an event named %s is one without a handler',
  async (name) => {
    const platform = await fakePlatform()
    const errors: string[] = []
    const handler = platform
      .client()
      .notifications.handler(
        { 'TRANSACTION.SUCCESS': handle },
        { onError: (error) => void errors.push((error as Error).message) },
      )
    expect(await handler.receive(await platform.notification({}, name))).toMatchObject({ status: 500 })
    expect(errors).toEqual([expect.stringContaining(`no handler for ${name}`)])
  },
)

it.each([undefined, false, 'Done'])(
  'a store that claims with %s does not have the event handled',
  async (claim) => {
    const platform = await fakePlatform()
    const errors: string[] = []
    const dedupe = { claim: () => claim as never, finish: handle, release: handle }
    let handled = 0
    const handler = platform
      .client()
      .notifications.handler(
        { '*': () => (handled += 1) },
        { dedupe, onError: (error) => void errors.push((error as Error).message) },
      )
    expect(await handler.receive(await platform.notification({}, 'REFUND.SUCCESS'))).toMatchObject({
      status: 500,
    })
    expect(errors).toEqual([expect.stringContaining("dedupe.claim: expected 'new', 'busy' or 'done'")])
    expect(handled).toBe(0)
  },
)
