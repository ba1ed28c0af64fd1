import type { Dispatcher } from 'undici'
import type { Algorithms, KeyMaterial } from './crypto/index.js'
import type { WechatPayError } from './errors/index.js'
import type { Role } from './identity/role.js'
import type { Region } from './protocol/index.js'

/** What every call takes beside the operation's own fields. */
export interface CallOptions {
  /** Further headers. Those that the client writes (Authorization, Host, Content-Length …) are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Stops the call. Not for synchronous calls. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the call gives up, retries included; the client's `timeout` when left out. */
  readonly timeout?: number | undefined
}

/**
 * Options of a list that is read page by page: the place is the client's, and the size of a page may be left out.
 * `In` is the member that holds them, `Names` what names place and size, `Size` the latter.
 */
export type ListOptions<Options, In extends keyof Options, Names extends string, Size extends string> = Omit<
  Options,
  In
> & {
  readonly [Member in In]: Omit<NonNullable<Options[In]>, Names> & {
    readonly [Name in Size]?: number | undefined
  }
}

/** The same where nothing else is required. */
export type OptionalListOptions<
  Options,
  In extends keyof Options,
  Names extends string,
  Size extends string,
> = Omit<Options, In> & Partial<ListOptions<Pick<Options, In>, In, Names, Size>>

/**
 * Signs as the merchant: an HSM or a KMS, for instance. The answer is base64 of RSASSA-PKCS1-v1_5 with SHA-256; with
 * `algorithms: sm`, of the DER of SM2 with SM3 under the user id 1234567812345678.
 */
export interface Signer {
  sign(message: Uint8Array): string | Promise<string>
  /**
   * Opens an encrypted field of an answer (base64): RSAES-OAEP with SHA-1, of overseas operations
   * RSAES-PKCS1-v1_5 perhaps, or SM2 with `algorithms: sm`; text or bytes.
   * Where a key may sign only, give the text back and the field stays sealed. Left out, operations whose answers have
   * such fields are refused before they are sent (`ConfigError` `signer_cannot_decrypt`).
   */
  decrypt?(ciphertext: string): string | Uint8Array | Promise<string | Uint8Array>
}

/** A request as a transport gets it: header names in lower case, the body exactly as signed. */
export interface TransportRequest {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: Uint8Array
  readonly signal?: AbortSignal
}

/** An answer as a transport gives it: header names in lower case, the body exactly as received. */
export interface TransportResponse {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array | ReadableStream<Uint8Array>
}

/** The one place where the network is reached. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>

/** The merchant's API certificate and its key, as PEM, or both in the file apiclient_cert.p12. */
export type ClientCertificate =
  | {
      readonly cert: string | Uint8Array | URL
      readonly key: string | Uint8Array | URL
      /** Of an encrypted key. */
      readonly passphrase?: string | undefined
      readonly pfx?: undefined
    }
  | {
      readonly pfx: Uint8Array | URL
      /** The merchant's number when left out, as WeChat Pay sets it. */
      readonly passphrase?: string | undefined
      readonly cert?: undefined
      readonly key?: undefined
    }

/** Limits of a call, each in milliseconds. */
export interface Timeouts {
  /** The whole call, retries included; 10,000 when left out. */
  readonly total?: number | undefined
  /** Opening a connection, TLS included; 5,000 when left out. Not for a transport or dispatcher of your own. */
  readonly connect?: number | undefined
  /** One sending, until the answer's headers; left out, only `total` limits it. */
  readonly response?: number | undefined
  /** Between two pieces of a downloaded file; 60,000 when left out. Not for a transport of your own. */
  readonly body?: number | undefined
}

/** How often and how patiently a call is sent again, where that is safe: see docs/retries.md for what is. */
export interface RetryOptions {
  /** Sendings in all, the first included: 1 to 10; 3 when left out. */
  readonly attempts?: number | undefined
  /** Milliseconds before the first retry, doubled for each further one and spread at random; 200 when left out. */
  readonly base?: number | undefined
  /** The longest wait in milliseconds, also for a `Retry-After`; 5,000 when left out. */
  readonly max?: number | undefined
  /**
   * True: retry also after a lost connection where idempotency is inferred and not stated by WeChat Pay; `false` when
   * left out. See docs/retries.md.
   */
  readonly inferred?: boolean | undefined
}

/** What is known of a sending when a hook is called. Holds no body, no key and no Authorization header. */
export interface CallEvent {
  /** Counts the process's calls: all events of one call share it. */
  readonly call: number
  readonly method: string
  /** The path as the contract writes it: `v3/pay/transactions/id/{transaction_id}`. */
  readonly path: string
  /** Scheme, host and port that it is sent to. */
  readonly origin: string
  /** The caller: the merchant's number, or the brand's for a call of the brand API. */
  readonly mchid: string
  /** 1 for the first sending. */
  readonly attempt: number
}

/** An answer came, of whatever status; its signature is not looked at yet. */
export interface ResponseEvent extends CallEvent {
  readonly status: number
  readonly requestId: string | undefined
  /** Milliseconds from sending to the end of the answer. */
  readonly duration: number
}

/** The call is sent again. */
export interface RetryEvent extends CallEvent {
  readonly error: WechatPayError
  /** Milliseconds until then. */
  readonly wait: number
}

/** The call has ended: with its answer, or with the error that the caller gets. */
export interface EndEvent extends CallEvent {
  /** Milliseconds of the whole call. */
  readonly duration: number
}

/** The call has failed: the caller gets this error. */
export interface ErrorEvent extends EndEvent {
  readonly error: unknown
}

/** Something that will fail soon unless the merchant acts. */
export interface WarningEvent {
  /** `certificate_expires`: the merchant's API certificate expires within 30 days, or has expired. */
  readonly code: 'certificate_expires'
  readonly message: string
  readonly mchid: string
  /** When it expires, in milliseconds since 1970. */
  readonly expires: number
}

/** Called as a call goes on. A hook that throws is reported as a process warning and changes nothing. */
export interface Hooks {
  /** Before each sending. */
  readonly onRequest?: ((event: CallEvent) => void) | undefined
  /** After each answer. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  readonly onRetry?: ((event: RetryEvent) => void) | undefined
  /** Once, when the call has failed. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined
  /** Once, when the call has succeeded: its answer is authentic. */
  readonly onSuccess?: ((event: EndEvent) => void) | undefined
  /** At a call, at most once a day for each client. Only clients with the option `certificate` know when it expires. */
  readonly onWarning?: ((event: WarningEvent) => void) | undefined
}

/** Keeps the list of platform certificates between processes: a file, Redis … */
export interface CertificateCache {
  /** The text that was last set for the key; undefined when there is none. */
  get(key: string): Promise<string | undefined> | string | undefined
  /** The text is the platform's own answer, sealed with the APIv3 key: whoever can write it can't make it trusted. */
  set(key: string, value: string): Promise<void> | void
}

/** A brand (品牌) that calls the API for itself: `wechatpay.brand.…`, signed with WECHATPAY-BRAND-SHA256-RSA2048. */
export interface BrandIdentity {
  /** The brand's number (品牌 ID). It is sent in the Authorization header in place of a merchant's number. */
  readonly brand_id: string
  /** Serial of the brand's API certificate: 40 hexadecimal digits. */
  readonly serial: string
  /** The brand's API private key (RSA): PEM text, bytes, a `file:` URL, a KeyObject, or a {@link Signer}. */
  readonly privateKey: KeyMaterial | URL | Signer
}

/** What a client is made of. */
export interface ClientOptions<R extends Role = 'direct'> {
  /**
   * `direct` (the default): the merchant calls for itself (直连商户). `partner`: it calls for its sub-merchants (服务商,
   * 电商平台). Decides the types of notifications, and which operations `orders`, `refunds`, `transfers`,
   * `profitSharing` and `codePay` send.
   */
  readonly role?: R | undefined
  /** The AppID that the short calls (`orders`, `transfers` …) fill in where a call gives none; a partner's own (sp_appid). */
  readonly appid?: string | undefined
  /**
   * The https URL that `orders`, `refunds` and `transfers` fill in as `notify_url` where a call gives none. Without a
   * query string.
   */
  readonly notifyUrl?: string | undefined
  /** The merchant's number; in partner mode the partner's own (sp_mchid). Only a brand's client has none. */
  readonly mchid: string
  /** Serial of the merchant's API certificate: 40 hexadecimal digits. May be left out when `certificate` is given. */
  readonly serial?: string | undefined
  /**
   * The merchant's API certificate (apiclient_cert.pem): PEM text, bytes or a `file:` URL. Its serial is read from it. A
   * certificate that is expired or not of `privateKey` is a ConfigError; from 30 days before it expires, `hooks.onWarning`
   * is called.
   */
  readonly certificate?: string | Uint8Array | URL | undefined
  /** The merchant's API private key: PEM text, bytes, a `file:` URL, a KeyObject, or a {@link Signer}. */
  readonly privateKey: KeyMaterial | URL | Signer
  /**
   * `sm` of `wechatpay-kit/sm` for a merchant of national cryptography (SM2, SM3, SM4): its private key and the platform's
   * certificates are of SM2 then. RSA and AES when left out.
   */
  readonly algorithms?: Algorithms | undefined
  /**
   * A brand that calls the API for itself (`wechatpay.brand.…`), next to the merchant or instead of it: see
   * {@link BrandClientOptions}. Add WeChat Pay's public key of the brand to `platformKeys`.
   */
  readonly brand?: BrandIdentity | undefined
  /** The APIv3 key, 32 bytes: opens notifications and certificates. */
  readonly apiV3Key?: string | undefined
  /** The APIv2 key, 32 characters: signs v2 requests, verifies v2 answers and notifications. */
  readonly apiV2Key?: string | undefined
  /** What the v2 operations that move money show on the connection (mutual TLS). See {@link ClientCertificate}. */
  readonly clientCertificate?: ClientCertificate | undefined
  /**
   * Whom to trust: WeChat Pay public keys by id (`PUB_KEY_ID_…`) and platform certificates by serial, or a list of
   * certificates, whose serials are read from them. With `apiV3Key`, certificates that are not among them are
   * downloaded on first need (a merchant opened after 2024 has none: give the public key).
   */
  readonly platformKeys?:
    Readonly<Record<string, KeyMaterial | URL>> | readonly (string | Uint8Array)[] | undefined
  /** Keeps downloaded certificates between processes; see {@link CertificateCache}. In memory when left out. */
  readonly certificateCache?: CertificateCache | undefined
  /** Replaces every host of the contract, and switches `failover` off: `http://127.0.0.1:8710`. */
  readonly baseUrl?: string | undefined
  /**
   * For a merchant outside mainland China: which of the overseas hosts its operations (`v3/global/…`) are sent to, and with
   * it where its platform certificates come from. `hk` is apihk.mch.weixin.qq.com, `us` apius, `eu` apieu. Left out,
   * overseas operations go to apihk and certificates are the mainland's. No request is sent to another region by itself.
   */
  readonly region?: Region | undefined
  /** Milliseconds until a call gives up, retries included (10,000 when left out), or limits per phase. */
  readonly timeout?: number | Timeouts | undefined
  /** Sending again where that is safe; `false` never sends again. */
  readonly retry?: RetryOptions | false | undefined
  /**
   * The origin to go to when no connection can be made to api.mch.weixin.qq.com; `https://api2.mch.weixin.qq.com` when
   * left out, `false` for none.
   */
  readonly failover?: string | false | undefined
  /** Checks each request against the contract before it is sent, and throws a ValidationError with all problems. */
  readonly validate?: boolean | undefined
  /** Called as calls go on: logs, metrics. See `wechatpay-kit/opentelemetry` for spans. */
  readonly hooks?: Hooks | undefined
  /** The URL of an HTTP proxy: `http://user:password@proxy.example:3128`. */
  readonly proxy?: string | undefined
  /** A dispatcher of undici in place of the client's own pool. The client does not close it. */
  readonly dispatcher?: Dispatcher | undefined
  /** Replaces undici altogether. */
  readonly transport?: Transport | undefined
  /** Milliseconds since 1970; Date.now when left out. */
  readonly clock?: (() => number) | undefined
}

/** Options of a client for a brand alone: `brand` and `platformKeys`, and no merchant. */
export interface BrandClientOptions<R extends Role = 'direct'> extends Omit<
  ClientOptions<R>,
  'mchid' | 'serial' | 'certificate' | 'privateKey' | 'algorithms' | 'clientCertificate' | 'brand'
> {
  readonly brand: BrandIdentity
  readonly mchid?: undefined
  readonly serial?: undefined
  readonly certificate?: undefined
  readonly privateKey?: undefined
  readonly algorithms?: undefined
  readonly clientCertificate?: undefined
}
