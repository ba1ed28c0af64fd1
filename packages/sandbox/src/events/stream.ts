import type { ServerResponse } from 'node:http'
import { refuseForeign } from '../control/guard.js'
import type { IncomingRequest } from '../gate/exchange.js'
import type { Events, SandboxEvent } from './events.js'

const heartbeat = 15_000
/** Bytes that may wait for a reader that is too slow; then it is cut off and may come back. */
const patience = 4 * 1024 * 1024

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
  const write = (text: string): void => {
    if (response.writableLength > patience) response.destroy()
    else response.write(text)
  }
  write(': the sandbox tells what happens\n\n')
  const stop = events.subscribe(
    (event) => write(format(event)),
    /^\d{1,15}$/.test(last) ? Number(last) : undefined,
  )
  const timer = setInterval(() => write(':\n\n'), heartbeat)
  timer.unref()
  response.once('close', () => {
    stop()
    clearInterval(timer)
  })
  return true
}

function format({ id, type, subject, at, data }: SandboxEvent): string {
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify({ subject, at, data })}\n\n`
}
