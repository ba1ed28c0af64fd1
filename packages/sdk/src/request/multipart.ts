import { ValidationError } from '../errors/index.js'
import { fileOf, Form, nameOf, type FormBody } from './form.js'

/** The parts of an upload: `meta` first, a file, and in a few operations further fields. */
export type Parts = Readonly<Record<string, unknown>> & { readonly meta: unknown }

const refuse = (path: string, message: string): ValidationError => new ValidationError([{ path, message }])

/**
 * Writes an upload as `multipart/form-data`. `meta` comes first and is the text that the signature covers; bytes are files,
 * named as `meta` names them; anything else is a field.
 */
export async function multipart(parts: Parts, meta: string): Promise<FormBody> {
  const form = new Form()
  form.text('meta', meta, 'application/json')
  let hasFile = false
  for (const [name, value] of Object.entries(parts)) {
    if (name === 'meta' || value === undefined) continue
    if (!/^\w+$/.test(name)) throw refuse(`/body/${name}`, 'not the name of a part')
    if (typeof value === 'string' || typeof value === 'number') {
      form.text(name, String(value))
    } else {
      const file = fileOf(value, `/body/${name}`, 'a Blob or a Uint8Array, or a field of text')
      await form.file(name, nameIn(meta) ?? nameOf(file) ?? 'file', file)
      hasFile = true
    }
  }
  if (!hasFile) throw refuse('/body/file', 'expected a Blob or a Uint8Array')
  return form.body()
}

/** The file name that `meta` states. */
function nameIn(meta: string): string | undefined {
  try {
    const value = JSON.parse(meta) as Record<string, unknown>
    const name = value['filename'] ?? value['file_name']
    return typeof name === 'string' ? name : undefined
  } catch {
    // The caller's own text, which need not be JSON: the platform validates it.
    return undefined
  }
}
