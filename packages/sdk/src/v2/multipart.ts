import { randomHex } from '../crypto/index.js'
import { ValidationError } from '../errors/index.js'

const encoder = new TextEncoder()

/** Kept from breaking out of its quotes. */
const quoted = (name: string): string => name.replace(/["\r\n\\]/g, '_')

/** `multipart/form-data`: the fields, then the file as `media`. The file's bytes are not signed, its hash is. */
export async function multipart(
  fields: Readonly<Record<string, string>>,
  media: unknown,
): Promise<{ readonly type: string; readonly bytes: Uint8Array }> {
  if (!(media instanceof Blob) && !(media instanceof Uint8Array))
    throw new ValidationError([{ path: '/body/media', message: 'expected a Blob or a Uint8Array' }])
  const bytes = media instanceof Blob ? new Uint8Array(await media.arrayBuffer()) : media
  const name = 'name' in media && typeof media.name === 'string' ? media.name : 'media'
  const type = (media instanceof Blob && media.type) || 'application/octet-stream'
  const boundary = `wechatpay-${randomHex(16)}`
  const texts = Object.entries(fields).map(
    ([field, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`,
  )
  const head = `${texts.join('')}--${boundary}\r\nContent-Disposition: form-data; name="media"; filename="${quoted(name)}"\r\nContent-Type: ${type}\r\n\r\n`
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([encoder.encode(head), bytes, encoder.encode(`\r\n--${boundary}--\r\n`)]),
  }
}
