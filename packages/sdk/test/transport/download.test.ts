import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { SignatureError, type ClientOptions } from 'wechatpay-kit'
import { loadContract, sha1, sha256 } from 'wechatpay-kit/internal'
import { fakePlatform, type FakePlatform } from '../support/platform.js'

const read = (stream: ReadableStream<Uint8Array>): Promise<string> => text(Readable.fromWeb(stream as never))

/** A client before a platform that answers every request with a file. */
async function files(
  file: string,
  headers: Record<string, string> = {},
  status = 200,
): Promise<{ platform: FakePlatform; client: ReturnType<FakePlatform['client']>; urls: string[] }> {
  const platform = await fakePlatform()
  const urls: string[] = []
  const transport: ClientOptions['transport'] = (request) => {
    urls.push(request.url)
    expect(request.headers['accept']).toBe('*/*')
    return Promise.resolve({
      status,
      headers: { 'content-type': 'image/png', ...headers },
      body: ReadableStream.from([Buffer.from(file.slice(0, 3)), Buffer.from(file.slice(3))]) as never,
    })
  }
  return { platform, client: platform.client({ transport }), urls }
}

describe('a file', () => {
  const operations = loadContract().filter((one) => one.responses['200']?.file === true)

  it('is what eight operations of the contract answer', () => {
    expect(operations.map(({ path }) => path).toSorted()).toEqual([
      '/hk/v3/statements',
      '/v3/billdownload/file',
      '/v3/global/merchant-service/images/{media_id}',
      '/v3/global/statements',
      '/v3/merchant-service/images/{media_id}',
      '/v3/new-tax-control-fapiao/download',
      '/v3/transferdownload/elecvoucherfile',
      '/v3/transferdownload/signfile',
    ])
  })

  const unsigned = operations.filter(({ path }) => !path.endsWith('/statements'))
  it.each(unsigned.map(({ method, path }) => [path, method] as const))(
    'comes as a stream, unsigned, from %s',
    async (path, method) => {
      const { client, urls } = await files('%PDF-1.4')
      const named = path.includes('{') ? { media_id: 'BB04A5DE.bmp' } : {}
      const options = { ...named, query: { token: 'a=b|c' } }
      const stream = await client.request(method, path, options)
      expect(await read(stream as ReadableStream<Uint8Array>)).toBe('%PDF-1.4')
      expect(urls[0]).toContain('token=a%3Db%7Cc')
    },
  )

  it('comes from the URL of an answer, with its query as it was, and its digest checked at the end', async () => {
    const { client, urls } = await files('%PDF-1.4')
    const url =
      'https://api.mch.weixin.qq.com/v3/transferdownload/elecvoucherfile?token=a%2Bb&source=elecsign'
    const right = { hash_type: 'SHA256', hash_value: sha256('%PDF-1.4') }
    expect(await read(await client.download(url, right))).toBe('%PDF-1.4')
    expect(urls[0]).toBe('http://127.0.0.1:9/v3/transferdownload/elecvoucherfile?token=a%2Bb&source=elecsign')
    expect(await read(await client.download(url))).toBe('%PDF-1.4')
    const wrong = await client.download(url, { ...right, hash_value: sha256('%PDF-1.5') })
    await expect(read(wrong)).rejects.toMatchObject({ code: 'download_digest_mismatch', retryable: true })
    await expect(client.download(url, { hash_type: 'CRC', hash_value: '0' })).rejects.toThrow(
      /hash_type: CRC/,
    )
    await expect(client.download(url, { hash_type: 'SHA1' })).rejects.toThrow(/hash_value/)
    await expect(client.download('https://example.com/')).rejects.toMatchObject({
      code: 'foreign_download_url',
    })
  })

  it('that is refused is a ResponseError', async () => {
    const { client } = await files(
      '{"code":"INVALID_REQUEST","message":"token"}',
      { 'content-type': 'application/json' },
      400,
    )
    await expect(client.download('http://127.0.0.1:9/x?token=old')).rejects.toMatchObject({
      name: 'ResponseError',
      code: 'INVALID_REQUEST',
    })
  })

  it('is not fetched by a client that is closed', async () => {
    const { client } = await files('x')
    await client.close()
    await expect(client.download('http://127.0.0.1:9/x')).rejects.toMatchObject({ code: 'closed' })
  })
})

describe('an overseas statement', () => {
  const get = (client: ReturnType<FakePlatform['client']>) =>
    client.hk.v3.statements.get({ query: { date: '20180821' } as never })
  const signed = async (platform: FakePlatform, digest: string) => ({
    ...(await platform.signed(`{"sha1":"${digest}"}`)),
    'wechatpay-statement-sha1': digest,
  })

  it('is verified by the digest that its signature covers', async () => {
    const platform = await fakePlatform()
    const { client } = await files('a,b', await signed(platform, sha1('a,b')))
    expect(await read(await get(client))).toBe('a,b')
  })

  it('that is another fails at its end; one whose digest is not signed is not read at all', async () => {
    const platform = await fakePlatform()
    const changed = await files('a,c', await signed(platform, sha1('a,b')))
    await expect(read(await get(changed.client))).rejects.toMatchObject({ code: 'download_digest_mismatch' })
    const forged = await files('a,c', {
      ...(await signed(platform, sha1('a,b'))),
      'wechatpay-statement-sha1': sha1('a,c'),
    })
    await expect(get(forged.client)).rejects.toBeInstanceOf(SignatureError)
    const stripped = await files('a,c')
    await expect(get(stripped.client)).rejects.toMatchObject({ code: 'signature_missing' })
  })
})
