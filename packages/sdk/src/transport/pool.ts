import type { SecureContext } from 'node:tls'
import { Agent, request as send } from 'undici'
import type { Transport } from '../options.js'

/** The default transport: undici's pool, no redirect followed. */
export interface Pool {
  readonly transport: Transport
  close(): Promise<void>
}

/** Text and JSON come as bytes; whatever may be a file comes as a stream. */
const textual = /^(application\/json|text\/html|text\/xml|application\/xml)/

/** Opens a pool; sockets are opened on first use and never keep the process alive. */
export function pool(tls: { readonly secureContext?: SecureContext } = {}): Pool {
  const dispatcher = new Agent({
    connect: { timeout: 5_000, ...tls },
    keepAliveTimeout: 6_000,
    bodyTimeout: 60_000,
  })
  return {
    async transport(request) {
      const answer = await send(request.url, {
        method: request.method as 'GET',
        headers: request.headers,
        body: request.body ?? null,
        ...(request.signal === undefined ? {} : { signal: request.signal }),
        dispatcher,
      })
      const headers: Record<string, string> = {}
      for (const [name, value] of Object.entries(answer.headers)) {
        if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
      }
      const type = headers['content-type'] ?? ''
      const small = answer.statusCode === 204 || Number(headers['content-length'] ?? Infinity) <= 65_536
      const body = textual.test(type) && small ? await answer.body.bytes() : webStream(answer.body)
      return { status: answer.statusCode, headers, body }
    },
    close: () => dispatcher.close(),
  }
}

function webStream(body: AsyncIterable<Uint8Array> & { destroy(): unknown }): ReadableStream<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel() {
      body.destroy()
    },
  })
}
