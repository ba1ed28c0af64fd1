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
export const unproduced: readonly Exception[] = []

/** Codes of the published tables that the sandbox never answers. */
export const unanswered: readonly Exception[] = [
  {
    operation: /^POST \/v3\/pay\/transactions\//,
    code: 'MCH_NOT_EXISTS',
    reason:
      'mchid is the one that signed, and who signs is there; an unknown one does not come through the door',
  },
  {
    operation: /^POST \/v3\/pay\/partner\/transactions\/\w+$/,
    code: 'ORDER_NOT_EXIST',
    reason: 'ordering asks for no order that is there',
  },
  {
    operation: /^POST \/v3\/pay\/partner\/transactions\/\w+$/,
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
  /^POST \/v3\/pay\/(partner\/)?transactions\/(codepay|out-trade-no)/,
  /^GET \/v3\/pay\//,
  /\/v3\/combine-transactions\//,
  /\/v3\/refund\//,
  /\/v3\/(ecommerce\/)?bill/,
  /\/certificates$/,
  /(upload|upload-image|image-upload|video_upload|upload-fapiao-file|upload-file|media|tasks|shoppingreceipts)$/,
  /\/v2\//,
  /\/v3\/profitsharing\//,
  /\/v3\/fund-app\//,
  /\/v3\/merchant\/fund\//,
  /\/v3\/apply(ment)?4sub\//,
]
