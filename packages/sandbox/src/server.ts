import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { sendFaulty } from './faults/wire.js'
import type { IncomingRequest, OutgoingAnswer } from './gate/exchange.js'
import { serverLimits, type ServerLimits } from './limits.js'

/** Where requests go once they are whole. */
export interface Destinations {
  /** The API. */
  pay(request: IncomingRequest): Promise<OutgoingAnswer>
  /** What is the sandbox's own, under /_sandbox/. */
  control(request: IncomingRequest): Promise<OutgoingAnswer>
  /** What is the sandbox's own and does not end with one answer; true when it took the request. */
  stream(request: IncomingRequest, response: ServerResponse): boolean
  /** Requests that came through the proxy for another host; undefined where the API answers. */
  elsewhere(host: string, request: IncomingRequest): OutgoingAnswer | undefined
}

/** How to listen. */
export interface ListenOptions {
  readonly port: number
  /** An address; 127.0.0.1 unless others on the network are let in. */
  readonly host: string
  readonly limits?: Partial<ServerLimits>
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  readonly http: Server
  /** Stops listening and ends all connections. */
  close(): Promise<void>
}

/** Serves the API at `/` and what is the sandbox's own at `/_sandbox/`. */
export async function startServer(
  destinations: Destinations,
  options: ListenOptions,
): Promise<RunningServer> {
  const limits = { ...serverLimits, ...options.limits }
  const server = createServer(
    {
      maxHeaderSize: limits.headers,
      keepAliveTimeout: 8000,
      headersTimeout: limits.headersTime,
      requestTimeout: limits.requestTime,
      connectionsCheckingInterval: limits.sweep,
    },
    (message, response) => void serve(destinations, limits, message, response),
  )
  server.maxConnections = limits.connections
  server.on('checkContinue', (message, response) => {
    if (isTooLarge(message, limits)) return refuseBody(message, response, limits)
    response.writeContinue()
    void serve(destinations, limits, message, response)
  })
  server.on('clientError', answerClientError)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    http: server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  destinations: Destinations,
  limits: ServerLimits,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = isTooLarge(message, limits) ? undefined : await readBody(message, limits)
    if (body === undefined) return refuseBody(message, response, limits)
    const { host, target } = split(message)
    const request: IncomingRequest = {
      method: message.method ?? 'GET',
      target,
      headers: singleHeaders(message),
      body,
      ...clientOf(message.socket),
      isRemote: !/^(::ffff:)?127\.|^::1$/.test(message.socket.remoteAddress ?? ''),
    }
    const isOwn = target === '/_sandbox' || target.startsWith('/_sandbox/')
    if (isOwn && host === undefined && destinations.stream(request, response)) return
    const other = host === undefined ? undefined : destinations.elsewhere(host, request)
    const answer = other ?? (await (isOwn ? destinations.control(request) : destinations.pay(request)))
    if (answer.wire === undefined) send(response, answer)
    else await sendFaulty(response, answer, answer.wire, () => send(response, answer))
  } catch (error) {
    // The connection broke, or the answer could not be written: nobody is left to tell.
    response.destroy(error instanceof Error ? error : undefined)
  }
}

/** Connections on which an answer is under way. */
const answering = new WeakSet<Socket>()

/** Header names go out as written here: one official SDK looks them up case by case. */
function send(response: ServerResponse, answer: OutgoingAnswer): void {
  const { socket } = response
  if (socket !== null) {
    answering.add(socket)
    response.once('close', () => answering.delete(socket))
  }
  const length = answer.status === 204 ? {} : { 'Content-Length': String(answer.body.length) }
  response.writeHead(answer.status, { ...answer.headers, ...length })
  response.end(answer.status === 204 ? undefined : answer.body)
}

function isTooLarge(message: IncomingMessage, limits: ServerLimits): boolean {
  return Number(message.headers['content-length'] ?? 0) > limits.body
}

/** Answers before the body was read. */
function refuseBody(message: IncomingMessage, response: ServerResponse, limits: ServerLimits): void {
  const body = Buffer.from(errorBody(`the body is larger than ${limits.body} bytes`))
  const headers = { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' }
  send(response, { status: 413, headers, body })
  // What is still coming is thrown away for a moment: a connection cut at once would lose the answer.
  message.resume()
  const { socket } = message
  setTimeout(() => socket.destroy(), 500).unref()
}

/** The whole body, or undefined when it is larger than the limit. */
function readBody(message: IncomingMessage, limits: ServerLimits): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    message.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limits.body) chunks.push(chunk)
      else {
        message.removeAllListeners('data')
        resolve(undefined)
      }
    })
    message.once('end', () => resolve(Buffer.concat(chunks)))
    message.once('close', () => reject(new Error('the sender hung up')))
    message.once('error', reject)
  })
}

/** Malformed, oversized and slow requests are told so, where a connection is left to tell. */
const clientErrors: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'the headers are larger than 64 KiB'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'the request did not come in time'],
}

function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || answering.has(socket)) {
    socket.destroy()
    return
  }
  const [status, text] = clientErrors[error.code ?? ''] ?? [
    '400 Bad Request',
    `this is not an HTTP request: ${error.message}`,
  ]
  const body = errorBody(text)
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    () => socket.destroySoon(),
  )
}

function errorBody(message: string): string {
  return JSON.stringify({ code: 'INVALID_REQUEST', message })
}

/** The host that a proxied request is for, and its path and query. Some proxies' clients send the whole URL. */
function split(message: IncomingMessage): { readonly host: string | undefined; readonly target: string } {
  const url = message.url ?? '/'
  const { servername } = message.socket as { servername?: string | false }
  const match = /^https?:\/\/([^/?#:]*)(?::\d+)?([^#]*)/i.exec(url)
  const inside = typeof servername === 'string' && servername !== '' ? servername.toLowerCase() : undefined
  if (match === null) return { host: inside, target: url }
  const rest = match[2] ?? ''
  return { host: match[1]?.toLowerCase(), target: rest.startsWith('/') ? rest : `/${rest}` }
}

/** The key that the other end of a TLS connection proved to have. */
function clientOf(socket: Socket): Pick<IncomingRequest, 'client'> {
  const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined
  return certificate === undefined ? {} : { client: certificate.publicKey }
}

function singleHeaders(message: IncomingMessage): Record<string, string> {
  const entries = Object.entries(message.headers).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}
