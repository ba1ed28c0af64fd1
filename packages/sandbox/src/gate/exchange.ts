import type { ContractOperation, KeyObject } from 'wechatpay-kit/internal'
import type { WireFault } from '../faults/exchange.js'
import type { Merchant } from '../merchants/merchants.js'
import type { Platform } from '../platform.js'
import type { Refusal } from './refusal.js'
import type { Part } from './multipart.js'

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

/** An authenticated, validated request. */
export interface Call {
  /** Where the caller reached the platform: URLs in answers lead there. */
  readonly origin: string
  readonly merchant: Merchant
  readonly operation: ContractOperation
  readonly params: Readonly<Record<string, string>>
  readonly query: JsonObject
  /** Encrypted fields are in plain text here. */
  readonly body: JsonObject
  /** Of an upload. */
  readonly parts?: ReadonlyMap<string, Part>
}

/** What an operation answers, before it is serialised and signed. */
export interface FlowAnswer {
  readonly status: number
  readonly body?: unknown
  /** A download: sent as it is, and not signed. */
  readonly file?: Uint8Array
  /** An overseas statement: a file whose digest is signed. */
  readonly statement?: boolean
  /** The file's media type; `application/octet-stream` when left out. */
  readonly type?: string
  /** Answered instead, though what was done is kept; a refusal that is thrown undoes it. */
  readonly refusal?: Refusal
}

/** Behaviour of an operation. It runs in one transaction of the store. */
export type Flow = (platform: Platform, call: Call) => FlowAnswer

/** How an operation was answered, in the header `Sandbox-Answer`. */
export type AnswerKind = 'stateful' | 'shaped'
