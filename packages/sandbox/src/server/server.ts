import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { warnOnDroppedConnections } from './warnings.js'
import { sendFaulty } from './wire-faults.js'
import type { IncomingRequest, OutgoingAnswer } from '../kernel/http/exchange.js'
import { serverLimits, type ServerLimits } from '../kernel/http/limits.js'
import { isLoopback } from '../platform/destination.js'

/** Where requests go once they are whole. */
export interface Destinations {
  /** The API. */
  pay(request: IncomingRequest): Promise<OutgoingAnswer>
  /** What is the sandbox's own, under /_sandbox/. */
  control(request: IncomingRequest): Promise<OutgoingAnswer>
  /** What is the sandbox's own and does not end with one answer; true when it took the request. */
  stream(request: IncomingRequest, response: ServerResponse): boolean
  /** Requests that came through the proxy for another host; undefined where the API answers. */
  otherHosts(host: string, request: IncomingRequest): OutgoingAnswer | undefined
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
      // Refused below, in words.
      requireHostHeader: false,
    },
    (message, response) => void serve(destinations, limits, message, response),
  )
  server.maxConnections = limits.connections
  warnOnDroppedConnections(server, limits.connections)
  server.on('checkContinue', (message, response) => {
    if (isTooLarge(message, limits)) return refuseBody(message, response, limits)
    response.writeContinue()
    void serve(destinations, limits, message, response)
  })
  server.on('checkExpectation', (_message, response) => {
    refuse(response, 417, 'of expectations only 100-continue is met')
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
    if (message.headers.host === undefined && message.httpVersion === '1.1')
      return refuse(response, 400, 'the header Host is missing')
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
    const isOwn = /^\/_sandbox(?:[/?]|$)/.test(target)
    if (isOwn && host === undefined && destinations.stream(request, response)) return
    const other = host === undefined ? undefined : destinations.otherHosts(host, request)
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
  // WeChat Pay sends Content-Length: 0 with 204 too, and some SDKs read it without a check.
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(answer.body.length) })
  response.end(answer.body.length === 0 ? undefined : answer.body)
}

function isTooLarge(message: IncomingMessage, limits: ServerLimits): boolean {
  return Number(message.headers['content-length'] ?? 0) > limits.body
}

/** Answers what is no request of anybody's, and hangs up. */
function refuse(response: ServerResponse, status: number, text: string): void {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' }
  send(response, { status, headers, body: Buffer.from(errorBody(text)) })
}

/** Real milliseconds for which the rest of a body that is too large is thrown away. */
const patience = 2000

/**
 * Answers before the body was read. What is still coming is thrown away for a while before the connection ends: one that
 * is cut while its sender still writes loses the answer.
 */
function refuseBody(message: IncomingMessage, response: ServerResponse, limits: ServerLimits): void {
  const body = Buffer.from(errorBody(`the body is larger than ${limits.body} bytes`))
  response.writeHead(413, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(body.length),
    Connection: 'close',
  })
  response.write(body)
  const end = (): void => void response.end()
  const timer = setTimeout(end, patience)
  timer.unref()
  response.once('close', () => clearTimeout(timer))
  message.once('end', end).once('error', end).resume()
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

/**
 * The host that a proxied request is for, and its path and query. Some proxies' clients send the whole URL; one that
 * names this very server is like any other.
 */
function split(message: IncomingMessage): { readonly host: string | undefined; readonly target: string } {
  const url = message.url ?? '/'
  const { servername, localPort } = message.socket as Socket & { servername?: string | false }
  const match = /^https?:\/\/(\[[^\]/?#]*\]|[^/?#:]*)(?::(\d+))?([^#]*)/i.exec(url)
  const inside = typeof servername === 'string' ? servername.toLowerCase() : ''
  if (match === null) return { host: inside === '' || isLoopback(inside) ? undefined : inside, target: url }
  const [, named = '', port = '80', rest = ''] = match
  const target = rest.startsWith('/') ? rest : `/${rest}`
  const host = named.toLowerCase()
  if (!isLoopback(host)) return { host, target }
  return { host: Number(port) === localPort ? undefined : `${host}:${port}`, target }
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
