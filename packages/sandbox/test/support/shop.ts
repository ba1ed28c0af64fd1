import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox, type SandboxMerchant, type SandboxOptions } from '../../src/index.js'
import { startOfTest } from './caller.js'

export interface Received {
  readonly headers: Record<string, string>
  readonly body: string
}

/** A merchant's endpoint for notifications. */
export interface Endpoint {
  readonly url: string
  readonly received: Received[]
}

/** A sandbox whose clock stands, its direct merchant, and what ends them. */
export interface Shop {
  readonly sandbox: Sandbox
  readonly direct: SandboxMerchant
  endpoint(status?: (n: number) => number): Promise<Endpoint>
  close(): Promise<void>
}

export async function openShop(options: SandboxOptions = {}): Promise<Shop> {
  const sandbox = await createSandbox({ seed: 'test', clock: startOfTest, freeze: true, ...options })
  const [direct] = sandbox.merchants
  if (direct === undefined) throw new Error('no direct merchant')
  const ends: (() => Promise<unknown>)[] = [() => sandbox.close()]
  return {
    sandbox,
    direct,
    async endpoint(status = () => 204) {
      const received: Received[] = []
      const server = createServer((request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk))
        request.on('end', () => {
          const headers = request.headers as Record<string, string>
          received.push({ headers, body: Buffer.concat(chunks).toString('utf8') })
          response.writeHead(status(received.length)).end()
        })
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      ends.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
      return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`, received }
    },
    async close() {
      for (const end of ends) await end()
    },
  }
}

export const nativePath = '/v3/pay/transactions/native'
export const refundPath = '/v3/refund/domestic/refunds'

export function nativeOrder(number: string, extra: object = {}): Record<string, unknown> {
  return {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000001',
    description: 'thing',
    out_trade_no: number,
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
    ...extra,
  }
}

export function queryPath(number: string): string {
  return `/v3/pay/transactions/out-trade-no/${number}?mchid=1900000001`
}
