import { expect, test } from 'vitest'
import { call } from '../support/caller.js'
import { nativeOrder, nativePath, openShop } from '../support/shop.js'

test('members of one role are required of that role', async () => {
  const shop = await openShop()
  const [direct, partner] = shop.sandbox.merchants
  if (direct === undefined || partner === undefined) throw new Error('merchants are missing')
  const path = '/v3/global/refunds/out-refund-no/R1'
  const field = async (merchant: typeof direct, query: string): Promise<unknown> => {
    const { status, json } = await call(merchant, 'GET', `${path}${query}`)
    // The refund is unknown: nothing was wrong with the request.
    if (status === 404) return undefined
    expect({ status, code: json['code'] }).toEqual({ status: 400, code: 'PARAM_ERROR' })
    return (json['detail'] as Record<string, unknown>)['field']
  }
  expect(await field(direct, '')).toBe('mchid')
  expect(await field(direct, `?mchid=${direct.mchid}`)).toBeUndefined()
  expect(await field(partner, `?mchid=${partner.mchid}`)).toBe('sp_mchid')
  expect(await field(partner, `?sp_mchid=${partner.mchid}`)).toBe('sub_mchid')
  expect(await field(partner, `?sp_mchid=${partner.mchid}&sub_mchid=1900000109`)).toBeUndefined()
  await shop.close()
})

test('limits in bytes count UTF-8, in v3 and v2', async () => {
  const shop = await openShop()
  const order = (number: string, description: string): Promise<{ status: number; json: object }> =>
    call(shop.direct, 'POST', nativePath, nativeOrder(number, { description }))
  expect((await order('bytes-0001', '茶'.repeat(42))).status).toBe(200)
  expect(await order('bytes-0002', '茶'.repeat(43))).toMatchObject({
    status: 400,
    json: {
      code: 'PARAM_ERROR',
      detail: { field: '/description', issue: '字符串长度 129，大于最大值 127' },
    },
  })
  await shop.close()
})
