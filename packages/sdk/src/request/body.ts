import { ValidationError } from '../errors/index.js'
import { multipart, type Parts } from './multipart.js'
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

/** Only the text of `meta` is signed. */
async function upload(parts: Parts): Promise<Body> {
  const { meta } = parts
  if (meta === undefined) throw new ValidationError([{ path: '/body/meta', message: 'missing' }])
  const text = typeof meta === 'string' ? meta : serialise(meta, '/body/meta')
  return { signed: encoder.encode(text), ...(await multipart(parts, text)) }
}
