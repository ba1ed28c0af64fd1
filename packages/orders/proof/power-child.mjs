// Applies payments one after the other and says so on standard output, for strace to see.
import { writeSync } from 'node:fs'
import { sqlite } from '@wechatpay-kit/orders'
import { insertOrders } from './e10-throughput.mjs'

const [file, payments] = process.argv.slice(2)
const store = sqlite(file)
await store.open()
await insertOrders(store, Number(payments))
const orders = await store.transaction((tx) =>
  tx.query('SELECT out_trade_no FROM orders ORDER BY out_trade_no'),
)
for (const [index, { out_trade_no }] of orders.entries()) {
  await store.transaction((tx) =>
    tx.query("UPDATE orders SET state = 'paid', transaction_id = ?, wake_at = NULL WHERE out_trade_no = ?", [
      `T-${index}`,
      out_trade_no,
    ]),
  )
  writeSync(1, `ACK ${out_trade_no}\n`)
}
await store.close()
