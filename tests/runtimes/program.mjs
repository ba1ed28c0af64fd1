// Runs the checks in Node, Bun or Deno and prints a line of JSON for each: by the client's own pool, and by fetch.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { toNode } from 'wechatpay-kit/adapters'
import { sm } from 'wechatpay-kit/sm'
import { checks, client, expect, failure, fetchTransport, orderOf } from './checks.mjs'

const given = JSON.parse(readFileSync('given.json', 'utf8'))
const heard = new Set()
const handle = client(given, {}).notifications.handler({
  'TRANSACTION.SUCCESS': async ({ resource }) => void heard.add(resource.out_trade_no),
})
const server = createServer((request, response) => void toNode(handle)(request, response))
await new Promise((done) => server.listen(0, '127.0.0.1', done))
given.notifyUrl = `http://127.0.0.1:${server.address().port}/notify`
const notified = async (out_trade_no) => {
  for (let wait = 0; wait < 100 && !heard.has(out_trade_no); wait++)
    await new Promise((done) => setTimeout(done, 50))
  return heard.has(out_trade_no)
}

/** What needs sockets and threads, and what only these lack. */
const own = {
  'v2: mutual TLS shows the merchant certificate': async () => {
    const { clientCertificate, apiV2Key, secureUrl: baseUrl } = given
    const wechatpay = client(given, { clientCertificate, apiV2Key, baseUrl })
    const xml = { appid: 'wx1', out_trade_no: '1', out_refund_no: '2', total_fee: 1, refund_fee: 1 }
    const answer = await wechatpay.v2.secapi.pay.refund.post({ xml })
    expect(answer.subject === '1900007291', "the certificate's name")
    await wechatpay.close()
  },
  'a synchronous call': async () => {
    const wechatpay = client(given, {})
    const { prepay_id } = wechatpay.v3.pay.transactions.jsapi.postSync({ json: orderOf(given) })
    expect(prepay_id.startsWith('wx'), 'a prepay_id')
    await wechatpay.close()
  },
  ...('Bun' in globalThis || 'Deno' in globalThis
    ? {
        'national cryptography: the error says why not': async () => {
          const { code } = await failure(async () => client(given, { algorithms: sm }))
          expect(code === 'sm_unavailable', 'sm_unavailable')
        },
      }
    : {}),
}

const run = async (name, work) => {
  try {
    await work()
    console.log(JSON.stringify({ name, ok: true }))
  } catch (error) {
    console.log(JSON.stringify({ name, ok: false, why: `${error?.name}: ${error?.message}` }))
  }
}
for (const [name, check] of Object.entries(checks)) {
  await run(name, () => check(given, {}, notified))
  await run(`by fetch: ${name}`, () => check(given, { transport: fetchTransport() }, notified))
}
for (const [name, check] of Object.entries(own)) await run(name, check)
// Nothing is closed but this server: a client left open must not keep the process alive.
server.closeAllConnections?.()
server.close()
