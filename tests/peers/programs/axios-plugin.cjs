// A merchant's program after the README of wechatpay-axios-plugin: the real host, keys from the environment, no header of its own.
const { readFileSync } = require('node:fs')
const { createServer } = require('node:http')
const { Aes, Formatter, Rsa, Wechatpay } = require('wechatpay-axios-plugin')

const { env } = process
const mchid = env.WECHATPAY_MCHID
/** What the merchant has: the public key, a platform certificate or both. */
const certs = {
  ...(env.WECHATPAY_PUBLIC_KEY_ID && {
    [env.WECHATPAY_PUBLIC_KEY_ID]: readFileSync(env.WECHATPAY_PUBLIC_KEY_FILE),
  }),
  ...(env.WECHATPAY_PLATFORM_SERIAL && {
    [env.WECHATPAY_PLATFORM_SERIAL]: readFileSync(env.WECHATPAY_PLATFORM_CERTIFICATE_FILE),
  }),
}
const wechatpay = new Wechatpay({
  mchid,
  serial: env.WECHATPAY_SERIAL,
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE),
  certs,
})

/** The shop's endpoint for notifications: its URL, and what comes first. */
function endpoint() {
  return new Promise((listening) => {
    let tell
    const first = new Promise((resolve) => (tell = resolve))
    const server = createServer((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (part) => (body += part))
      request.on('end', () => {
        response.writeHead(204).end()
        server.close()
        tell({ headers: request.headers, body })
      })
    })
    server.listen(0, '127.0.0.1', () =>
      listening({ notify_url: `http://127.0.0.1:${server.address().port}/notify`, first }),
    )
  })
}

/** Verified and opened by the SDK's own code. */
function open({ headers, body }) {
  const key = certs[headers['wechatpay-serial']]
  const message = Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body)
  if (key === undefined || !Rsa.verify(message, headers['wechatpay-signature'], key))
    throw new Error('the notification is not authentic')
  const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
  return JSON.parse(Aes.AesGcm.decrypt(ciphertext, env.WECHATPAY_API_V3_KEY, nonce, associated_data))
}

async function main() {
  const [total] = process.argv.slice(2).map(Number)
  const { notify_url, first } = await endpoint()
  const order = (out_trade_no) => ({
    appid: env.WECHATPAY_APPID,
    mchid,
    description: 'Image形象店',
    out_trade_no,
    notify_url,
    amount: { total },
  })
  const transactions = wechatpay.v3.pay.transactions
  const byNumber = transactions.outTradeNo['{out_trade_no}']
  const query = (out_trade_no) => byNumber.get({ params: { mchid }, out_trade_no })
  const placed = await transactions.native.post(order('axios-0001'))
  const before = await query('axios-0001')
  const after = await query('axios-0001')
  const notified = open(await first)
  const amount = { refund: 30, total, currency: 'CNY' }
  const refunds = wechatpay.v3.refund.domestic.refunds
  const refund = await refunds.post({ out_trade_no: 'axios-0001', out_refund_no: 'axios-R1', amount })
  await transactions.native.post({ ...order('axios-0002'), amount: { total: 1 } })
  const closed = await byNumber.close.post({ mchid }, { out_trade_no: 'axios-0002' })
  console.log(
    JSON.stringify({
      code_url: placed.data.code_url,
      before: before.data.trade_state,
      after: after.data.trade_state,
      notified: notified.out_trade_no,
      refund: refund.data.status,
      closed: closed.status,
    }),
  )
}
main().catch((error) => {
  console.error(error.message, error.response?.data)
  process.exitCode = 1
})
