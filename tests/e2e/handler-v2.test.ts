import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { toNode } from 'wechatpay-kit/adapters'

describe('notifications.handlerV2, against the sandbox', () => {
  it('answers as the sandbox expects: notified again until the function returns', async () => {
    const errors: unknown[] = []
    const sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
    const wechatpay = new WechatPay(sandbox.merchants[0].client)
    let times = 0
    const handle = wechatpay.notifications.handlerV2(
      {
        'transaction-success': () => {
          if (++times === 1) throw new Error('not yet')
        },
      },
      { onError: (error) => errors.push(error) },
    )
    const server = createServer((request, response) => void toNode(handle)(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      await wechatpay.v2.pay.unifiedorder.post({
        xml: {
          appid: sandbox.merchants[0].appids[0] ?? '',
          body: 'x',
          out_trade_no: 'HANDLER-1',
          total_fee: 1,
          spbill_create_ip: '127.0.0.1',
          notify_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
          trade_type: 'NATIVE',
          product_id: '1',
        },
      })
      await sandbox.pay('HANDLER-1')
      await sandbox.clock.advance(60_000)
      const [notification] = sandbox.notifications.list()
      expect(notification?.attempts.map(({ result }) => result)).toHaveLength(2)
      expect([notification?.state, times, errors.length]).toEqual(['accepted', 2, 1])
    } finally {
      await sandbox.close()
      server.close().closeAllConnections()
    }
  })
})
