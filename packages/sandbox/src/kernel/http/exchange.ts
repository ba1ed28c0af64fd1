import type { KeyObject } from 'wechatpay-kit/internal'

/** A request as it arrived. Header names are in lower case. */
export interface IncomingRequest {
  readonly method: string
  /** Path and query exactly as on the wire. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** `true` when it came from another machine. */
  readonly isRemote?: boolean
  /** The key of the certificate that the caller's end of the connection proved; whoever calls in process needs none. */
  readonly client?: KeyObject | 'in-process'
}

/** An answer as it leaves. Header names are written as the platform writes them. */
export interface OutgoingAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** How it is kept from arriving as it should. */
  readonly wire?: WireFault
}

export type JsonObject = Readonly<Record<string, unknown>>

/** The fields of a v2 request or answer. */
export type FieldsV2 = Readonly<Record<string, string>>

/** What goes wrong on the wire. Times are real milliseconds. */
export type WireFault =
  | { readonly kind: 'reset' | 'truncated' | 'garbage' }
  | { readonly kind: 'silence' | 'late'; readonly ms: number }
