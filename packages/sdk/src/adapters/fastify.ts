import type { IncomingHttpHeaders } from 'node:http'
import type { NotificationHandler } from '../notifications/create-handler.js'
import { notificationLimit } from '../notifications/receive.js'
import { bodyParsed, kept } from './raw.js'

/** What is used of a Fastify request. */
export interface FastifyRequestLike {
  readonly headers: IncomingHttpHeaders
  readonly body?: unknown
  /** Path and query. */
  readonly url?: string
}

/** What is used of a Fastify reply. */
export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike
  header(name: string, value: string): FastifyReplyLike
  send(body?: unknown): FastifyReplyLike
}

/** What is used of a Fastify instance. */
export interface FastifyLike {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: never, body: Buffer, done: (error: Error | null, body: Buffer) => void) => void,
  ): unknown
  post(
    url: string,
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<FastifyReplyLike>,
  ): unknown
}

/**
 * A Fastify plugin: its route gets raw bytes, other routes keep their parsers.
 * @example app.register(toFastify(handle), { url: '/notify' })
 */
export function toFastify(
  handler: NotificationHandler,
): (app: FastifyLike, options: { readonly url: string }) => Promise<void> {
  return async (app, { url }) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: notificationLimit }, (_, body, done) =>
      done(null, body),
    )
    app.post(url, async (request, reply) => {
      const body = kept(request.body)
      const mend =
        "write app.register(toFastify(handle), { url: '/notify' }), without fastify-plugin around it"
      const answer =
        body === undefined
          ? handler.refuse(bodyParsed(mend))
          : await handler.receive({ headers: request.headers, body, url: request.url })
      if (answer.body !== '') reply.header('content-type', answer.type)
      for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value)
      return reply.code(answer.status).send(answer.body === '' ? undefined : answer.body)
    })
  }
}
