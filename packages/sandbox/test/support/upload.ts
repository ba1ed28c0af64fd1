import { createHash } from 'node:crypto'
import type { SandboxMerchant } from '../../src/index.js'
import { call, type Answer, type Overrides } from './caller.js'

/** A file as a merchant sends it. `meta` is left as it is, but for a digest called `right`, which becomes that of the content. */
export interface UploadInput {
  readonly path?: string
  readonly part?: string
  readonly content?: Uint8Array
  readonly filename?: string
  /** A text is sent as it is; `null`: the form has none. */
  readonly meta?: Readonly<Record<string, unknown>> | string | null
  /** Further parts of the form. */
  readonly fields?: Readonly<Record<string, string>>
  readonly overrides?: Overrides
}

/** Uploads by hand: parts, boundary and the signature over `meta` alone. */
export function upload(merchant: SandboxMerchant, input: UploadInput = {}): Promise<Answer> {
  const { path = '/v3/merchant/media/upload', part = 'file', filename = 'photo.png' } = input
  const content = Buffer.from(input.content ?? Buffer.from('picture\r\n--b\r\n'))
  const sha256 = createHash('sha256').update(content).digest('hex')
  const meta = metaOf(input.meta === undefined ? { filename, sha256 } : input.meta, sha256)
  // Content is latin1 here, so that any byte comes through.
  const parts = Object.entries(input.fields ?? {}).map(
    ([name, value]) => `--boundary\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  if (meta !== undefined)
    parts.push(
      `--boundary\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n`,
    )
  const body = Buffer.concat([
    Buffer.from(parts.join('')),
    Buffer.from(
      `--boundary\r\nContent-Disposition: form-data; name="${part}"; filename="${filename}"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n--boundary--\r\n'),
  ])
  const { headers, ...overrides } = input.overrides ?? {}
  return call(merchant, 'POST', path, body, {
    signedBody: meta ?? body.toString('latin1'),
    ...overrides,
    headers: { 'content-type': 'multipart/form-data; boundary=boundary', accept: '*/*', ...headers },
  })
}

function metaOf(meta: NonNullable<UploadInput['meta']> | null, digest: string): string | undefined {
  if (meta === null || typeof meta === 'string') return meta ?? undefined
  const entries = Object.entries(meta).map(([name, value]) => [name, value === 'right' ? digest : value])
  return JSON.stringify(Object.fromEntries(entries))
}
