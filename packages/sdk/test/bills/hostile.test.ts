import { createCipheriv, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ConfigError, DownloadError, RequestError, type ClientOptions, type TradeRow } from 'wechatpay-kit'
import { encryptOaepBytes, sha1 } from 'wechatpay-kit/internal'
import { all, billClient, headers, paid, sample, type Served } from '../support/bill.js'
import { fakePlatform } from '../support/platform.js'

const day = { bill_date: '2019-02-19' }

/** What came before the bill failed, and how it failed. */
async function failing(served: Partial<Served>): Promise<{ rows: TradeRow[]; error: DownloadError }> {
  const { wechatpay } = await billClient({ text: sample, ...served })
  const rows: TradeRow[] = []
  const bill = wechatpay.bills.trade(day)
  try {
    for await (const row of bill) rows.push(row)
  } catch (error) {
    expect(bill.summary).toBeUndefined()
    return { rows, error: error as DownloadError }
  }
  throw new Error('it should have failed')
}

describe('a bill that is damaged or changed', () => {
  it.each<[string, Partial<Served>, string]>([
    ['has another digest', { hash_value: sha1('another') }, 'download_digest_mismatch'],
    [
      'says other amounts, consistently',
      { text: sample.replaceAll('0.03', '0.09'), hash_value: sha1(sample) },
      'download_digest_mismatch',
    ],
    [
      'is cut at a line',
      { pieces: (bytes) => [bytes.subarray(0, Buffer.from(bytes).indexOf('\n`2019-02-19 05') + 1)] },
      'download_digest_mismatch',
    ],
    [
      'is changed so that it can not be read',
      { text: sample.replace('`39.00%,`0.03', '`39.00%,`x'), hash_value: sha1(sample) },
      'download_digest_mismatch',
    ],
    [
      'is packed and cut',
      { gzip: true, pieces: (bytes) => [bytes.subarray(0, bytes.length - 20)] },
      'download_incomplete',
    ],
    [
      'is packed and garbled',
      {
        gzip: true,
        pieces: (bytes) => [Uint8Array.from(bytes, (byte, index) => (index === 60 ? byte ^ 255 : byte))],
      },
      'download_incomplete',
    ],
    [
      'breaks off with the connection',
      {
        pieces: async function* (bytes) {
          await Promise.resolve()
          yield bytes.subarray(0, 900)
          throw Object.assign(new Error('socket with secrets'), { code: 'ECONNRESET' })
        },
      },
      'download_incomplete',
    ],
  ])('fails where it %s, and says to ask again', async (_, served, code) => {
    const { error } = await failing(served)
    expect(error).toBeInstanceOf(DownloadError)
    expect(error).toMatchObject({ code, retryable: true })
    expect(error.message).toMatch(/Discard .* ask again/)
    expect(error.message).not.toContain('secrets')
  })

  it('gives the rows before the fault, so that nothing seems to be missing: they are provisional', async () => {
    const { rows } = await failing({ hash_value: sha1('another') })
    expect(rows).toHaveLength(2)
  })

  it.each<[string, string, string, number | undefined]>([
    ['a wrong summary', sample.replace('`2.0,`0.03', '`2.0,`0.04'), 'bill_summary_mismatch', 5],
    ['a wrong count', sample.replace('`2.0,', '`3.0,'), 'bill_summary_mismatch', 5],
    ['no summary', sample.split('\r\n').slice(0, 3).join('\r\n'), 'bill_malformed', 3],
    ['a second summary', `${sample}\r\n\`2.0,\`0.03,\`0.01,\`0.0,\`0.01,\`0.03,\`0.01`, 'bill_malformed', 6],
    ['no column of order numbers', sample.replace('商户订单号', '别的'), 'bill_column_missing', 1],
    ['no column of refunds', sample.replace(',退款金额', ',别的'), 'bill_column_missing', 1],
    ['a column twice', sample.replace('设备号', '微信订单号'), 'bill_malformed', 1],
    ['a cell too many', sample.replace('`autotest,', '`autotest,`autotest,'), 'bill_malformed', 2],
    ['a fraction of a fen', sample.replace('`39.00%,`0.03', '`39.00%,`0.035'), 'bill_malformed', 2],
    ['an amount that is none', sample.replace('`39.00%,`0.03', '`39.00%,`3e-2'), 'bill_malformed', 2],
    [
      'a number beyond 2^53',
      sample.replace('`39.00%,`0.03', '`39.00%,`99999999999999.00'),
      'bill_malformed',
      2,
    ],
    ['no order number', sample.replace('`autotest_20190219015232_89201', '`'), 'bill_malformed', 2],
    [
      'a refund without its number',
      sample.replace('`REF4200000263201902164505328587', '`'),
      'bill_malformed',
      3,
    ],
    ['a time that is none', sample.replace('2019-02-19 01:52:32', '2019/02/19 01:52'), 'bill_malformed', 2],
    ['an empty file', '', 'bill_malformed', 0],
    ['a page of a gateway', '<html>502</html>', 'bill_column_missing', 1],
    ['an endless line', `${headers.ALL}\n\`${'x'.repeat(400_000)}`, 'bill_malformed', 2],
  ])('fails with %s although its digest is right, and names the line', async (_, file, code, line) => {
    const { error } = await failing({ text: file })
    expect(error).toMatchObject({ name: 'DownloadError', code, line, retryable: false })
  })

  it('does not show what payers wrote', async () => {
    const { error } = await failing({ text: sample.replace('`39.00%,`0.03', '`39.00%,`SECRET-CELL') })
    expect(error.message).toContain('订单金额')
    expect(JSON.stringify(error)).not.toContain('SECRET-CELL')
  })

  it('fails at the end of a saved file, too', async () => {
    const { wechatpay } = await billClient({ text: sample, gzip: true, hash_value: sha1('another') })
    const stream = Readable.fromWeb((await wechatpay.bills.trade(day).download()) as never)
    await expect(text(stream)).rejects.toMatchObject({ code: 'download_digest_mismatch' })
  })

  it.each([
    'https://evil.example/v3/billdownload/file',
    'http://api.mch.weixin.qq.com/x',
    'https://weixin.qq.com.evil.example/',
    'not a url',
    'https://api.mch.weixin.qq.com:8443/',
    'http://user@127.0.0.1:9/x',
  ])('is not fetched from %s: an Authorization must not reach a stranger', async (download_url) => {
    const { wechatpay, asked } = await billClient({ text: sample, download_url })
    await expect(all(wechatpay.bills.trade(day))).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'foreign_download_url',
    })
    expect(asked).toHaveLength(1)
  })

  it('is fetched at the base URL when the answer names a host of WeChat Pay, and there without one', async () => {
    const download_url = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x'
    const { wechatpay, asked } = await billClient({ text: sample, download_url })
    await all(wechatpay.bills.trade(day))
    expect(asked[1]?.url).toBe('http://127.0.0.1:9/v3/billdownload/file?token=x')
    const real = await billClient({ text: sample, download_url }, { baseUrl: undefined })
    await all(real.wechatpay.bills.trade(day))
    expect(real.asked[1]?.url).toBe(download_url)
  })

  it("stops at the caller's signal while a peer is silent, and closes the download of a loop that is left", async () => {
    const stop = new AbortController()
    const silent: Partial<Served> = {
      pieces: async function* (bytes) {
        yield bytes.subarray(0, 900)
        await new Promise(() => undefined)
      },
    }
    const { wechatpay } = await billClient({ text: sample, ...silent })
    setTimeout(() => stop.abort(), 30)
    const error = await all(wechatpay.bills.trade({ ...day, signal: stop.signal })).catch(
      (one: unknown) => one,
    )
    expect(error).toBeInstanceOf(RequestError)
    expect(error).toMatchObject({ code: 'aborted' })

    for (const gzip of [false, true]) {
      let closed = false
      const open = await billClient({
        text: `${headers.ALL}\n${`${paid}\n`.repeat(20_000)}`,
        gzip,
        pieces: function* (bytes) {
          try {
            for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096)
          } finally {
            closed = true
          }
        },
      })
      for await (const _ of open.wechatpay.bills.trade(day)) break
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(closed).toBe(true)
    }
  })
})

describe('an encrypted bill', () => {
  const flow = (id: string): string =>
    `\`2021-02-01 13:54:01,\`503,\`${id},\`退款,\`退款,\`支出,\`0.01,\`0.22,\`API,\`备注,\`S1`
  const parts = [
    [headers.fundFlow, flow('F1'), headers.fundFlowSummary, '`1,`0,`0.00,`1,`0.01'].join('\n'),
    [headers.fundFlow, flow('F2'), headers.fundFlowSummary, '`1,`0,`0.00,`1,`0.01'].join('\n'),
  ]

  async function client(
    change: (sealed: Buffer) => Buffer = (sealed) => sealed,
    texts = parts,
    overSealed = false,
  ) {
    const platform = await fakePlatform()
    const nonce = 'a8607ef79034c49c'
    const files = texts.map((file, index) => {
      const key = randomBytes(32)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const plain = index === 0 ? Buffer.from(file) : gzipSync(file)
      const sealed = change(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]))
      return {
        sealed,
        entry: {
          bill_sequence: index + 1,
          download_url: `http://127.0.0.1:9/v3/billdownload/file?token=${index}`,
          encrypt_key: encryptOaepBytes(platform.merchantPublicKey, key),
          hash_type: 'SHA1',
          hash_value: sha1(overSealed ? sealed : file),
          nonce,
        },
      }
    })
    platform.answers = () => ({
      // Out of order, as a list may be.
      body: JSON.stringify({
        download_bill_count: 2,
        download_bill_list: files.map(({ entry }) => entry).reverse(),
      }),
    })
    return platform.client({
      transport: async (request) => {
        if (!request.url.includes('/billdownload/'))
          return (platform.options.transport as NonNullable<ClientOptions['transport']>)(request)
        const { sealed } = files[Number(request.url.at(-1))] ?? { sealed: Buffer.alloc(0) }
        const bytes = [sealed.subarray(0, 7), sealed.subarray(7, 30), sealed.subarray(30)]
        return { status: 200, headers: {}, body: ReadableStream.from(bytes) as ReadableStream<Uint8Array> }
      },
    })
  }
  const options = { ...day, sub_mchid: '1900000109' }

  it('is opened with the private key, in as many parts as it has, packed or not', async () => {
    for (const overSealed of [false, true]) {
      const bill = (await client(undefined, parts, overSealed)).bills.subMerchantFundFlow(options)
      expect((await all(bill)).map(({ flow_id }) => flow_id)).toEqual(['F1', 'F2'])
    }
    const saved = await (await client()).bills.ecommerceFundFlow(day).download()
    expect(await text(Readable.fromWeb(saved as never))).toBe(parts.join(''))
  })

  it('may be cut into parts that share one header and one summary', async () => {
    const cut = [
      `${headers.fundFlow}\n${flow('F1')}\n`,
      [flow('F2'), headers.fundFlowSummary, '`2,`0,`0.00,`2,`0.02'].join('\n'),
    ]
    const rows = await all((await client(undefined, cut)).bills.subMerchantFundFlow(options))
    expect(rows.map(({ flow_id }) => flow_id)).toEqual(['F1', 'F2'])
  })

  it.each<[string, (sealed: Buffer) => Buffer]>([
    ['changed', (sealed) => Buffer.from(sealed.map((byte, index) => (index === 200 ? byte ^ 1 : byte)))],
    ['cut', (sealed) => sealed.subarray(0, -3)],
    ['shorter than its tag', (sealed) => sealed.subarray(0, 5)],
  ])('that is %s does not open', async (_, change) => {
    const bill = (await client(change)).bills.subMerchantFundFlow(options)
    await expect(all(bill)).rejects.toMatchObject({ name: 'DownloadError', code: 'download_digest_mismatch' })
  })

  it('needs the private key itself', async () => {
    const platform = await fakePlatform()
    platform.answers = () => ({
      body: JSON.stringify({
        download_bill_list: [
          {
            bill_sequence: 1,
            download_url: 'x',
            encrypt_key: 'AAAA',
            hash_type: 'SHA1',
            hash_value: '',
            nonce: 'n',
          },
        ],
      }),
    })
    const signer = platform.client({ privateKey: { sign: () => 'c2lnbmF0dXJl' } })
    await expect(all(signer.bills.subMerchantFundFlow(options))).rejects.toBeInstanceOf(ConfigError)
    await expect(all(platform.client().bills.subMerchantFundFlow(options))).rejects.toMatchObject({
      code: 'decryption_failed',
    })
  })
})
