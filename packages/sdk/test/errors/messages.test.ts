import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, ValidationError, WechatPay, formatYuan, yuan, type ClientOptions } from 'wechatpay-kit'
import { fakePlatform } from '../support/platform.js'

const key = '0123456789abcdef0123456789abcdef'

describe('an option', () => {
  it.each<[string, object, RegExp]>([
    ['apiV3Key too short', { apiV3Key: key.slice(1) }, /^apiV3Key: expected exactly 32 bytes.*; it has 31$/],
    ['apiV3Key with a line end', { apiV3Key: `${key}\n` }, /; it ends with a line break$/],
    ['apiV3Key empty', { apiV3Key: '' }, /; it is empty: is the environment variable set\?$/],
    ['apiV3Key as bytes', { apiV3Key: Buffer.from(key) }, /; got object$/],
    ['apiV2Key with a blank', { apiV2Key: ` ${key}` }, /^apiV2Key: .*; it begins or ends with a blank$/],
    ['apiV2Key too long', { apiV2Key: `${key}0` }, /^apiV2Key: .*; it has 33$/],
    [
      'platformKeys as text',
      { platformKeys: 'pem' },
      /^platformKeys: expected the keys by their ids, { PUB_KEY_ID_…: pem }/,
    ],
    [
      'platformKeys as a file',
      { platformKeys: new URL('file:///key.pem') },
      /^platformKeys: expected the keys by their ids/,
    ],
    ['a hook that is unknown', { hooks: { onWarn: () => undefined } }, /^hooks\.onWarn: .*onWarning/],
  ])('%s is explained', async (_, more, message) => {
    const { options } = await fakePlatform()
    const make = (): unknown => new WechatPay({ ...options, ...more } as ClientOptions)
    expect(make).toThrow(ConfigError)
    expect(make).toThrow(message)
    expect(make).not.toThrow(new RegExp(key.slice(1)))
  })

  it('WechatPay called without new says so by its own name', async () => {
    const { options } = await fakePlatform()
    const call = WechatPay as unknown as (options: ClientOptions) => unknown
    expect(() => call(options)).toThrow(ConfigError)
    expect(() => call(options)).toThrow('call WechatPay with new: new WechatPay({ … })')
    expect(new WechatPay(options)).toBeInstanceOf(WechatPay)
  })
})

describe('amounts', () => {
  it.each<[() => unknown, string]>([
    [() => yuan('abc'), "yuan('abc'): expected yuan as text with at most two decimals, such as '19.90'"],
    [
      () => yuan(19.9 as never),
      "yuan(19.9): expected yuan as text with at most two decimals, such as '19.90'",
    ],
    [
      () => yuan(undefined as never),
      "yuan(undefined): expected yuan as text with at most two decimals, such as '19.90'",
    ],
    [() => formatYuan(1.5), 'formatYuan(1.5): expected fen, a whole number'],
  ])('%s', (call, message) => {
    expect(call).toThrow(ValidationError)
    expect(call).toThrow(new RegExp(`^${message.replace(/[().]/g, '\\$&')}$`))
  })
})

it('the User-Agent has the version of the package', async () => {
  const platform = await fakePlatform()
  await platform.client().v3.certificates.get()
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(platform.requests[0]?.headers['user-agent']).toBe(
    `wechatpay-kit/${version} node/${process.versions.node}`,
  )
})
