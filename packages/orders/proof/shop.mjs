import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WechatPay } from 'wechatpay-kit'
import { createOrderDesk, sqlite } from '@wechatpay-kit/orders'
import { createSandbox } from '@wechatpay-kit/sandbox'

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const bill_date = '2026-11-23'

/**
 * A sandbox on frozen time, and a desk on a file, in one process. `reach` cuts requests off, `around` runs before and
 * after each one.
 */
export async function openShop({ options = {}, reach = () => true, around = async () => undefined } = {}) {
  const sandbox = await createSandbox({ clock: `${bill_date}T08:00:00+08:00`, freeze: true, seed: 'proof' })
  const [merchant] = sandbox.merchants
  const directory = mkdtempSync(join(tmpdir(), 'orders-proof-'))
  const client = new WechatPay({
    ...merchant.client,
    retry: false,
    transport: async (request) => {
      if (!reach(request)) throw new Error('connect ETIMEDOUT')
      await around()
      const response = await sandbox.transport(request)
      await around()
      return response
    },
  })
  const shop = {
    sandbox,
    merchant,
    client,
    directory,
    file: join(directory, 'orders.db'),
    fulfilled: new Map(),
  }
  const count = (_subject, { key }) => void shop.fulfilled.set(key, (shop.fulfilled.get(key) ?? 0) + 1)
  shop.open = async () => {
    shop.desk = await createOrderDesk({
      client,
      store: sqlite(shop.file),
      appid: merchant.appids[0],
      notifyUrl: 'https://shop.example/notify',
      clock: { now: () => sandbox.clock.now(), sleep: (milliseconds) => sandbox.clock.advance(milliseconds) },
      onError: () => undefined,
      onPaid: count,
      onClosed: count,
      onRefunded: count,
      ...options,
    })
    await shop.desk.migrate()
  }
  await shop.open()
  shop.order = (out_trade_no, more = {}) => ({
    scene: 'native',
    out_trade_no,
    amount: 1000,
    description: 'proof',
    ...more,
  })
  shop.close = async () => {
    await shop.desk.close()
    await sandbox.close()
    rmSync(directory, { recursive: true, force: true })
  }
  return shop
}

/** The value below which a share of the sorted numbers lies. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Fails a proof with what was expected. */
export function expect(holds, text) {
  if (!holds) throw new Error(text)
}

export const sumOf = (balances) => Object.values(balances).reduce((all, fen) => all + fen, 0)
