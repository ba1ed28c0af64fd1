import { planResend } from './faults.js'
import { findMerchant, type Platform } from '../platform/platform.js'
import { buildNotification } from './build.js'
import { destination } from '../platform/destination.js'
import { signsWithPublicKey } from '../platform/key-mode.js'
import type { PlatformKeys } from '../platform/keys.js'
import type { Notification } from './notification.js'

/** A notification as it would be sent now, with a fresh signature. Send it by hand or use it in tests of your endpoint. */
export interface NotificationPreview {
  readonly method: 'POST'
  /** Where it goes, after rewriting. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The decrypted resource. */
  readonly resource: Readonly<Record<string, unknown>>
  /** The key that verifies it, PEM, by the public key's id or the certificate's serial; v2 needs the merchant's own key. */
  readonly platformKeys: Readonly<Record<string, string>>
  /** The same as a command for a POSIX shell. */
  readonly curl: string
}

/** Builds a notification without sending it. Throws a `TypeError` for an unknown fault or one that sends nothing. */
export async function previewNotification(
  platform: Platform,
  notification: Notification,
  fault: string | undefined,
): Promise<NotificationPreview> {
  const plan = fault === undefined ? undefined : planResend(notification, fault)
  if (plan?.dropped === true || plan?.delay !== undefined)
    throw new TypeError(`the fault ${plan.fault} changes when it is sent, not what is sent`)
  const merchant = findMerchant(platform, notification.mchid)
  if (merchant === undefined)
    throw new TypeError(`the sandbox has no merchant ${notification.mchid}, whose keys this needs`)
  const { url } = destination(notification.notify_url, platform.destinations)
  const { headers, body: bytes } = await buildNotification(platform, notification, plan)
  const body = Buffer.from(bytes).toString('utf8')
  const platformKeys = verifiers(platform.keys, signsWithPublicKey(merchant, notification.id))
  const resource = plan?.resource ?? notification.resource
  const curl = command(url, headers, body)
  return { method: 'POST', url, headers, body, resource, platformKeys, curl }
}

function verifiers(keys: PlatformKeys, isPublic: boolean): Readonly<Record<string, string>> {
  const [newest] = keys.certificates
  if (isPublic || newest === undefined) return { [keys.publicKeyId]: keys.publicKey }
  return { [newest.serial]: newest.certificate }
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
