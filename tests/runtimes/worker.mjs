// The checks in Cloudflare Workers: by fetch, since there is nothing else; and what there is not says so.
import { sm } from 'wechatpay-kit/sm'
import {
  checks,
  client,
  expect,
  failure,
  fetchTransport,
  nothingSent,
  orderOf,
  WechatPay,
} from './checks.mjs'

const lacking = {
  // Workers do not say why there was no connection.
  'no connection: the outcome counts as unknown': async (given, options) => {
    const wechatpay = client(given, { ...options, baseUrl: given.closedUrl })
    const error = await failure(() => wechatpay.v3.pay.transactions.jsapi.post({ json: orderOf(given) }))
    expect(error.code === 'network' && error.outcomeUnknown === true, 'an unknown outcome')
  },
  'no transport: the error names fetchTransport': async (given) => {
    const { code } = await failure(async () => new WechatPay(given.direct.client))
    expect(code === 'transport_needed', 'transport_needed')
  },
  'a synchronous call: the error says why not': async (given, options) => {
    const sync = async () =>
      client(given, options).v3.pay.transactions.jsapi.postSync({ json: orderOf(given) })
    expect((await failure(sync)).code === 'sync_unavailable', 'sync_unavailable')
  },
  'v2 with mutual TLS: the error says why not': async (given, options) => {
    const { apiV2Key, secureUrl: baseUrl } = given
    const xml = { appid: 'wx1', out_trade_no: '1', out_refund_no: '2', total_fee: 1, refund_fee: 1 }
    const call = () => client(given, { ...options, apiV2Key, baseUrl }).v2.secapi.pay.refund.post({ xml })
    expect((await failure(call)).code === 'mutual_tls_unavailable', 'mutual_tls_unavailable')
  },
  'national cryptography: the error says why not': async (given, options) => {
    const { code } = await failure(async () => client(given, { ...options, algorithms: sm }))
    expect(code === 'sm_unavailable', 'sm_unavailable')
  },
}

const { [nothingSent]: _, ...shared } = checks
const heard = new Set()

export default {
  async fetch(request, { GIVEN }) {
    const given = { ...JSON.parse(GIVEN), notifyUrl: `${new URL(request.url).origin}/notify` }
    const options = { transport: fetchTransport() }
    if (new URL(request.url).pathname === '/notify') {
      const handle = client(given, options).notifications.handler({
        'TRANSACTION.SUCCESS': async ({ resource }) => void heard.add(resource.out_trade_no),
      })
      return handle(request)
    }
    const notified = async (out_trade_no) => {
      for (let wait = 0; wait < 100 && !heard.has(out_trade_no); wait++)
        await new Promise((done) => setTimeout(done, 50))
      return heard.has(out_trade_no)
    }
    const lines = []
    for (const [name, check] of Object.entries({ ...shared, ...lacking })) {
      try {
        await check(given, options, notified)
        lines.push({ name, ok: true })
      } catch (error) {
        lines.push({ name, ok: false, why: `${error?.name}: ${error?.message}` })
      }
    }
    return Response.json(lines)
  },
}
