import { describe, expect, it } from 'vitest'
import { SignatureError, ValidationError } from 'wechatpay-kit'
import { fakePlatform } from '../../packages/sdk/test/support/platform.js'

const resource = {
  out_trade_no: '1217752501201407033233368018',
  trade_state: 'SUCCESS',
  amount: { total: 100 },
}
const quiet = { onError: () => undefined }

describe('a notification', () => {
  it('is verified, opened and typed, whatever the case of its headers', async () => {
    const platform = await fakePlatform()
    const client = platform.client()
    const { headers, body } = await platform.notification(resource)
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    for (const given of [headers, upper, new Headers(headers)]) {
      const event = await client.notifications.parse({ headers: given, body })
      expect(event).toMatchObject({
        event_type: 'TRANSACTION.SUCCESS',
        original_type: 'transaction',
        resource,
      })
    }
    expect(await client.notifications.parse({ headers, body: Buffer.from(body) })).toMatchObject({
      id: 'EV-1',
    })
  })

  it('with changed cipher text is refused (a peer turned 100 into 900 without any key)', async () => {
    const platform = await fakePlatform()
    const { body } = await platform.notification(resource)
    const parsed = JSON.parse(body) as { resource: { ciphertext: string } }
    const bytes = Buffer.from(parsed.resource.ciphertext, 'base64')
    bytes[5] = (bytes[5] ?? 0) ^ 8
    parsed.resource.ciphertext = bytes.toString('base64')
    const tampered = JSON.stringify(parsed)
    // Signed all the same, so that only the tag can tell.
    const headers = await platform.signed(tampered)
    await expect(platform.client().notifications.parse({ headers, body: tampered })).rejects.toMatchObject({
      code: 'decryption_failed',
    })
  })

  it.each<[string, (headers: Record<string, string>) => Record<string, string>, string]>([
    ['without signature', () => ({}), 'signature_missing'],
    ['with a probe', (h) => ({ ...h, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/x' }), 'signature_invalid'],
    [
      'with a line break in its nonce',
      (h) => ({ ...h, 'wechatpay-nonce': `${h['wechatpay-nonce'] ?? ''}\n{}` }),
      'signature_invalid',
    ],
    ['of an unknown key', (h) => ({ ...h, 'wechatpay-serial': 'PUB_KEY_ID_X' }), 'signature_unknown_serial'],
  ])('%s is refused', async (_, change, code) => {
    const platform = await fakePlatform()
    const { headers, body } = await platform.notification(resource)
    const call = platform.client().notifications.parse({ headers: change(headers), body })
    await expect(call).rejects.toBeInstanceOf(SignatureError)
    await expect(call).rejects.toMatchObject({ code })
  })

  it.each([-300, 300])('whose clock is %d s off is refused, in both directions', async (offset) => {
    const platform = await fakePlatform()
    const { body } = await platform.notification(resource)
    const headers = await platform.signed(body, Math.floor(Date.now() / 1000) + offset)
    await expect(platform.client().notifications.parse({ headers, body })).rejects.toMatchObject({
      code: 'signature_expired',
    })
  })

  it('that a body parser has eaten is refused with the line to change', async () => {
    const platform = await fakePlatform()
    const { headers, body } = await platform.notification(resource)
    const call = platform.client().notifications.parse({ headers, body: JSON.parse(body) as string })
    await expect(call).rejects.toBeInstanceOf(ValidationError)
    await expect(call).rejects.toThrow(/express\.raw/)
  })
})

describe('the handler for a web-standard Request', () => {
  async function deliver(
    handlers: Parameters<
      ReturnType<Awaited<ReturnType<typeof fakePlatform>>['client']>['notifications']['handler']
    >[0],
    change: (body: string) => string = (body) => body,
  ): Promise<Response> {
    const platform = await fakePlatform()
    const { headers, body } = await platform.notification(resource)
    const request = new Request('http://127.0.0.1/notify', { method: 'POST', headers, body: change(body) })
    return platform.client().notifications.handler(handlers, quiet)(request)
  }

  it('answers 204 after the handler for the event has returned', async () => {
    const seen: unknown[] = []
    const response = await deliver({ 'TRANSACTION.SUCCESS': (event) => seen.push(event.resource) })
    expect(response.status).toBe(204)
    expect(seen).toEqual([resource])
  })

  it('answers 500 when the handler throws, so that the payment is told again', async () => {
    const response = await deliver({
      'TRANSACTION.SUCCESS': () => Promise.reject(new Error('database is away')),
    })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('database')
  })

  it('answers 500 to an event that nobody handles, and a handler for the rest takes it', async () => {
    expect((await deliver({})).status).toBe(500)
    expect((await deliver({ '*': () => undefined })).status).toBe(204)
  })

  it('answers 401 to a forged body and calls nobody', async () => {
    let called = false
    const response = await deliver({ '*': () => (called = true) }, (body) => `${body} `)
    expect([response.status, called]).toEqual([401, false])
  })
})
