// A merchant's program after the README of wechatpay-node-v3: the real host, keys from the environment, certificates downloaded.
const { readFileSync } = require('node:fs')
const { createServer } = require('node:http')
const WxPay = require('wechatpay-node-v3')

const { env } = process
const pay = new WxPay({
  appid: env.WECHATPAY_APPID,
  mchid: env.WECHATPAY_MCHID,
  publicKey: readFileSync(env.WECHATPAY_CERTIFICATE_FILE),
  privateKey: readFileSync(env.WECHATPAY_PRIVATE_KEY_FILE),
  key: env.WECHATPAY_API_V3_KEY,
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

/** Verified and decrypted by the SDK's own code, which downloads the platform certificates for it. */
async function open({ headers, body }) {
  const isAuthentic = await pay.verifySign({
    timestamp: headers['wechatpay-timestamp'],
    nonce: headers['wechatpay-nonce'],
    signature: headers['wechatpay-signature'],
    serial: headers['wechatpay-serial'],
    body,
    apiSecret: env.WECHATPAY_API_V3_KEY,
  })
  if (!isAuthentic) throw new Error('the notification is not authentic')
  const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
  return pay.decipher_gcm(ciphertext, associated_data, nonce, env.WECHATPAY_API_V3_KEY)
}

async function main() {
  const [total] = process.argv.slice(2).map(Number)
  const { notify_url, first } = await endpoint()
  const order = (out_trade_no, fen) => ({
    description: 'Image形象店',
    out_trade_no,
    notify_url,
    amount: { total: fen },
  })
  const placed = await pay.transactions_native(order('nodev3-0001', total))
  const before = await pay.query({ out_trade_no: 'nodev3-0001' })
  const after = await pay.query({ out_trade_no: 'nodev3-0001' })
  const notified = await open(await first)
  const amount = { refund: 30, total, currency: 'CNY' }
  const refund = await pay.refunds({ out_trade_no: 'nodev3-0001', out_refund_no: 'nodev3-R1', amount })
  await pay.transactions_native(order('nodev3-0002', 1))
  const closed = await pay.close('nodev3-0002')
  console.log(
    JSON.stringify({
      code_url: placed.data?.code_url,
      before: before.data?.trade_state,
      after: after.data?.trade_state,
      notified: notified.out_trade_no,
      refund: refund.data?.status,
      closed: closed.status,
    }),
  )
}
main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
