import { ValidationError } from '../errors/index.js'
import { multipart, type Parts } from './multipart.js'

/** A body as it is sent, and the bytes of it that are signed (all, but for an upload). */
export interface Body {
  readonly bytes: Uint8Array | undefined
  readonly signed: Uint8Array
  readonly type: string | undefined
}

const empty = new Uint8Array(0)

/** The first value that JSON would silently turn into null. The value has been written once, so it is no circle. */
function unfit(
  value: unknown,
  path: string,
): { readonly path: string; readonly value: number | string } | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { path, value }
  if (typeof value !== 'object' || value === null) return undefined
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { path, value: 'an invalid Date' } : undefined
  const { toJSON } = value as { readonly toJSON?: unknown }
  if (typeof toJSON === 'function') return unfit((toJSON as () => unknown).call(value), path)
  for (const name in value) {
    const found = unfit((value as Record<string, unknown>)[name], `${path}/${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** Checks what becomes a body. Throws a ValidationError for what JSON can't hold. */
export function checkJson(value: unknown, path: string): void {
  if (value !== undefined) serialise(value, path)
}

/** JSON, once. Throws a ValidationError for what JSON can't hold. */
function serialise(value: unknown, path: string): string {
  const refuse = (place: string, message: string): ValidationError =>
    new ValidationError([{ path: place, message }])
  let text: string | undefined
  try {
    text = JSON.stringify(value) as string | undefined
  } catch (error) {
    const bigint = error instanceof TypeError && error.message.includes('BigInt')
    throw refuse(
      path,
      bigint ? 'a bigint stands in it: give a number' : "it can't be written as JSON (is it circular?)",
    )
  }
  if (text === undefined) throw refuse(path, `a ${typeof value} can't be sent as JSON`)
  const number = unfit(value, path)
  if (number !== undefined) throw refuse(number.path, `${number.value} can't be written as JSON`)
  return text
}

/** Serialises JSON once: the bytes that are signed are the bytes that are sent. */
export function jsonBody(json: unknown): Body {
  if (json === undefined) return { bytes: undefined, signed: empty, type: undefined }
  const bytes = Buffer.from(serialise(json, '/json'))
  return { bytes, signed: bytes, type: 'application/json' }
}

/** Only the text of `meta` is signed. */
export async function uploadBody(parts: Parts): Promise<Body> {
  if (typeof parts !== 'object' || parts === null)
    throw new ValidationError([{ path: '/body', message: 'expected { meta, file }' }])
  const { meta } = parts
  if (meta === undefined) throw new ValidationError([{ path: '/body/meta', message: 'missing' }])
  const text = typeof meta === 'string' ? meta : serialise(meta, '/body/meta')
  return { signed: Buffer.from(text), ...(await multipart(parts, text)) }
}
