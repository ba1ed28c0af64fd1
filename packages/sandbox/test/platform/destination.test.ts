import { expect, test } from 'vitest'
import { isLoopback } from '../../src/platform/destination.js'
import { call } from '../support/caller.js'
import { nativeOrder, nativePath, openShop } from '../support/shop.js'

test('the case of allowed hosts does not matter', async () => {
  // This machine under a name that is not taken for it unless it is allowed.
  const order = nativeOrder('dest-0001', { notify_url: 'https://[::ffff:127.0.0.1]:1/notify' })
  for (const [allowNotify, result] of [
    [[], 'blocked'],
    [['[::FFFF:7F00:1]'], 'unreachable'],
    [['[::FFFF:7F00:1]:1'], 'unreachable'],
  ] as const) {
    const shop = await openShop({ allowNotify })
    const { sandbox, direct } = shop
    await call(direct, 'POST', nativePath, order)
    await sandbox.pay('dest-0001')
    await sandbox.clock.advance(0)
    expect(sandbox.notifications.list()[0]?.attempts.map((one) => one.result)).toEqual([result])
    await shop.close()
  }
})

test('only what is an address of this machine, or its name, is loopback', () => {
  for (const host of ['127.0.0.1', '127.255.255.254', 'localhost', '[::1]'])
    expect([host, isLoopback(host)]).toEqual([host, true])
  const others = ['127.999.1.1', '127.0.0.1.example', '128.0.0.1', 'localhost.example', '0.0.0.0', '[::]', '']
  for (const host of others) expect([host, isLoopback(host)]).toEqual([host, false])
})
