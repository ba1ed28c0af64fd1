import {
  buildXml,
  encryptEcb,
  encryptGcm,
  md5,
  parseXml,
  randomHex,
  randomNonce,
  signV2,
} from 'wechatpay-kit/internal'
import type { DeliveryPlan } from './faults.js'
import { findMerchant, type Platform } from '../platform/platform.js'
import type { Notification } from './notification.js'

/** Builds an API v2 notification with a fresh nonce and signature. */
export function buildNotificationV2(
  platform: Platform,
  notification: Notification,
  plan: DeliveryPlan | undefined,
): { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array } {
  const merchant = findMerchant(platform, notification.mchid)
  if (merchant === undefined) throw new Error(`merchant ${notification.mchid} is no longer known`)
  const key = plan?.key ?? merchant.apiV2Key
  const resource = texts(plan?.resource ?? notification.resource)
  const { sign_type, envelope, exact = false, encryptsEvent = false } = notification.v2 ?? {}
  const isForged = plan?.seal !== undefined
  // The encrypted fields of a refund don't contain the mchid; its envelope does.
  const foreign = plan?.fault === 'foreign-mchid' ? { mch_id: '1999999999' } : {}
  const nonce_str = randomNonce()
  const head = { return_code: 'SUCCESS', nonce_str }
  const sign = (given: Texts): Texts =>
    signed(given, key, sign_type ?? (given['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'), isForged)
  const framed = (): Texts => {
    if (exact) return sign('nonce_str' in resource ? { ...resource, nonce_str } : resource)
    if (envelope === undefined) return sign({ ...head, ...resource })
    if (encryptsEvent) {
      const plaintext = JSON.stringify(plan?.resource ?? notification.resource)
      const opened = encryptedEvent(plaintext, plan?.key ?? merchant.apiV3Key, envelope)
      return sign({ ...envelope, ...foreign, nonce_str, ...opened })
    }
    return { ...head, ...envelope, ...foreign, req_info: sealed(resource, key, isForged) }
  }
  const fields = framed()
  const headers = { 'Content-Type': 'text/xml', Accept: '*/*', 'User-Agent': 'Mozilla/4.0' }
  return { headers, body: Buffer.from(buildXml(fields)) }
}

/** Why a merchant's response rejects an API v2 notification; undefined when it accepts it. */
export function rejectionReasonV2(status: number, body: string): string | undefined {
  if (status !== 200) return `answered ${status}; only 200 with <return_code>SUCCESS</return_code> accepts`
  try {
    const { return_code: code, return_msg: message } = parseXml(body)
    if (code === 'SUCCESS') return undefined
    const said = typeof message === 'string' && message !== '' ? `: ${message.slice(0, 128)}` : ''
    return `answered return_code ${typeof code === 'string' ? code.slice(0, 32) : '(none)'}${said}`
  } catch (error) {
    return `answered 200, but no XML with <return_code>SUCCESS</return_code>: ${error instanceof Error ? error.message : ''}`
  }
}

type Texts = Readonly<Record<string, string>>

function texts(resource: Readonly<Record<string, unknown>>): Texts {
  return Object.fromEntries(Object.entries(resource).map(([name, value]) => [name, String(value)]))
}

function signed(fields: Texts, key: string, type: 'MD5' | 'HMAC-SHA256', isForged: boolean): Texts {
  return { ...fields, sign: signV2(isForged ? { ...fields, forged: '1' } : fields, key, type) }
}

/** The fields of encrypted content that belongs to an event. */
function encryptedEvent(plaintext: string, key: string, envelope: Texts): Texts {
  const nonce = randomHex(6)
  const associatedData = envelope['event_associated_data'] ?? ''
  return { event_nonce: nonce, event_ciphertext: encryptGcm({ key, nonce, associatedData, plaintext }) }
}

/** A refund's fields, encrypted with the MD5 digest of the API v2 key; a forged one is encrypted with another key. */
function sealed(fields: Texts, key: string, isForged: boolean): string {
  const root = buildXml(fields)
    .replace(/^<xml>/, '<root>')
    .replace(/<\/xml>$/, '</root>')
  return encryptEcb(md5(isForged ? randomNonce() : key), root)
}
