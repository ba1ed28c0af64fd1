/** The scheme of requests that a brand sends. It has `brand_id` where the others have `mchid`. */
export const brandScheme = 'WECHATPAY-BRAND-SHA256-RSA2048'

/** The parameters of an `Authorization` header. */
export interface Authorization {
  readonly schema: string
  /** Who calls: the merchant's number, or the brand's under {@link brandScheme}. */
  readonly mchid: string
  readonly nonce_str: string
  readonly timestamp: string
  readonly serial_no: string
  readonly signature: string
}

/** Writes the `Authorization` header. */
export function formatAuthorization(value: Authorization): string {
  return (
    `${value.schema} ${callerOf(value.schema)}="${value.mchid}",nonce_str="${value.nonce_str}",signature="${value.signature}",` +
    `timestamp="${value.timestamp}",serial_no="${value.serial_no}"`
  )
}

const callerOf = (schema: string): 'mchid' | 'brand_id' => (schema === brandScheme ? 'brand_id' : 'mchid')

const parameter = /^\s*([a-z_]+)="([^"]*)"\s*$/

/** Reads an `Authorization` header: exactly five quoted parameters in any order. Undefined when it is malformed. */
export function parseAuthorization(header: string): Authorization | undefined {
  const space = header.indexOf(' ')
  if (space < 1) return undefined
  const values: Record<string, string> = Object.create(null) as Record<string, string>
  const parts = header.slice(space + 1).split(',')
  if (parts.length !== 5) return undefined
  for (const part of parts) {
    const match = parameter.exec(part)
    if (match === null || match[1] === undefined || match[2] === undefined || match[1] in values)
      return undefined
    values[match[1]] = match[2]
  }
  const schema = header.slice(0, space)
  const { nonce_str, timestamp, serial_no, signature } = values
  const mchid = values[callerOf(schema)]
  if (!mchid || !nonce_str || !timestamp || !serial_no || !signature) return undefined
  return { schema, mchid, nonce_str, timestamp, serial_no, signature }
}
