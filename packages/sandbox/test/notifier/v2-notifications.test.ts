import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../support/caller.js'
import { callV2, openByHand, readByHand, signByHand, unifiedOrder } from '../support/caller-v2.js'
import { nativeOrder, nativePath, openShop, refundPath, type Shop } from '../support/shop.js'

const app = 'wxd678efh567hg6787'
const accepted =
  '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>'

interface Notice {
  readonly type: string | undefined
  readonly fields: Record<string, string>
}

describe('notices of v2', () => {
  let shop: Shop
  let url: string
  let answers: (readonly [number, string])[]
  const notices: Notice[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      notices.push({
        type: request.headers['content-type'],
        fields: readByHand(Buffer.concat(chunks).toString('utf8')),
      })
      const [status, body] = answers.shift() ?? [200, accepted]
      response.writeHead(status).end(body)
    })
  })
  beforeEach(async () => {
    shop = await openShop()
    answers = []
    notices.length = 0
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  })
  afterEach(async () => {
    await shop.close()
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
  })

  const order = async (number: string, extra: Record<string, string> = {}): Promise<void> => {
    const { fields } = await callV2(shop.direct, '/pay/unifiedorder', {
      ...unifiedOrder(number),
      notify_url: url,
      ...extra,
    })
    expect(fields['result_code']).toBe('SUCCESS')
    await shop.sandbox.pay(number)
    await shop.sandbox.clock.advance(0)
  }

  it.each(['MD5', 'HMAC-SHA256'])(
    'tell of a payment in XML, signed with %s as the order was',
    async (sign_type) => {
      await order('NOTED', { sign_type, attach: 'x', device_info: 'WEB' })
      const [notice] = notices
      expect(notice?.type).toBe('text/xml')
      expect(notice?.fields).toMatchObject({
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        appid: app,
        mch_id: shop.direct.mchid,
        openid: shop.direct.openids[0],
        trade_type: 'NATIVE',
        total_fee: '100',
        out_trade_no: 'NOTED',
        attach: 'x',
        device_info: 'WEB',
        time_end: '20180608100000',
      })
      expect(notice?.fields['sign']).toBe(signByHand(notice?.fields ?? {}, shop.direct.apiV2Key, sign_type))
      expect(shop.sandbox.notifications.list()).toMatchObject([
        { event_type: 'v2/transaction-success', state: 'accepted' },
      ])
    },
  )

  it('are accepted by a return_code of SUCCESS alone, and sent again on the ladder until then', async () => {
    answers = [
      [200, ''],
      [200, 'success'],
      [200, '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg>later</return_msg></xml>'],
      [500, accepted],
      [204, ''],
    ]
    await order('LADDER')
    await shop.sandbox.clock.advance(24 * 3_600_000)
    const [notification] = shop.sandbox.notifications.list()
    expect(notification?.state).toBe('accepted')
    const start = notification?.create_time ?? 0
    expect(notification?.attempts.map(({ sent, result }) => [(sent - start) / 1000, result])).toEqual([
      [0, 'refused'],
      [15, 'refused'],
      [30, 'refused'],
      [60, 'refused'],
      [240, 'refused'],
      [840, 'accepted'],
    ])
    expect(notification?.attempts[2]?.reason).toBe('answered return_code FAIL: later')
    expect(new Set(notices.map(({ fields }) => fields['nonce_str'])).size).toBe(6)
  })

  it('seal what became of a refund', async () => {
    await order('SEALED')
    const asked = { appid: app, out_trade_no: 'SEALED', total_fee: '100', refund_fee: '40', notify_url: url }
    await callV2(shop.direct, '/secapi/pay/refund', { ...asked, out_refund_no: 'SEALED-1' })
    await shop.sandbox.clock.advance(5000)
    const fields: Record<string, string> = notices[1]?.fields ?? {}
    expect(Object.keys(fields).toSorted()).toEqual([
      'appid',
      'mch_id',
      'nonce_str',
      'req_info',
      'return_code',
    ])
    expect(openByHand(fields['req_info'] ?? '', shop.direct.apiV2Key)).toMatchObject({
      out_refund_no: 'SEALED-1',
      refund_fee: '40',
      total_fee: '100',
      refund_status: 'SUCCESS',
      success_time: '2018-06-08 10:00:05',
      refund_recv_accout: '支付用户零钱',
      refund_request_source: 'API',
    })
  })

  it('follow the door through which an order or refund came', async () => {
    await call(shop.direct, 'POST', nativePath, nativeOrder('BY-V3-ORDER', { notify_url: url }))
    await shop.sandbox.pay('BY-V3-ORDER')
    const asked = {
      appid: app,
      out_trade_no: 'BY-V3-ORDER',
      total_fee: '100',
      refund_fee: '40',
      notify_url: url,
    }
    await callV2(shop.direct, '/secapi/pay/refund', { ...asked, out_refund_no: 'BY-V3-ORDER-1' })
    await order('BY-V2-ORDER')
    const amount = { refund: 1, total: 100, currency: 'CNY' }
    const body = { out_trade_no: 'BY-V2-ORDER', out_refund_no: 'BY-V2-ORDER-1', amount, notify_url: url }
    await call(shop.direct, 'POST', refundPath, body)
    await shop.sandbox.clock.advance(5000)
    expect(shop.sandbox.notifications.list().map(({ event_type }) => event_type)).toEqual([
      'TRANSACTION.SUCCESS',
      'v2/transaction-success',
      'v2/refund-processed',
      'REFUND.SUCCESS',
    ])
  })

  it('go wrong as v3 ones do', async () => {
    await order('FAULTY')
    const { id } = shop.sandbox.notifications.list()[0] ?? { id: '' }
    const triggered = async (fault: string): Promise<Record<string, string>> => {
      await shop.sandbox.notifications.resend(id, { fault })
      return notices.at(-1)?.fields ?? {}
    }
    const key = shop.direct.apiV2Key
    const forged = await triggered('forged')
    expect(forged['sign']).not.toBe(signByHand(forged, key))
    const strange = await triggered('wrong-key')
    expect(strange['sign']).not.toBe(signByHand(strange, key))
    const dear = await triggered('wrong-amount')
    expect(dear).toMatchObject({ total_fee: '101', cash_fee: '101', sign: signByHand(dear, key) })
    const foreign = await triggered('foreign-mchid')
    expect(foreign).toMatchObject({ mch_id: '1999999999', sign: signByHand(foreign, key) })
    expect(await triggered('unknown-order')).toMatchObject({ out_trade_no: 'NEVER-PLACED-0001' })
  })
})
