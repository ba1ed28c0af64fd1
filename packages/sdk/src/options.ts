import type { KeyMaterial } from './crypto/index.js'

/** What every call takes beside the operation's own fields. */
export interface CallOptions {
  /** Further headers. Those that the client writes (Authorization, Host, Content-Length …) are refused. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Stops the call. Not for synchronous calls. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the call gives up; the client's `timeout` when left out. */
  readonly timeout?: number | undefined
}

/** Signs as the merchant: an HSM or a KMS, for instance. The answer is base64 of RSASSA-PKCS1-v1_5 with SHA-256. */
export interface Signer {
  sign(message: Uint8Array): string | Promise<string>
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

/** What a client is made of. */
export interface ClientOptions {
  /** The merchant's number; in partner mode the partner's own (sp_mchid). */
  readonly mchid: string
  /** Serial of the merchant's API certificate: 40 hexadecimal digits. */
  readonly serial: string
  /** The merchant's API private key: PEM text, bytes, a `file:` URL, a KeyObject, or a {@link Signer}. */
  readonly privateKey: KeyMaterial | URL | Signer
  /** The APIv3 key, 32 bytes: opens notifications and certificates. */
  readonly apiV3Key?: string | undefined
  /** The APIv2 key, 32 characters: signs v2 requests, verifies v2 answers and notices. */
  readonly apiV2Key?: string | undefined
  /** What the v2 operations that move money show on the connection (mutual TLS). See {@link ClientCertificate}. */
  readonly clientCertificate?: ClientCertificate | undefined
  /**
   * Whom to trust: WeChat Pay public keys by id (`PUB_KEY_ID_…`) and platform certificates by serial. Left out, the
   * certificates are downloaded on first need (a merchant opened after 2024 has none: give the public key).
   */
  readonly platformKeys?: Readonly<Record<string, KeyMaterial | URL>> | undefined
  /** Replaces every host of the contract: `http://127.0.0.1:8710`. */
  readonly baseUrl?: string | undefined
  /** Milliseconds until a call gives up; 10,000 when left out. */
  readonly timeout?: number | undefined
  /** Replaces undici's pool. */
  readonly transport?: Transport | undefined
  /** Milliseconds since 1970; Date.now when left out. */
  readonly clock?: (() => number) | undefined
}
