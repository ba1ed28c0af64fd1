import { sha256 } from 'wechatpay-kit/internal'

/**
 * Which platform keys a merchant has. `public-key`: the WeChat Pay public key alone, as every new merchant. `certificate`:
 * platform certificates alone. `switching`: both, while the merchant moves from certificates to the public key.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export type KeyMode = (typeof keyModes)[number]

export const keyModes = ['public-key', 'certificate', 'switching'] as const

/** The key mode of a merchant. */
export interface KeySettings {
  readonly keys: KeyMode
  /** Percent of notifications that the public key signs while the merchant is switching. */
  readonly publicKeyShare: number
}

/** Percent of notifications that the public key signs unless a merchant sets another share. */
export const defaultPublicKeyShare = 50

/** Checks a key mode and share. Throws a `TypeError` that names the merchant and the option. */
export function checkKeySettings(mchid: string, { keys, publicKeyShare }: Partial<KeySettings>): void {
  if (keys !== undefined && !isKeyMode(keys))
    throw new TypeError(`keys of ${mchid}: expected ${keyModes.join(', ')}, not ${String(keys).slice(0, 40)}`)
  if (publicKeyShare === undefined) return
  if (!Number.isInteger(publicKeyShare) || publicKeyShare < 0 || publicKeyShare > 100)
    throw new TypeError(`publicKeyShare of ${mchid}: expected a whole number of percent from 0 to 100`)
}

/** Whether a text is a key mode. */
export function isKeyMode(text: unknown): text is KeyMode {
  return keyModes.includes(text as KeyMode)
}

/** Whether the public key signs a notification. The same notification is always signed by the same kind of key. */
export function signsWithPublicKey({ keys, publicKeyShare }: KeySettings, notification: string): boolean {
  if (keys !== 'switching') return keys === 'public-key'
  return Number.parseInt(sha256(notification).slice(0, 8), 16) % 100 < publicKeyShare
}
