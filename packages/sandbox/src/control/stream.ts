import type { ServerResponse } from 'node:http'
import { refuseForeign } from './guard.js'
import type { IncomingRequest } from '../kernel/http/exchange.js'
import type { Events, SandboxEvent } from '../kernel/events.js'

/** Real milliseconds between two signs of life. */
const heartbeat = 15_000

/** Streams what happens as server-sent events; false when the request is not for the stream. */
export function streamEvents(events: Events, request: IncomingRequest, response: ServerResponse): boolean {
  const [path, search] = request.target.split('?', 2)
  if (path !== '/_sandbox/api/events' || request.method !== 'GET') return false
  if (refuseForeign(request) !== undefined) return false
  const last = request.headers['last-event-id'] ?? new URLSearchParams(search).get('after') ?? ''
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.write(': the sandbox tells what happens\n\n')
  const tell = follow(events, response, /^\d{1,15}$/.test(last) ? Number(last) : undefined)
  const stop = events.subscribe(tell)
  tell()
  const timer = setInterval(() => response.writableNeedDrain || response.write(':\n\n'), heartbeat)
  timer.unref()
  response.once('close', () => {
    stop()
    clearInterval(timer)
  })
  return true
}

/**
 * What writes whatever a reader has not been sent yet. Nothing is kept for a reader that is slow: it goes on where it
 * was once it has read, and is told of what is no longer remembered by then.
 */
function follow(events: Events, response: ServerResponse, after: number | undefined): () => void {
  // An id beyond the latest is of an earlier run, whose events nobody remembers.
  let next = after === undefined ? events.last + 1 : after > events.last ? 1 : after + 1
  const tell = (): void => {
    while (!response.writableNeedDrain && !response.destroyed) {
      if (next < events.first) {
        response.write(
          format({
            type: 'missed',
            subject: 'events',
            at: Date.now(),
            data: { from: next, to: events.first - 1 },
          }),
        )
        next = events.first
      }
      const event = events.at(next)
      if (event === undefined) return
      next++
      response.write(format(event))
    }
  }
  response.on('drain', tell)
  return tell
}

function format({
  id,
  type,
  subject,
  at,
  data,
}: Omit<SandboxEvent, 'id'> & { readonly id?: number }): string {
  const mark = id === undefined ? '' : `id: ${id}\n`
  return `${mark}event: ${type}\ndata: ${JSON.stringify({ subject, at, data })}\n\n`
}
