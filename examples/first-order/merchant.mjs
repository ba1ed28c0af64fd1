// The merchant's own server: receives notifications, with nothing but Node's http.
import { createServer } from 'node:http'

/** Listens on a free port; `receive` gets each notification as it came, and its answer's status is sent back. */
export async function startMerchant() {
  /** @type {((notification: { headers: import('node:http').IncomingHttpHeaders, body: Buffer }) => Promise<number>)[]} */
  const receivers = []
  const server = createServer((request, response) => {
    const parts = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const notification = { headers: request.headers, body: Buffer.concat(parts) }
      const receive = receivers.shift() ?? (() => Promise.resolve(500))
      void receive(notification).then((status) => response.writeHead(status).end())
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** The next notification, after `check` has accepted it. */
    next(check) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('no notification came within 8 s')), 8_000)
        receivers.push(async (notification) => {
          clearTimeout(timer)
          try {
            resolve({ ...notification, event: await check(notification) })
            return 204
          } catch (error) {
            reject(error)
            return 500
          }
        })
      })
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
