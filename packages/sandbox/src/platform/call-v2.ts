import type { ContractOperationV2, SignTypeV2 } from 'wechatpay-kit/internal'
import type { FieldsV2 } from '../kernel/http/exchange.js'
import type { Part } from '../kernel/http/multipart.js'
import type { Merchant } from './merchants.js'
import type { Platform } from './platform.js'

/** Elements that hold elements. */
export interface NestedV2 {
  readonly [name: string]: string | number | NestedV2 | readonly NestedV2[]
}

/** An authenticated, validated v2 request. */
export interface CallV2 {
  readonly origin: string
  readonly merchant: Merchant
  readonly operation: ContractOperationV2
  readonly fields: FieldsV2
  /** How the request was signed; responses and notifications use the same algorithm. */
  readonly signType: SignTypeV2
  /** The file of an upload. */
  readonly media?: Part
}

/** What a v2 operation answers: fields, to which the gate adds who answers and a signature, or something else, as it is. */
export type AnswerV2 =
  | { readonly fields: FieldsV2; readonly nested?: NestedV2 }
  | { readonly file: Uint8Array; readonly type: string }
  | { readonly redirect: string }

/** Behaviour of a v2 operation. */
export type FlowV2 = (platform: Platform, call: CallV2) => AnswerV2
