import {
  exportPrivateKey,
  loadPrivateKey,
  publicHalf,
  randomNonce,
  type KeyObject,
} from 'wechatpay-kit/internal'
import type { Store } from '../kernel/store/store.js'
import {
  checkKeySettings,
  defaultPublicKeyShare,
  isKeyMode,
  type KeyMode,
  type KeySettings,
} from './key-mode.js'
import { issue, newSerial, platformPositions, pooledKeyPair, publicKeyOf, type PlatformKeys } from './keys.js'

/** A sub-merchant of a partner, and the appid that is bound to it. */
export interface SubMerchant {
  readonly mchid: string
  readonly appid?: string
  /** The most that it may share of an order, in 1/10000; 3000 (30 %) when left out. */
  readonly maxSharingRatio?: number
}

/** A merchant of your own. It replaces a preconfigured merchant with the same mchid. */
export interface MerchantOptions {
  readonly mchid: string
  /** Which platform keys the merchant has; defaults to the sandbox's `keys`. */
  readonly keys?: KeyMode
  /** Percent of notifications that the public key signs where `keys` is `switching`; 50 by default. */
  readonly publicKeyShare?: number
  /** Defaults to `partner` when there are sub-merchants, else `direct`. */
  readonly role?: 'direct' | 'partner'
  readonly appids: readonly string[]
  /** Payers that are known to all of the merchant's appids. */
  readonly openids?: readonly string[]
  readonly subMerchants?: readonly SubMerchant[]
  /** PEM (PKCS#8 or PKCS#1). Left out, the sandbox makes one. */
  readonly privateKey?: string
  /** The merchant certificate's serial; left out, the sandbox makes one. */
  readonly serial?: string
  /** 32 characters; left out, the sandbox makes one. */
  readonly apiV3Key?: string
  /** 32 characters; left out, the sandbox makes one. */
  readonly apiV2Key?: string
  /** Fen in the operation account at the beginning, for transfers; 100,000,000 (1,000,000.00 yuan) when left out. */
  readonly operationBalance?: number
  /** The most that it may share of an order, in 1/10000; 3000 (30 %) when left out. */
  readonly maxSharingRatio?: number
  /** Where it hears of profits that others share with it, as set in the real console; nothing is sent when left out. */
  readonly profitSharingNotifyUrl?: string
}

/** A merchant as the platform knows it. */
export interface Merchant extends KeySettings {
  /** Changes the key mode, the share or both, until the sandbox ends. Throws a `TypeError` that names what is wrong. */
  changeKeys(change: Partial<KeySettings>): void
  readonly mchid: string
  readonly role: 'direct' | 'partner'
  readonly appids: readonly string[]
  readonly openids: readonly string[]
  readonly subMerchants: readonly SubMerchant[]
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** X.509 PEM. */
  readonly certificate: string
  readonly publicKey: KeyObject
  readonly apiV3Key: string
  readonly apiV2Key: string
  /** Fen. */
  readonly operationBalance: number
  /** 1/10000. */
  readonly maxSharingRatio: number
  readonly profitSharingNotifyUrl?: string
}

/** The most that a merchant may share of an order unless it was told otherwise, in 1/10000. */
export const defaultSharingRatio = 3000
/** Fen in an operation account unless it was given otherwise: 1,000,000.00 yuan. */
const defaultOperationBalance = 100_000_000

const payer = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

const direct = { role: 'direct', appids: ['wxd678efh567hg6787'], openids: [payer] } as const

/**
 * Merchants of every sandbox: a direct merchant, the reference's partner with two sub-merchants, and a direct merchant
 * for each of the two older key modes.
 */
const preconfigured: readonly MerchantOptions[] = [
  { mchid: '1900000001', ...direct },
  {
    mchid: '1230000109',
    role: 'partner',
    appids: ['wx8888888888888888', 'wxd678efh567hg6999'],
    openids: [payer],
    subMerchants: [
      { mchid: '1900000109', appid: 'wxd678efh567hg6999' },
      { mchid: '1900000110', appid: 'wxd678efh567hg6999' },
    ],
  },
  { mchid: '1900000011', keys: 'certificate', ...direct },
  { mchid: '1900000012', keys: 'switching', ...direct },
]

/** What merchants are opened with. */
interface Opening {
  readonly store: Store
  readonly keys: PlatformKeys
  /** The key mode of merchants that name none. */
  readonly mode: KeyMode
}

/** The preconfigured merchants and those of the options, with the material that the store holds or that is made now. */
export async function openMerchants(
  opening: Opening,
  own: readonly MerchantOptions[],
): Promise<readonly Merchant[]> {
  if (!isKeyMode(opening.mode)) checkKeySettings('the sandbox', { keys: opening.mode })
  const replaced = new Set(own.map((merchant) => merchant.mchid))
  const all = [...preconfigured.filter((merchant) => !replaced.has(merchant.mchid)), ...own]
  const twice = all.find(({ mchid }, index) => all.findIndex((one) => one.mchid === mchid) < index)
  if (twice !== undefined) throw new TypeError(`the mchid ${twice.mchid} is given twice`)
  return Promise.all(all.map((options, index) => openMerchant(opening, options, position(all, index))))
}

/**
 * The key pair of a merchant. A pair takes a third of a second, so the preconfigured merchants of the older key modes
 * have the first merchant's; their certificates are their own.
 */
function position(all: readonly MerchantOptions[], index: number): number {
  const isShared = (one: MerchantOptions): boolean => preconfigured.includes(one) && one.keys !== undefined
  const own = all.slice(0, index).filter((one) => !isShared(one)).length
  return platformPositions + (all[index] !== undefined && isShared(all[index]) ? 0 : own)
}

async function openMerchant(
  { store, keys, mode }: Opening,
  options: MerchantOptions,
  pair: number,
): Promise<Merchant> {
  if (!/^[0-9A-Za-z]{1,32}$/.test(options.mchid)) throw new TypeError(`not a mchid: ${options.mchid}`)
  if (options.apiV3Key !== undefined && new TextEncoder().encode(options.apiV3Key).length !== 32) {
    throw new TypeError(`the apiV3Key of ${options.mchid} must have 32 bytes`)
  }
  if (options.serial !== undefined && !/^[0-9A-Fa-f]{1,40}$/.test(options.serial))
    throw new TypeError(`the serial of ${options.mchid} must have 1 to 40 hexadecimal digits`)
  checkFunds(options)
  checkKeySettings(options.mchid, options)
  const kept = store.get('meta', `merchant/${options.mchid}`)
  const given = options.privateKey === undefined ? undefined : readKey(options.mchid, options.privateKey)
  const isKept = kept !== undefined && (given === undefined || exportPrivateKey(given) === kept['privateKey'])
  let privateKey: string
  let certificate: string
  let serial: string
  if (isKept && (options.serial === undefined || options.serial === kept['serial'])) {
    privateKey = String(kept['privateKey'])
    certificate = String(kept['certificate'])
    serial = String(kept['serial'])
  } else {
    serial = options.serial ?? newSerial()
    const made =
      given === undefined ? await pooledKeyPair(pair) : { privateKey: given, publicKey: publicHalf(given) }
    privateKey = exportPrivateKey(made.privateKey)
    certificate = issue(options.mchid, serial, made.publicKey, keys.root)
  }
  const apiV3Key = options.apiV3Key ?? String(kept?.['apiV3Key'] ?? randomNonce())
  const apiV2Key = options.apiV2Key ?? String(kept?.['apiV2Key'] ?? randomNonce())
  store.put('meta', `merchant/${options.mchid}`, { privateKey, certificate, serial, apiV3Key, apiV2Key })
  let settings: KeySettings = {
    keys: options.keys ?? mode,
    publicKeyShare: options.publicKeyShare ?? defaultPublicKeyShare,
  }
  return {
    get keys() {
      return settings.keys
    },
    get publicKeyShare() {
      return settings.publicKeyShare
    },
    changeKeys(change) {
      checkKeySettings(options.mchid, change)
      settings = { ...settings, ...change }
    },
    mchid: options.mchid,
    role: options.role ?? (options.subMerchants === undefined ? 'direct' : 'partner'),
    appids: options.appids,
    openids: options.openids ?? [],
    get subMerchants() {
      return [...(options.subMerchants ?? []), ...openedBy(store, options.mchid)]
    },
    serial,
    privateKey,
    certificate,
    publicKey: publicKeyOf(certificate),
    apiV3Key,
    apiV2Key,
    operationBalance: options.operationBalance ?? defaultOperationBalance,
    maxSharingRatio: options.maxSharingRatio ?? defaultSharingRatio,
    ...(options.profitSharingNotifyUrl === undefined
      ? {}
      : { profitSharingNotifyUrl: options.profitSharingNotifyUrl }),
  }
}

function checkFunds(options: MerchantOptions): void {
  const { mchid, operationBalance: balance = 0, profitSharingNotifyUrl: url } = options
  if (!Number.isSafeInteger(balance) || balance < 0)
    throw new TypeError(`the operationBalance of ${mchid} must be a whole number of fen, zero or more`)
  for (const one of [options, ...(options.subMerchants ?? [])]) {
    const { maxSharingRatio: ratio = 0 } = one
    if (!Number.isInteger(ratio) || ratio < 0 || ratio > 10_000)
      throw new TypeError(`the maxSharingRatio of ${one.mchid} must be a whole number from 0 to 10000`)
  }
  if (url !== undefined && !URL.canParse(url))
    throw new TypeError(`the profitSharingNotifyUrl of ${mchid} is not a URL`)
}

/** Who became a sub-merchant by an application. */
function openedBy(store: Store, mchid: string): readonly SubMerchant[] {
  return store
    .list('applyments')
    .filter((applyment) => applyment.mchid === mchid && applyment.state === 'FINISHED')
    .map(({ sub_mchid }) => ({ mchid: sub_mchid }))
}

function readKey(mchid: string, material: string): KeyObject {
  try {
    return loadPrivateKey(material)
  } catch (error) {
    throw new TypeError(
      `the privateKey of ${mchid}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
