import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wechatpay, type Outcome } from '../support/exec.js'

describe('notifications send', () => {
  let sandbox: Sandbox
  let url: string
  beforeAll(async () => {
    sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
    url = (await sandbox.listen()).url
  })
  afterAll(() => sandbox.close())
  const run = (...args: string[]): Promise<Outcome> =>
    wechatpay(['sandbox', ...args], { WECHATPAY_SANDBOX_URL: url })

  it('sends any event, with values of your own', async () => {
    const server = createServer((_request, response) => void response.writeHead(204).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const to = ['--to', `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`]
    try {
      const event = ['notifications', 'send', 'TRANSACTION.SUCCESS', '--variant', 'partner']
      const sent = await run(...event, ...to, '--set', 'amount.total=100', '--set', 'attach=a=b')
      expect([sent.code, sent.output]).toEqual([
        0,
        expect.stringMatching(/^EV-\d+ {2}TRANSACTION\.SUCCESS {2}accepted .*answered 204\n$/),
      ])
      expect(sandbox.notifications.list().at(-1)?.resource).toMatchObject({
        sp_mchid: '1230000109',
        attach: 'a=b',
        amount: { total: 100 },
      })
      const unknown = await run('notifications', 'send', 'COUPON.USED', ...to)
      expect([unknown.code, unknown.errors]).toEqual([1, expect.stringMatching(/did you mean COUPON\.USE\?/)])
      const value = await run('notifications', 'send', 'COUPON.USE', ...to, '--set', 'x')
      expect([value.code, value.errors]).toEqual([2, expect.stringMatching(/Expected path=value/)])
    } finally {
      server.close().closeAllConnections()
    }
  })
})
