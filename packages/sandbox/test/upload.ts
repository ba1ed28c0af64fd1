import { createHash } from 'node:crypto'
import type { SandboxMerchant } from '../src/index.js'
import { call, type Answer } from './caller.js'

/** A file as a merchant sends it. `meta` is left as it is; the digest of the content stands in for `sha256: ''`. */
export interface UploadInput {
  readonly path?: string
  readonly part?: string
  readonly content?: Uint8Array
  readonly filename?: string
  readonly meta?: Readonly<Record<string, unknown>>
}

/** Uploads by hand: parts, boundary and the signature over `meta` alone. */
export function upload(merchant: SandboxMerchant, input: UploadInput = {}): Promise<Answer> {
  const { path = '/v3/merchant/media/upload', part = 'file', filename = 'photo.png' } = input
  const content = Buffer.from(input.content ?? Buffer.from('picture\r\n--b\r\n'))
  const sha256 = createHash('sha256').update(content).digest('hex')
  const meta = JSON.stringify(input.meta ?? { filename, sha256 })
  // Content is latin1 here, so that any byte comes through.
  const body = Buffer.concat([
    Buffer.from(
      `--boundary\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n`,
    ),
    Buffer.from(
      `--boundary\r\nContent-Disposition: form-data; name="${part}"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n--boundary--\r\n'),
  ])
  return call(merchant, 'POST', path, body, {
    signedBody: meta,
    headers: { 'content-type': 'multipart/form-data; boundary=boundary', accept: '*/*' },
  })
}
