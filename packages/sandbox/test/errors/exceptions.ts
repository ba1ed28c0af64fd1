/** What no row can show, and why. */
export interface Exception {
  /** Fits the operations that it is about. */
  readonly operation: RegExp
  /** The refusal's code. */
  readonly code: string
  /** Fits its message, as the coverage page has it; every message when left out. */
  readonly message?: RegExp
  readonly reason: string
}

/** Refusals of the coverage page that no row produces. */
export const unproduced: readonly Exception[] = [
  {
    operation: /^POST \/v3\/pay\/partner\/.*\/reverse$/,
    code: 'NOT_ENOUGH',
    reason: 'the ledger is the same for direct merchants, where rows show it',
  },
  {
    operation: /\/out-trade-no\/\{out_trade_no\}\/close$/,
    code: 'INVALID_REQUEST',
    message: /^合单支付的子单不支持单独关单/,
    reason: 'the API knows no part of a combined order as an order; the control API closes by any name',
  },
]

/** Codes of the published tables that the sandbox never answers. */
export const unanswered: readonly Exception[] = [
  {
    operation: /^GET \/v3\/pay\/transactions\//,
    code: 'INVALID_REQUEST',
    reason: "a direct merchant's query has a number and nothing else: either the order is there or it is not",
  },
  {
    operation: /^(POST|GET) \/v3\/pay\/transactions\//,
    code: 'MCH_NOT_EXISTS',
    reason:
      'mchid is the one that signed, and who signs is there; an unknown one does not come through the door',
  },
  {
    operation: /^POST \/v3\/pay\/partner\/transactions\/(jsapi|app|h5|native|miniprogram)$/,
    code: 'ORDER_NOT_EXIST',
    reason: 'ordering asks for no order that is there',
  },
  {
    operation: /^POST \/v3\/pay\/partner\/transactions\/(jsapi|app|h5|native|miniprogram)$/,
    code: 'INVALID_TRANSACTIONID',
    reason: 'ordering names no transaction_id',
  },
  {
    operation: /^POST \/v3\/pay\/partner\/transactions\/(app|h5|native)$/,
    code: 'OPENID_MISMATCH',
    reason: 'these scenes name no payer',
  },
]

/** Operations with behaviour whose rows are still to come. */
export const awaited: readonly RegExp[] = [
  /\/v3\/combine-transactions\//,
  /\/v3\/(ecommerce\/)?bill/,
  /\/certificates$/,
  /(upload|upload-image|image-upload|video_upload|upload-fapiao-file|upload-file|media|tasks|shoppingreceipts)$/,
  /\/v2\//,
  /\/v3\/profitsharing\/bills$/,
  /\/v3\/fund-app\//,
  /\/v3\/merchant\/fund\//,
  /\/v3\/apply(ment)?4sub\//,
]
