import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WechatPay } from 'wechatpay-kit'
import { createOrderDesk, sqlite } from '@wechatpay-kit/orders'
import { bill_date, expect } from './shop.mjs'

const mchid = '1900007291'
const header =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n'
const totals =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n'
const flowHeader =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n'

const transaction = (index) => `4200${String(index).padStart(24, '0')}`
const order = (index) => `BILL-${String(index).padStart(10, '0')}`

function* tradeRows(rows) {
  yield header
  for (let from = 0; from < rows; from += 500) {
    let text = ''
    for (let index = from; index < Math.min(rows, from + 500); index++)
      text += `\`${bill_date} 12:00:00,\`wxd678efh567hg6787,\`${mchid},\`0,\`,\`${transaction(index)},\`${order(index)},\`oUpF8uMuAJO,\`NATIVE,\`SUCCESS,\`OTHERS,\`CNY,\`10.00,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`x,\`,\`0.06000,\`0.60%,\`10.00,\`0.00,\`\r\n`
    yield text
  }
  yield `${totals}\`${rows},\`${rows * 10}.00,\`0.00,\`0.00,\`${((rows * 6) / 100).toFixed(5)},\`${rows * 10}.00,\`0.00\r\n`
}

function* flowRows(rows) {
  yield flowHeader
  for (let from = 0; from < rows; from += 500) {
    let text = ''
    for (let index = from; index < Math.min(rows, from + 500); index++)
      text += `\`${bill_date} 12:00:00,\`${transaction(index)},\`F${index},\`交易,\`交易,\`收入,\`10.00,\`0.00,\`${mchid}API,\`,\`${order(index)}\r\n`
    yield text
  }
  yield `资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n\`${rows},\`${rows},\`${rows * 10}.00,\`0,\`0.00\r\n`
}

/** E13: a trade bill and a fund flow bill of `rows` payments each, against as many payments in the file. */
export async function millionRows({ rows = 20_000, limit = Infinity, megabytes = Infinity } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'orders-bill-'))
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const file = join(directory, 'orders.db')
  await fill(file, rows)
  const desk = await createOrderDesk({
    client: new WechatPay(platformOf(keys, own.privateKey, rows)),
    store: sqlite(file),
    clock: { now: () => Date.parse('2026-11-24T10:10:00+08:00'), sleep: async () => undefined },
  })
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
  try {
    const usage = process.cpuUsage()
    const started = performance.now()
    const { summary } = await desk.reconcile({ bill_date })
    const seconds = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(usage)
    peak = Math.max(peak, process.memoryUsage().rss)
    expect(summary.balanced && summary.matched_payments === rows, JSON.stringify(summary))
    expect(seconds <= limit, `${seconds} s, expected ${limit}`)
    const used = Math.round(peak / 1e6)
    expect(used <= megabytes, `${used} MB, expected ${megabytes}`)
    return {
      rows,
      seconds: Math.round(seconds * 10) / 10,
      'CPU, s': Math.round((user + system) / 1e5) / 10,
      'peak memory, MB': used,
    }
  } finally {
    clearInterval(timer)
    await desk.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function fill(file, rows) {
  const store = sqlite(file)
  await store.open()
  await store.migrate()
  const at = Date.parse(`${bill_date}T12:00:00+08:00`)
  for (let from = 0; from < rows; from += 50_000) {
    const range = [from, Math.min(rows, from + 50_000)]
    const numbers = 'WITH RECURSIVE n (i) AS (VALUES (?) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)'
    await store.transaction(async (tx) => {
      await tx.query(
        `${numbers} INSERT INTO orders SELECT printf('BILL-%010d', i), '${mchid}', 'wxd678efh567hg6787', 'native', 'paid', 1000, '{}',
           ${at}, ${at}, NULL, NULL, printf('4200%024d', i), ${at}, NULL, 0, 0, NULL, NULL, NULL, NULL, 2 FROM n`,
        range,
      )
      await tx.query(
        `${numbers} INSERT INTO payments SELECT NULL, printf('4200%024d', i), printf('BILL-%010d', i), '${mchid}', 1000, 1000, 'NATIVE', NULL,
           ${at}, 'notification', 'kept', 0, 0, 0 FROM n`,
        range,
      )
    })
  }
  await store.close()
}

/** A platform that knows nothing but two bills. */
function platformOf({ publicKey, privateKey }, ownKey, rows) {
  const id = `PUB_KEY_ID_9999${'0'.repeat(30)}`
  const files = { tradebill: () => tradeRows(rows), fundflowbill: () => flowRows(rows) }
  const digest = (lines) => {
    const hash = createHash('sha1')
    for (const line of lines) hash.update(line)
    return hash.digest('hex')
  }
  return {
    mchid,
    serial: '0'.repeat(40),
    privateKey: ownKey.export({ type: 'pkcs8', format: 'pem' }),
    apiV3Key: '0'.repeat(32),
    platformKeys: { [id]: publicKey.export({ type: 'spki', format: 'pem' }) },
    baseUrl: 'http://127.0.0.1',
    timeout: 600_000,
    transport: async ({ url }) => {
      const { pathname, searchParams } = new URL(url)
      const name = pathname.split('/').at(-1)
      if (name === 'file')
        return { status: 200, headers: {}, body: stream(files[searchParams.get('token')]()) }
      const body = Buffer.from(
        JSON.stringify({
          hash_type: 'SHA1',
          hash_value: digest(files[name]()),
          download_url: `http://127.0.0.1/v3/billdownload/file?token=${name}`,
        }),
      )
      return { status: 200, headers: signed(privateKey, id, body), body }
    },
  }
}

function signed(key, id, body) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = 'proof'
  const signature = sign(
    'sha256',
    Buffer.from(`${timestamp}\n${nonce}\n${body.toString('utf8')}\n`),
    key,
  ).toString('base64')
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': id,
    'wechatpay-signature': signature,
  }
}

function stream(lines) {
  return new ReadableStream({
    pull(controller) {
      const { done, value } = lines.next()
      if (done) controller.close()
      else controller.enqueue(Buffer.from(value))
    },
  })
}
