import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ResponseError } from 'wechatpay-kit'
import { openShops, ways, type Shops } from '../shops.js'

const out_trade_no = 'till-0001'
const charged = 'POST /v3/pay/transactions/codepay'
const queried = 'GET /v3/pay/transactions/out-trade-no/*'
const reversed = 'POST /v3/pay/transactions/out-trade-no/*/reverse'

/** What keeps a caller from charging again under a new number. */
const unknown = {
  outcomeUnknown: true,
  query: {
    method: 'GET',
    path: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
    number: 'out_trade_no',
    value: out_trade_no,
    options: { out_trade_no, query: { mchid: '1900000001' } },
    missing: [],
  },
}

describe.each(ways)('a charge that is neither settled nor reversed, %s', (way) => {
  let shops: Shops
  beforeEach(async () => (shops = await openShops(way)))
  afterEach(() => shops.close())

  const failure = async (
    behavior: 'pay' | 'ignore',
    options: Parameters<Shops['direct']['codePay']['charge']>[1] = {},
  ): Promise<unknown> =>
    shops.direct.codePay
      .charge(
        {
          description: 'Image形象店',
          out_trade_no,
          payer: { auth_code: shops.sandbox.authCode(undefined, { behavior }).auth_code },
          amount: { total: 100 },
          scene_info: { store_info: { id: '0001' } },
        },
        { interval: 5, patience: 30, ...options },
      )
      .then(
        () => 'resolved',
        (error: unknown) => error,
      )
  const state = (): string => shops.sandbox.orders.show(out_trade_no).trade_state

  it('the query is rejected after the charge was lost', async () => {
    shops.sandbox.faults.add({ fault: 'system-error-applied', match: { operation: charged }, times: 1 })
    shops.sandbox.faults.add({ fault: 'no-auth', match: { operation: queried } })
    const error = await failure('pay')
    expect(error).toMatchObject(unknown)
    expect(state()).toBe('SUCCESS')
  })

  it('the signal aborts after the charge was lost', async () => {
    shops.sandbox.faults.add({ fault: 'system-error-applied', match: { operation: charged }, times: 1 })
    const stopping = new AbortController()
    shops.sandbox.events.subscribe(({ type }) => {
      if (type === 'request') setTimeout(() => stopping.abort(), 20)
    })
    const error = await failure('pay', { interval: 60_000, signal: stopping.signal })
    expect(error).toMatchObject({ code: 'aborted', ...unknown })
    expect((error as Error).message).not.toContain('before anything was sent')
    expect(state()).toBe('SUCCESS')
  })

  it('the query is rejected while the payer types the password', async () => {
    shops.sandbox.faults.add({ fault: 'no-auth', match: { operation: queried } })
    const error = await failure('ignore')
    expect(error).toMatchObject({ code: 'payment_unsettled', ...unknown })
    expect((error as Error).cause).toBeInstanceOf(ResponseError)
    expect(state()).toBe('USERPAYING')
  })

  it('the reversal is rejected', async () => {
    shops.sandbox.faults.add({ fault: 'rule-limit', match: { operation: reversed } })
    expect(await failure('ignore')).toMatchObject(unknown)
    expect(state()).toBe('USERPAYING')
  })

  it('a query that is rejected for its frequency does not end the wait', async () => {
    shops.sandbox.faults.add({ fault: 'system-error-applied', match: { operation: charged }, times: 1 })
    shops.sandbox.faults.add({ fault: 'frequency-limited', match: { operation: queried }, times: 3 })
    expect(await failure('pay', { patience: 300 })).toBe('resolved')
    expect(state()).toBe('SUCCESS')
  })
})
