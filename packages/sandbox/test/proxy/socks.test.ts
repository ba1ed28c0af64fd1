import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, hostAddresses, type Sandbox, type SandboxProxy } from '../../src/index.js'

let folder: string
let sandbox: Sandbox
let proxy: SandboxProxy
let authority: string
const refused: string[] = []
/** A server that repeats what it receives. */
const echo = createServer((socket) => socket.pipe(socket))
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socks-'))
  sandbox = await createSandbox()
  await sandbox.listen()
  proxy = await sandbox.openProxy({
    directory: folder,
    authorityDirectory: folder,
    refused: (host) => refused.push(host),
  })
  authority = await readFile(proxy.authorityFile, 'utf8')
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await sandbox.close()
  echo.close()
  await rm(folder, { recursive: true })
})

const byName = (host: string): Buffer => Buffer.from([3, host.length, ...Buffer.from(host)])
const byAddress = (address: string): Buffer => Buffer.from([1, ...address.split('.').map(Number)])
const port = (number: number): Buffer => Buffer.from([number >> 8, number & 255])

/** Opens a connection to the proxy and reads a number of bytes at a time. */
function open(): { socket: Socket; read: (count: number) => Promise<Buffer> } {
  const socket = connect(Number(new URL(proxy.proxyUrl).port), '127.0.0.1')
  const read = async (count: number): Promise<Buffer> => {
    for (;;) {
      const found = socket.read(count) as Buffer | null
      if (found !== null) return found
      await new Promise((resolve) => socket.once('readable', resolve))
    }
  }
  return { socket, read }
}

/** Asks for a target and resolves to the reply code and the connection. */
async function ask(target: Buffer, to: number): Promise<{ code: number | undefined; socket: Socket }> {
  const { socket, read } = open()
  socket.write(Buffer.from([5, 2, 0, 2]))
  expect([...(await read(2))]).toEqual([5, 0])
  socket.write(Buffer.concat([Buffer.from([5, 1, 0]), target, port(to)]))
  const reply = await read(10)
  return { code: reply[1], socket }
}

/** The status line of a request over TLS. */
function statusOver(socket: Socket, servername: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const secure = connectTls({ socket, servername, ca: authority }, () =>
      secure.write(`GET /nothing HTTP/1.1\r\nHost: ${servername}\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    secure.on('data', (chunk) => (text += String(chunk)))
    secure.once('end', () => resolve(text.split('\r\n', 1)[0] ?? ''))
    secure.once('error', reject)
  })
}

test.each([...hostAddresses])(
  '%s is served over SOCKS5, by name and by the address %s',
  async (host, address) => {
    for (const target of [byName(host), byAddress(address)]) {
      const { code, socket } = await ask(target, 443)
      expect(code).toBe(0)
      expect(await statusOver(socket, host)).toBe('HTTP/1.1 404 Not Found')
    }
  },
)

test.each([
  { what: 'another host', target: byName('elsewhere.example'), to: 443, named: 'elsewhere.example' },
  { what: 'another address', target: byAddress('192.0.2.1'), to: 443, named: '192.0.2.1' },
  { what: 'another port', target: byName('api.mch.weixin.qq.com'), to: 80, named: 'api.mch.weixin.qq.com' },
])('$what is rejected by the ruleset and reported', async ({ target, to, named }) => {
  const { code, socket } = await ask(target, to)
  socket.destroy()
  expect([code, refused.at(-1)]).toEqual([2, named])
})

test('loopback is connected to, also when the request comes byte by byte', async () => {
  const { socket, read } = open()
  const { port: number } = echo.address() as AddressInfo
  const bytes = Buffer.concat([Buffer.from([5, 1, 0, 5, 1, 0]), byAddress('127.0.0.1'), port(number)])
  for (const byte of bytes) {
    socket.write(Buffer.from([byte]))
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect([...(await read(2)), ...(await read(10))].slice(0, 4)).toEqual([5, 0, 5, 0])
  socket.write('hello')
  expect(String(await read(5))).toBe('hello')
  socket.destroy()
})

test.each([
  { what: 'a client that only offers authentication', bytes: [5, 1, 2], reply: [5, 255] },
  { what: 'BIND', bytes: [5, 1, 0, 5, 2, 0, 1, 127, 0, 0, 1, 0, 80], reply: [5, 0, 5, 7] },
  {
    what: 'an unknown kind of address',
    bytes: [5, 1, 0, 5, 1, 0, 9, 0, 0, 0, 0, 0, 80],
    reply: [5, 0, 5, 8],
  },
])('$what gets its reply code', async ({ bytes, reply }) => {
  const { socket, read } = open()
  socket.write(Buffer.from(bytes))
  expect([...(await read(reply.length))]).toEqual(reply)
  socket.destroy()
})

test('plain http to another host is rejected with the option that allows it', async () => {
  const { hostname, port: number } = new URL(proxy.proxyUrl)
  const [status, body] = await new Promise<readonly [number | undefined, string]>((resolve, reject) => {
    const sending = request(
      { hostname, port: number, path: 'http://elsewhere.example/', agent: false },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += String(chunk)))
        answer.once('end', () => resolve([answer.statusCode, text]))
      },
    )
    sending.once('error', reject)
    sending.end()
  })
  expect([status, body]).toEqual([403, expect.stringContaining('--allow-host elsewhere.example')])
})
