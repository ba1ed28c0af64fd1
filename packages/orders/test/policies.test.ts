import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, type Shop } from './support/shop.js'

const minute = 60_000
const day = 24 * 60 * minute
let shop: Shop

const open = async (options: Parameters<typeof openShop>[0] = {}): Promise<Shop> => {
  await shop.close()
  return (shop = await openShop(options))
}
const jsapi = (out_trade_no: string) =>
  ({
    scene: 'jsapi',
    out_trade_no,
    amount: 1000,
    description: '测试商品',
    payer: { openid: shop.openid },
  }) as const
const pay = async (number: string, more: object = {}): Promise<void> => {
  await shop.desk.create({ ...jsapi(number), ...more })
  await shop.sandbox.pay(number)
  await shop.deliver()
}

beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

describe('quarantine', () => {
  it('takes a payment of another amount; a person accepts it after WeChat Pay was asked again', async () => {
    await shop.desk.create(jsapi('ORDER-000001'))
    await shop.sandbox.pay('ORDER-000001')
    const [{ id } = { id: '' }] = shop.sandbox.notifications.list()
    const { headers, body } = await shop.sandbox.notifications.preview(id, { fault: 'wrong-amount' })
    expect((await shop.desk.notificationHandler.receive({ headers, body })).status).toBe(204)
    expect(await shop.desk.orders.get('ORDER-000001')).toMatchObject({ state: 'quarantined' })
    const [entry] = await shop.desk.quarantine.list()
    expect(entry).toMatchObject({ kind: 'payment_mismatch', detail: { differs: ['amount'] } })
    expect(shop.calls).toEqual([`quarantined:${entry?.key}`])
    expect(await shop.desk.health()).toMatchObject({ ok: false, quarantined: 1 })
    await shop.desk.quarantine.resolve(entry?.key ?? '', {
      action: 'accept',
      note: 'Li Lei checked the console',
    })
    expect(await shop.desk.orders.get('ORDER-000001')).toMatchObject({ state: 'paid' })
    expect(shop.calls).toContain('paid:ORDER-000001')
    expect(await shop.desk.quarantine.list()).toEqual([])
  })

  it('takes the payment of an order that nobody created here; a person refunds it', async () => {
    const other = await openShop({ client: shop.client })
    await shop.desk.create(jsapi('ORDER-000002'))
    await shop.sandbox.pay('ORDER-000002')
    const [{ id } = { id: '' }] = shop.sandbox.notifications.list()
    const { headers, body } = await shop.sandbox.notifications.preview(id)
    expect((await other.desk.notificationHandler.receive({ headers, body })).status).toBe(204)
    expect(await other.desk.orders.get('ORDER-000002')).toMatchObject({ state: 'quarantined', request: null })
    const entry = (await other.desk.quarantine.list()).find(({ kind }) => kind === 'payment_unknown_order')
    await other.desk.quarantine.resolve(entry?.key ?? '', { action: 'refund', note: 'unknown to the shop' })
    const { order, refunds } = await other.desk.orders.details('ORDER-000002')
    expect(order.state).toBe('paid_late')
    expect(refunds).toMatchObject([{ amount: 1000, cause: 'resolution', state: 'processing' }])
    expect(other.calls).not.toContain('paid:ORDER-000002')
    await other.close()
  })

  it('takes a number that was used before: the payment of the earlier order pays for nothing', async () => {
    await shop.desk.create(jsapi('ORDER-000003'))
    const old = shop.transaction('ORDER-000003', { success_time: '2025-01-01T10:00:00+08:00' })
    expect(await shop.tell('TRANSACTION.SUCCESS', old)).toBe(204)
    expect(await shop.desk.orders.get('ORDER-000003')).toMatchObject({ state: 'quarantined' })
  })

  it('rejects an unknown key and a decision without a note', async () => {
    const decision = { action: 'done', note: 'x' } as const
    await expect(shop.desk.quarantine.resolve('nothing', decision)).rejects.toMatchObject({
      code: 'quarantine_unknown',
    })
    await expect(shop.desk.quarantine.resolve('x', { action: 'done', note: '' })).rejects.toMatchObject({
      code: 'invalid_input',
    })
  })
})

describe('the outbox', () => {
  it('I10: delivers in order with a stable key, retries with backoff, ends in dead letters, and is redriven', async () => {
    const seen: string[] = []
    let isBroken = true
    const hook = (_: unknown, { key, attempt }: { key: string; attempt: number }): void => {
      seen.push(`${key}#${attempt}`)
      if (isBroken) throw new Error('the warehouse is down')
    }
    await open({ outbox: true, outboxAttempts: 3, onPaid: hook, onRefunded: hook } as never)
    await pay('ORDER-000010')
    await shop.settle()
    expect(seen).toEqual(['paid:ORDER-000010#1'])
    const { out_refund_no } = await shop.desk.refund({ out_trade_no: 'ORDER-000010', amount: 1 })
    for (let n = 0; n < 8; n++) {
      await shop.advance(minute)
      await shop.settle()
    }
    expect(seen).toEqual([1, 2, 3].map((attempt) => `paid:ORDER-000010#${attempt}`))
    expect((await shop.desk.outbox.dead()).map(({ key }) => key)).toEqual([
      'paid:ORDER-000010',
      `refunded:${out_refund_no}`,
    ])
    expect(await shop.desk.health()).toMatchObject({ ok: false, outbox_dead: 2, outbox_pending: 0 })
    isBroken = false
    seen.length = 0
    expect(await shop.desk.outbox.redrive()).toBe(2)
    await shop.settle()
    expect(seen).toEqual(['paid:ORDER-000010#1', `refunded:${out_refund_no}#1`])
    expect(await shop.desk.outbox.dead()).toEqual([])
  })
})

describe('code payments', () => {
  const scene_info = { store_info: { id: 'S1' } }
  const charge = (out_trade_no: string, behavior: 'pay' | 'confirm' | 'ignore') => {
    const { auth_code } = shop.sandbox.authCode(undefined, { behavior })
    return shop.desk.chargeCode({
      out_trade_no,
      amount: 500,
      description: 'x',
      payer: { auth_code },
      scene_info,
    })
  }

  it('are paid at once', async () => {
    expect(await charge('CODE-00001', 'pay')).toMatchObject({ state: 'paid' })
    expect(shop.calls).toEqual(['paid:CODE-00001'])
  })

  it('wait while the payer enters the password', async () => {
    expect(await charge('CODE-00002', 'confirm')).toMatchObject({ state: 'paid' })
  })

  it('are taken back when the payer does nothing', async () => {
    expect(await charge('CODE-00003', 'ignore')).toMatchObject({ state: 'closed' })
    expect(shop.sandbox.orders.show('CODE-00003').trade_state).toBe('REVOKED')
  })

  it('are decided by the engine when the process died after the charge', async () => {
    shop.sandbox.faults.add({ fault: 'reset-after', times: 1 })
    shop.sandbox.faults.add({ fault: 'reset-before', times: 50 })
    const order = await charge('CODE-00004', 'pay')
    expect(order.state).toMatch(/closing|pending/)
    for (const { id } of shop.sandbox.faults.list()) shop.sandbox.faults.remove(id)
    await shop.restart()
    await shop.advance(20 * minute)
    await shop.settle()
    expect(await shop.desk.orders.get('CODE-00004')).toMatchObject({ state: 'paid' })
  })
})

describe('timers', () => {
  it('report a mini program order for shipping after 24 hours, once', async () => {
    await pay('ORDER-000030', { shipping: true })
    await shop.advance(day)
    await shop.settle()
    await shop.advance(day)
    await shop.settle()
    expect(shop.calls).toEqual(['paid:ORDER-000030', 'shipping_due:ORDER-000030'])
  })

  it('release funds that were frozen for profit sharing before 30 days have passed', async () => {
    await pay('ORDER-000031', { settle_info: { profit_sharing: true } })
    expect(shop.sandbox.funds.show(shop.mchid)).toMatchObject({ available: 0, frozen: 994 })
    await shop.advance(25 * day)
    await shop.settle()
    await shop.advance(minute)
    expect(shop.sandbox.funds.show(shop.mchid)).toMatchObject({ frozen: 0 })
    expect((await shop.desk.orders.get('ORDER-000031')).unfreeze_at).toBeNull()
  })

  it('a lost queue costs latency, never a payment: the sweep finds everything', async () => {
    await shop.desk.create(jsapi('ORDER-000032'))
    await shop.sandbox.pay('ORDER-000032')
    await deleteAlarms()
    await shop.advance(5 * minute)
    const { desk } = shop
    expect(await desk.runDue()).toBe(0)
    expect(await desk.sweep()).toBe(1)
    await desk.runDue()
    expect(await desk.orders.get('ORDER-000032')).toMatchObject({ state: 'paid' })
  })

  const deleteAlarms = async (): Promise<void> => {
    await shop.desk.close()
    const { openDriver } = await import('../src/store/sqlite/driver.js')
    const driver = openDriver(shop.file)
    driver.exec('DELETE FROM alarms')
    driver.close()
    await shop.restart()
  }
})

describe('personal data', () => {
  it('is purged by age; numbers, amounts and the ledger stay', async () => {
    await pay('ORDER-000040')
    await expect(shop.desk.purge({ age: 1000 })).rejects.toMatchObject({ code: 'invalid_input' })
    expect(await shop.desk.purge({ age: day })).toEqual({ notifications: 0, orders: 0 })
    await shop.advance(2 * day)
    expect(await shop.desk.purge({ age: day })).toEqual({ notifications: 1, orders: 1 })
    const { order, payments } = await shop.desk.orders.details('ORDER-000040')
    expect(order).toMatchObject({ state: 'paid', amount: 1000, request: null, prepay: null })
    expect(payments).toMatchObject([{ openid: null, amount: 1000 }])
  })

  it('and keys are not in the file at all', async () => {
    await pay('ORDER-000041')
    await shop.desk.close()
    const { readFileSync, existsSync } = await import('node:fs')
    const bytes = [shop.file, `${shop.file}-wal`]
      .filter(existsSync)
      .map((file) => readFileSync(file, 'latin1'))
      .join('')
    const { apiV3Key } = shop.sandbox.merchants[0].client
    expect(bytes).not.toContain(apiV3Key)
    expect(bytes).not.toContain('PRIVATE KEY')
    expect(bytes.toLowerCase()).not.toContain('authorization')
    await shop.restart()
  })
})
