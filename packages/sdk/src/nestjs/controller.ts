import { Controller, Inject, Post, Req, Res, type Type } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import { bodyParsed, kept } from '../adapters/raw.js'
import type { NotificationHandler } from '../notifications/create-handler.js'

/** Provides the handler, once the application knows all of its providers. */
export abstract class NotificationRoute {
  abstract readonly handler: NotificationHandler
}

/** What is used of a request of Express or Fastify. */
interface NestRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly rawBody?: unknown
  readonly body?: unknown
  readonly originalUrl?: string
  readonly url?: string
}

/** A controller with the one route. It responds through the application's HTTP adapter: Express or Fastify. */
export function notificationController(path: string): Type {
  class WechatPayNotifications {
    readonly #route: NotificationRoute
    readonly #host: HttpAdapterHost

    constructor(route: NotificationRoute, host: HttpAdapterHost) {
      this.#route = route
      this.#host = host
    }

    async notify(request: NestRequest, response: unknown): Promise<void> {
      const { handler } = this.#route
      const { headers, rawBody, body, originalUrl, url = originalUrl } = request
      const raw = kept(rawBody, body)
      const answer =
        raw === undefined
          ? handler.refuse(bodyParsed('write NestFactory.create(AppModule, { rawBody: true })'))
          : await handler.receive({ headers, body: raw, url: originalUrl ?? url })
      const { httpAdapter } = this.#host
      const all = { ...answer.headers, ...(answer.body !== '' && { 'content-type': answer.type }) }
      for (const [name, value] of Object.entries(all)) httpAdapter.setHeader(response, name, value)
      httpAdapter.reply(response, answer.body === '' ? undefined : answer.body, answer.status)
    }
  }
  // As decorators would: this code is compiled without them.
  const { prototype } = WechatPayNotifications
  const method = Object.getOwnPropertyDescriptor(prototype, 'notify') as PropertyDescriptor
  Inject(NotificationRoute)(WechatPayNotifications, undefined, 0)
  Inject(HttpAdapterHost)(WechatPayNotifications, undefined, 1)
  Req()(prototype, 'notify', 0)
  Res()(prototype, 'notify', 1)
  Post()(prototype, 'notify', method)
  Controller(path)(WechatPayNotifications)
  return WechatPayNotifications
}
