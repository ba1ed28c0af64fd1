import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { refuseForeign } from '../src/control/guard.js'
import type { ServerLimits } from '../src/limits.js'
import { startServer, type RunningServer } from '../src/server.js'
import { openShop } from './shop.js'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A server that says how long the body was. */
async function serve(limits: Partial<ServerLimits> = {}): Promise<RunningServer> {
  const say = (text: string) => ({ status: 200, headers: {}, body: Buffer.from(text) })
  const server = await startServer(
    {
      pay: (request) => Promise.resolve(say(`${request.body.length} bytes`)),
      control: () => Promise.resolve(say('own')),
      stream: () => false,
      elsewhere: () => undefined,
    },
    { port: 0, host: '127.0.0.1', limits },
  )
  ends.push(() => server.close())
  return server
}

interface Talk {
  readonly socket: Socket
  /** Everything that came, once the other side has hung up. */
  readonly ended: Promise<string>
}

function talk({ url }: { readonly url: string }, text = ''): Talk {
  let seen = ''
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  if (text !== '') socket.write(text)
  socket.on('data', (chunk) => (seen += chunk.toString()))
  socket.on('error', () => undefined)
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve(seen))) }
}

const post = (headers: string, body = ''): string => `POST / HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n${body}`

test('a larger Content-Length is refused before a byte of the body was sent', async () => {
  const server = await serve()
  const answer = await talk(server, post(`Content-Length: ${10 * 1024 * 1024 + 1}`)).ended
  expect(answer).toMatch(/^HTTP\/1.1 413 [\s\S]*"the body is larger than 10485760 bytes"/)
  const waiting = await talk(server, post(`Content-Length: 99999999\r\nExpect: 100-continue`)).ended
  expect(waiting).toMatch(/^HTTP\/1.1 413 /)
})

test('a body without a length is cut off at the limit, and one just below it passes', async () => {
  const server = await serve({ body: 1000 })
  const chunk = `3e8\r\n${'x'.repeat(1000)}\r\n`
  const headers = 'Transfer-Encoding: chunked\r\nConnection: close'
  expect(await talk(server, post(headers, `${chunk}0\r\n\r\n`)).ended).toContain('1000 bytes')
  expect(await talk(server, post(headers, `${chunk}1\r\nx\r\n0\r\n\r\n`)).ended).toMatch(/^HTTP\/1.1 413 /)
})

test('headers of more than 64 KiB, and what is not HTTP, are told so in JSON', async () => {
  const server = await serve()
  const large = await talk(server, post(`X: ${'x'.repeat(66_000)}`)).ended
  expect(large).toMatch(/^HTTP\/1.1 431 [\s\S]*{"code":"INVALID_REQUEST","message":"the headers are larger/)
  const garbage = await talk(server, 'hello\r\n\r\n').ended
  expect(garbage).toMatch(
    /^HTTP\/1.1 400 [\s\S]*{"code":"INVALID_REQUEST","message":"this is not an HTTP request/,
  )
  const chunked = await talk(server, post('Transfer-Encoding: chunked', 'zz\r\n')).ended
  expect(chunked).toMatch(/^HTTP\/1.1 400 /)
})

test('senders that are slow with headers or body are cut', async () => {
  const server = await serve({ headersTime: 100, requestTime: 200, sweep: 50 })
  const started = performance.now()
  const [headers, body] = await Promise.all([
    talk(server, 'POST / HTTP/1.1\r\nHost: x\r\n').ended,
    talk(server, post('Content-Length: 10', 'x')).ended,
  ])
  expect(headers).toMatch(/^HTTP\/1.1 408 /)
  expect(body).toMatch(/^HTTP\/1.1 408 /)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('connections beyond the limit are dropped, and the others are served', async () => {
  const server = await serve({ connections: 3 })
  const held = [talk(server), talk(server), talk(server)]
  await Promise.all(held.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await talk(server, post('Content-Length: 0')).ended).toBe('')
  held[0]?.socket.write(post('Content-Length: 0\r\nConnection: close'))
  expect(await held[0]?.ended).toContain('0 bytes')
  for (const { socket } of held) socket.destroy()
})

test('another machine reaches the API but not the control API', () => {
  const request = {
    method: 'GET',
    target: '/_sandbox/api/orders',
    headers: { host: '127.0.0.1:1' },
    body: Buffer.of(),
  }
  expect(refuseForeign(request)).toBeUndefined()
  expect(refuseForeign({ ...request, isRemote: true })).toMatch(/this machine only/)
  expect(refuseForeign({ ...request, headers: { host: 'rebound.example:1' } })).toMatch(/loopback/)
})

test('malformed JSON to the control API is told so', async () => {
  const shop = await openShop()
  ends.push(() => shop.close())
  const { url } = await shop.sandbox.listen()
  const answer = await fetch(`${url}/_sandbox/api/clock`, { method: 'POST', body: '{"set":' })
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { code: 'INVALID_REQUEST', message: 'the body is not a JSON object' },
  ])
})
