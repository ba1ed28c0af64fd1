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
    operation: /^POST \/v3\/applyment4sub\/applyment\/$/,
    code: 'INVALID_REQUEST',
    message: /^resubmit can't happen/,
    reason: 'the state is looked at before; only who steers an application is told so',
  },
  {
    operation: /^GET \/v3\/billdownload\/file$/,
    code: 'PARAM_ERROR',
    message: /^账单日期格式错误/,
    reason: 'a token is given out for a date that was checked',
  },
  {
    operation:
      /^POST \/v3\/(ecommerce|mch-manage|mch-operation-manage|taxi-invoice)\/|product-coupon|bank\/packages|shopping-receipt/,
    code: 'PARAM_ERROR',
    message: /文件名后缀不正确/,
    reason: 'no endings are published: all are taken',
  },
  {
    operation:
      /^POST \/v3\/(ecommerce|mch-manage|mch-operation-manage|taxi-invoice|new-tax-control-fapiao)\/|product-coupon|bank\/packages|shopping-receipt/,
    code: 'PARAM_ERROR',
    message: /文件大小/,
    reason: 'no limit is published: that of all bodies comes first',
  },
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

const door = 'refused at the door by return_msg, as reports show; the code is on the pages only'

/** Codes of the published tables that the sandbox never answers. */
export const unanswered: readonly Exception[] = [
  ...[
    'LACK_PARAMS',
    'SIGNERROR',
    'XML_FORMAT_ERROR',
    'REQUIRE_POST_METHOD',
    'POST_DATA_EMPTY',
    'NOT_UTF8',
  ].map((code) => ({ operation: /^POST \/v2\//, code, reason: door })),
  {
    operation: /^POST \/v2\/pay\/unifiedorder$/,
    code: 'NOTENOUGH',
    reason: "ordering does not look into the payer's funds",
  },
  {
    operation: /^POST \/v2\/pay\/micropay$/,
    code: 'BUYER_MISMATCH',
    reason: 'a code is scanned once, so an order has one payer',
  },
  {
    operation: /^POST \/v2\/secapi\/pay\/refund$/,
    code: 'BIZERR_NEED_RETRY',
    reason: 'the platform is never too busy here; SYSTEMERROR by a fault asks for the same',
  },
  {
    operation: /^GET \/((hk\/)?v3|v3\/global)\/certificates$/,
    code: 'PARAM_ERROR',
    reason: 'the list of certificates takes no parameters',
  },
  ...[
    /^GET \/v3\/combine-transactions\/(id|out-trade-no)\//,
    /^GET \/v3\/profitsharing\/(transactions\/\{transaction_id\}\/amounts|merchant-configs\/)/,
    /^(GET|POST) \/v3\/fund-app\/mch-transfer\/transfer-bills\/(out-bill-no|transfer-bill-no)\//,
    /^GET \/v3\/applyment4sub\/applyment\/(business_code|applyment_id)\//,
    /^GET \/v3\/apply4sub\/sub_merchants\/\{sub_mchid\}\/(settlement|application\/)/,
  ].map((operation) => ({
    operation,
    code: 'PARAM_ERROR',
    reason: 'any text is a number to look for, and one that is not known has its own code',
  })),
  {
    operation: /^POST \/v3\/combine-transactions\/(jsapi|app|h5|native)$/,
    code: 'NOTENOUGH',
    reason: "ordering does not look into the payer's funds; the cashier does, by the fault balance-too-low",
  },
  {
    operation: /^POST \/v3\/combine-transactions\/(app|h5|native)$/,
    code: 'OPENID_MISMATCH',
    reason: 'these scenes name no payer',
  },
  {
    operation: /^GET \/v3\/combine-transactions\//,
    code: 'USERPAYING',
    reason: 'a payer is at the cashier for no time here: an order is unpaid, then paid',
  },
  {
    operation: /^GET \/v3\/combine-transactions\/out-trade-no\//,
    code: 'INVALID_TRANSACTIONID',
    reason: "the query by the merchant's own number names no transaction",
  },
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
export const awaited: readonly RegExp[] = []
