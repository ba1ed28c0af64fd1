import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { refuseForeign } from '../../src/control/guard.js'
import type { ServerLimits } from '../../src/kernel/http/limits.js'
import { startServer, type RunningServer } from '../../src/server/server.js'
import { openShop } from '../support/shop.js'

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
      otherHosts: () => undefined,
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

test('whoever sends a body that is too large without waiting gets the answer, too', async () => {
  const server = await serve({ body: 1000 })
  // More than the buffers of both ends hold, and written to the end before anything is read, as most clients do.
  const length = 20 * 1024 * 1024
  const { socket, ended } = talk(server, post(`Content-Length: ${length}`))
  socket.pause()
  await new Promise<void>((resolve) => socket.write(Buffer.alloc(length), () => resolve()))
  socket.resume()
  expect(await ended).toMatch(/^HTTP\/1.1 413 [\s\S]*"the body is larger than 1000 bytes"/)
})

test('whoever never sends the rest of a body that is too large is cut', async () => {
  const server = await serve({ body: 1000 })
  expect(await talk(server, post('Content-Length: 5000', 'x'.repeat(100))).ended).toMatch(/^HTTP\/1.1 413 /)
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

test('a request without Host, and one that expects what nobody can, are told so', async () => {
  const server = await serve()
  const nameless = await talk(server, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n').ended
  expect(nameless).toMatch(/^HTTP\/1.1 400 [\s\S]*"the header Host is missing"/)
  const demanding = await talk(server, post('Content-Length: 0\r\nExpect: 200-ok')).ended
  expect(demanding).toMatch(/^HTTP\/1.1 417 [\s\S]*"of expectations only 100-continue is met"/)
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
  // The limit for headers is 10 s otherwise.
  expect(performance.now() - started).toBeLessThan(9_000)
})

test('connections beyond the limit are dropped, and the others are served', async () => {
  const warned: string[] = []
  const listen = (warning: Error): void => void warned.push(warning.message)
  process.on('warning', listen)
  ends.push(() => Promise.resolve(process.off('warning', listen)))
  const server = await serve({ connections: 3 })
  const held = [talk(server), talk(server), talk(server)]
  await Promise.all(held.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))
  await new Promise((resolve) => setTimeout(resolve, 50))
  for (let more = 0; more < 3; more++) expect(await talk(server, post('Content-Length: 0')).ended).toBe('')
  // Once, so that a flood does not flood the log.
  expect(warned).toEqual([expect.stringMatching(/^3 connections are open, .* further ones are dropped$/)])
  held[0]?.socket.write(post('Content-Length: 0\r\nConnection: close'))
  expect(await held[0]?.ended).toContain('0 bytes')
  for (const { socket } of held) socket.destroy()
})

test('a whole URL in the request line leads here when it names this server, and nowhere when it names another', async () => {
  const shop = await openShop()
  ends.push(() => shop.close())
  const { url } = await shop.sandbox.listen()
  const get = (target: string, host: string): Promise<string> =>
    talk({ url }, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`).ended
  const { host, port } = new URL(url)
  expect(await get(`${url}/_sandbox/api/clock`, host)).toMatch(/^HTTP\/1.1 200 [\s\S]*2018-06-08T10:00:00/)
  expect(await get(`${url}/_sandbox?x`, host)).toMatch(/^HTTP\/1.1 200 [\s\S]*openapi.json/)
  const neighbour = Number(port) === 3000 ? 3001 : 3000
  for (const origin of [`http://127.0.0.1:${neighbour}`, `http://[::1]:${neighbour}`, 'http://localhost']) {
    const { hostname, port: other } = new URL(origin)
    const answer = await get(`${origin}/_sandbox/api/clock`, host)
    expect(answer).toMatch(/^HTTP\/1.1 403 /)
    expect(answer).toContain(`${hostname}:${other === '' ? 80 : other} is not a host of WeChat Pay`)
  }
  const stream = talk({ url }, `GET ${url}/_sandbox/api/events HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
  const first = await new Promise<string>((resolve) => stream.socket.once('data', (d) => resolve(String(d))))
  expect(first).toMatch(/^HTTP\/1.1 200 [\s\S]*text\/event-stream/)
  stream.socket.destroy()
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
