import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { fetchTransport } from 'wechatpay-kit/fetch'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

const { answer } = JSON.parse(readFileSync(new URL('../vectors/rsa.json', import.meta.url), 'utf8')) as {
  answer: { publicKey: string; serial: string }
}
const published = `-----BEGIN PUBLIC KEY-----\n${answer.publicKey}\n-----END PUBLIC KEY-----\n`

/** Calls the real host by a fetch that sends nothing; returns the error's code and what would have been sent. */
async function callRealHost(id: string): Promise<{ code: unknown; sent: readonly string[] }> {
  const { mchid, serial, privateKey } = (await fakePlatform()).options
  const sent: string[] = []
  const fetch = (url: string): Promise<Response> => {
    sent.push(url)
    return Promise.resolve(new Response('{}'))
  }
  const client = new WechatPay({
    mchid,
    serial,
    privateKey,
    platformKeys: { [id]: published },
    transport: fetchTransport({ fetch }),
    retry: false,
  })
  const error: unknown = await client.request('GET', 'v3/certificates').catch((reason: unknown) => reason)
  return { code: (error as { readonly code?: unknown }).code, sent }
}

it('the public key of the documentation is not a sandbox key', async () => {
  const { code, sent } = await callRealHost(answer.serial)
  expect(code).not.toBe('sandbox_keys')
  expect(sent).toHaveLength(1)
})

it.each([
  { id: `PUB_KEY_ID_9999${'0'.repeat(30)}`, isSandbox: true },
  { id: `PUB_KEY_ID_9999${'7'.repeat(30)}`, isSandbox: true },
  { id: `PUB_KEY_ID_0${'9'.repeat(33)}`, isSandbox: false },
  { id: `PUB_KEY_ID_0114${'9'.repeat(30)}`, isSandbox: false },
  { id: `PUB_KEY_ID_9999${'0'.repeat(29)}`, isSandbox: false },
])('$id counts as a sandbox key: $isSandbox', async ({ id, isSandbox }) => {
  const { code, sent } = await callRealHost(id)
  expect([code === 'sandbox_keys', sent.length]).toEqual([isSandbox, isSandbox ? 0 : 1])
})
