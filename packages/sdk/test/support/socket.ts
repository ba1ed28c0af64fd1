// A platform on a real socket: `answer` decides what a request gets, or breaks its connection.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WechatPay, type ClientOptions } from 'wechatpay-kit'

export const keyId = 'PUB_KEY_ID_0114232134912410000000000000'
export const apiV2Key = '192006250b4c09247ec02edce69f6a2d'
export const apiV3Key = '0123456789abcdef0123456789abcdef'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const merchant = pair()
const platform = pair()
const pem = (key: KeyObject): string =>
  key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString()

/** Options of a client that trusts the key that {@link signed} signs with. */
export const options = {
  mchid: '1900007291',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey: pem(merchant.privateKey),
  platformKeys: { [keyId]: pem(platform.publicKey) },
  apiV2Key,
} satisfies ClientOptions

/** The headers of an authentic response or notification. */
export function signed(body: string, serial: string = keyId): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = 'n'.repeat(32)
  const signature = sign('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), platform.privateKey)
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': serial,
    'wechatpay-signature': signature.toString('base64'),
  }
}

/** One request as it came, whole. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** From 1. */
  readonly number: number
}

/** A loopback server with everything that it received. */
export interface SocketPlatform {
  readonly url: string
  readonly received: Received[]
  readonly server: Server
  client(overrides?: Partial<ClientOptions>): WechatPay
  close(): Promise<void>
}

const open = new Set<SocketPlatform>()

/** Ends all servers of a test file. */
export async function closeAll(): Promise<void> {
  await Promise.all([...open].map((one) => one.close()))
}

/** Listens on loopback. `answer` is called once a request has come whole. */
export async function socketPlatform(
  answer: (request: Received, response: ServerResponse, server: Server) => unknown,
): Promise<SocketPlatform> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body: Buffer.concat(parts).toString(), number: received.length + 1 }
      received.push(one)
      answer(one, response, server)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const opened: SocketPlatform = {
    url,
    received,
    server,
    client: (overrides = {}) => new WechatPay({ ...options, baseUrl: url, ...overrides }),
    close: () =>
      new Promise<void>((resolve) => {
        open.delete(opened)
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  open.add(opened)
  return opened
}

/** Writes an authentic JSON response. */
export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  const body = JSON.stringify(value)
  response.writeHead(status, { 'content-type': 'application/json', ...signed(body) }).end(body)
}
