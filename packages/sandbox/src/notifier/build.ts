import { encryptGcm, randomHex, rfc3339 } from 'wechatpay-kit/internal'
import { findMerchant, type Platform } from '../platform/platform.js'
import { notificationKey, requestId, signatureHeaders } from '../platform/sign.js'
import { buildNotificationV2 } from './build-v2.js'
import type { DeliveryPlan } from './faults.js'
import type { Notification } from './notification.js'

/** A notification as it is sent. */
export interface OutgoingNotification {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Builds and signs a notification with a fresh nonce and timestamp. */
export async function buildNotification(
  platform: Platform,
  notification: Notification,
  plan: DeliveryPlan | undefined,
): Promise<OutgoingNotification> {
  if (notification.v2 !== undefined) return buildNotificationV2(platform, notification, plan)
  const merchant = findMerchant(platform, notification.mchid)
  if (merchant === undefined) throw new Error(`merchant ${notification.mchid} is no longer known`)
  const body = envelope(notification, plan?.key ?? merchant.apiV3Key, plan)
  const signed = await signatureHeaders(
    notificationKey(platform.keys, merchant, notification.id),
    body,
    plan?.seal,
  )
  const headers = {
    'Content-Type': 'application/json',
    Accept: '*/*',
    'User-Agent': 'Mozilla/4.0',
    'Request-ID': requestId(0),
    ...signed,
  }
  return { headers, body }
}

/** The encrypted envelope with a fresh nonce. */
function envelope(notification: Notification, key: string, plan: DeliveryPlan | undefined): Uint8Array {
  const { id, create_time, event_type, summary, original_type } = notification
  const nonce = randomHex(6)
  const plaintext = JSON.stringify(plan?.resource ?? notification.resource)
  const ciphertext = encryptGcm({ key, nonce, associatedData: original_type, plaintext })
  const resource = {
    original_type,
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext,
    associated_data: original_type,
    nonce,
  }
  const text = {
    id,
    create_time: rfc3339(create_time),
    resource_type: 'encrypt-resource',
    event_type,
    summary,
    resource,
  }
  return Buffer.from(JSON.stringify(text))
}
