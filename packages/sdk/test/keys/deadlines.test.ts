import { createSandbox } from '@wechatpay-kit/sandbox'
import { afterEach, describe, expect, it } from 'vitest'
import { WechatPay, type CertificateCache, type ClientOptions } from 'wechatpay-kit'
import { answerJson, apiV3Key, closeAll, signed, socketPlatform } from '../support/socket.js'

afterEach(closeAll)

/** Far below what a call waits without its limits (the client's 10 s), far above a busy machine's jitter. */
const soon = 3_000
const order = { json: { out_trade_no: 'A1' } }
const never = (): Promise<never> => new Promise(() => {})
const hangingCache: CertificateCache = { get: never, set: never }

/** A client without a key, before a platform whose list of certificates never comes. */
async function keyless(overrides: Partial<ClientOptions> = {}) {
  const platform = await socketPlatform(({ url }, response) => {
    if (!url.startsWith('/v3/certificates')) answerJson(response, {})
  })
  return {
    platform,
    client: platform.client({ platformKeys: undefined, apiV3Key, retry: false, ...overrides }),
  }
}

/** What a promise rejects with, and after how many milliseconds. */
async function rejection(work: Promise<unknown>): Promise<{ error: unknown; took: number }> {
  const start = performance.now()
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return { error, took: performance.now() - start }
}

describe('the timeout and the signal of a call', () => {
  it('end it while the first certificates are downloaded: nothing was sent', async () => {
    const { client, platform } = await keyless()
    const { error, took } = await rejection(
      client.request('POST', 'v3/refund/domestic/refunds', { ...order, timeout: 300 }),
    )
    expect(error).toMatchObject({
      name: 'RequestError',
      code: 'timeout',
      outcomeUnknown: false,
      query: undefined,
    })
    expect((error as Error).message).toContain('Nothing was sent')
    expect(took).toBeLessThan(soon)
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    const aborted = await rejection(
      client.request('POST', 'v3/refund/domestic/refunds', { ...order, signal: stop.signal }),
    )
    expect(aborted.error).toMatchObject({ code: 'aborted', outcomeUnknown: false })
    expect(aborted.took).toBeLessThan(soon)
    expect(platform.received.map(({ method }) => method)).not.toContain('POST')
  })

  it('end it while the certificate cache hangs', async () => {
    const { client } = await keyless({ certificateCache: hangingCache })
    const { error, took } = await rejection(client.request('GET', 'v3/x', { timeout: 300 }))
    expect(error).toMatchObject({ code: 'timeout', outcomeUnknown: false })
    expect(took).toBeLessThan(soon)
  })

  it('end it while the key of a response is looked for: the outcome is unknown', async () => {
    const platform = await socketPlatform(({ url }, response) => {
      if (url.startsWith('/v3/certificates')) return
      response.writeHead(200, signed('{}', '5157F09EFDC096DE15EBE81A47057A7232F1B8E1')).end('{}')
    })
    const client = platform.client({ apiV3Key, retry: false })
    const json = { out_refund_no: 'R1' }
    const { error, took } = await rejection(
      client.request('POST', 'v3/refund/domestic/refunds', { json, timeout: 500 }),
    )
    expect(error).toMatchObject({ code: 'timeout', outcomeUnknown: true, query: { value: 'R1' } })
    expect(took).toBeLessThan(soon)
  })

  it('a certificate download that fails is the error of a call that was not sent', async () => {
    const platform = await socketPlatform((_, response) => response.socket?.destroy())
    const client = platform.client({ platformKeys: undefined, apiV3Key, retry: false })
    const { error } = await rejection(client.request('POST', 'v3/refund/domestic/refunds', order))
    expect(error).toMatchObject({ code: 'network', outcomeUnknown: false, query: undefined })
    expect((error as Error).message).toMatch(
      /^Platform certificates could not be downloaded: .*Nothing was sent\.$/,
    )
  })
})

describe('a certificate cache that hangs', () => {
  it('counts as empty: the certificates are downloaded', async () => {
    const platform = await socketPlatform((_, response) =>
      answerJson(response, { code: 'SYSTEM_ERROR' }, 500),
    )
    const client = platform.client({
      platformKeys: undefined,
      apiV3Key,
      retry: false,
      certificateCache: hangingCache,
    })
    const { error } = await rejection(client.request('GET', 'v3/x', {}))
    expect(error).toMatchObject({ status: 500 })
    expect(platform.received).toHaveLength(1)
  })

  it.each(['"x"', '1e999', 'null'])('or that was filled at %s counts as empty, too', async (at) => {
    const sandbox = await createSandbox({ keys: 'certificate' })
    try {
      const { mchid } = sandbox.merchants[0]
      const { platformKeys: _, ...rest } = sandbox.changeKeys(mchid, { keys: 'certificate' }).client
      let kept: string | undefined
      const downloads: string[] = []
      const hooks: ClientOptions['hooks'] = { onRequest: ({ path }) => downloads.push(path) }
      const certificateCache = { get: () => kept, set: (_: string, value: string) => void (kept = value) }
      const used = async (): Promise<string[]> => {
        downloads.length = 0
        const client = new WechatPay({ ...rest, certificateCache, hooks })
        await rejection(
          client.request('GET', 'v3/refund/domestic/refunds/{out_refund_no}', { out_refund_no: 'R' }),
        )
        return downloads
      }
      await used()
      expect(await used()).toHaveLength(1)
      kept = kept?.replace(/"at":\d+/, `"at":${at}`)
      expect(await used()).toEqual(['v3/certificates', expect.any(String)])
    } finally {
      await sandbox.close()
    }
  })
})

describe('a notification handler', () => {
  it.each([
    ['the certificate list hangs', undefined],
    ['the certificate cache hangs', hangingCache],
  ])('responds within its timeout while %s', async (_, certificateCache) => {
    const { client } = await keyless({ certificateCache })
    const errors: unknown[] = []
    const handle = client.notifications.handler(
      { '*': () => expect.unreachable() },
      { timeout: 300, onError: (error) => errors.push(error) },
    )
    const start = performance.now()
    const { status } = await handle.receive({ headers: signed('{}', '5157F09EFDC096DE'), body: '{}' })
    expect(status).toBe(500)
    expect(performance.now() - start).toBeLessThan(soon)
    expect(errors).toMatchObject([{ code: 'handler_slow' }])
  })

  it('responds within its timeout to a body that does not come to its end', async () => {
    const { client } = await keyless()
    const errors: unknown[] = []
    const handle = client.notifications.handler({}, { timeout: 100, onError: (error) => errors.push(error) })
    const body = new ReadableStream<Uint8Array>({ pull: never })
    const request = new Request('http://shop.example/n', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await handle(request)).status).toBe(500)
    expect(errors).toMatchObject([{ code: 'handler_slow' }])
  })
})

describe('forged notifications', () => {
  it.each([500, 404, 401])('drive no downloads while the list is refused with %d', async (status) => {
    const platform = await socketPlatform((_, response) =>
      answerJson(response, { code: status === 404 ? 'RESOURCE_NOT_EXISTS' : 'X' }, status),
    )
    const client = platform.client({ platformKeys: undefined, apiV3Key, retry: false })
    const handle = client.notifications.handler({}, { onError: () => undefined })
    for (let number = 0; number < 30; number++) {
      const serial = `5157F09EFDC096DE15EBE81A47057A72${String(number).padStart(8, '0')}`
      await handle.receive({ headers: signed('{}', serial), body: '{}' })
    }
    expect(platform.received).toHaveLength(1)
  })
})
