import { announce } from '../announce.js'
import type { Notification } from '../notification.js'
import { destination } from '../../platform/destination.js'
import type { Merchant } from '../../platform/merchants.js'
import { findMerchant, type Platform } from '../../platform/platform.js'
import { findContent, type EventContent } from './catalogue.js'
import { compose } from './compose.js'
import { setValues, type EventValues } from './set.js'
import type { EventFacts } from './values.js'

/** An event to send. */
export interface EventToSend {
  /** The contract's name: `COUPON.USE`, `v2/refund-processed`. */
  readonly event: string
  /** Where to: a URL that the sandbox may deliver to. */
  readonly to: string
  /** For events whose content differs: `direct`, `partner`, `combine` or `profitsharing`; by the merchant's role when left out. */
  readonly variant?: string
  /** Who receives it; the first merchant of the role that receives it when left out. */
  readonly mchid?: string
  /** Replaces composed values, by path: `{ 'amount.total': 100 }`. */
  readonly set?: EventValues
}

/** Composes an event and schedules its delivery. Returns the notification's id. Throws a `TypeError` that names what is wrong. */
export function sendEvent(platform: Platform, { event, to, variant, mchid, set = {} }: EventToSend): string {
  const target = destination(to, platform.destinations)
  if (target.blocked !== undefined) throw new TypeError(`to: ${target.blocked}`)
  const asked = mchid === undefined ? undefined : findMerchant(platform, mchid)
  if (mchid !== undefined && asked === undefined)
    throw new TypeError(
      `mchid: the sandbox has no merchant ${mchid.slice(0, 40)}; it has ${platform.merchants.map((one) => one.mchid).join(', ')}`,
    )
  const content = findContent(event, variant, asked?.role ?? 'direct')
  const merchant = asked ?? platform.merchants.find(({ role }) => role === (content.role ?? 'direct'))
  if (merchant === undefined || (content.role !== undefined && merchant.role !== content.role))
    throw new TypeError(
      `mchid: ${event}${variant === undefined ? '' : ` (${variant})`} is sent to merchants of the role ${content.role ?? 'direct'}` +
        (merchant === undefined ? '; the sandbox has none' : `; ${merchant.mchid} is ${merchant.role}`),
    )
  return platform.store.transaction(() => schedule(platform, merchant, content, to, set))
}

function schedule(
  platform: Platform,
  merchant: Merchant,
  { event, type, originalType, schema, envelope }: EventContent,
  to: string,
  set: EventValues,
): string {
  const { clock, identifiers, store } = platform
  const subject = `event/${store.list('notifications').length + 1}`
  const now = clock.now()
  const id = identifiers.notification(now, type, subject)
  const facts: EventFacts = {
    merchant,
    sub: merchant.role === 'partner' ? merchant.subMerchants[0] : undefined,
    now,
    identifiers,
    number: id.slice(-18),
    event: event.event,
    version: event.version,
  }
  const composed =
    schema === undefined ? { mch_id: merchant.mchid, appid: merchant.appids[0] } : compose(schema, facts)
  announce(platform, {
    mchid: merchant.mchid,
    event_type: type,
    summary: event.title ?? type,
    original_type: originalType,
    notify_url: to,
    resource: setValues(composed, schema, set, facts),
    subject: { kind: 'event', id: subject },
    ...(event.version === 'v2' ? { v2: framing(id, envelope, facts) } : {}),
  })
  return id
}

/** How the fields of a v2 notification are signed or encrypted. */
function framing(
  id: string,
  envelope: EventContent['envelope'],
  facts: EventFacts,
): NonNullable<Notification['v2']> {
  if (envelope === undefined) return { exact: true }
  const composed = Object.entries(compose(envelope, facts)).map(([name, value]) => [name, String(value)])
  const fields = Object.fromEntries(composed) as Readonly<Record<string, string>>
  if (!('event_id' in fields)) return { envelope: fields }
  return {
    sign_type: 'HMAC-SHA256',
    envelope: { ...fields, event_id: id, event_associated_data: 'transaction' },
    encryptsEvent: true,
  }
}
