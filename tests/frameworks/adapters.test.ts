import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import 'reflect-metadata'
import { serve } from '@hono/node-server'
import { bodyParser } from '@koa/bodyparser'
import { Controller, Module, Post, Req, Res } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import express from 'express'
// @ts-expect-error Version 4 under another name: its types are not installed beside those of version 5.
import express4 from 'express4'
import fastify from 'fastify'
import { Hono } from 'hono'
import Koa from 'koa'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay, type Notification, type NotificationHandler } from 'wechatpay-kit'
import { toExpress, toFastify, toKoa, toNest, toNode, type NodeRequest } from 'wechatpay-kit/adapters'
import { signTestNotification, testPlatform, type TestPlatform } from 'wechatpay-kit/testing'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'
import { answerByHand, readByHand, platformV2 } from '../../packages/sdk/test/support/v2.js'

let platform: TestPlatform
let handle: NotificationHandler
let events: Notification[]
let errors: string[]
beforeAll(async () => {
  platform = await testPlatform()
  const { mchid, serial, privateKey } = (await fakePlatform()).options
  const wechatpay = new WechatPay({ mchid, serial, privateKey, ...platform })
  const take = (event: Notification): void => void events.push(event)
  const onError = (error: unknown): void => void errors.push((error as Error).message)
  handle = wechatpay.notifications.handler({ 'TRANSACTION.SUCCESS': take }, { onError })
})
beforeEach(() => {
  events = []
  errors = []
})

/** A server with the notification route at /notify, its body parser wrongly before it or not. */
type Framework = (parsedBefore: boolean) => Promise<{ url: string; close: () => Promise<unknown> }>

async function listening(server: Server): Promise<{ url: string; close: () => Promise<unknown> }> {
  await new Promise<void>((resolve) => (server.listening ? resolve() : server.once('listening', resolve)))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

const expressOf =
  (make: typeof express): Framework =>
  (parsedBefore) => {
    const app = make()
    if (parsedBefore) app.use(make.json())
    app.post('/notify', make.raw({ type: '*/*' }), toExpress(handle))
    app.use(make.json())
    return listening(app.listen(0, '127.0.0.1'))
  }

const frameworks: Readonly<Record<string, { start: Framework; mend: RegExp }>> = {
  'Node http': {
    start: (parsedBefore) =>
      listening(
        createServer((request, response) => {
          const go = (): void => void toNode(handle)(request, response)
          if (parsedBefore) request.on('end', () => setImmediate(go)).resume()
          else go()
        }).listen(0, '127.0.0.1'),
      ),
    mend: /before anything reads it/,
  },
  'Express 4': {
    start: expressOf(express4 as unknown as typeof express),
    mend: /above app\.use\(express\.json\(\)\)/,
  },
  'Express 5': { start: expressOf(express), mend: /above app\.use\(express\.json\(\)\)/ },
  Koa: {
    start: (parsedBefore) => {
      const app = new Koa()
      // A parser that keeps no raw body: co-body's, reduced.
      if (parsedBefore) {
        app.use(async (context, next) => {
          for await (const _ of context.req);
          ;(context.request as { body?: unknown }).body = {}
          await next()
        })
      }
      app.use(toKoa(handle))
      return listening(app.listen(0, '127.0.0.1'))
    },
    mend: /above app\.use\(bodyParser\(\)\)/,
  },
  Hono: {
    start: (parsedBefore) => {
      const app = new Hono()
      app.post('/notify', async (c) => {
        if (parsedBefore) await c.req.raw.json()
        return handle(c.req.raw)
      })
      return listening(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server)
    },
    mend: /handle\(c\.req\.raw\)/,
  },
  NestJS: {
    start: async (parsedBefore) => {
      class Notify {
        notify(request: NodeRequest, response: never): Promise<void> {
          return toNest(handle)(request, response)
        }
      }
      // Decorators by hand: the test runner compiles without them.
      const descriptor = Object.getOwnPropertyDescriptor(Notify.prototype, 'notify') as PropertyDescriptor
      Req()(Notify.prototype, 'notify', 0)
      Res()(Notify.prototype, 'notify', 1)
      Post('notify')(Notify.prototype, 'notify', descriptor)
      Controller()(Notify)
      class App {}
      Module({ controllers: [Notify] })(App)
      const app = await NestFactory.create(App, { rawBody: !parsedBefore, logger: false })
      await app.listen(0, '127.0.0.1')
      const { url } = await listening(app.getHttpServer() as Server)
      return { url, close: () => app.close() }
    },
    mend: /rawBody: true/,
  },
}

const resource = {
  out_trade_no: 'order-0001',
  trade_state: 'SUCCESS',
  amount: { total: 100 },
  attach: '中文 "x"',
}
async function notify(url: string): Promise<Response> {
  const notification = { event_type: 'TRANSACTION.SUCCESS', resource } as const
  const { headers, body } = await signTestNotification(platform, notification as never)
  return fetch(url, { method: 'POST', headers, body })
}

describe.each(Object.entries(frameworks))('%s', (_, { start, mend }) => {
  it('passes the raw body on: 204, and the event is handled', async () => {
    const { url, close } = await start(false)
    try {
      expect((await notify(url)).status).toBe(204)
      expect(errors).toEqual([])
      expect(events[0]).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', resource })
      const forged = await fetch(url, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      })
      expect([forged.status, await forged.json()]).toEqual([
        401,
        { code: 'FAIL', message: 'signature_missing' },
      ])
      const large = await fetch(url, { method: 'POST', body: 'x'.repeat(3 * 1024 * 1024) }).catch(
        () => undefined,
      )
      expect(large === undefined || large.status >= 400).toBe(true)
    } finally {
      await close()
    }
  })

  it('passes a v2 notification on, and its answer in XML', async () => {
    const ours = handle
    handle = (await platformV2()).client().notifications.handlerV2({ '*': () => {} })
    const { url, close } = await start(false)
    try {
      const body = answerByHand({
        return_code: 'SUCCESS',
        transaction_id: '1',
        out_trade_no: '1',
        total_fee: '1',
      })
      const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/xml' } })
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        expect.stringMatching(/^text\/xml/),
      ])
      expect(readByHand(await response.text())).toMatchObject({ return_code: 'SUCCESS' })
    } finally {
      handle = ours
      await close()
    }
  })

  it('refuses a body that was parsed before, and names the line to change', async () => {
    const { url, close } = await start(true)
    try {
      expect((await notify(url)).status).toBe(500)
      expect(errors.join()).toMatch(mend)
      expect(events).toEqual([])
    } finally {
      await close()
    }
  })
})

describe('Fastify', () => {
  it('keeps its parsers for other routes: its own route gets raw bytes', async () => {
    const app = fastify()
    app.addContentTypeParser('application/xml', { parseAs: 'string' }, (_, body, done) => done(null, body))
    app.post('/other', (request) => Promise.resolve(request.body))
    await app.register(toFastify(handle) as never, { url: '/notify' } as never)
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { url } = await listening(app.server)
    try {
      expect((await notify(url)).status).toBe(204)
      expect(events).toHaveLength(1)
      const other = url.replace('notify', 'other')
      const headers = { 'content-type': 'application/json' }
      expect(await (await fetch(other, { method: 'POST', body: '{"a":1}', headers })).json()).toEqual({
        a: 1,
      })
    } finally {
      await app.close()
    }
  })

  it('refuses what is no raw body, and names the line to change', async () => {
    let route: ((request: never, reply: never) => Promise<unknown>) | undefined
    const app = {
      removeAllContentTypeParsers() {},
      addContentTypeParser() {},
      post: (_: string, one: typeof route) => (route = one),
    }
    await toFastify(handle)(app as never, { url: '/notify' })
    const reply = { code: () => reply, header: () => reply, send: () => reply }
    await route?.({ headers: {}, body: { parsed: true } } as never, reply as never)
    expect(errors.join()).toMatch(/app\.register\(toFastify/)
  })
})

describe('Koa with @koa/bodyparser before the route', () => {
  it('is served from the raw body that it keeps', async () => {
    const app = new Koa()
    app.use(bodyParser())
    app.use(toKoa(handle))
    const { url, close } = await listening(app.listen(0, '127.0.0.1'))
    try {
      expect((await notify(url)).status).toBe(204)
      expect(events).toHaveLength(1)
    } finally {
      await close()
    }
  })
})

describe('Fastify with its plugin wrapped, so that another parser reaches its route', () => {
  it('refuses the parsed body, and names the line to change', async () => {
    const app = fastify()
    // What fastify-plugin does: the plugin's own parsers become everybody's, and everybody's its own.
    const wrapped = Object.assign(toFastify(handle), { [Symbol.for('skip-override')]: true })
    await app.register(wrapped as never, { url: '/notify' } as never)
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) =>
      done(null, JSON.parse(body as string)),
    )
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { url } = await listening(app.server)
    try {
      expect((await notify(url)).status).toBe(500)
      expect(errors.join()).toMatch(/without fastify-plugin around it/)
      expect(events).toEqual([])
    } finally {
      await app.close()
    }
  })
})
