import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { SignatureError, WechatPay } from 'wechatpay-kit'
import { generateKeyPair, randomNonce, signSha256 } from 'wechatpay-kit/internal'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

describe('habits of other SDKs that this one does not have', () => {
  it('nonces come from the system, not from Math.random', () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const nonces = new Set(Array.from({ length: 1000 }, randomNonce))
    expect([nonces.size, random.mock.calls.length]).toEqual([1000, 0])
    expect([...nonces].every((nonce) => /^[0-9A-Za-z]{32}$/.test(nonce))).toBe(true)
    random.mockRestore()
  })

  it('RSA does not block the event loop', async () => {
    const { privateKey } = await generateKeyPair()
    const order: string[] = []
    // Sixty-four, some 60 ms of a core: one alone may be done before a busy machine turns the loop.
    const many = Array.from({ length: 64 }, () => signSha256(privateKey, Buffer.from('x'.repeat(1000))))
    const signing = Promise.all(many).then(() => order.push('signed'))
    await new Promise<void>((resolve) => {
      setImmediate(() => {
        order.push('the loop turned')
        resolve()
      })
    })
    await signing
    expect(order).toEqual(['the loop turned', 'signed'])
  })

  it('a request whose answer does not verify is not sent a second time', async () => {
    const platform = await fakePlatform()
    platform.answers = () => ({ headers: { 'wechatpay-serial': 'PUB_KEY_ID_OTHER' } })
    const refund = platform
      .client()
      .request('POST', 'v3/refund/domestic/refunds', { json: { out_refund_no: 'R1' } })
    await expect(refund).rejects.toBeInstanceOf(SignatureError)
    expect(platform.requests).toHaveLength(1)
  })

  it('the User-Agent names the version that is published', async () => {
    const manifest = new URL('../../packages/sdk/package.json', import.meta.url)
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
    const platform = await fakePlatform()
    await platform.client().request('GET', 'v3/x')
    expect(platform.requests[0]?.headers['user-agent']).toContain(`wechatpay-kit/${version} `)
  })

  it('20,000 ids in chains leave nothing behind', async () => {
    const platform = await fakePlatform()
    const client = platform.client() as unknown as {
      v3: { pay: { transactions: { id: Record<string, object> } } }
    }
    const touch = (from: number): void => {
      for (let id = from; id < from + 20_000; id++) void client.v3.pay.transactions.id[`P${id}`]
    }
    const collect = globalThis.gc ?? (() => undefined)
    touch(0)
    collect()
    const before = process.memoryUsage().heapUsed
    for (let round = 1; round <= 10; round++) touch(round * 20_000)
    collect()
    // A peer keeps 850 bytes an id: 170 MB here. What is not yet collected stays far below.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000)
  })

  it('no private key in PEM stands in the tree', () => {
    const found = ['packages', 'tests', 'examples', 'contract', 'decisions', 'tools'].flatMap((root) =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/node_modules|dist/.test(entry.parentPath))
        .map((entry) => `${entry.parentPath}/${entry.name}`)
        .filter((file) => readFileSync(file, 'latin1').includes(`-----BEGIN ${'PRIVATE'} KEY-----\nMII`)),
    )
    expect(found).toEqual([])
  })
})

describe('close', () => {
  it('may be called twice, and ends later calls with a clear error', async () => {
    const platform = await fakePlatform()
    const { transport: _, ...options } = platform.options
    const client = new WechatPay({ ...options, baseUrl: 'http://127.0.0.1:9' })
    await client.request('GET', 'v3/x').catch(() => undefined)
    await Promise.all([client.close(), client.close()])
    await client.close()
    await expect(client.request('GET', 'v3/x')).rejects.toMatchObject({ code: 'closed' })
  })
})
