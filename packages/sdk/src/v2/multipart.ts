import { fileOf, Form, nameOf, type FormBody } from '../request/form.js'

/** Writes an upload of v2: the fields, then the file as `media`. The file's bytes are not signed, its hash is. */
export async function multipart(fields: Readonly<Record<string, string>>, media: unknown): Promise<FormBody> {
  const file = fileOf(media, '/body/media', 'a Blob or a Uint8Array')
  const form = new Form()
  for (const [field, value] of Object.entries(fields)) form.text(field, value)
  await form.file('media', nameOf(file) ?? 'media', file)
  return form.body()
}
