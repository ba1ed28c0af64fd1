// How fast and in how much memory a bill of 1,000,000 rows is read, packed with gzip, over a socket, from another process:
// once with a Content-Length, once chunked.
//   npm run build && node tests/bench/bills.mjs [rows]
// Fails when it takes more than 60 s or 300 MB. Not part of the gate: machines differ.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'
import { reconcile, WechatPay } from 'wechatpay-kit'
import {
  exportPrivateKey,
  exportPublicKey,
  generateKeyPair,
  responseMessage,
  signSha256,
} from 'wechatpay-kit/internal'

const rows = Number(process.argv[2] ?? 1_000_000)
const header =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,' +
  '代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\n'
const number = (index) => `ORDER${String(index).padStart(20, '0')}`

function* file() {
  yield header
  for (let index = 0; index < rows;) {
    let text = ''
    for (const end = Math.min(rows, index + 500); index < end; index++) {
      const id = String(index).padStart(10, '0')
      text += `\`2019-02-19 01:52:32,\`wxab8acd895ab1638a,\`1921000401,\`0,\`,\`420000026320190219${id},\`${number(index)},\`oHkLxtw2sS2bROvqfnZJcgCIFfPSE,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`0.03,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`Image形象店-深圳腾大-QQ公仔,\`,\`0.01000,\`0.60%,\`0.03,\`0.00,\`\n`
    }
    yield text
  }
  const total = `${Math.floor((rows * 3) / 100)}.${String((rows * 3) % 100).padStart(2, '0')}`
  const fee = `${Math.floor(rows / 100)}.${String(rows % 100).padStart(2, '0')}000`
  yield '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\n'
  yield `\`${rows},\`${total},\`0.00,\`0.00,\`${fee},\`${total},\`0.00\n`
}

/** The platform, in a process of its own so that its memory is not counted. */
async function serve() {
  const platform = await generateKeyPair()
  const merchant = await generateKeyPair()
  const hash = createHash('sha1')
  let size = 0
  for (const part of file()) {
    hash.update(part)
    size += Buffer.byteLength(part)
  }
  const hash_value = hash.digest('hex')
  const packed = await buffer(Readable.from(file()).pipe(createGzip({ level: 1 })))
  let coding = 'length'
  process.on('message', (wanted) => (coding = wanted))
  const answer = async (request, response) => {
    if (request.url.startsWith('/v3/billdownload/')) {
      const length = coding === 'length' ? { 'content-length': packed.length } : {}
      response.writeHead(200, { 'content-type': 'application/octet-stream', ...length })
      response.end(packed)
      return
    }
    const download_url = `http://${request.headers.host}/v3/billdownload/file?token=x`
    const body = Buffer.from(JSON.stringify({ hash_type: 'SHA1', hash_value, download_url }))
    const timestamp = String(Math.floor(Date.now() / 1000))
    const nonce = 'n'.repeat(32)
    response.writeHead(200, {
      'content-type': 'application/json',
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': 'PUB_KEY_ID_0',
      'wechatpay-signature': await signSha256(
        platform.privateKey,
        responseMessage({ timestamp, nonce, body }),
      ),
    })
    response.end(body)
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1', () => {
    const options = {
      mchid: '1921000401',
      serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
      privateKey: exportPrivateKey(merchant.privateKey),
      platformKeys: { PUB_KEY_ID_0: exportPublicKey(platform.publicKey) },
      baseUrl: `http://127.0.0.1:${server.address().port}`,
    }
    process.send({ options, size })
  })
  process.on('disconnect', () => process.exit())
}

async function measure() {
  const child = fork(fileURLToPath(import.meta.url), [String(rows)], {
    env: { ...process.env, BENCH_SERVE: '1' },
  })
  const { options, size } = await new Promise((resolve) => child.once('message', resolve))
  const wechatpay = new WechatPay(options)
  for (const coding of ['length', 'chunked']) {
    child.send(coding)
    await read(wechatpay, coding, size)
  }
  await reconciled(wechatpay)
  await wechatpay.close()
  child.kill()
}

async function read(wechatpay, coding, size) {
  const bill = wechatpay.bills.trade({ bill_date: '2019-02-19', tar_type: 'GZIP' })
  let peak = 0
  let count = 0
  let fen = 0
  const started = performance.now()
  for await (const row of bill) {
    count++
    fen += row.order_amount
    if (count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage.rss())
  }
  const seconds = (performance.now() - started) / 1000
  const megabytes = peak / 1e6
  console.log(coding === 'length' ? 'Content-Length' : 'chunked')
  console.log(
    `rows         ${count} (${(size / 1e6).toFixed(0)} MB unpacked), ${fen} fen, summary ${bill.summary?.count}`,
  )
  console.log(`time         ${seconds.toFixed(1)} s (${Math.round(count / seconds)} rows/s); limit 60 s`)
  console.log(`memory       ${megabytes.toFixed(0)} MB RSS at most; limit 300 MB`)
  if (count !== rows || seconds > 60 || megabytes > 300) process.exitCode = 1
}

async function reconciled(wechatpay) {
  const bill = wechatpay.bills.trade({ bill_date: '2019-02-19', tar_type: 'GZIP' })
  const started = performance.now()
  const orders = Array.from({ length: 1000 }, (_, index) => ({ out_trade_no: number(index), amount: 3 }))
  let differences = 0
  for await (const found of reconcile(orders, bill)) if (found.kind !== 'matched') differences++
  const seconds = (performance.now() - started) / 1000
  console.log(
    `reconcile    ${seconds.toFixed(1)} s, ${differences} rows of the bill are not among the orders`,
  )
}

await (process.env.BENCH_SERVE === '1' ? serve() : measure())
