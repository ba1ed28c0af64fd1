// A day of trade in the sandbox, then the night: the bill is downloaded and compared with the books.
//   npm run build && node examples/nightly-bill/run.mjs
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatYuan, WechatPay } from 'wechatpay-kit'
import { clientOptions, startSandbox } from '../first-order/sandbox.mjs'
import { nightly } from './nightly.mjs'

const mchid = '1900000001'
const bill_date = '2018-06-08'
const folder = mkdtempSync(join(tmpdir(), 'nightly-bill-'))
const sandbox = await startSandbox(['--clock', '2018-06-08T10:00:00+08:00'])
const wechatpay = new WechatPay(clientOptions(sandbox, mchid))

/** Places an order and pays it. @param {string} out_trade_no @param {number} total */
async function sell(out_trade_no, total) {
  await wechatpay.v3.pay.transactions.native.post({
    json: {
      mchid,
      appid: 'wxd678efh567hg6787',
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no,
      notify_url: 'https://shop.example/notify',
      amount: { total, currency: 'CNY' },
    },
  })
  await sandbox.control('POST', `orders/${out_trade_no}/pay`)
}

try {
  await sell('20180608-0001', 8_800)
  await sell('20180608-0002', 12_900)
  await sell('20180608-0003', 100)
  await wechatpay.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: '20180608-0002',
      out_refund_no: 'R-20180608-0002',
      amount: { refund: 2_900, total: 12_900, currency: 'CNY' },
    },
  })

  // The books, with two faults: the third payment's notification was lost, and a refund was booked that was never asked for.
  const orders = [
    { out_trade_no: '20180608-0001', amount: 8_800, refunds: [{ out_refund_no: 'R-lost', amount: 800 }] },
    {
      out_trade_no: '20180608-0002',
      amount: 12_900,
      refunds: [{ out_refund_no: 'R-20180608-0002', amount: 2_900 }],
    },
  ]

  await sandbox.control('POST', 'clock', { set: '2018-06-09T09:15:00+08:00' })
  const { file, summary, findings } = await nightly(wechatpay, {
    bill_date,
    orders,
    folder,
    sleep: (milliseconds) => {
      console.log(`the bill is being made: asking again in ${milliseconds / 60_000} minutes`)
      return sandbox.control('POST', 'clock', { advance: milliseconds })
    },
  })
  assert(file !== undefined && summary !== undefined)
  console.log(`saved: ${readFileSync(file).length} bytes, ${summary.count} rows`)
  console.log(
    `paid ${formatYuan(summary.order_amount ?? 0)}, refunded ${formatYuan(summary.refund_amount ?? 0)} yuan`,
  )
  for (const found of findings) {
    if (found.kind === 'matched') {
      console.log(`matched: ${found.payments} payments, ${found.refunds} refunds`)
    } else if (found.kind === 'missing_locally') {
      const { out_trade_no, order_amount } = found.row
      console.log(
        `missing here: ${found.what} ${out_trade_no}, ${formatYuan(order_amount)} yuan: was its notification lost?`,
      )
    } else if (found.kind === 'missing_in_bill') {
      console.log(`missing there: ${found.what} of ${found.order.out_trade_no}: query it before you act`)
    } else console.log(`${found.kind}: ${found.row.out_trade_no}: a person must look at it`)
  }
  assert.deepEqual(
    findings.map(({ kind }) => kind),
    ['missing_locally', 'missing_in_bill', 'matched'],
  )
} finally {
  await wechatpay.close()
  await sandbox.stop()
  rmSync(folder, { recursive: true })
}
