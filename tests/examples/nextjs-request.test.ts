import { createRequire } from 'node:module'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay, type NotificationHandler } from 'wechatpay-kit'
import { signTestNotification, testPlatform, type TestPlatform } from 'wechatpay-kit/testing'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

const require = createRequire(new URL('../../examples/nextjs-shop/package.json', import.meta.url))
const { NextRequest } = require('next/server.js') as { readonly NextRequest: typeof Request }

let platform: TestPlatform
let handle: NotificationHandler
let events: unknown[]
let errors: string[]
beforeAll(async () => {
  platform = await testPlatform()
  const { mchid, serial, privateKey } = (await fakePlatform()).options
  const wechatpay = new WechatPay({ mchid, serial, privateKey, ...platform })
  const onError = (error: unknown): void => void errors.push((error as Error).message)
  handle = wechatpay.notifications.handler(
    { 'TRANSACTION.SUCCESS': (event): void => void events.push(event) },
    { onError },
  )
})
beforeEach(() => {
  events = []
  errors = []
})

describe('a NextRequest', () => {
  const signed = async (): Promise<Request> => {
    const resource = { out_trade_no: 'NEXT000001', trade_state: 'SUCCESS' }
    const notification = { event_type: 'TRANSACTION.SUCCESS', resource } as const
    const { headers, body } = await signTestNotification(platform, notification as never)
    return new NextRequest('https://shop.example/notify', { method: 'POST', headers, body })
  }

  it('is accepted by the handler as it is', async () => {
    expect((await handle(await signed())).status).toBe(204)
    expect(events).toHaveLength(1)
  })

  it('whose body was read before is rejected, and the error names the line to change', async () => {
    const request = await signed()
    await request.json()
    expect((await handle(request)).status).toBe(500)
    expect(errors.join()).toMatch(/export const POST = handle/)
    expect(events).toEqual([])
  })
})
