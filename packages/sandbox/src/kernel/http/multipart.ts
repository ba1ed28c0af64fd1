/** One part of a multipart body. */
export interface Part {
  /** As the part's own header names its file; undefined where it holds no file. */
  readonly filename?: string
  readonly bytes: Uint8Array
  /** The same as text. */
  readonly text: string
}

/** The parts of a multipart body by name; undefined when it is none, or when a name is there twice. */
export function readMultipart(body: Uint8Array, contentType: string): ReadonlyMap<string, Part> | undefined {
  const name = boundaryOf(body, contentType)
  if (name === undefined) return undefined
  // The first delimiter may stand at the very beginning, without the line break that belongs to the others.
  const bytes = Buffer.concat([Buffer.from('\r\n'), body])
  const delimiter = Buffer.from(`\r\n--${name}`)
  const parts = new Map<string, Part>()
  let start = bytes.indexOf(delimiter)
  while (start >= 0) {
    const from = start + delimiter.length
    const end = bytes.indexOf(delimiter, from)
    if (end < 0) break
    const part = readPart(bytes.subarray(from, end))
    if (part !== undefined && parts.has(part.field)) return undefined
    if (part !== undefined) parts.set(part.field, part)
    start = end
  }
  return parts
}

/**
 * The boundary of a multipart body. Two widely used SDKs leave the parameter out of Content-Type, so that the body's first
 * line has to name it: https://github.com/Wechat-Group/WxJava/issues/3273
 */
function boundaryOf(body: Uint8Array, contentType: string): string | undefined {
  const type = /^multipart\/form-data\s*(?:;(.*))?$/i.exec(contentType.trim())
  if (type === null) return undefined
  const named = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type[1] ?? '')
  if (named !== null) return named[1] ?? named[2]
  // RFC 2046 allows 70 characters.
  return /^(?:\r\n)?--([^\r\n]{1,70})\r\n/.exec(Buffer.from(body.subarray(0, 80)).toString('latin1'))?.[1]
}

function readPart(content: Buffer): (Part & { readonly field: string }) | undefined {
  const end = content.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const disposition = /content-disposition:([^\r\n]*)/i.exec(content.subarray(0, end).toString('utf8'))?.[1]
  const field = /[;\s]name="([^"]*)"/i.exec(disposition ?? '')?.[1]
  if (field === undefined) return undefined
  const filename = /[;\s]filename="([^"]*)"/i.exec(disposition ?? '')?.[1]
  const bytes = content.subarray(end + 4)
  return {
    field,
    ...(filename === undefined ? {} : { filename }),
    bytes,
    get text() {
      return bytes.toString('utf8')
    },
  }
}
