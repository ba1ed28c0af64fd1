import { operations, type OperationFacts } from '../generated/operations.js'
import type { KeyRing } from '../keys/ring.js'
import { encodeQuery } from '../protocol/index.js'
import { expandPath } from '../path.js'
import { callerHeaders } from './headers.js'
import { requestBody, type Body } from './body.js'
import type { OperationOptions } from './options.js'
import { encryptFields } from './sensitive.js'

/** A request ready to be signed. */
export interface Prepared {
  readonly method: string
  /** Path and query as on the wire. */
  readonly target: string
  readonly headers: Record<string, string>
  readonly body: Body
  readonly facts: OperationFacts
}

const none: OperationFacts = {}

/** Version in the User-Agent; the same in all packages. */
const version = '0.1.0'

/** Who asks: the platform refuses requests that do not say. */
export const userAgent: string = `wechatpay-kit/${version} node/${process.versions.node}`

/** Builds the request of one operation: path, query, encrypted fields, headers, body. */
export async function prepare(
  method: string,
  path: string,
  options: OperationOptions,
  keys: KeyRing,
): Promise<Prepared> {
  const template = `/${path}`
  const facts = operations[`${method} ${template}`] ?? none
  const key = keys.newest()
  const seal = (value: unknown, paths: readonly string[] | undefined, where: string) =>
    encryptFields(value, paths, where, key, facts.padding)
  const values = await seal(options, facts.encrypt?.path, '')
  const query = await seal(options.query, facts.encrypt?.query, '/query')
  const json = await seal(options.json, facts.encrypt?.body, '/json')
  const part = await seal(options.body, facts.encrypt?.body, '/body')
  const body = await requestBody({
    ...(json.value === undefined ? {} : { json: json.value }),
    ...(part.value === undefined ? {} : { body: part.value as NonNullable<OperationOptions['body']> }),
  })
  const search = encodeQuery((query.value ?? {}) as Record<string, unknown>)
  const expanded = expandPath(template, values.value as Record<string, unknown>)
  return {
    method,
    target: search === '' ? expanded : `${expanded}${expanded.includes('?') ? '&' : '?'}${search}`,
    headers: {
      accept: facts.file === true ? '*/*' : 'application/json',
      'user-agent': userAgent,
      ...callerHeaders(options.headers),
      ...(body.type === undefined ? {} : { 'content-type': body.type }),
      ...(key === undefined ? {} : { 'wechatpay-serial': key.id }),
    },
    body,
    facts,
  }
}
