// Kills a sandbox with SIGKILL at random points while merchants order, payers pay and refunds are asked for, and after each
// start checks that everything it had accepted is there. `node endure.mjs [payments] [kills] [seed]`; prints one line of JSON.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, send } from './launch.mjs'

const [payments = 10_000, kills = 20, seed = 1] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-endure-'))
const workers = 16

/** mulberry32: the points of death are the same for the same seed. */
let state = seed
const random = () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** What the sandbox answered 200 to. */
const accepted = { orders: new Set(), payments: new Map(), refunds: new Map() }
let server
let next = 0
let lost = []

/** What was answered; undefined where no answer came, since then nobody knows. */
async function post(path, json, signed) {
  const answer = await send(server, path, json, signed)
  if (answer !== undefined && answer.status >= 300)
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.json)}`)
  return answer?.json
}

async function trade(number) {
  const { appids, mchid } = server.merchant
  const notify_url = 'https://shop.example/notify'
  const order = {
    appid: appids[0],
    mchid,
    description: 'x',
    out_trade_no: number,
    notify_url,
    amount: { total: 100 },
  }
  if ((await post('/v3/pay/transactions/native', order)) === undefined) return
  accepted.orders.add(number)
  const paid = await post(`/_sandbox/api/orders/${number}/pay`, {}, false)
  if (paid === undefined) return
  accepted.payments.set(number, paid.transaction_id)
  if (random() > 0.3) return
  const amount = { refund: 30, total: 100, currency: 'CNY' }
  const refund = await post('/v3/refund/domestic/refunds', {
    out_trade_no: number,
    out_refund_no: `R${number}`,
    amount,
  })
  if (refund !== undefined) accepted.refunds.set(`R${number}`, refund.refund_id)
}

/** Holds what the sandbox has against what it accepted. */
async function check() {
  const list = async (name) => (await (await fetch(`${server.url}/_sandbox/api/${name}`)).json())[name]
  const orders = new Map((await list('orders')).map((one) => [one.out_trade_no, one]))
  const refunds = new Map((await list('refunds')).map((one) => [one.out_refund_no, one]))
  lost = [
    ...[...accepted.orders].filter((one) => !orders.has(one)).map((one) => `order ${one}`),
    ...[...accepted.payments]
      .filter(([one, id]) => orders.get(one)?.transaction_id !== id)
      .map(([one]) => `payment of ${one}`),
    ...[...accepted.refunds]
      .filter(([one, id]) => refunds.get(one)?.refund_id !== id)
      .map(([one]) => `refund ${one}`),
    ...[...orders.values()]
      .filter((one) => one.refunds.some((id) => !refunds.has(id.split('/')[1])))
      .map((one) => `half of a refund of ${one.out_trade_no}`),
  ]
}

const began = performance.now()
const starts = []
try {
  for (let life = 0; life <= kills && lost.length === 0; life++) {
    const launched = performance.now()
    server = await launch(folder)
    starts.push(Math.round(performance.now() - launched))
    await check()
    if (lost.length > 0) break
    const isLast = life === kills
    const until = isLast
      ? payments
      : Math.min(payments, next + Math.ceil((2 * random() * payments) / (kills + 1)))
    let isDead = false
    const kill = () => {
      isDead = true
      server.child.kill('SIGKILL')
    }
    const work = async () => {
      while (!isDead && next < (isLast ? payments : Infinity)) {
        const number = `E${String(++next).padStart(10, '0')}`
        if (!isLast && next >= until && !isDead) setTimeout(kill, random() * 5)
        await trade(number)
      }
    }
    await Promise.all(Array.from({ length: workers }, work))
    if (isLast) {
      await check()
      server.child.kill('SIGTERM')
    }
    await server.ended
  }
} finally {
  server?.child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
const { orders, payments: paid, refunds } = accepted
console.log(
  JSON.stringify({
    kills,
    orders: orders.size,
    payments: paid.size,
    refunds: refunds.size,
    lost,
    starts,
    seconds: Math.round((performance.now() - began) / 1000),
  }),
)
process.exitCode = lost.length > 0 ? 1 : 0
