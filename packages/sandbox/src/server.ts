import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { control } from './control/api.js'
import { bodyLimit, type Gate } from './gate/gate.js'
import type { IncomingRequest, OutgoingAnswer } from './gate/exchange.js'
import type { Sandbox } from './sandbox.js'

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  /** Stops listening and ends all connections. */
  close(): Promise<void>
}

/** Serves the API at `/` and what is the sandbox's own at `/_sandbox/`, on 127.0.0.1. */
export async function startServer(gate: Gate, sandbox: Sandbox, port: number): Promise<RunningServer> {
  const server = createServer({ maxHeaderSize: 65_536, keepAliveTimeout: 8000 }, (message, response) => {
    void serve(gate, sandbox, message, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  gate: Gate,
  sandbox: Sandbox,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await readBody(message)
    if (body === undefined) {
      response.writeHead(413, { Connection: 'close', 'Content-Length': '0' }).end()
      return
    }
    const request: IncomingRequest = {
      method: message.method ?? 'GET',
      target: originForm(message.url ?? '/'),
      headers: singleHeaders(message),
      body,
    }
    const isOwn = request.target === '/_sandbox' || request.target.startsWith('/_sandbox/')
    send(response, await (isOwn ? control(sandbox, request) : gate.answer(request)))
  } catch (error) {
    // The connection broke, or the answer could not be written: nobody is left to tell.
    response.destroy(error instanceof Error ? error : undefined)
  }
}

/** Header names go out as written here: one official SDK looks them up case by case. */
function send(response: ServerResponse, answer: OutgoingAnswer): void {
  const length = answer.status === 204 ? {} : { 'Content-Length': String(answer.body.length) }
  response.writeHead(answer.status, { ...answer.headers, ...length })
  response.end(answer.status === 204 ? undefined : answer.body)
}

/** The whole body, or undefined when it is larger than the limit. */
async function readBody(message: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyLimit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Proxies send the whole URL. */
function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/]*/i, '')
}

function singleHeaders(message: IncomingMessage): Record<string, string> {
  const entries = Object.entries(message.headers).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}
