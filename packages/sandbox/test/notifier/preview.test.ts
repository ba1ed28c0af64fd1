import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decryptGcm, verifySha256, loadPublicKey, responseMessage } from 'wechatpay-kit/internal'
import { call } from '../support/caller.js'
import { nativeOrder, nativePath, openShop, type Endpoint, type Shop } from '../support/shop.js'

const run = promisify(execFile)
const hasCurl = spawnSync('curl', ['--version'], { stdio: 'ignore' }).status === 0

let shop: Shop
let endpoint: Endpoint
let id: string
beforeEach(async () => {
  shop = await openShop()
  endpoint = await shop.endpoint((n) => (n === 1 ? 500 : 204))
  const attach = `it's "$(touch /tmp/never)" \\ \`x\` 中`
  const order = nativeOrder('comp-0001', { notify_url: endpoint.url.replace('notify', "no'ti$fy"), attach })
  await call(shop.direct, 'POST', nativePath, order)
  await shop.sandbox.pay('comp-0001')
  await shop.sandbox.clock.advance(0)
  id = shop.sandbox.notifications.list()[0]?.id ?? ''
})
afterEach(() => shop.close())

/** Whether the platform signed it, and what it says. */
function opened(headers: Readonly<Record<string, string>>, body: string): readonly [boolean, unknown] {
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const message = responseMessage({
    timestamp: lower['wechatpay-timestamp'] ?? '',
    nonce: lower['wechatpay-nonce'] ?? '',
    body: Buffer.from(body),
  })
  const key = loadPublicKey(shop.sandbox.platform.publicKey)
  const { resource } = JSON.parse(body) as {
    resource: Record<'nonce' | 'associated_data' | 'ciphertext', string>
  }
  const plain = decryptGcm({
    key: shop.direct.client.apiV3Key,
    nonce: resource.nonce,
    associatedData: resource.associated_data,
    ciphertext: resource.ciphertext,
  })
  const isSigned = verifySha256(key, message, lower['wechatpay-signature'] ?? '')
  return [isSigned, JSON.parse(plain)]
}

test('composed notifications are signed and open to their content; nothing is sent or noted', async () => {
  const before = JSON.stringify(shop.sandbox.state.export())
  const { headers, body, resource, platformKeys } = await shop.sandbox.notifications.preview(id)
  expect(opened(headers, body)).toEqual([true, resource])
  expect(platformKeys).toEqual({ [String(headers['Wechatpay-Serial'])]: shop.sandbox.platform.publicKey })
  const other = await shop.sandbox.notifications.preview(id, { fault: 'wrong-amount' })
  expect(opened(other.headers, other.body)).toEqual([true, other.resource])
  expect(other.resource['amount']).toMatchObject({ total: 101 })
  const forged = await shop.sandbox.notifications.preview(id, { fault: 'forged' })
  expect(opened(forged.headers, forged.body)).toEqual([false, resource])
  expect(JSON.stringify(shop.sandbox.state.export())).toBe(before)
  expect(endpoint.received).toHaveLength(1)
})

test('what is not there, or changes only when it is sent, is refused', async () => {
  const { notifications } = shop.sandbox
  await expect(notifications.preview('none')).rejects.toThrow('no notification none')
  await expect(notifications.preview(id, { fault: 'nosuch' })).rejects.toThrow('no fault is named')
  await expect(notifications.preview(id, { fault: 'slow' })).rejects.toThrow('is not one of notifications')
  for (const fault of ['drop', 'delay', 'out-of-order'])
    await expect(notifications.preview(id, { fault })).rejects.toThrow('changes when it is sent')
})

test.runIf(hasCurl)('the curl command, run by a shell, delivers it whole', async () => {
  const { curl, resource } = await shop.sandbox.notifications.preview(id)
  const { stdout } = await run('sh', ['-c', curl])
  expect(stdout).toMatch(/^HTTP\/1.1 204/)
  const received = endpoint.received.at(-1)
  expect(opened(received?.headers ?? {}, received?.body ?? '')).toEqual([true, resource])
})

test('a notification of a merchant that an imported state came without is blocked, and told so', async () => {
  const exported = shop.sandbox.state.export()
  const other = await openShop()
  const text = JSON.stringify(exported).replaceAll('1900000001', '1900000777')
  await other.sandbox.state.import(JSON.parse(text) as typeof exported)
  await other.sandbox.clock.advance(60_000)
  const [notification] = other.sandbox.notifications.list()
  expect(notification).toMatchObject({ state: 'blocked' })
  expect(notification?.attempts.at(-1)?.reason).toBe(
    'the sandbox has no merchant 1900000777, whose keys this needs',
  )
  const { url } = await other.sandbox.listen()
  const get = await fetch(`${url}/_sandbox/api/notifications/${notification?.id}/preview`)
  expect([get.status, await get.json()]).toEqual([
    400,
    { code: 'INVALID_REQUEST', message: 'the sandbox has no merchant 1900000777, whose keys this needs' },
  ])
  await other.close()
})
