import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { signTestNotification, testPlatform } from 'wechatpay-kit/testing'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'
import published from './webhooks.json' with { type: 'json' }

interface Document {
  readonly webhooks: Record<string, { post: { 'x-resource': { oneOf: readonly object[] } } }>
}
const file = new URL('../../contract/openapi.json', import.meta.url)
const document = JSON.parse(readFileSync(file, 'utf8')) as Document

describe.each(published.resources)('the published $event_type', ({ event_type, original_type, resource }) => {
  it('is opened as it was sealed', async () => {
    const platform = await testPlatform()
    const { mchid, serial, privateKey } = (await fakePlatform()).options
    const wechatpay = new WechatPay({ mchid, serial, privateKey, ...platform })
    const notification = await signTestNotification(platform, {
      event_type,
      original_type,
      resource,
    } as never)
    const event = await wechatpay.notifications.parse(notification)
    expect(event).toMatchObject({ event_type, original_type })
    expect(event.resource).toEqual(resource)
  })

  it('is what the contract says of it, in one of its variants', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const variants = document.webhooks[event_type]?.post['x-resource'].oneOf ?? []
    expect(variants.some((schema) => ajv.validate(schema, resource))).toBe(true)
    expect(variants.some((schema) => ajv.validate(schema, { ...resource, amount: '1.00' }))).toBe(false)
  })
})
