import { afterEach, beforeEach, expect, it } from 'vitest'
import { ConfigError } from 'wechatpay-kit'
import { toCloudBase, type CloudBaseOptions, type QueriedOrder } from 'wechatpay-kit/adapters'
import { openShops, type Shops } from '../shops.js'

let shops: Shops
let credited: unknown[]
let errors: unknown[]
beforeEach(async () => {
  shops = await openShops('in process')
  credited = []
  errors = []
  await shops.direct.orders.native({
    description: '公仔',
    out_trade_no: 'order-0001',
    amount: { total: 100 },
  })
})
afterEach(() => shops.close())

const main = (): ReturnType<typeof toCloudBase> =>
  toCloudBase({
    unsigned: 'query',
    query: (out_trade_no) => shops.direct.orders.get({ out_trade_no }),
    paid: (order) => credited.push([order.out_trade_no, order.amount?.total]),
    onError: (error) => errors.push(error),
  })

/** https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/open/pay/paymentCallback.html */
const forwarded = { returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo: 'order-0001', totalFee: 1 }

it('a paid order is credited with what the query says, not with what was forwarded', async () => {
  await shops.sandbox.pay('order-0001')
  expect(await main()(forwarded)).toEqual({ errcode: 0, errmsg: 'OK' })
  expect(await main()({ out_trade_no: 'order-0001' })).toEqual({ errcode: 0, errmsg: 'OK' })
  expect(credited).toEqual([
    ['order-0001', 100],
    ['order-0001', 100],
  ])
})

it('an order that is not paid is not credited, whatever was forwarded', async () => {
  expect(await main()(forwarded)).toEqual({ errcode: 1, errmsg: 'the order is NOTPAY' })
  expect(credited).toEqual([])
})

it('unknown orders, other events and failing functions are retried, and reported', async () => {
  expect((await main()({ outTradeNo: 'order-9999' })).errcode).toBe(1)
  expect((await main()({ outTradeNo: '../x' })).errcode).toBe(1)
  expect((await main()(undefined)).errcode).toBe(1)
  expect(errors).toHaveLength(3)
})

it('without the option nothing is accepted', () => {
  const without = { query: () => Promise.reject(new Error()), paid: () => undefined }
  expect(() => toCloudBase(without as unknown as CloudBaseOptions<QueriedOrder>)).toThrow(ConfigError)
})

it.each([
  [{ paid: undefined }, 'toCloudBase: paid: expected a function, got undefined'],
  [{ query: 'order' }, 'toCloudBase: query: expected a function, got string'],
  [{ onError: 5 }, 'toCloudBase: onError: expected a function, got number'],
  [{ onerror: () => undefined }, 'toCloudBase: onerror: there is no such option (known: unsigned, query'],
])('%o is rejected before the first notification', (wrong, message) => {
  const given = { unsigned: 'query', query: () => undefined, paid: () => undefined, ...wrong }
  const make = (): unknown => toCloudBase(given as unknown as CloudBaseOptions<QueriedOrder>)
  expect(make).toThrow(ConfigError)
  expect(make).toThrow(message)
})
