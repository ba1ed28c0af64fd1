import type { JsonObject } from '../../kernel/http/exchange.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import type { Platform } from '../../platform/platform.js'

/** What a download URL leads to. A bill is composed anew from it: it says the same at any time. */
export interface Ticket {
  readonly mchid: string
  readonly path: string
  readonly query: JsonObject
  /** Milliseconds of business time. */
  readonly expires: number
  /** Hexadecimal, for an encrypted bill. */
  readonly key?: string
  readonly nonce?: string
}

/** How long a URL leads to its file. */
const valid = 5 * 60_000

/** Keeps a ticket and gives its token. The same request at the same moment gives the same one. */
export function issueTicket(platform: Platform, ticket: Omit<Ticket, 'expires'>): string {
  const now = platform.clock.now()
  const token = platform.identifiers.token(`bill/${JSON.stringify(ticket)}`, now)
  platform.store.put('lookup', `bill/${token}`, JSON.stringify({ ...ticket, expires: now + valid }))
  return token
}

/** The ticket of a token: good for five minutes, and for the merchant that asked. */
export function findTicket(platform: Platform, token: unknown, mchid: string): Ticket {
  const kept = platform.store.get('lookup', `bill/${String(token)}`)
  if (kept === undefined) throw invalidRequest('token无效')
  const ticket = JSON.parse(kept) as Ticket
  if (ticket.mchid !== mchid)
    throw new Refusal({ status: 403, code: 'NO_AUTH', message: '没有权限下载该账单' })
  if (platform.clock.now() > ticket.expires) throw invalidRequest('token已过期，请重新申请账单')
  return ticket
}
