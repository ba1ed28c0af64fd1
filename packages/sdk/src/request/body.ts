import { randomHex } from '../crypto/index.js'
import { ValidationError } from '../errors/index.js'
import type { OperationOptions } from './options.js'

/** A body as it is sent, and the bytes of it that are signed (all, but for an upload). */
export interface Body {
  readonly bytes: Uint8Array | undefined
  readonly signed: Uint8Array
  readonly type: string | undefined
}

const encoder = new TextEncoder()
const empty = new Uint8Array(0)

/** JSON, once: numbers that JSON would silently turn into null are refused. */
function serialise(value: unknown, path: string): string {
  const refuse = (message: string): ValidationError => new ValidationError([{ path, message }])
  const check = (name: string, one: unknown): unknown => {
    if (typeof one === 'number' && !Number.isFinite(one))
      throw refuse(`${name || 'the value'} is ${one}, not a number`)
    if (typeof one === 'bigint') throw refuse(`${name || 'the value'} is a bigint: give a number`)
    return one
  }
  try {
    const text = JSON.stringify(value, check) as string | undefined
    if (text === undefined) throw refuse(`a ${typeof value} can't be sent as JSON`)
    return text
  } catch (error) {
    if (error instanceof ValidationError) throw error
    throw refuse("it can't be written as JSON (is it circular?)")
  }
}

/** Serialises the body once: the bytes that are signed are the bytes that are sent. */
export async function requestBody(options: OperationOptions): Promise<Body> {
  if (options.body !== undefined) return upload(options.body)
  if (options.json === undefined) return { bytes: undefined, signed: empty, type: undefined }
  const bytes = encoder.encode(serialise(options.json, '/json'))
  return { bytes, signed: bytes, type: 'application/json' }
}

/** `multipart/form-data` with `meta` first; only the text of `meta` is signed. */
async function upload(body: { readonly meta: unknown; readonly file: Blob | Uint8Array }): Promise<Body> {
  const { meta, file } = body
  if (meta === undefined) throw new ValidationError([{ path: '/body/meta', message: 'missing' }])
  if (!(file instanceof Blob) && !(file instanceof Uint8Array)) {
    throw new ValidationError([{ path: '/body/file', message: 'expected a Blob or a Uint8Array' }])
  }
  const text = typeof meta === 'string' ? meta : serialise(meta, '/body/meta')
  const signed = encoder.encode(text)
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file
  const type = (file instanceof Blob && file.type) || 'application/octet-stream'
  const boundary = `wechatpay-${randomHex(16)}`
  const parts = [
    encoder.encode(
      `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n`,
    ),
    signed,
    encoder.encode(
      `\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename(text)}"\r\n` +
        `Content-Type: ${type}\r\n\r\n`,
    ),
    bytes,
    encoder.encode(`\r\n--${boundary}--\r\n`),
  ]
  return { bytes: Buffer.concat(parts), signed, type: `multipart/form-data; boundary=${boundary}` }
}

/** The name in `meta`, kept from breaking out of its quotes. */
function filename(meta: string): string {
  try {
    const value = JSON.parse(meta) as Record<string, unknown>
    const name = value['filename'] ?? value['file_name']
    return typeof name === 'string' ? name.replace(/["\r\n\\]/g, '_') : 'file'
  } catch {
    return 'file'
  }
}
