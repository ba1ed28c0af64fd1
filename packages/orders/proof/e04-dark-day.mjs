import { bill_date, expect, hour, minute, openShop } from './shop.mjs'

/** E4: notifications and queries are dead for 24 hours, then the bill arrives. Everything is recovered. */
export async function darkDay({ orders = 60 } = {}) {
  let isDark = false
  const shop = await openShop({
    // Prepay works, so that payers can pay; nothing tells the shop.
    reach: ({ method, url }) => !isDark || (method === 'POST' && /jsapi|native|app$|h5/.test(url)),
  })
  try {
    isDark = true
    for (let index = 0; index < orders; index++) {
      const number = `E4-ORDER-${index}`
      await shop.desk.create(shop.order(number, { expires_in: 10 }))
      await shop.sandbox.pay(number)
    }
    for (let passed = 0; passed < 24 * hour; passed += 20 * minute) {
      await shop.sandbox.clock.advance(20 * minute)
      await shop.desk.runDue()
    }
    const before = await shop.desk.orders.list({ state: 'paid', limit: 1000 })
    expect(before.length === 0, 'an order was found paid while everything was dark')
    isDark = false
    await shop.sandbox.clock.advance(3 * hour)
    const { summary } = await shop.desk.reconcile({ bill_date })
    const paid = await shop.desk.orders.list({ state: 'paid', limit: 1000 })
    expect(paid.length === orders, `${paid.length} of ${orders} orders recovered`)
    expect(
      [...shop.fulfilled.values()].every((times) => times === 1),
      'an order was fulfilled twice',
    )
    return { orders, recovered: paid.length, 'healed by the bill': summary.healed }
  } finally {
    await shop.close()
  }
}
