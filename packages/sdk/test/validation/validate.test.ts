import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { ciphertext, ValidationError, type RequestOptions, type WechatPay } from 'wechatpay-kit'
import { fakePlatform, type FakePlatform } from '../support/platform.js'

let platform: FakePlatform
let wechatpay: WechatPay
beforeAll(async () => {
  platform = await fakePlatform()
  wechatpay = platform.client({ validate: true })
})

const reference = JSON.parse(
  readFileSync(new URL('../../../../examples/first-order/reference-order.json', import.meta.url), 'utf8'),
) as Record<string, unknown>
const partner = 'v3/pay/partner/transactions/miniprogram'
const refunds = 'v3/refund/domestic/refunds'
const refund = {
  out_trade_no: 'order-0001',
  out_refund_no: 'R1',
  amount: { refund: 1, total: 2, currency: 'CNY' },
}

async function problems(path: string, options: RequestOptions): Promise<string[]> {
  const sent = platform.requests.length
  const error = await wechatpay.request('POST', path, options).then(
    () => undefined,
    (failed: unknown) => failed,
  )
  if (error === undefined) return []
  expect(error).toBeInstanceOf(ValidationError)
  expect(platform.requests).toHaveLength(sent)
  return (error as ValidationError).problems.map((one) => `${one.path}: ${one.message}`)
}

describe('validate: true', () => {
  it('lets the reference order and a refund pass', async () => {
    expect(await problems(partner, { json: reference })).toEqual([])
    expect(await problems(refunds, { json: refund })).toEqual([])
  })

  it('reports every problem with its place and label, and sends nothing', async () => {
    const { description: _, ...rest } = reference
    const json = { ...rest, out_trade_no: 'short', amount: { total: 19.9 }, extra: 1 }
    const found = await problems(partner, { json })
    expect(found).toHaveLength(4)
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\/json\/description: missing \(商品描述\)/),
        expect.stringMatching(/^\/json\/out_trade_no: expected 6 to 32.*\(商户订单号\)/),
        expect.stringMatching(
          /^\/json\/amount\/total: .*fraction 19\.9: amounts are in fen, use yuan\('19\.90'\)/,
        ),
        expect.stringMatching(/^\/json\/extra: the contract has no such field/),
      ]),
    )
  })

  it.each<[string, string, object, RegExp]>([
    ['no openid at all', partner, { payer: {} }, /\/json\/payer: .*at least one of sp_openid and sub_openid/],
    [
      'sub_openid without sub_appid',
      partner,
      { sub_appid: undefined, payer: { sub_openid: 'o' } },
      /\/json\/sub_appid/,
    ],
    ['an alphabet that out_trade_no lacks', partner, { out_trade_no: 'order#000001' }, /A-Z a-z 0-9/],
    ['a time that is not RFC 3339', partner, { time_expire: '2026-06-08 10:34:56' }, /RFC 3339/],
    ['a notify_url with a query', partner, { notify_url: 'https://shop.example/n?a=1' }, /without a query/],
    ['an amount of nothing', partner, { amount: { total: 0 } }, /\/json\/amount\/total/],
    [
      'a refund above the total',
      refunds,
      { amount: { refund: 3, total: 2, currency: 'CNY' } },
      /3 is above amount.total, 2/,
    ],
    ['a refund of no order', refunds, { out_trade_no: undefined }, /out_trade_no or transaction_id/],
    ['an alphabet that out_refund_no lacks', refunds, { out_refund_no: '退款1' }, /out_refund_no: /],
  ])('refuses %s', async (_, path, change, message) => {
    const json = { ...(path === refunds ? refund : reference), ...change }
    expect((await problems(path, { json })).join('\n')).toMatch(message)
  })

  it('asks for path parameters and queries', async () => {
    const call = wechatpay.request('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}')
    await expect(call).rejects.toMatchObject({
      problems: [
        { path: '/out_trade_no', message: 'missing (商户订单号)' },
        { path: '/query/mchid', message: expect.stringContaining('missing') },
      ],
    })
  })

  it('counts the characters of plain text, and lets cipher text pass', async () => {
    const path = 'v3/profitsharing/receivers/add'
    const json = { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'o1', relation_type: 'STAFF' }
    expect((await problems(path, { json: { ...json, name: '名'.repeat(2000) } })).join()).toMatch(
      /\/json\/name/,
    )
    expect(await problems(path, { json: { ...json, name: ciphertext('c'.repeat(2000)) } })).toEqual([])
  })

  it('only warns of values and fields that an open list lacks, once each', async () => {
    const warnings: string[] = []
    const listen = (warning: Error): void => void warnings.push(warning.message)
    process.on('warning', listen)
    const json = { appid: 'wx1', type: 'NEW_KIND', account: 'o1', relation_type: 'STAFF', new_field: 1 }
    for (let time = 0; time < 2; time++)
      expect(await problems('v3/profitsharing/receivers/add', { json })).toEqual([])
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', listen)
    expect(warnings.filter((one) => one.includes('/json/type'))).toHaveLength(1)
    expect(warnings.filter((one) => one.includes('/json/new_field'))).toHaveLength(1)
  })

  it('leaves an operation that the contract lacks alone', async () => {
    expect(await problems('v3/new/things', { json: { any: 1 } })).toEqual([])
  })

  it('is off when it is not asked for', async () => {
    await expect(platform.client().request('POST', partner, { json: {} })).resolves.toEqual({})
  })
})
