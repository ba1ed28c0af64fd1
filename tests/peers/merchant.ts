import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type KeyMode, type Sandbox, type SandboxMerchant } from '@wechatpay-kit/sandbox'

/** A notification as it came. */
export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A sandbox that listens, its direct merchant, and a server for that merchant's notifications. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly url: string
  readonly merchant: SandboxMerchant
  readonly appid: string
  readonly notifyUrl: string
  readonly notifications: Received[]
  close(): Promise<void>
}

export async function stage(keys: KeyMode = 'public-key'): Promise<Stage> {
  const notifications: Received[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      notifications.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sandbox = await createSandbox({ keys })
  const { url } = await sandbox.listen(0)
  const [merchant] = sandbox.merchants
  const appid = merchant?.appids[0]
  if (merchant === undefined || appid === undefined) throw new Error('no direct merchant')
  return {
    sandbox,
    url,
    merchant,
    appid,
    notifyUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    notifications,
    async close() {
      await sandbox.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
