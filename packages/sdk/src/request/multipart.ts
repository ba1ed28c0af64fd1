import { randomHex } from '../crypto/index.js'
import { ValidationError } from '../errors/index.js'

/** The parts of an upload: `meta` first, a file, and in a few operations further fields. */
export type Parts = Readonly<Record<string, unknown>> & { readonly meta: unknown }

const encoder = new TextEncoder()
const refuse = (path: string, message: string): ValidationError => new ValidationError([{ path, message }])

/**
 * Writes `multipart/form-data`. `meta` comes first and is the text that the signature covers; bytes are files, named as
 * `meta` names them; anything else is a field.
 */
export async function multipart(
  parts: Parts,
  meta: string,
): Promise<{ readonly bytes: Uint8Array; readonly type: string }> {
  const boundary = `wechatpay-${randomHex(16)}`
  const pieces: Uint8Array[] = []
  const part = (name: string, rest: string, content: Uint8Array): void => {
    const start = pieces.length === 0 ? '' : '\r\n'
    const head = `${start}--${boundary}\r\nContent-Disposition: form-data; name="${name}"${rest}\r\n\r\n`
    pieces.push(encoder.encode(head), content)
  }
  part('meta', '\r\nContent-Type: application/json', encoder.encode(meta))
  let files = 0
  for (const [name, value] of Object.entries(parts)) {
    if (name === 'meta' || value === undefined) continue
    if (!/^\w+$/.test(name)) throw refuse(`/body/${name}`, 'not the name of a part')
    if (typeof value === 'string' || typeof value === 'number') {
      part(name, '', encoder.encode(String(value)))
    } else if (value instanceof Blob || value instanceof Uint8Array) {
      files++
      const bytes = value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value
      const type = (value instanceof Blob && value.type) || 'application/octet-stream'
      part(name, `; filename="${filename(meta, value)}"\r\nContent-Type: ${type}`, bytes)
    } else throw refuse(`/body/${name}`, 'expected a Blob or a Uint8Array, or a field of text')
  }
  if (files === 0) throw refuse('/body/file', 'expected a Blob or a Uint8Array')
  pieces.push(encoder.encode(`\r\n--${boundary}--\r\n`))
  return { bytes: Buffer.concat(pieces), type: `multipart/form-data; boundary=${boundary}` }
}

/** The name in `meta`, or the file's own, kept from breaking out of its quotes. */
function filename(meta: string, file: Blob | Uint8Array): string {
  let name: unknown
  try {
    const value = JSON.parse(meta) as Record<string, unknown>
    name = value['filename'] ?? value['file_name']
  } catch {
    // A text of the caller's own that is not JSON: the platform will say what it thinks of it.
  }
  if (typeof name !== 'string') name = 'name' in file ? file.name : undefined
  return typeof name === 'string' ? name.replace(/["\r\n\\]/g, '_') : 'file'
}
