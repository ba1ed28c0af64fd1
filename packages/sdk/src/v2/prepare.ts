import { randomNonce, type KeyObject } from '../crypto/index.js'
import { ConfigError, lengthHint, ValidationError } from '../errors/index.js'
import { operationsV2, type OperationFactsV2 } from '../generated/operations-v2.js'
import { buildXml, encodeQuery, isSignTypeV2 } from '../protocol/index.js'
import { callerHeaders } from '../request/headers.js'
import { querySearch } from '../request/query.js'
import { userAgent } from '../request/prepare.js'
import type { OperationOptions } from '../request/options.js'
import { plainFields, seal, textFields } from './fields.js'
import { multipart } from './multipart.js'
import { signV2 } from './sign.js'

/** A v2 request as it is sent. */
export interface PreparedV2 {
  readonly method: string
  /** Path and query as on the wire. */
  readonly target: string
  readonly headers: Record<string, string>
  readonly body: Uint8Array | undefined
  readonly facts: OperationFactsV2
}

/** What signing needs. */
export interface SigningV2 {
  readonly mchid: string
  readonly apiV2Key: string | undefined
}

/** An operation that the contract lacks is signed all the same. */
const unknown: OperationFactsV2 = { fill: ['nonce_str', 'sign'] }

/** What the contract says of an operation. @param path begins with `v2/`. */
export function factsOf(method: string, path: string): OperationFactsV2 {
  return operationsV2[`${method} /${path}`] ?? unknown
}

/** The path as on the wire: `v2/` stands in chains alone. */
export const wirePath = (path: string): string => path.slice('v2'.length)

/** Checks the option before any I/O. */
export function checkV2Key(key: string | undefined): string | undefined {
  if (key === undefined || (typeof key === 'string' && /^[\x21-\x7e]{32}$/.test(key))) return key
  throw new ConfigError(
    'apiV2Key: expected exactly 32 characters, as set in the merchant console (API security, APIv2 key)' +
      lengthHint(key),
  )
}

/** The key, or an error that says where to find it. */
export function keyV2(apiV2Key: string | undefined): string {
  if (apiV2Key !== undefined) return apiV2Key
  throw new ConfigError(
    'apiV2Key: needed for v2 and for the pages of PayScore (32 characters, set in the merchant console, API security, APIv2 key)',
  )
}

/** Fills in what the contract lets the client fill in, and signs. */
export function complete(
  fields: Record<string, string>,
  facts: OperationFactsV2,
  by: SigningV2,
  where: string,
): Record<string, string> {
  const { fill, signType = 'MD5' } = facts
  const all = { ...fields }
  if (fill.includes('mch_id')) all['mch_id'] ||= by.mchid
  if (fill.includes('nonce_str')) all['nonce_str'] ||= randomNonce()
  if (!fill.includes('sign')) return all
  const type = all['sign_type'] || signType
  if (!isSignTypeV2(type)) {
    throw new ValidationError([{ path: `${where}/sign_type`, message: 'expected MD5 or HMAC-SHA256' }])
  }
  if (fill.includes('sign_type')) all['sign_type'] = type
  all['sign'] = signV2(all, keyV2(by.apiV2Key), type)
  return all
}

const encoder = new TextEncoder()

/** The XML, or an error that names the field that XML can't carry. */
function xml(fields: Readonly<Record<string, string>>): Uint8Array {
  try {
    return encoder.encode(buildXml(fields))
  } catch (error) {
    const message = error instanceof Error ? error.message : 'it can not be written as XML'
    throw new ValidationError([{ path: '/xml', message }])
  }
}

/** Builds one request. `riskKey` fetches the key that card fields are encrypted with; it is asked for only then. */
export async function prepareV2(
  method: string,
  path: string,
  options: OperationOptions,
  by: SigningV2,
  riskKey: () => Promise<KeyObject>,
): Promise<PreparedV2> {
  const facts = factsOf(method, path)
  if (facts.page === true) throw new ConfigError(`${path}: a page that the payer opens; use url(…)`)
  if (options.json !== undefined)
    throw new ValidationError([{ path: '/json', message: 'v2 takes xml: { xml: { … } }' }])
  const target = wirePath(path)
  const headers = {
    accept: '*/*',
    'user-agent': userAgent,
    ...callerHeaders(options.headers),
  }
  if (method === 'GET') {
    const fields = complete(textFields(options.query, '/query'), facts, by, '/query')
    return { method, target: `${target}?${encodeQuery(fields)}`, headers, body: undefined, facts }
  }
  const search = querySearch(options.query)
  const where = search === '' ? target : `${target}?${search}`
  if (facts.multipart === true) {
    const { media, ...rest } = (options.body ?? {}) as Readonly<Record<string, unknown>>
    const fields = complete(textFields(rest, '/body'), facts, by, '/body')
    const { type, bytes } = await multipart(fields, media)
    return { method, target: where, headers: { ...headers, 'content-type': type }, body: bytes, facts }
  }
  const fields = textFields(options['xml'], '/xml')
  const plain = plainFields(options['xml'], facts.encrypt)
  if (plain.length > 0) seal(fields, plain, await riskKey())
  const body = xml(complete(fields, facts, by, '/xml'))
  return {
    method,
    target: where,
    headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' },
    body,
    facts,
  }
}
