import { expect, test } from 'vitest'
import { loadContract, loadContractV2 } from 'wechatpay-kit/internal'
import { coverage } from '../../src/control/coverage.js'
import { flows } from '../../src/products/index.js'
import { flowsV2 } from '../../src/products/v2.js'
import { call } from '../support/caller.js'
import { nativeOrder, nativePath, openShop } from '../support/shop.js'

const operations = coverage()
const stateful = operations.filter(({ answer }) => answer === 'stateful')

test('every operation is covered, and the stateful ones are those that have a flow', () => {
  expect(operations).toHaveLength(loadContract().length + loadContractV2().length)
  const named = (version: string): string[] =>
    stateful
      .filter((one) => one.version === version)
      .map(({ method, path }) => (version === 'v2' ? path : `${method} ${path}`))
      .toSorted()
  expect(named('v3')).toEqual([...flows.keys()].toSorted())
  expect(named('v2')).toEqual([...flowsV2.keys()].toSorted())
})

test('what a request is refused with stands in the table, and so does what is announced', async () => {
  const shop = await openShop()
  const { rules, notifications } = operations.find(
    ({ method, path }) => `${method} ${path}` === `POST ${nativePath}`,
  )!
  const refused = async (extra: object): Promise<object> => {
    const { status, json } = await call(shop.direct, 'POST', nativePath, nativeOrder('coverage-0001', extra))
    return { status, code: json['code'], message: json['message'] }
  }
  expect(await refused({})).toEqual({ status: 200 })
  expect(rules).toContainEqual(await refused({ description: 'another thing' }))
  expect(rules).toContainEqual(await refused({ appid: 'wx0000000000000000' }))
  expect(rules).toContainEqual(await refused({ mchid: '1999999999' }))
  await shop.sandbox.pay('coverage-0001')
  expect(rules).toContainEqual(await refused({}))
  expect(notifications).toEqual(shop.sandbox.notifications.list().map(({ event_type }) => event_type))
  await shop.close()
})

test('the control API tells it', async () => {
  const shop = await openShop()
  const { url } = await shop.sandbox.listen()
  const answer = (await (await fetch(`${url}/_sandbox/api/coverage`)).json()) as { operations: unknown[] }
  expect(answer.operations).toEqual(JSON.parse(JSON.stringify(operations)))
  await shop.close()
})
