import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NotificationResponse, NotificationHandler } from '../notifications/create-handler.js'
import { bodyParsed, kept, readRaw } from './raw.js'

/** A request of Node's http, as frameworks pass it on: with what their body parsers left on it. */
export type NodeRequest = IncomingMessage & {
  readonly body?: unknown
  readonly rawBody?: unknown
  readonly originalUrl?: string
}

async function receive(
  handler: NotificationHandler,
  request: NodeRequest,
  mend: string,
): Promise<NotificationResponse> {
  try {
    const raw = kept(request.rawBody, request.body)
    // A parser that ran has read the stream to its end; Express 4 sets an empty object although nothing was read.
    if (raw === undefined && request.readableEnded) throw bodyParsed(mend)
    const url = request.originalUrl ?? request.url
    return await handler.receive({ headers: request.headers, body: raw ?? (await readRaw(request)), url })
  } catch (error) {
    return handler.refuse(error)
  }
}

function write(response: ServerResponse, { status, type, body, headers = {} }: NotificationResponse): void {
  response.statusCode = status
  if (body !== '') response.setHeader('Content-Type', type)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  // The rest of a body that was not read would be taken for the next request: the connection ends with this response.
  if (response.req?.complete === false) {
    response.setHeader('Connection', 'close')
    response.req.resume()
  }
  response.end(body)
}

const adapt =
  (mend: string) =>
  (handler: NotificationHandler) =>
  async (request: NodeRequest, response: ServerResponse): Promise<void> =>
    write(response, await receive(handler, request, mend))

type NodeAdapter = (
  handler: NotificationHandler,
) => (request: NodeRequest, response: ServerResponse) => Promise<void>

/**
 * For Node's http.
 * @example createServer((request, response) => void toNode(handle)(request, response))
 */
export const toNode: NodeAdapter = adapt('pass the request on before anything reads it')

/**
 * For Express 4 and 5: above `express.json()`, or behind `express.raw()`.
 * @example app.post('/notify', express.raw({ type: '*\/*' }), toExpress(handle))
 */
export const toExpress: NodeAdapter = adapt(
  "move app.post('/notify', express.raw({ type: '*/*' }), toExpress(handle)) above app.use(express.json())",
)

/**
 * For a NestJS controller on Express, created with `rawBody: true`.
 * @example
 * ```ts
 * const app = await NestFactory.create(AppModule, { rawBody: true })
 * // in the controller:
 * @Post('notify') notify(@Req() request: NodeRequest, @Res() response: ServerResponse) { return toNest(handle)(request, response) }
 * ```
 */
export const toNest: NodeAdapter = adapt('write NestFactory.create(AppModule, { rawBody: true })')
