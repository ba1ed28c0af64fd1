/** One DER element: tag, length, contents. */
export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const size = body.length
  if (size < 128) return Buffer.concat([Buffer.from([tag, size]), body])
  const hex = size.toString(16)
  const length = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts)

/** An object identifier from the hexadecimal digits of its contents. */
export const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'))

export const octets = (...parts: readonly Uint8Array[]): Buffer => tlv(0x04, ...parts)

/** TRUE. */
export const yes: Buffer = tlv(0x01, Buffer.from([0xff]))

/** A whole number from hexadecimal digits, never negative. */
export function integer(hex: string): Buffer {
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  return tlv(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}
