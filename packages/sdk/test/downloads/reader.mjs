// A client in a process of its own: a download that never yields can be stopped, and the test reports it.
import { createHash } from 'node:crypto'
import { WechatPay } from 'wechatpay-kit'

let client

async function digest(stream) {
  const hash = createHash('sha1')
  let bytes = 0
  for await (const piece of stream) {
    hash.update(piece)
    bytes += piece.length
  }
  return { bytes, sha1: hash.digest('hex') }
}

async function rows(bill) {
  let count = 0
  let fen = 0
  for await (const row of bill) {
    count++
    fen += row.order_amount
  }
  return { count, fen }
}

const day = { bill_date: '2019-02-19', bill_type: 'SUCCESS' }
const v2Bill = { xml: { appid: 'wxab8acd895ab1638a', bill_date: '20190219', bill_type: 'ALL' } }

const readers = {
  download: async (url) => digest(await client.download(url)),
  rows: () => rows(client.bills.trade(day)),
  bill: async () => digest(await client.bills.trade(day).download()),
  statement: async () => digest(await client.hk.v3.statements.get({ query: { date: '20190219' } })),
  v2: async () => digest(await client.v2.pay.downloadbill.post(v2Bill)),
  sync: (url) => {
    const { search } = new URL(url)
    const query = Object.fromEntries(new URLSearchParams(search))
    return digest([client.v3.billdownload.file.getSync({ query, timeout: 15_000 })])
  },
}

async function run({ kind, url }) {
  try {
    process.send({ result: await readers[kind](url) })
  } catch (error) {
    process.send({ error: error instanceof Error ? `${error.name} ${error.message}` : String(error) })
  }
}

process.on('message', (message) => {
  if (message.options === undefined) void run(message)
  else client = new WechatPay(message.options)
})
