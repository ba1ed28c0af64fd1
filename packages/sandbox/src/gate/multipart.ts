/** The parts of a multipart body, as text; file contents are not read. */
export function readMultipart(
  body: Uint8Array,
  contentType: string,
): ReadonlyMap<string, string> | undefined {
  const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const name = boundary?.[1] ?? boundary?.[2]
  if (name === undefined) return undefined
  const text = Buffer.from(body).toString('latin1')
  const parts = new Map<string, string>()
  for (const part of text.split(`--${name}`).slice(1)) {
    if (part.startsWith('--')) break
    const end = part.indexOf('\r\n\r\n')
    if (end < 0) continue
    const field = /content-disposition:[^\r\n]*?[;\s]name="([^"]*)"/i.exec(part.slice(0, end))?.[1]
    if (field === undefined) continue
    const content = part.slice(end + 4).replace(/\r\n$/, '')
    parts.set(field, Buffer.from(content, 'latin1').toString('utf8'))
  }
  return parts
}
