import { expect, minute, openShop, percentile, second } from './shop.mjs'

/** E3: every notification is dropped. Paid orders are found within 60 s while a page waits, within 10 min otherwise. */
export async function noNotifications({ orders = 30 } = {}) {
  const delays = { page: [], alone: [] }
  for (const kind of ['page', 'alone']) {
    const shop = await openShop()
    try {
      for (let index = 0; index < orders; index++) {
        const number = `E3-${kind}-${index}`
        await shop.desk.create(shop.order(number, { expires_in: 60 }))
        // Somewhere in the 40 minutes after ordering, spread evenly.
        const wait = Math.round((40 * minute * index) / orders)
        const start = shop.sandbox.clock.now()
        while (shop.sandbox.clock.now() < start + wait) {
          await shop.sandbox.clock.advance(Math.min(30 * second, start + wait - shop.sandbox.clock.now()))
          await shop.desk.runDue()
        }
        await shop.sandbox.pay(number)
        const paid = shop.sandbox.clock.now()
        for (let state = ''; state !== 'paid';) {
          await shop.sandbox.clock.advance(second)
          await shop.desk.runDue()
          ;({ state } =
            kind === 'page' ? await shop.desk.refresh(number) : await shop.desk.orders.get(number))
        }
        delays[kind].push(shop.sandbox.clock.now() - paid)
      }
      expect(
        [...shop.fulfilled.values()].every((times) => times === 1),
        'an order was fulfilled twice',
      )
    } finally {
      await shop.close()
    }
  }
  const [page, alone] = [percentile(delays.page, 1), percentile(delays.alone, 1)]
  expect(page <= minute, `${page} ms with a waiting page`)
  expect(alone <= 10 * minute + second, `${alone} ms without a page`)
  return { orders, 'page: longest, s': page / second, 'no page: longest, s': alone / second }
}
