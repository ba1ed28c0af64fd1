// npm run demo:orders: 200 orders through a storm, with a shop whose process is killed again and again.
import { mkdirSync, writeFileSync } from 'node:fs'
import { WechatPay } from 'wechatpay-kit'
import { createOrderDesk, sqlite } from '@wechatpay-kit/orders'
import { heavyWeather, storm } from './e01-kill.mjs'

const payments = 200
const refunds = 40
const bill_date = '2026-11-23'
const report = new URL('../../../node_modules/.cache/orders-demo/reconciliation.html', import.meta.url)
const faults = [
  ...heavyWeather,
  { fault: 'reset-after', probability: 0.05, seed: 'reset' },
  { fault: 'system-error-applied', probability: 0.03, seed: 'error' },
  { fault: 'frequency-limited', probability: 0.03, seed: 'limit' },
]

console.log(
  `${payments} orders and ${refunds} refunds. 30 % of the notifications are dropped, 30 % arrive five times,`,
)
console.log(
  '10 % out of order; responses are lost after they took effect; the shop is killed with SIGKILL again and again.\n',
)
const started = Date.now()
const seen = { done: 0, kills: 0, open: 0 }
let shown = -1
const figures = await storm({ payments, refunds, faults, progress: show, after: reconcile })
console.log(`\n\n${figures.kills} kills, ${seconds()} s`)
console.log(
  `lost ${figures.lost} · fulfilled twice ${figures['fulfilled twice']} · ledger sum ${figures['ledger sum']}`,
)

function seconds() {
  return ((Date.now() - started) / 1000).toFixed(1)
}

function show(now) {
  Object.assign(seen, now)
  const share = Math.floor((seen.done / payments) * 20)
  const line = `[${'#'.repeat(share)}${' '.repeat(20 - share)}] ${seen.done}/${payments} paid · ${seen.kills} kills · ${seen.open} open · ${seconds()} s`
  if (process.stdout.isTTY) process.stdout.write(`\r${line}   `)
  else if (share !== shown) console.log(line)
  shown = share
}

/** The next morning: the bill is compared with the desk's tables. */
async function reconcile({ file, sandbox }) {
  for (const { id } of sandbox.faults.list()) sandbox.faults.remove(id)
  await sandbox.clock.set('2026-11-24T10:10:00+08:00')
  const desk = await createOrderDesk({
    client: new WechatPay(sandbox.merchants[0].client),
    store: sqlite(file),
    clock: { now: () => sandbox.clock.now(), sleep: async () => undefined },
  })
  try {
    const result = await desk.reconcile({ bill_date })
    const { summary } = result
    mkdirSync(new URL('.', report), { recursive: true })
    writeFileSync(report, await result.html())
    console.log(
      `\n\nReconciliation of ${bill_date}: ${summary.balanced ? 'balanced' : JSON.stringify(summary.findings)}`,
    )
    console.log(
      `${summary.rows} rows, ${summary.matched_payments} payments and ${summary.matched_refunds} refunds matched`,
    )
    for (const [account, fen] of Object.entries(await desk.balances()))
      console.log(`  ${account.padEnd(36)} ${(fen / 100).toFixed(2).padStart(10)} yuan`)
    console.log(`Report: ${report.pathname}`)
    if (!summary.balanced) process.exitCode = 1
  } finally {
    await desk.close()
  }
}
