import type { Moment } from './kernel/clock/moment.js'
import type { KeyMode } from './platform/key-mode.js'
import type { Transport } from './server/transport.js'
import type { MerchantOptions } from './platform/merchants.js'

/** Options of `createSandbox`; all may be left out. */
export interface SandboxOptions {
  /** The same seed and the same requests give the same identifiers. Random when left out. */
  readonly seed?: string
  /** A directory: orders, refunds, notifications, clock and keys are kept there and outlive the process. */
  readonly data?: string
  /** Business time to start at; it runs on from there. Kept time, or the wall clock's, when left out. */
  readonly clock?: Moment
  /** `true`: business time stands still until it is moved. */
  readonly freeze?: boolean
  /** The key mode of merchants that name none; `public-key` by default, as every new merchant has. */
  readonly keys?: KeyMode
  /** Merchants of your own, besides the preconfigured ones. */
  readonly merchants?: readonly MerchantOptions[]
  /** Hosts, beside this machine, that notifications may be sent to: `shop.example` or `shop.example:8443`. */
  readonly allowNotify?: readonly string[]
  /** From the beginning of a notify URL to its replacement: `{ 'https://shop.example': 'http://127.0.0.1:3000' }`. */
  readonly notifyRewrite?: Readonly<Record<string, string>>
  /** `true`: payers that no merchant lists are accepted. */
  readonly anyOpenid?: boolean
}

/** The options of an SDK client for one merchant: `new WechatPay({ ...merchant.client })`. */
export interface MerchantClient {
  readonly mchid: string
  /** Serial of the merchant's certificate. */
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  /** 32 characters. */
  readonly apiV3Key: string
  /** 32 characters; for the v2 API. */
  readonly apiV2Key: string
  /**
   * The platform keys of the merchant's key mode: the public key (SPKI PEM) by its id; while switching also the newest
   * certificate by its serial. Missing in the mode `certificate`, where the client downloads certificates.
   */
  readonly platformKeys?: Readonly<Record<string, string>>
  /** Where the sandbox listens; `http://127.0.0.1` before `listen`. */
  readonly baseUrl: string
  readonly transport: Transport
}

/** A merchant that may call the sandbox. */
export interface SandboxMerchant {
  readonly mchid: string
  readonly role: 'direct' | 'partner'
  /** Which platform keys the merchant has. */
  readonly keys: KeyMode
  /** Percent of notifications that the public key signs where `keys` is `switching`. */
  readonly publicKeyShare: number
  readonly appids: readonly string[]
  /** Payers that the merchant's appids know. */
  readonly openids: readonly string[]
  readonly subMerchants: readonly { readonly mchid: string; readonly appid?: string }[]
  /** X.509 PEM. */
  readonly certificate: string
  /** 32 characters; for the v2 API. */
  readonly apiV2Key: string
  readonly client: MerchantClient
}

/** What the platform publishes. */
export interface SandboxPlatform {
  readonly publicKeyId: string
  /** SPKI PEM. */
  readonly publicKey: string
  /** The one that signs first. */
  readonly certificates: readonly { readonly serial: string; readonly certificate: string }[]
}
