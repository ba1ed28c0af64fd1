import { ConfigError } from '../errors/index.js'
import type { CallOptions } from '../options.js'
import type { Role } from './role.js'

/** Sends one operation, as `wechatpay.request` does. */
export type Send = (
  method: 'GET' | 'POST',
  path: string,
  options: CallOptions & Readonly<Record<string, unknown>>,
) => Promise<unknown>

/** What the short calls know of their client. */
export interface Identity {
  readonly role: Role
  readonly mchid: string
  readonly appid: string | undefined
  readonly notifyUrl: string | undefined
  readonly send: Send
}

/** The members `K` of a request may be left out: the client fills them in. */
export type Fill<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

/** What can be filled in: by the client's option, under the request's own name. */
const sources: Readonly<Record<string, 'appid' | 'mchid' | 'notifyUrl'>> = {
  appid: 'appid',
  sp_appid: 'appid',
  mchid: 'mchid',
  sp_mchid: 'mchid',
  notify_url: 'notifyUrl',
}

/** What a request needs and what it may have, in the request's own names. */
export interface Wanted {
  readonly needed?: readonly string[]
  readonly optional?: readonly string[]
}

/** The request with the client's appid, mchid and notifyUrl where the call gives none. A missing one is a ConfigError. */
export function fill(
  own: Identity,
  given: object,
  { needed = [], optional = [] }: Wanted,
): Record<string, unknown> {
  const request: Record<string, unknown> = { ...given }
  for (const name of [...needed, ...optional]) {
    const source = sources[name]
    if (request[name] === undefined && source !== undefined) request[name] = own[source]
    if (request[name] !== undefined) continue
    if (needed.includes(name))
      throw new ConfigError(
        `${name}: give the client the option ${source ?? name}, or pass ${name} to this call`,
      )
    delete request[name]
  }
  return request
}

/** The names by which an order calls the appid and mchid of whoever calls. */
export const partiesOf: Readonly<Record<Role, { readonly appid: string; readonly mchid: string }>> = {
  direct: { appid: 'appid', mchid: 'mchid' },
  partner: { appid: 'sp_appid', mchid: 'sp_mchid' },
}
