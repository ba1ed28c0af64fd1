import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { toNode } from 'wechatpay-kit/adapters'
import { apiV3Key, options } from '../support/socket.js'

const client = new WechatPay({ ...options, apiV3Key })
const server = createServer((received, response) => {
  void toNode(client.notifications.handler({}, { onError: () => undefined }))(received, response)
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Posts what `write` writes, and gives the response once its headers have come. */
async function post(write: (body: ReturnType<typeof request>) => void): Promise<IncomingMessage> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const sending = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    headers: { 'transfer-encoding': 'chunked' },
  })
  // The connection may break while the rest of the body is written: the response is what counts.
  sending.on('error', () => undefined)
  write(sending)
  const [response] = (await once(sending, 'response')) as [IncomingMessage]
  response.resume()
  sending.destroy()
  return response
}

describe('a notification on Node’s http', () => {
  it('that is too large gets its response, and the connection is not used again', async () => {
    const { statusCode, headers } = await post((body) => void body.write(Buffer.alloc(3 * 1024 * 1024)))
    expect([statusCode, headers.connection]).toEqual([400, 'close'])
  })

  it('whose body does not come to its end gets its response all the same', async () => {
    const { statusCode, headers } = await post((body) => void body.write('{'))
    expect([statusCode, headers.connection]).toEqual([400, 'close'])
  })
})
