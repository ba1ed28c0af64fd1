import type { IncomingMessage } from 'node:http'
import type { NotificationHandler } from '../notifications/create-handler.js'
import { bodyParsed, kept, readRaw } from './raw.js'

/** What is used of a Koa context. */
export interface KoaLike {
  readonly req: IncomingMessage
  /** Path and query before any router changed them. */
  readonly originalUrl?: string
  readonly request: { readonly body?: unknown; readonly rawBody?: unknown }
  status: number
  type: string
  body: unknown
  set(headers: Record<string, string>): void
}

/**
 * A Koa middleware that ends the request: on the route of your notify_url. @koa/bodyparser keeps the raw body, so it may
 * run before.
 * @example router.post('/notify', toKoa(handle))
 */
export function toKoa(handler: NotificationHandler): (context: KoaLike) => Promise<void> {
  return async (context) => {
    const { req, request, originalUrl: url = req.url } = context
    let answer
    try {
      const raw = kept(request.rawBody, request.body)
      if (raw === undefined && req.readableEnded)
        throw bodyParsed(
          "move app.use(router.routes()) with router.post('/notify', toKoa(handle)) above app.use(bodyParser())",
        )
      answer = await handler.receive({ headers: req.headers, body: raw ?? (await readRaw(req)), url })
    } catch (error) {
      answer = handler.refuse(error)
    }
    context.status = answer.status
    if (answer.body === '') return
    context.type = answer.type
    context.set({ ...answer.headers })
    context.body = answer.body
  }
}
