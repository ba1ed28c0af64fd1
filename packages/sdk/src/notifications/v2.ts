import { decryptEcb, decryptGcm, md5 } from '../crypto/index.js'
import { ConfigError, SignatureError } from '../errors/index.js'
import type { KnownNotificationV2 } from '../generated/notifications-v2.js'
import { buildXml, type XmlFields } from '../protocol/index.js'
import { verifyV2 } from '../v2/sign.js'
import { raw } from './receive.js'
import { rejectRecut } from './recut.js'

/** A notification that the contract lacks: authentic, with its fields as they came. */
export interface Other_NotificationV2 {
  readonly event: 'other'
  readonly resource: Readonly<Record<string, unknown>>
}

/**
 * A payment that did not succeed, or not yet: `return_code`, `result_code` or `trade_state` is another than SUCCESS.
 * An event of its own, so that who handles `transaction-success` ships nothing for it.
 */
export interface TransactionFailed_NotificationV2 {
  readonly event: 'transaction-failed'
  readonly resource: Readonly<Record<string, string>>
}

/** A v2 notification, told apart by `event`, which the client finds out from its fields. */
export type NotificationV2 = KnownNotificationV2 | TransactionFailed_NotificationV2 | Other_NotificationV2

/** A v2 notification as received: the raw XML. */
export interface NotificationInputV2 {
  readonly body: Uint8Array | string
}

/** What opening v2 notifications needs. */
export interface ReceiverV2 {
  readonly apiV2Key: string | undefined
  /** Opens the notifications that hold an `event_ciphertext`. */
  readonly apiV3Key: string | undefined
}

type Known = KnownNotificationV2['event']

/** Fields that only one kind of notification has. Notifications do not name themselves. */
const marks: readonly (readonly [field: string, event: Known])[] = [
  ['combine_out_trade_no', 'combined-transactions-success'],
  ['change_type', 'pap-contract-state-changed'],
  ['transaction_id_list', 'transactions-risk-occurred'],
  ['vehicle_event_createtime', 'vehicle-state-changed-for-parking'],
  ['transaction_id', 'transaction-success'],
]

const sealedEvents: ReadonlySet<string> = new Set<Known>([
  'CHECK.FAIL',
  'CHECK.SUCCESS',
  'TRANSACTION.FAIL',
  'TRANSACTION.SUCCESS',
])

/** What a payment's notification calls success; the platform sends these notifications for failures, too. */
const outcomes = ['return_code', 'result_code', 'trade_state'] as const

/** What a verified notification is. */
function eventOf(fields: Readonly<Record<string, string>>): NotificationV2['event'] {
  const event = marks.find(([field]) => Object.hasOwn(fields, field))?.[1] ?? 'other'
  if (!event.endsWith('-success')) return event
  return outcomes.every((name) => (fields[name] || 'SUCCESS') === 'SUCCESS') ? event : 'transaction-failed'
}

const refuse = (code: string, message: string): SignatureError => new SignatureError(message, { code })

async function fieldsOf(body: Uint8Array): Promise<XmlFields> {
  const { parseXml } = await import('../protocol/xml-reader.js')
  try {
    return parseXml(body)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable'
    throw refuse('invalid_notification', `The notification can't be read as XML: ${reason}.`)
  }
}

/** A refund's notification is not signed: that `req_info` opens with the merchant's key is what makes it authentic. */
async function openRefund(sealed: string, key: string): Promise<XmlFields> {
  const { parseXml } = await import('../protocol/xml-reader.js')
  try {
    return parseXml(decryptEcb(md5(key), sealed))
  } catch {
    throw refuse(
      'decryption_failed',
      "The notification's req_info can't be opened with apiV2Key: is it this merchant's, and the newest (merchant console, API security)?",
    )
  }
}

function openEvent(fields: Readonly<Record<string, string>>, key: string | undefined): unknown {
  if (key === undefined) throw new ConfigError('apiV3Key: needed to open this kind of v2 notification')
  try {
    return JSON.parse(
      decryptGcm({
        key,
        nonce: fields['event_nonce'] ?? '',
        associatedData: fields['event_associated_data'] ?? '',
        ciphertext: fields['event_ciphertext'] ?? '',
      }),
    )
  } catch {
    throw refuse('decryption_failed', "The notification can't be opened with apiV3Key.")
  }
}

/**
 * Verifies one v2 notification and finds out what it is. Throws a SignatureError for what is not authentic: answer it with
 * {@link answerV2} and a reason, the platform sends again.
 */
export async function parseNotificationV2(
  input: NotificationInputV2,
  receiver: ReceiverV2,
): Promise<NotificationV2> {
  const { apiV2Key } = receiver
  const body = raw(input.body)
  if (apiV2Key === undefined) {
    throw new ConfigError(
      'apiV2Key: needed to verify v2 notifications (32 characters, merchant console, API security)',
    )
  }
  const fields = await fieldsOf(body)
  const { sign, req_info: sealed } = fields
  const signed = sign !== undefined && sign !== ''
  if (signed && !verifyV2(fields, apiV2Key)) {
    throw refuse('signature_invalid', "The notification's sign does not verify with apiV2Key.")
  }
  if (typeof sealed === 'string' && sealed !== '') {
    const { req_info: _, ...envelope } = fields
    return {
      event: 'refund-processed',
      resource: await openRefund(sealed, apiV2Key),
      envelope,
    } as NotificationV2
  }
  if (!signed) throw refuse('signature_missing', 'The notification is not signed.')
  // It verified, and only texts verify.
  const texts = fields as Readonly<Record<string, string>>
  const kind = 'event_ciphertext' in texts ? 'other' : eventOf(texts)
  rejectRecut(texts, kind)
  if ('event_ciphertext' in texts) {
    const { event_ciphertext: _, ...envelope } = texts
    const type = texts['event_type'] ?? ''
    const event = sealedEvents.has(type) ? type : 'other'
    return { event, resource: openEvent(texts, receiver.apiV3Key), envelope } as NotificationV2
  }
  return { event: kind, resource: texts } as NotificationV2
}

/** The XML to answer a v2 notification with, HTTP status 200: success, or a reason to be sent it again. */
export function answerV2(failure?: string): string {
  return failure === undefined
    ? buildXml({ return_code: 'SUCCESS', return_msg: 'OK' })
    : // The platform keeps 128 characters.
      buildXml({ return_code: 'FAIL', return_msg: Array.from(failure).slice(0, 128).join('') })
}
