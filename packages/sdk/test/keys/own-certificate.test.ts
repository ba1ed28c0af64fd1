import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { ConfigError, WechatPay, type ClientOptions, type WarningEvent } from 'wechatpay-kit'
import { issueCertificate } from 'wechatpay-kit/internal'

const day = 86_400_000
const start = Date.parse('2026-03-01T00:00:00Z')
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const serial = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-kit-certificate-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A certificate of the merchant that is valid from a year before `start` until some days after it. */
function certificate(days: number, keys: { publicKey: KeyObject } = merchant): string {
  return issueCertificate({
    serial,
    subject: { commonName: '1900007291', organization: 'merchant' },
    issuer: { commonName: 'Tenpay.com Root CA', organization: 'Tenpay.com' },
    notBefore: new Date(start - 365 * day),
    notAfter: new Date(start + days * day),
    publicKey: keys.publicKey,
    issuerKey: stranger.privateKey,
  })
}

function inFile(name: string, text: string): URL {
  const file = join(folder, name)
  writeFileSync(file, text)
  return pathToFileURL(file)
}

const authorizations: string[] = []
const options = (more: Partial<ClientOptions>): ClientOptions => ({
  mchid: '1900007291',
  privateKey: merchant.privateKey,
  platformKeys: { PUB_KEY_ID_1: platform.publicKey },
  baseUrl: 'http://127.0.0.1:9',
  retry: false,
  clock: () => start,
  transport: ({ headers }) => {
    authorizations.push(headers['authorization'] ?? '')
    return Promise.reject(new Error('captured'))
  },
  ...more,
})
const call = async (client: WechatPay): Promise<Error> =>
  (await client.v3.certificates.get().catch((error: unknown) => error)) as Error

describe('the merchant certificate', () => {
  it.each<[string, Partial<ClientOptions>, string, RegExp]>([
    ['expired', { certificate: certificate(-1) }, 'certificate_expired', /expired at 2026-02-28T00:00:00/],
    [
      'of another key',
      { certificate: certificate(99, stranger) },
      'certificate_mismatch',
      /not the certificate of privateKey/,
    ],
    [
      'of another serial',
      { certificate: certificate(99), serial: '1'.repeat(40) },
      'invalid_config',
      new RegExp(`serial is ${serial}`),
    ],
    ['no certificate', { certificate: 'nonsense' }, 'invalid_config', /^certificate: /],
    ['a number', { certificate: 5 as never }, 'invalid_config', /PEM text, bytes or a file: URL/],
    ['an empty variable', { certificate: '' }, 'invalid_config', /^certificate: it is empty/],
  ])('%s is rejected by the constructor', (_, more, code, message) => {
    const make = (): unknown => new WechatPay(options(more))
    expect(make).toThrow(ConfigError)
    expect(make).toThrow(message)
    expect(make).toThrow(expect.objectContaining({ code }))
  })

  it.each<[string, string, string]>([
    ['expired', certificate(-1), 'certificate_expired'],
    ['of another key', certificate(99, stranger), 'certificate_mismatch'],
  ])('in a file, %s, is rejected before anything is sent, in any order of reading', async (_, text, code) => {
    authorizations.length = 0
    const key = inFile('key.pem', merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    const file = inFile('certificate.pem', text)
    for (const more of [
      { certificate: file },
      { certificate: file, privateKey: key },
      { certificate: text, privateKey: key, clock: () => start - 300 * day },
    ]) {
      if (code === 'certificate_expired' && 'clock' in more) continue
      const client = new WechatPay(options(more))
      for (let attempt = 0; attempt < 2; attempt++) expect(await call(client)).toMatchObject({ code })
    }
    expect(authorizations).toEqual([])
  })

  it('in a file gives the serial, also to synchronous calls', async () => {
    authorizations.length = 0
    const client = new WechatPay(options({ certificate: inFile('good.pem', certificate(99)) }))
    expect(JSON.stringify(client)).not.toContain('serial')
    await call(client)
    expect(authorizations[0]).toContain(`serial_no="${serial}"`)
    expect(JSON.stringify(client)).toContain(serial)

    const { clock: _, transport: __, ...plain } = options({})
    const worker = new WechatPay({ ...plain, certificate: inFile('expired.pem', certificate(-1)) })
    expect(() => worker.v3.certificates.getSync()).toThrow(/certificate: it expired/)
    await worker.close()
  })

  it('that is missing is named, and read again at the next call', async () => {
    authorizations.length = 0
    const file = pathToFileURL(join(folder, 'late.pem'))
    const client = new WechatPay(options({ certificate: file }))
    expect((await call(client)).message).toMatch(
      /^certificate: the file .*late\.pem can't be read \(ENOENT\)/,
    )
    inFile('late.pem', certificate(99))
    await call(client)
    expect(authorizations).toHaveLength(1)
  })
})

describe('hooks.onWarning', () => {
  it('is called from 30 days before the certificate expires, once a day', async () => {
    let now = start
    const events: WarningEvent[] = []
    const hooks = { onWarning: (event: WarningEvent) => events.push(event) }
    const client = new WechatPay(options({ certificate: certificate(40), clock: () => now, hooks }))
    const at = async (days: number): Promise<number> => {
      now = start + days * day
      await call(client)
      return events.length
    }
    expect(await at(0)).toBe(0)
    expect(await at(9.9)).toBe(0)
    expect(await at(10.1)).toBe(1)
    expect(await at(10.9)).toBe(1)
    expect(await at(11.2)).toBe(2)
    expect(await at(41)).toBe(3)
    expect(events[0]).toEqual({
      code: 'certificate_expires',
      message: expect.stringMatching(/expires in 29 days \(2026-04-10T00:00:00/) as unknown,
      mchid: '1900007291',
      expires: start + 40 * day,
    })
    expect(events[2]?.message).toMatch(/has expired/)
  })

  it('is not called where only the serial is known', async () => {
    const events: WarningEvent[] = []
    const hooks = { onWarning: (event: WarningEvent) => events.push(event) }
    await call(new WechatPay(options({ serial, hooks })))
    expect(events).toEqual([])
  })
})
