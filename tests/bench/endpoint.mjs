// A canned WeChat Pay in a process of its own: one answer, signed once, to every request. It reads nothing and checks
// nothing, so that it costs as little as it can beside the client that is measured.
import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'

const pem = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
const text = JSON.stringify({ prepay_id: 'wx261153585405162d4d02642eabe7000000' })
const body = Buffer.from(text)
const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242'
const keyId = 'PUB_KEY_ID_9999000000000000000000000000000001'

let headers = {}
function resign() {
  const timestamp = String(Math.floor(Date.now() / 1000))
  headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Request-ID': '08F78BB5AF0610D302189F9C9F0520FCB3A2F004-0',
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keyId,
    'Wechatpay-Signature': sign('sha256', `${timestamp}\n${nonce}\n${text}\n`, platform.privateKey).toString(
      'base64',
    ),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Timestamp': timestamp,
  }
}
resign()
setInterval(resign, 60_000).unref()

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, headers).end(body))
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () =>
  process.send({
    url: `http://127.0.0.1:${server.address().port}`,
    privateKey: merchant.privateKey,
    platformKey: platform.publicKey,
    keyId,
  }),
)
