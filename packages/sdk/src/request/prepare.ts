import { operations, type OperationFacts } from '../generated/operations.js'
import { version } from '../installation/version.js'
import type { KeyRing } from '../keys/ring.js'
import { overseasOrigin, type Region } from '../protocol/index.js'
import { expandPath } from '../path.js'
import { callerHeaders } from './headers.js'
import { jsonBody, uploadBody, type Body } from './body.js'
import type { OperationOptions } from './options.js'
import { querySearch } from './query.js'
import { encryptFields } from './sensitive.js'
import { asWritten } from './written.js'

/** A request ready to be signed. */
export interface Prepared {
  readonly method: string
  /** The template of the path, without the leading slash. */
  readonly path: string
  /** Path and query as on the wire. */
  readonly target: string
  readonly headers: Record<string, string>
  readonly body: Body
  readonly facts: OperationFacts
  /** The host that it must be sent to; undefined for the main one. */
  readonly server: string | undefined
  /** The options of the call, before encryption. */
  readonly options: OperationOptions
}

const none: OperationFacts = {}

/** Who asks: the platform refuses requests that do not say. */
export const userAgent: string = `wechatpay-kit/${version} node/${process.versions.node}`

/** Builds the request of one operation: path, query, encrypted fields, headers, body. */
export async function prepare(
  method: string,
  path: string,
  options: OperationOptions,
  keys: KeyRing,
  region: Region | undefined,
): Promise<Prepared> {
  const template = `/${path}`
  const facts = operations[`${method} ${template}`] ?? none
  const { encrypt, padding } = facts
  const key = keys.newest()
  const json = asWritten(options.json, encrypt?.body !== undefined)
  const query = encryptFields(options.query, encrypt?.query, '/query', key, padding)
  const body =
    options.body === undefined
      ? jsonBody(encryptFields(json, encrypt?.body, '/json', key, padding))
      : await uploadBody(encryptFields(options.body, encrypt?.body, '/body', key, padding))
  const search = querySearch(query)
  const expanded = expandPath(template, encryptFields(options, encrypt?.path, '', key, padding))
  const headers: Record<string, string> = {
    accept: facts.file === true ? '*/*' : 'application/json',
    'user-agent': userAgent,
  }
  if (options.headers !== undefined) Object.assign(headers, callerHeaders(options.headers))
  if (body.type !== undefined) headers['content-type'] = body.type
  if (key !== undefined) headers['wechatpay-serial'] = key.id
  return {
    method,
    path,
    target: search === '' ? expanded : `${expanded}${expanded.includes('?') ? '&' : '?'}${search}`,
    headers,
    body,
    facts,
    server: overseasOrigin(path, region) ?? facts.server,
    options: json === options.json ? options : { ...options, json },
  }
}

/** Templates of the operations that return files, such as `v3/merchant-service/images/{media_id}`, and what they match. */
function fileTemplates(): readonly (readonly [template: string, pattern: RegExp])[] {
  return Object.entries(operations)
    .filter(([name, { file }]) => file === true && name.startsWith('GET ') && name.includes('{'))
    .map(([name]) => [
      name.slice('GET /'.length),
      new RegExp(`^${name.slice('GET '.length).replace(/\{\w+\}/g, '[^/]+')}$`),
    ])
}

let templates: ReturnType<typeof fileTemplates> | undefined

/** The template for hooks and telemetry, where the ids in a URL would make every path another. */
function templateOf(pathname: string): string {
  templates ??= fileTemplates()
  return templates.find(([, pattern]) => pattern.test(pathname))?.[0] ?? pathname.slice(1)
}

/** Builds the request of a file at a URL that a response gave. */
export function prepareFile({ origin, pathname, search }: URL): Prepared {
  return {
    method: 'GET',
    path: templateOf(pathname),
    target: `${pathname}${search}`,
    headers: { accept: '*/*', 'user-agent': userAgent },
    body: { bytes: undefined, signed: new Uint8Array(0), type: undefined },
    facts: { file: true },
    server: origin,
    options: {},
  }
}
