// Members that belong to one role, and limits in bytes: `validate: true` before anything is sent.
import { afterEach, describe, expect, it } from 'vitest'
import { ValidationError, type ClientOptions } from 'wechatpay-kit'
import { answerJson, closeAll, options, socketPlatform } from '../support/socket.js'

afterEach(closeAll)

/** Paths of the problems; an empty list when the request was sent. */
async function problems(
  method: string,
  path: string,
  call: Readonly<Record<string, unknown>>,
  role: ClientOptions<'direct' | 'partner'>['role'] = 'direct',
): Promise<readonly string[]> {
  const platform = await socketPlatform((_, response) => answerJson(response, {}))
  const { WechatPay } = await import('wechatpay-kit')
  const wechatpay = new WechatPay({ ...options, baseUrl: platform.url, validate: true, role })
  const error = await wechatpay.request(method, path, call).then(
    () => undefined,
    (failed: unknown) => failed,
  )
  await wechatpay.close()
  expect(platform.received).toHaveLength(error === undefined ? 1 : 0)
  if (error === undefined) return []
  if (!(error instanceof ValidationError)) throw error
  return error.problems.map((problem) => problem.path)
}

describe('members of one role', () => {
  const path = 'v3/global/refunds/out-refund-no/{out_refund_no}'
  const call = (query: object) => ({ out_refund_no: 'R1', query })

  it('a direct merchant gives mchid', async () => {
    expect(await problems('GET', path, call({}))).toEqual(['/query/mchid'])
    expect(await problems('GET', path, call({ mchid: '1900007291' }))).toEqual([])
  })

  it('a partner gives sp_mchid and sub_mchid', async () => {
    const missing = ['/query/sp_mchid', '/query/sub_mchid']
    expect((await problems('GET', path, call({}), 'partner')).toSorted()).toEqual(missing)
    expect(await problems('GET', path, call({ sp_mchid: '1', sub_mchid: '2' }), 'partner')).toEqual([])
  })

  it('a request with sub_mchid is a partner’s, whatever the client says', async () => {
    expect(await problems('GET', path, call({ sub_mchid: '2' }))).toEqual(['/query/sp_mchid'])
  })

  it('stands in the body, too', async () => {
    const bind = 'v3/merchant-store/stores/{store_id}/recipients/bind'
    const found = await problems('POST', bind, { store_id: '1', json: {} }, 'partner')
    expect(found).toContain('/json/sub_mchid')
    expect(await problems('POST', bind, { store_id: '1', json: {} })).not.toContain('/json/sub_mchid')
  })
})

describe('limits in bytes', () => {
  const path = 'v3/pay/transactions/native'
  const order = (more: object) => ({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: '1900007291',
      out_trade_no: 'order-0001',
      notify_url: 'https://example.com/notify',
      amount: { total: 1 },
      description: 'x',
      ...more,
    },
  })

  it('count UTF-8, not characters', async () => {
    expect(await problems('POST', path, order({ description: '茶'.repeat(42) }))).toEqual([])
    expect(await problems('POST', path, order({ description: '茶'.repeat(43) }))).toEqual([
      '/json/description',
    ])
    expect(await problems('POST', path, order({ attach: 'é'.repeat(65) }))).toEqual(['/json/attach'])
  })

  it('of an object count its compact JSON', async () => {
    const detail = (count: number) => ({ detail: { cost_price: 1, invoice_id: '票'.repeat(count) } })
    const found = await problems('POST', path, order(detail(2_100)))
    expect(found).toContain('/json/detail')
    expect(await problems('POST', path, order(detail(10)))).toEqual([])
  })
})
