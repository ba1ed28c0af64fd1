import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import { generateKeyPairSync } from 'node:crypto'
import { Inject, Injectable, Module, type INestApplication, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay, type ClientOptions, type Notification } from 'wechatpay-kit'
import { OnWechatPayEvent, WechatPayModule } from 'wechatpay-kit/nestjs'
import { signTestNotification, testPlatform, type TestPlatform } from 'wechatpay-kit/testing'
import type { NotificationByEvent } from 'wechatpay-kit/types'

let platform: TestPlatform
let client: ClientOptions
let app: INestApplication | undefined
let events: unknown[]
let errors: string[]
beforeAll(async () => {
  platform = await testPlatform()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  client = { mchid: '1900000001', serial: '0'.repeat(40), privateKey, ...platform }
})
beforeEach(() => {
  events = []
  errors = []
})
afterEach(() => app?.close())

/** Another provider, from which the options come. Decorators are called as functions: this file is compiled without them. */
class Config {
  readonly client = client
}
Injectable()(Config)
class ConfigModule {}
Module({ providers: [Config], exports: [Config] })(ConfigModule)

class Payments {
  readonly wechatpay: WechatPay
  constructor(wechatpay: WechatPay) {
    this.wechatpay = wechatpay
  }

  refunded({ resource }: NotificationByEvent['REFUND.SUCCESS']): void {
    events.push([this.wechatpay.orders !== undefined, resource.out_refund_no])
  }

  fee(): { code: 'SUCCESS'; total_amount: number } {
    return { code: 'SUCCESS', total_amount: 500 }
  }

  other({ event_type }: Notification): void {
    events.push(event_type)
  }
}
/** As `@decorator` above a method does. */
function above<Target extends object, Name extends keyof Target & string>(
  target: Target,
  name: Name,
  decorator: (target: object, name: string, descriptor: TypedPropertyDescriptor<Target[Name]>) => void,
): void {
  decorator(
    target,
    name,
    Object.getOwnPropertyDescriptor(target, name) as TypedPropertyDescriptor<Target[Name]>,
  )
}
Injectable()(Payments)
Inject(WechatPay)(Payments, undefined, 0)
above(Payments.prototype, 'refunded', OnWechatPayEvent('REFUND.SUCCESS'))
above(Payments.prototype, 'fee', OnWechatPayEvent('PARKING_FEE.QUERY_TRANS_INFO'))
above(Payments.prototype, 'other', OnWechatPayEvent('*'))

function wechatPay(path: string | undefined = 'wechatpay/notify') {
  return WechatPayModule.forRootAsync({
    imports: [ConfigModule],
    inject: [Config],
    useFactory: (config: Config) => ({
      client: config.client,
      notifications: { onError: (error) => void errors.push((error as Error).message) },
    }),
    ...(path !== '' && { path }),
    isGlobal: true,
  })
}

async function start(providers: readonly Type[], rawBody = true, path?: string): Promise<string> {
  class AppModule {}
  Module({ imports: [wechatPay(path)], providers: [...providers] })(AppModule)
  app = await NestFactory.create(AppModule, { rawBody, logger: false, abortOnError: false })
  await app.listen(0, '127.0.0.1')
  const { port } = (app.getHttpServer() as { address(): AddressInfo }).address()
  return `http://127.0.0.1:${port}/wechatpay/notify`
}

async function post(
  url: string,
  event_type: keyof NotificationByEvent,
  resource: object = {},
): Promise<Response> {
  const { headers, body } = await signTestNotification(platform, { event_type, resource: resource as never })
  return fetch(url, { method: 'POST', headers, body })
}

describe('the NestJS module', () => {
  it('calls the marked methods of injected providers; the client is injected into them', async () => {
    const url = await start([Payments])
    expect((await post(url, 'REFUND.SUCCESS', { out_refund_no: 'R1' })).status).toBe(204)
    expect((await post(url, 'REFUND.CLOSED')).status).toBe(204)
    expect(events).toEqual([[true, 'R1'], 'REFUND.CLOSED'])
  })

  it('responds with the data that a method returns', async () => {
    const response = await post(await start([Payments]), 'PARKING_FEE.QUERY_TRANS_INFO')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(await response.json()).toEqual({ code: 'SUCCESS', total_amount: 500 })
  })

  it('rejects what is not authentic, and says what to do where the raw body is missing', async () => {
    const url = await start([Payments])
    expect(
      (await fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }))
        .status,
    ).toBe(401)
    await app?.close()
    const without = await start([Payments], false)
    expect((await post(without, 'REFUND.SUCCESS')).status).toBe(500)
    expect(errors.at(-1)).toContain('write NestFactory.create(AppModule, { rawBody: true })')
  })

  it('does not start with two methods for one event, without a method, or without a path', async () => {
    class More {
      again(): void {}
    }
    Injectable()(More)
    above(More.prototype, 'again', OnWechatPayEvent('REFUND.SUCCESS'))
    await expect(start([Payments, More])).rejects.toThrow(
      "@OnWechatPayEvent('REFUND.SUCCESS'): on Payments.refunded and on More.again; leave one",
    )
    await expect(start([])).rejects.toThrow('no method has @OnWechatPayEvent for the route wechatpay/notify')
    await expect(start([Payments], true, '')).rejects.toThrow('path: needed for @OnWechatPayEvent')
  })

  it('closes the client with the application', async () => {
    await start([Payments])
    const wechatpay = app?.get<WechatPay>(WechatPay)
    await app?.close()
    await expect(wechatpay?.v3.certificates.get()).rejects.toMatchObject({ code: 'closed' })
  })

  it('types a method by its event', () => {
    class Wrong {
      fee(): string {
        return ''
      }
    }
    // @ts-expect-error this event expects data
    above(Wrong.prototype, 'fee', OnWechatPayEvent('PARKING_FEE.QUERY_TRANS_INFO'))
    expect(Wrong).toBeTypeOf('function')
  })
})
