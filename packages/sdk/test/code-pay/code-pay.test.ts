import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ResponseError } from 'wechatpay-kit'
import { openShops, sub_mchid, ways, type Shops } from '../shops.js'

const waiting = { interval: 5, patience: 30 }

describe.each(ways)('code payments %s', (way) => {
  let shops: Shops
  beforeEach(async () => (shops = await openShops(way)))
  afterEach(() => shops.close())

  const order = (auth_code: string, total = 100) => ({
    description: 'Image形象店',
    out_trade_no: 'till-0001',
    payer: { auth_code },
    amount: { total },
    scene_info: { store_info: { id: '0001' } },
  })
  const code = (behavior: 'pay' | 'confirm' | 'ignore' | 'cancel'): string =>
    shops.sandbox.authCode(undefined, { behavior }).auth_code
  /** Each query moves the sandbox's clock on, as five seconds of waiting would. */
  const passTime = (): void => {
    shops.sandbox.events.subscribe(({ type, data }) => {
      const { method } = (data ?? {}) as { method?: string }
      if (type === 'request' && method === 'GET') void shops.sandbox.clock.advance(2_500)
    })
  }
  const methods = (): string[] =>
    shops.sent().map((line) => line.replace(/\?.*/, '').replace(/v3\/pay\//, ''))

  it('a payer without a password pays in one request', async () => {
    const paid = await shops.direct.codePay.charge(order(code('pay')), waiting)
    expect(paid.trade_state).toBe('SUCCESS')
    expect(methods()).toEqual(['POST transactions/codepay'])
  })

  it('USERPAYING is queried until the payer has typed the password; the charge is sent once', async () => {
    passTime()
    const paid = await shops.direct.codePay.charge(order(code('confirm')), { ...waiting, patience: 10_000 })
    expect(paid).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
    expect(methods().filter((line) => line === 'POST transactions/codepay')).toHaveLength(1)
    expect(methods().at(-1)).toBe('GET transactions/out-trade-no/till-0001')
    expect(methods().length).toBeGreaterThan(2)
  })

  it('a payer who never answers is given up on: the order is reversed', async () => {
    const gone = await shops.direct.codePay.charge(order(code('ignore')), waiting)
    expect(gone.trade_state).toBe('REVOKED')
    expect(shops.sandbox.orders.show('till-0001').trade_state).toBe('REVOKED')
    expect(methods()).toEqual([
      'POST transactions/codepay',
      ...Array.from({ length: 6 }, () => 'GET transactions/out-trade-no/till-0001'),
      'POST transactions/out-trade-no/till-0001/reverse',
    ])
  })

  it('a payment that fails is reversed, so that the number can be given up', async () => {
    passTime()
    const failed = await shops.direct.codePay.charge(order(code('cancel')), { ...waiting, patience: 10_000 })
    expect(failed.trade_state).toBe('REVOKED')
    expect(shops.sandbox.orders.show('till-0001').trade_state).toBe('REVOKED')
  })

  it('BANK_ERROR does not say what happened: the order is queried', async () => {
    passTime()
    shops.sandbox.faults.add({ fault: 'bank-error', times: 1 })
    const paid = await shops.direct.codePay.charge(order(code('pay')), { ...waiting, patience: 10_000 })
    expect(paid.trade_state).toBe('SUCCESS')
    expect(methods().filter((line) => line === 'POST transactions/codepay')).toHaveLength(1)
    expect(methods()).toContain('GET transactions/out-trade-no/till-0001')
  })

  it('a rejected charge is an error, without a query or a reversal', async () => {
    const error: unknown = await shops.direct.codePay
      .charge(order('134567890123456789'), waiting)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({ code: 'AUTH_CODE_INVALID' })
    expect(methods()).toHaveLength(1)
  })

  it('an aborted signal ends the waiting; the order stays as it is', async () => {
    const stopping = new AbortController()
    const charging = shops.direct.codePay.charge(order(code('ignore')), {
      interval: 60_000,
      signal: stopping.signal,
    })
    while (methods().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    setTimeout(() => stopping.abort(), 20)
    await expect(charging).rejects.toMatchObject({ code: 'aborted' })
    expect(shops.sandbox.orders.show('till-0001').trade_state).toBe('USERPAYING')
    await shops.direct.codePay.reverse({ out_trade_no: 'till-0001' })
    expect(shops.sandbox.orders.show('till-0001').trade_state).toBe('REVOKED')
  })

  it('a partner charges and reverses for a sub-merchant', async () => {
    const gone = await shops.partner.codePay.charge({ ...order(code('ignore')), sub_mchid }, waiting)
    expect(gone).toMatchObject({ trade_state: 'REVOKED', sub_mchid })
    expect(methods().at(-1)).toBe('POST partner/transactions/out-trade-no/till-0001/reverse')
  })

  it('times that cannot be are rejected before anything is sent', async () => {
    const charging = shops.direct.codePay.charge(order(code('pay')), { interval: 0 })
    await expect(charging).rejects.toThrow('interval: expected a positive number of milliseconds')
    expect(methods()).toEqual([])
  })
})
