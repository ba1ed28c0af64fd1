import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigError } from '../errors/index.js'
import { fill, partiesOf, type Identity } from '../identity/index.js'
import type { CallOptions } from '../options.js'
import { getOrder, transactions } from '../orders/index.js'
import { chargeOutcome, isOpen, queryOutcome, unsettled, type Order } from './outcome.js'
import type { ChargeOptions, CodePay } from './types.js'

/** The code payment calls of one client. */
export function codePay(own: Identity): CodePay<'direct'> & CodePay<'partner'> {
  const root = transactions[own.role]
  const { appid, mchid } = partiesOf[own.role]
  const wanted = own.role === 'direct' ? { needed: [appid, mchid] } : { needed: [mchid], optional: [appid] }

  const reverse = async ({ out_trade_no, ...order }: Order, options?: CallOptions): Promise<void> => {
    const json = fill(own, order, wanted)
    await own.send('POST', `${root}/out-trade-no/{out_trade_no}/reverse`, { ...options, out_trade_no, json })
  }

  const charge = async (order: Order, given: ChargeOptions = {}): Promise<Order> => {
    const { interval = 5_000, patience = 30_000, ...options } = given
    checkWaiting({ interval, patience })
    const json = fill(own, order, wanted)
    const { number, party, parties } = namesOf(own, json)
    const first = await chargeOutcome(own.send('POST', `${root}/codepay`, { ...options, json }))
    try {
      let outcome = first
      for (let waited = 0; isOpen(outcome) && waited < patience; waited += interval) {
        await sleep(interval, undefined, { signal: options.signal ?? undefined })
        const query = getOrder(own, { ...number, ...party }, options)
        outcome = await queryOutcome(query, outcome, options.signal)
      }
      const known = outcome.order ?? {}
      if (!isOpen(outcome) && known['trade_state'] !== 'PAYERROR') return known
      await reverse({ ...number, ...parties }, options)
      return { ...number, ...parties, ...known, trade_state: 'REVOKED', trade_state_desc: '订单已撤销' }
    } catch (error) {
      throw unsettled(error, first, {
        method: 'GET',
        path: `${root}/out-trade-no/{out_trade_no}`,
        number: 'out_trade_no',
        value: String(number['out_trade_no']),
        options: { ...number, query: { [mchid]: json[mchid], ...party } },
        missing: [],
      })
    }
  }
  return { charge, reverse } as unknown as CodePay<'direct'> & CodePay<'partner'>
}

/** From a charge: what names the order, for a query and for a reversal. */
function namesOf(own: Identity, json: Order): Readonly<Record<'number' | 'party' | 'parties', Order>> {
  const pick = (...names: readonly string[]): Order =>
    Object.fromEntries(names.filter((name) => json[name] !== undefined).map((name) => [name, json[name]]))
  const { appid, mchid } = partiesOf[own.role]
  return {
    number: pick('out_trade_no'),
    party: pick('sub_mchid'),
    parties: pick(appid, mchid, 'sub_appid', 'sub_mchid'),
  }
}

function checkWaiting(given: Readonly<Record<'interval' | 'patience', number>>): void {
  for (const [name, value] of Object.entries(given))
    if (!(typeof value === 'number' && value > 0 && Number.isFinite(value)))
      throw new ConfigError(`${name}: expected a positive number of milliseconds`)
}
