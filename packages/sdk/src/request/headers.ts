import { ConfigError } from '../errors/index.js'

const own: ReadonlySet<string> = new Set([
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'wechatpay-serial',
])

/** The caller's headers in lower case, with the client's own and anything malformed refused. */
export function callerHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) {
    const key = name.toLowerCase()
    if (own.has(key)) throw new ConfigError(`headers: ${name} is written by the client; leave it out`)
    if (
      !/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(key) ||
      typeof value !== 'string' ||
      !/^[\t\x20-\x7e]*$/.test(value)
    ) {
      throw new ConfigError(
        `headers: ${JSON.stringify(name)} is not a valid header with a printable ASCII value`,
      )
    }
    result[key] = value
  }
  return result
}
