import { randomHex } from '../crypto/index.js'
import { ValidationError } from '../errors/index.js'

const encoder = new TextEncoder()

/** Replaces the characters that would end a quoted header parameter. */
const quoted = (name: string): string => name.replace(/["\r\n\\]/g, '_')

/** The bytes and the Content-Type of a request body. */
export interface FormBody {
  readonly bytes: Uint8Array
  readonly type: string
}

/** Writes `multipart/form-data` byte for byte, which FormData does not: decisions/0019-own-curve-and-multipart.md. */
export class Form {
  readonly #boundary = `wechatpay-${randomHex(16)}`
  readonly #pieces: Uint8Array[] = []

  /** Adds a text field, with a Content-Type where one is given. */
  text(name: string, value: string, type?: string): void {
    this.#part(name, type === undefined ? '' : `\r\nContent-Type: ${type}`, encoder.encode(value))
  }

  /** Adds a file; the Content-Type is the Blob's own, else `application/octet-stream`. */
  async file(name: string, filename: string, file: Blob | Uint8Array): Promise<void> {
    const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file
    const type = (file instanceof Blob && file.type) || 'application/octet-stream'
    this.#part(name, `; filename="${quoted(filename)}"\r\nContent-Type: ${type}`, bytes)
  }

  #part(name: string, rest: string, content: Uint8Array): void {
    const start = this.#pieces.length === 0 ? '' : '\r\n'
    const head = `${start}--${this.#boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${rest}\r\n\r\n`
    this.#pieces.push(encoder.encode(head), content)
  }

  /** The finished form. */
  body(): FormBody {
    const end = encoder.encode(`\r\n--${this.#boundary}--\r\n`)
    return {
      bytes: Buffer.concat([...this.#pieces, end]),
      type: `multipart/form-data; boundary=${this.#boundary}`,
    }
  }
}

/** A file of a form, checked; `place` names it in the error. */
export function fileOf(value: unknown, place: string, expected: string): Blob | Uint8Array {
  if (value instanceof Blob || value instanceof Uint8Array) return value
  throw new ValidationError([{ path: place, message: `expected ${expected}` }])
}

/** The name that a file carries; undefined for plain bytes and Blobs. */
export function nameOf(file: Blob | Uint8Array): string | undefined {
  return 'name' in file && typeof file.name === 'string' ? file.name : undefined
}
