import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WechatPay } from 'wechatpay-kit'
import { signTestNotification, testPlatform } from 'wechatpay-kit/testing'
import { createOrderDesk, sqlite } from '@wechatpay-kit/orders'
import { expect, percentile } from './shop.mjs'

const mchid = '1900007291'
const appid = 'wxd678efh567hg6787'

/**
 * E10: notifications that are verified, decrypted, applied and on disk before they are acknowledged, per second, on one
 * SQLite file. They are signed beforehand; `payers` are under way at the same time.
 */
export async function throughput({
  seconds = 2,
  payers = 32,
  perSecond = 2500,
  floor = 0,
  slowest = Infinity,
} = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'orders-throughput-'))
  const platform = await testPlatform()
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  let applied = 0
  const store = sqlite(join(directory, 'orders.db'))
  const desk = await createOrderDesk({
    client: new WechatPay({ mchid, serial: '0'.repeat(40), privateKey, ...platform }),
    store,
    appid,
    notifyUrl: 'https://shop.example/notify',
    onPaid: () => void (applied += 1),
  })
  try {
    await desk.migrate()
    const total = Math.ceil(seconds * perSecond)
    await insertOrders(store, total)
    const letters = await sign(platform, total)
    const latencies = []
    let next = 0
    const usage = process.cpuUsage()
    const started = performance.now()
    const end = started + seconds * 1000
    const payer = async () => {
      while (performance.now() < end && next < total) {
        const letter = letters[next++]
        const before = performance.now()
        const { status } = await desk.notificationHandler.receive(letter)
        latencies.push(performance.now() - before)
        expect(status === 204, `a notification was answered ${status}`)
      }
    }
    await Promise.all(Array.from({ length: payers }, payer))
    const elapsed = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(usage)
    const rate = Math.round(latencies.length / elapsed)
    const p99 = Math.round(percentile(latencies, 0.99) * 10) / 10
    expect(applied === latencies.length, `${latencies.length} acknowledged, ${applied} applied`)
    expect(rate >= floor, `${rate} per second, expected ${floor}`)
    expect(p99 <= slowest, `p99 ${p99} ms, expected ${slowest}`)
    return {
      notifications: latencies.length,
      seconds: Math.round(elapsed * 10) / 10,
      'per second': rate,
      'p99, ms': p99,
      'CPU of each, µs': Math.round((user + system) / latencies.length),
    }
  } finally {
    await desk.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

const numberOf = (index) => `LOAD-${String(index).padStart(8, '0')}`

/** Open orders, as `create` leaves them. */
export async function insertOrders(store, count, now = Date.now()) {
  for (let from = 0; from < count; from += 5000) {
    await store.transaction(async (tx) => {
      for (let index = from; index < Math.min(count, from + 5000); index++) {
        const out_trade_no = numberOf(index)
        await tx.run('order_insert', {
          out_trade_no,
          mchid,
          appid,
          scene: 'native',
          state: 'pending',
          amount: 1000,
          request: `{"out_trade_no":"${out_trade_no}"}`,
          created_at: now,
          expires_at: now + 7_200_000,
          prepay: '{"code_url":"weixin://wxpay/bizpayurl?pr=0"}',
          prepay_expires_at: now + 7_000_000,
          attempts: 0,
          queries: 0,
          wake_at: now + 3_600_000 + index,
          version: 0,
        })
        await tx.run('alarm_put', { kind: 'order', key: out_trade_no, at: now + 3_600_000 + index })
      }
    })
  }
}

async function sign(platform, count) {
  const letters = []
  for (let index = 0; index < count; index++) {
    const resource = {
      mchid,
      appid,
      out_trade_no: numberOf(index),
      transaction_id: `4200${String(index).padStart(24, '0')}`,
      trade_type: 'NATIVE',
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      bank_type: 'OTHERS',
      success_time: new Date().toISOString(),
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      amount: { total: 1000, payer_total: 1000, currency: 'CNY', payer_currency: 'CNY' },
    }
    letters.push(await signTestNotification(platform, { event_type: 'TRANSACTION.SUCCESS', resource }))
  }
  return letters
}
