import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ValidationError, type UploadFile } from 'wechatpay-kit'
import { fakePlatform, type FakePlatform } from '../support/platform.js'
import { bytes, directory, path, sent, sha256 } from './file.js'

async function problem(upload: (platform: FakePlatform) => Promise<unknown>): Promise<ValidationError> {
  const platform = await fakePlatform()
  const error = await upload(platform).then(
    () => undefined,
    (one: unknown) => one,
  )
  expect(error).toBeInstanceOf(ValidationError)
  expect(platform.requests).toHaveLength(0)
  return error as ValidationError
}

describe('an upload', () => {
  it.each<[string, () => UploadFile, string | undefined]>([
    ['bytes', () => bytes, '门店.png'],
    ['a Uint8Array', () => new Uint8Array(bytes), '门店.png'],
    ['a Blob', () => new Blob([bytes]), '门店.png'],
    ['a File', () => new File([bytes], '门店.png'), undefined],
    ['a stream of Node.js', () => createReadStream(path), '门店.png'],
    ['a stream of the web', () => new Blob([bytes]).stream(), '门店.png'],
    ['a file: URL', () => pathToFileURL(path), undefined],
    ['a path', () => path, undefined],
  ])('takes %s, with the digest computed and meta alone signed', async (_, file, filename) => {
    const platform = await fakePlatform()
    platform.answers = () => ({ body: '{"media_id":"M-1"}' })
    const answer = await platform.client().media.upload(file(), filename === undefined ? {} : { filename })
    expect(answer).toEqual({ media_id: 'M-1' })
    const { url, meta, form } = await sent(platform)
    expect(url).toBe('/v3/merchant/media/upload')
    expect(meta).toEqual({ filename: '门店.png', sha256 })
    const part = form.get('file') as File
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes)).toBe(true)
    expect(part.type).toBe('image/png')
    expect(part.name).toBe('门店.png')
  })

  it('goes by its extension to the endpoint of videos and PDF', async () => {
    const platform = await fakePlatform()
    for (const filename of ['a.MP4', 'b.pdf']) {
      await platform.client().media.upload(bytes, { filename })
      expect((await sent(platform)).url).toBe('/v3/merchant/media/video_upload')
    }
  })

  it.each<[string, UploadFile, object, string, RegExp]>([
    ['without a name', bytes, {}, '/filename', /extension/],
    ['without an extension', bytes, { filename: 'licence' }, '/filename', /jpg, jpeg, bmp, png/],
    ['of another kind', bytes, { filename: 'a.gif' }, '/filename', /not gif/],
    ['with a quote in its name', bytes, { filename: 'a".png' }, '/filename', /quote/],
    ['with a long name', bytes, { filename: `${'长'.repeat(125)}.png` }, '/filename', /128/],
    ['that is empty', new Uint8Array(0), { filename: 'a.png' }, '/file', /empty/],
    ['that is too large', new Uint8Array(5 * 1024 * 1024 + 1), { filename: 'a.png' }, '/file', /5242880/],
    [
      'too large for where it goes',
      new Uint8Array(2 * 1024 * 1024 + 1),
      { filename: 'a.png', to: 'v3/merchant-service/images/upload' },
      '/file',
      /2097152/,
    ],
    [
      'that is a large Blob',
      new Blob([new Uint8Array(6 * 1024 * 1024)]),
      { filename: 'a.png' },
      '/file',
      /5242880/,
    ],
    ['that does not exist', join(directory, 'none.png'), {}, '/file', /none\.png can't be read \(ENOENT\)/],
    [
      'at a URL of the web',
      new URL('https://example.com/a.png'),
      { filename: 'a.png' },
      '/file',
      /file: URL/,
    ],
    ['that is a number', 7 as never, { filename: 'a.png' }, '/file', /expected bytes/],
    ['to nowhere', bytes, { filename: 'a.png', to: 'v3/nowhere' }, '/to', /expected one of/],
  ])('%s is refused by its field before anything is sent', async (_, file, options, field, message) => {
    const error = await problem((platform) => platform.client().media.upload(file, options))
    expect(error.problems[0]?.path).toBe(field)
    expect(error.message).toMatch(message)
  })

  it('stops reading an endless stream at its limit', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        await Promise.resolve()
        given++
        yield new Uint8Array(1024 * 1024)
      }
    }
    await problem((platform) => platform.client().media.upload(endless(), { filename: 'a.png' }))
    expect(given).toBeLessThan(8)
  })
})
