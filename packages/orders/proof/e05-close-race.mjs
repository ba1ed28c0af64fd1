import { expect, openShop } from './shop.mjs'

/** E5: the payer pays between the last query and the closing call, at every point. No order is both paid and closed. */
export async function closeRace({ interleavings = 100 } = {}) {
  let shop
  let countdown = 0
  let number = ''
  // The payer pays before the n-th request of the closing, or after its response.
  const act = async () => {
    countdown -= 1
    if (countdown === 0) await shop.sandbox.pay(number).catch(() => undefined)
  }
  shop = await openShop({ around: act })
  const counts = { paid: 0, closed: 0 }
  try {
    for (let index = 0; index < interleavings; index++) {
      number = `E5-ORDER-${index}`
      await shop.desk.create(shop.order(number))
      countdown = 1 + (index % 6)
      await shop.desk.cancel(number)
      countdown = 0
      let { state } = await shop.desk.orders.get(number)
      for (let tries = 0; state !== 'paid' && state !== 'closed' && tries < 20; tries++) {
        await shop.sandbox.clock.advance(60_000)
        await shop.desk.runDue()
        ;({ state } = await shop.desk.orders.get(number))
      }
      const truth = shop.sandbox.orders.show(number).trade_state
      expect(
        (state === 'paid' && truth === 'SUCCESS') || (state === 'closed' && truth === 'CLOSED'),
        `${number} is ${state} here and ${truth} at WeChat Pay`,
      )
      expect(
        shop.fulfilled.get(`${state}:${number}`) === 1 && shop.fulfilled.size === index + 1,
        `${number} was told twice`,
      )
      counts[state] += 1
    }
    expect(counts.paid > 0 && counts.closed > 0, 'only one outcome was seen')
    return { interleavings, ...counts, 'paid and closed': 0 }
  } finally {
    await shop.close()
  }
}
