// `npm run endurance [calls]`: that calls, ids in chains and merchants leave nothing behind. The signer and the transport are
// stubs; everything between them is the client's. Prints heap before and after, and a line of JSON at the end.
import { setMaxListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { WechatPay } from 'wechatpay-kit'
import {
  exportPrivateKey,
  exportPublicKey,
  generateKeyPair,
  responseMessage,
  signSha256,
} from 'wechatpay-kit/internal'

/** Collects all garbage there is: Bun has a function for it, the others a flag. */
function collector() {
  if ('Bun' in globalThis) return () => globalThis.Bun.gc(true)
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

const gc = collector()
const calls = Number(process.argv[2] ?? 1_000_000)
if (!Number.isInteger(calls) || calls < 1_000)
  throw new Error('calls: expected a whole number, at least 1000')
/** Different ids in chains; a tenth of the calls, as 100,000 are of a million. */
const ids = Math.max(1_000, Math.ceil(calls / 10))
const merchants = 1_500
const serial = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
const keyId = 'PUB_KEY_ID_9999000000000000000000000000000001'
const now = 1_790_000_000_000

const [platform, merchant] = await Promise.all([generateKeyPair(), generateKeyPair()])
const body = Buffer.from('{"out_trade_no":"1217752501201407033233368018","trade_state":"SUCCESS"}')
const timestamp = String(now / 1000)
const nonce = 'n'.repeat(32)
const answer = {
  status: 200,
  headers: {
    'content-type': 'application/json',
    'request-id': '08F5B8-0',
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': keyId,
    'wechatpay-signature': await signSha256(platform.privateKey, responseMessage({ timestamp, nonce, body })),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  },
  body,
}
const options = {
  mchid: '1900007291',
  serial,
  apiV3Key: '0123456789abcdef0123456789abcdef',
  privateKey: { sign: () => 'c3R1Yg==' },
  platformKeys: { [keyId]: exportPublicKey(platform.publicKey) },
  transport: async () => answer,
  clock: () => now,
}
const wechatpay = new WechatPay(options)

/** Bytes of heap in use once all that can be collected is. */
async function heap() {
  for (let round = 0; round < 4; round++) {
    gc()
    await new Promise((done) => setImmediate(done))
  }
  return process.memoryUsage().heapUsed
}

/** Every fourth call orders, every eighth is refused by its own signal, so that listeners are made and taken away. */
async function call(number) {
  if (number % 4 === 0) {
    const json = { mchid: '1900007291', out_trade_no: `E${number}`, amount: { total: 1 } }
    await wechatpay.v3.pay.transactions.jsapi.post({ json, signal: lasting.signal })
  } else if (number % 8 === 1) {
    await wechatpay.v3.certificates.get({ signal: fired }).then(
      () => Promise.reject(new Error('expected the signal to stop it')),
      ({ code }) => code === 'aborted' || Promise.reject(new Error(code)),
    )
  } else {
    const given = { transaction_id: `42000000${number}`, query: { mchid: '1900007291' } }
    await wechatpay.v3.pay.transactions.id._transaction_id_.get(given)
  }
}
/** One signal for all calls of a server's life, as its shutdown has. */
const lasting = new AbortController()
// Fifty calls at once listen to it, and Node warns of more than ten.
setMaxListeners(50, lasting.signal)
const fired = AbortSignal.abort()

async function many(count, work) {
  const start = performance.now()
  for (let number = 0; number < count; number += 50)
    await Promise.all(
      Array.from({ length: Math.min(50, count - number) }, (_, index) => work(number + index)),
    )
  return performance.now() - start
}

const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`

async function measured(what, count, work) {
  await many(1_000, work)
  const before = await heap()
  const took = await many(count, work)
  const after = await heap()
  const growth = after - before
  const each = `${((took * 1000) / count).toFixed(1)} µs each`
  console.log(`${count} ${what}: heap ${kib(before)} -> ${kib(after)} (${kib(growth)}), ${each}`)
  return growth
}

const growth = await measured('calls', calls, call)
const chains = await measured('different ids in chains', ids, async (number) => {
  const id = `id${number}Of${number}`
  void wechatpay.v3.pay.transactions.outTradeNo[id].close
  void wechatpay[`v3/pay/transactions/id/${id}`].get
  void wechatpay.chain(`v3/pay/transactions/id/${id}`).get
})

const privateKey = exportPrivateKey(merchant.privateKey)
const before = await heap()
const start = performance.now()
const all = Array.from({ length: merchants }, (_, index) =>
  wechatpay.forMerchant({ ...own(options), privateKey, mchid: `19${String(index).padStart(8, '0')}` }),
)
const made = performance.now() - start
const held = (await heap()) - before
console.log(
  `${merchants} merchants: ${kib(held)}, ${kib(held / merchants)} each; ${(made / merchants).toFixed(2)} ms each, keys parsed`,
)
await Promise.all(all.map((one) => one.close()))
await wechatpay.close()

function own({ mchid, serial: given, apiV3Key, platformKeys }) {
  return { mchid, serial: given, apiV3Key, platformKeys }
}

console.log(JSON.stringify({ calls, growth, ids, chains, merchants, held, made }))
/** What may be left over: the engine's own compiled code and caches come and go by some hundred KiB. */
if (Math.max(growth, chains) > 1024 * 1024) {
  console.error('Something grows with the number of calls or ids.')
  process.exitCode = 1
}
