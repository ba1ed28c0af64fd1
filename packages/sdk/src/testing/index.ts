import {
  encryptGcm,
  exportPublicKey,
  generateKeyPair,
  randomHex,
  randomNonce,
  signSha256,
  type KeyObject,
} from '../crypto/index.js'
import type { NotificationByEvent } from '../generated/notifications.js'
import { responseMessage, rfc3339 } from '../protocol/index.js'

/** A WeChat Pay for tests: its key, and what a client needs to trust it. */
export interface TestPlatform {
  /** For the options of the client under test. */
  readonly apiV3Key: string
  /** For the options of the client under test. */
  readonly platformKeys: Readonly<Record<string, string>>
}

/** The platforms' private keys: beside the platforms, which are spread into the options of clients. */
const signers = new WeakMap<TestPlatform, KeyObject>()

/**
 * Makes a platform with a fresh key (about 0.3 s: once per test file). Its key is marked as a sandbox's, so a client
 * that trusts it is kept off the real hosts.
 * @example
 * const platform = await testPlatform()
 * const wechatpay = new WechatPay({ mchid, serial, privateKey, ...platform })
 */
export async function testPlatform(): Promise<TestPlatform> {
  const { publicKey, privateKey } = await generateKeyPair()
  const platformKeys = { [`PUB_KEY_ID_9999${'1'.padStart(30, '0')}`]: exportPublicKey(publicKey) }
  const platform = { apiV3Key: randomHex(16), platformKeys }
  signers.set(platform, privateKey)
  return platform
}

/** A notification to be signed. */
export interface TestNotification<Event extends keyof NotificationByEvent> {
  readonly event_type: Event
  /** What the cipher text will hold. */
  readonly resource: NotificationByEvent[Event]['resource']
  readonly original_type?: string
  readonly id?: string
  readonly summary?: string
  /** Milliseconds since 1970 at which it is signed; now when left out. More than five minutes off must be refused. */
  readonly at?: number
}

/**
 * Signs and seals a notification as the platform does, for testing your own handler.
 * @returns headers and raw body, as your route receives them
 * @throws TypeError when the platform is not of {@link testPlatform}
 * @example
 * const { headers, body } = await signTestNotification(platform, { event_type: 'TRANSACTION.SUCCESS', resource })
 * const response = await handle(new Request('https://shop.example/notify', { method: 'POST', headers, body }))
 */
export async function signTestNotification<Event extends keyof NotificationByEvent>(
  platform: TestPlatform,
  notification: TestNotification<Event>,
): Promise<{ readonly headers: Record<string, string>; readonly body: string }> {
  const privateKey = signers.get(platform)
  if (privateKey === undefined) throw new TypeError('platform: give what testPlatform() returned, not a copy')
  const { event_type, resource, at = Date.now() } = notification
  const original_type = notification.original_type ?? event_type.split('.')[0]?.toLowerCase() ?? ''
  const nonce = randomNonce().slice(0, 12)
  const associatedData = original_type.slice(0, 15)
  const ciphertext = encryptGcm({
    key: platform.apiV3Key,
    nonce,
    associatedData,
    plaintext: JSON.stringify(resource),
  })
  const body = JSON.stringify({
    id: notification.id ?? `EV-${randomHex(12)}`,
    create_time: rfc3339(at),
    resource_type: 'encrypt-resource',
    event_type,
    summary: notification.summary ?? '',
    resource: {
      original_type,
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext,
      associated_data: associatedData,
      nonce,
    },
  })
  const timestamp = String(Math.floor(at / 1000))
  const signed = randomNonce()
  const message = responseMessage({ timestamp, nonce: signed, body: Buffer.from(body) })
  return {
    headers: {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': signed,
      'Wechatpay-Serial': Object.keys(platform.platformKeys)[0] ?? '',
      'Wechatpay-Signature': await signSha256(privateKey, message),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    },
    body,
  }
}
