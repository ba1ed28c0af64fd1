import type { MerchantKey } from '../keys/merchant.js'
import type { KeyRing } from '../keys/ring.js'
import type { QueryHint } from '../errors/index.js'
import type { Hooks, TransportResponse } from '../options.js'
import type { OperationOptions } from '../request/options.js'
import type { ApiResponse } from '../response.js'
import type { Settings } from '../settings.js'
import type { Deadline } from './deadline.js'
import type { SendHttp } from './http.js'
import type { Origins } from './origins.js'
import type { Destination } from './production.js'
import type { RetryClass } from './retry.js'

/** What the calls of one client share. */
export interface Context extends Destination {
  readonly settings: Settings
  readonly merchant: MerchantKey
  readonly keys: KeyRing
  readonly send: SendHttp
  /** True when `send` is the client's own connection pool. */
  readonly pooled: boolean
  readonly origins: Origins
  readonly hooks: readonly Hooks[]
  /** Logs the bodies of a way to send, where WECHATPAY_DEBUG asks for it. */
  readonly watched: (send: SendHttp) => SendHttp
}

/** A request that is ready to be signed, as far as every API version has it. */
export interface ReadyRequest {
  readonly method: string
  /** As the contract writes it, without the leading slash. */
  readonly path: string
  /** Path and query as on the wire. */
  readonly target: string
  /** The host that it must be sent to; undefined for the main one. */
  readonly server: string | undefined
  readonly retryClass: RetryClass
  /** The query that tells the outcome of the request, where the contract has one. */
  readonly query: QueryHint | undefined
  /** True when a success is a file: it arrives as a stream. */
  readonly isFile: boolean
  readonly send: SendHttp
}

/** Headers and body of one attempt. */
export interface SignedRequest {
  readonly headers: Record<string, string>
  readonly body: Uint8Array | undefined
}

/** One version of the API: how its requests are built and signed, and how its responses are read. */
export interface Protocol<Request extends ReadyRequest> {
  /** Builds a request once per call. Throws before anything is sent when the options are wrong. */
  prepare(method: string, path: string, options: OperationOptions): Promise<Request>
  /** Signs one attempt, within `total` milliseconds. */
  sign(request: Request, total: number): Promise<SignedRequest> | SignedRequest
  /** Verifies a response and reads it; an error response becomes a ResponseError. */
  accept(request: Request, received: TransportResponse, deadline: Deadline): Promise<ApiResponse<unknown>>
}
