// A platform in a process of its own, on real sockets. Every file is sent as its query says:
// `size` (bytes), `coding` (length | chunked), `writes` (number) and `pause` (milliseconds between writes).
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const pem = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
const keyId = 'PUB_KEY_ID_0114232134912410000000000000'

const head =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,' +
  '代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注\r\n'
const tail =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n'
const row = (index) =>
  `\`2019-02-19 01:52:32,\`wxab8acd895ab1638a,\`1900007291,\`0,\`,\`4200000263201902190000${String(index).padStart(6, '0')},` +
  `\`ORDER${index},\`oHkLxtw2sS2bROvqfnZJcgCIFfPSE,\`JSAPI,\`SUCCESS,\`OTHERS,\`CNY,\`0.03,\`0.00,\`深圳,\`,\`0.00000,\`0.60%,\`0.03,\`\r\n`

function bill(rows) {
  const yuan = `${Math.floor((rows * 3) / 100)}.${String((rows * 3) % 100).padStart(2, '0')}`
  const lines = Array.from({ length: rows }, (_, index) => row(index))
  return Buffer.from(
    `${head}${lines.join('')}${tail}\`${rows},\`${yuan},\`0.00,\`0.00,\`0.00000,\`${yuan},\`0.00\r\n`,
  )
}

/** The file of a query: a bill with `rows`, else `size` bytes. */
function fileOf(query) {
  if (query.has('rows')) return bill(Number(query.get('rows')))
  const bytes = Buffer.alloc(Number(query.get('size')))
  for (let at = 0; at < bytes.length; at++) bytes[at] = at % 251
  return bytes
}

function signed(text) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = 'n'.repeat(32)
  const signature = sign('sha256', `${timestamp}\n${nonce}\n${text}\n`, platform.privateKey).toString(
    'base64',
  )
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': keyId,
    'wechatpay-signature': signature,
  }
}

async function sendFile(response, file, query, headers) {
  const length = query.get('coding') === 'length' ? { 'content-length': file.length } : {}
  response.writeHead(200, { ...headers, ...length })
  const writes = Number(query.get('writes'))
  const pause = Number(query.get('pause'))
  const step = Math.max(1, Math.ceil(file.length / writes))
  for (let from = 0; from < file.length; from += step) {
    response.write(file.subarray(from, from + step))
    if (pause > 0) await sleep(pause)
  }
  response.end()
}

const sha1 = (bytes) => createHash('sha1').update(bytes).digest('hex')

/** How the next files are sent whose request can't carry it: v2's bills and statements. */
let plan = new URLSearchParams()

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  for await (const _ of request);
  if (pathname === '/plan') {
    plan = searchParams
    response.end()
  } else if (pathname.startsWith('/v3/bill/')) {
    const hash_value = sha1(fileOf(plan))
    const download_url = `http://${request.headers.host}/v3/billdownload/file?${plan}`
    const text = JSON.stringify({ hash_type: 'SHA1', hash_value, download_url })
    response.writeHead(200, { 'content-type': 'application/json', ...signed(text) }).end(text)
  } else {
    const query = searchParams.has('coding') ? searchParams : plan
    const file = fileOf(query)
    const digest = sha1(file)
    await sendFile(response, file, query, {
      ...signed(`{"sha1":"${digest}"}`),
      'wechatpay-statement-sha1': digest,
    })
  }
}

const server = createServer(
  (request, response) => void answer(request, response).catch(() => response.destroy()),
)
server.listen(0, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}`
  const options = {
    mchid: '1900007291',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    privateKey: merchant.privateKey,
    apiV2Key: '0123456789abcdef0123456789abcdef',
    platformKeys: { [keyId]: platform.publicKey },
    baseUrl: url,
  }
  process.send({ url, options })
})
process.on('disconnect', () => process.exit())
