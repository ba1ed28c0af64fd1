import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { minute, openMarket, second, toMerchant } from '../support/profit-sharing.js'
import { openShop } from '../support/shop.js'

const data = mkdtempSync(join(tmpdir(), 'funds-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('money, shares on their way and transfers that wait outlive the process, and an export holds them', async () => {
  const first = await openShop({ data })
  const before = openMarket(first.sandbox)
  await before.addMerchant('1900000999')
  const transaction = await before.sell('order-0001', 10_000, true)
  await first.sandbox.clock.advance(minute)
  await before.share(transaction, 'P1', [toMerchant('1900000999', 1000)], true)
  await before.transfer('bill0001', 300)
  const accounts = first.sandbox.funds.list()
  const state = first.sandbox.state.export()
  await first.close()

  // The clock goes on from where it stood.
  const again = await openShop({ data, clock: '2018-06-08T10:01:00+08:00' })
  const other = await openShop()
  await other.sandbox.state.import(state)
  for (const { sandbox } of [again, other]) {
    expect(sandbox.funds.list()).toEqual(accounts)
    sandbox.transfers.confirm('bill0001')
    await sandbox.clock.advance(5 * second)
    expect(sandbox.profitSharing.orders()[0]?.state).toBe('FINISHED')
    expect(sandbox.funds.show('1900000999').available).toBe(1000)
    expect(sandbox.funds.show('1900000001')).toMatchObject({
      available: 8940,
      frozen: 0,
      operation: 100_000_000 - 300,
      transferring: 0,
    })
  }
  await again.close()
  await other.close()
})
