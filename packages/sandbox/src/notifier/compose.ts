import { planResend } from './faults.js'
import { findMerchant, type Platform } from '../platform/platform.js'
import { letter } from './deliver.js'
import { destination } from '../platform/destination.js'
import type { Notification } from './notification.js'

/** A notification as it would go out now, signed anew: to be sent by hand, or kept for the tests of an endpoint. */
export interface ComposedNotification {
  readonly method: 'POST'
  /** Where it goes, after rewriting. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** What it says once it is opened. */
  readonly resource: Readonly<Record<string, unknown>>
  /** With what it is verified; v2 is signed with the merchant's own key. */
  readonly platform: { readonly publicKeyId: string; readonly publicKey: string }
  /** The same as a command for a POSIX shell. */
  readonly curl: string
}

/** Composes a notification without sending it. Throws a `TypeError` about a fault that there is not or that sends nothing. */
export async function compose(
  platform: Platform,
  notification: Notification,
  fault: string | undefined,
): Promise<ComposedNotification> {
  const plan = fault === undefined ? undefined : planResend(notification, fault)
  if (plan?.dropped === true || plan?.delay !== undefined)
    throw new TypeError(`the fault ${plan.fault} changes when it is sent, not what is sent`)
  if (findMerchant(platform, notification.mchid) === undefined)
    throw new TypeError(`the sandbox has no merchant ${notification.mchid}, whose keys this needs`)
  const { url } = destination(notification.notify_url, platform.destinations)
  const { headers, body: bytes } = await letter(platform, notification, plan)
  const body = Buffer.from(bytes).toString('utf8')
  const { publicKeyId, publicKey } = platform.keys
  const resource = plan?.resource ?? notification.resource
  const curl = command(url, headers, body)
  return { method: 'POST', url, headers, body, resource, platform: { publicKeyId, publicKey }, curl }
}

function command(url: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  // Brackets and braces in the URL of IPv6 or of a path would be patterns of curl's.
  return ['curl -i -g -X POST', quoted(url), ...lines, '--data-raw', quoted(body)].join(' ')
}

/** Within single quotes a shell changes nothing. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
