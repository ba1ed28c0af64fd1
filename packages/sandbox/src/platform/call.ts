import type { ContractOperation } from 'wechatpay-kit/internal'
import type { JsonObject } from '../kernel/http/exchange.js'
import type { Part } from '../kernel/http/multipart.js'
import type { Refusal } from '../kernel/refusal.js'
import type { Merchant } from './merchants.js'
import type { Platform } from './platform.js'

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
