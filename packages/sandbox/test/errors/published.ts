/** A published error table: the codes that pages list for operations. */
export interface ErrorTable {
  readonly name: string
  /** Fits the operations whose pages have it. */
  readonly operations: RegExp
  readonly codes: readonly (readonly [status: number, code: string])[]
}

const limited = [429, 'FREQUENCY_LIMITED'] as const

/** As the pages have them; where they disagree, both stand here. */
export const tables: readonly ErrorTable[] = [
  {
    name: 'every operation of v3',
    operations: /^(GET|POST) \/(v3|hk)\//,
    codes: [
      [400, 'PARAM_ERROR'],
      [401, 'SIGN_ERROR'],
    ],
  },
  {
    name: 'every operation of v3 but uploads and combined orders',
    operations:
      /^(GET|POST) \/(v3|hk)\/(pay|refund|bill|billdownload|certificates|global\/certificates|profitsharing|fund-app|merchant\/fund|ecommerce\/bill)/,
    codes: [[500, 'SYSTEM_ERROR']],
  },
  {
    name: 'ordering',
    operations: /^POST \/v3\/pay\/(partner\/)?transactions\/(jsapi|app|h5|native|miniprogram)$/,
    codes: [
      [400, 'INVALID_REQUEST'],
      [400, 'APPID_MCHID_NOT_MATCH'],
      [400, 'MCH_NOT_EXISTS'],
      [403, 'NO_AUTH'],
      [403, 'OUT_TRADE_NO_USED'],
      limited,
    ],
  },
  { name: 'Native', operations: /^POST \/v3\/pay\/transactions\/native$/, codes: [[400, 'ORDER_CLOSED']] },
  { name: 'H5', operations: /^POST \/v3\/pay\/transactions\/h5$/, codes: [[403, 'RULE_LIMIT']] },
  {
    name: "the partner's ordering",
    operations: /^POST \/v3\/pay\/partner\/transactions\/(jsapi|app|h5|native|miniprogram)$/,
    codes: [
      [400, 'ORDER_CLOSED'],
      [403, 'ACCOUNT_ERROR'],
      [403, 'RULE_LIMIT'],
      [403, 'TRADE_ERROR'],
      [404, 'ORDER_NOT_EXIST'],
      [500, 'BANK_ERROR'],
      [500, 'INVALID_TRANSACTIONID'],
      [500, 'OPENID_MISMATCH'],
    ],
  },
  {
    name: 'queries of orders',
    operations: /^GET \/v3\/pay\/(partner\/)?transactions\//,
    codes: [
      [400, 'INVALID_REQUEST'],
      [400, 'MCH_NOT_EXISTS'],
      [403, 'RULE_LIMIT'],
      [403, 'TRADE_ERROR'],
      [404, 'ORDER_NOT_EXIST'],
      limited,
    ],
  },
  {
    name: 'closing',
    operations: /^POST \/v3\/pay\/(partner\/)?transactions\/out-trade-no\/\{out_trade_no\}\/close$/,
    codes: [
      [400, 'INVALID_REQUEST'],
      [400, 'MCH_NOT_EXISTS'],
      [403, 'RULE_LIMIT'],
      [403, 'TRADE_ERROR'],
      limited,
    ],
  },
  {
    name: 'combined orders',
    operations: /^POST \/v3\/combine-transactions\/(jsapi|app|h5|native)$/,
    codes: [
      [400, 'INVALID_REQUEST'],
      [400, 'APPID_MCHID_NOT_MATCH'],
      [400, 'MCH_NOT_EXISTS'],
      [400, 'ORDER_CLOSED'],
      [403, 'ACCOUNTERROR'],
      [403, 'NOAUTH'],
      [403, 'NOTENOUGH'],
      [403, 'OUT_TRADE_NO_USED'],
      [403, 'RULELIMIT'],
      [403, 'TRADE_ERROR'],
      limited,
      [500, 'BANKERROR'],
      [500, 'OPENID_MISMATCH'],
      [500, 'SYSTEMERROR'],
    ],
  },
  {
    name: 'queries of combined orders',
    operations: /^GET \/v3\/combine-transactions\//,
    codes: [
      [202, 'USERPAYING'],
      [404, 'ORDERNOTEXIST'],
      limited,
      [500, 'INVALID_TRANSACTIONID'],
      [500, 'SYSTEMERROR'],
    ],
  },
  {
    name: 'closing combined orders',
    operations: /^POST \/v3\/combine-transactions\/.*\/close$/,
    codes: [[400, 'INVALID_REQUEST'], [404, 'ORDERNOTEXIST'], limited, [500, 'SYSTEMERROR']],
  },
  {
    name: 'refunds',
    operations: /^POST \/v3\/refund\/domestic\/refunds$/,
    codes: [
      [400, 'INVALID_REQUEST'],
      [403, 'NOT_ENOUGH'],
      [403, 'USER_ACCOUNT_ABNORMAL'],
      [403, 'NO_AUTH'],
      [404, 'MCH_NOT_EXISTS'],
      [404, 'RESOURCE_NOT_EXISTS'],
      limited,
    ],
  },
  {
    name: 'queries of refunds',
    operations: /^GET \/v3\/refund\/domestic\/refunds\//,
    codes: [[404, 'RESOURCE_NOT_EXISTS'], [404, 'MCH_NOT_EXISTS'], limited],
  },
  {
    name: 'abnormal refunds',
    operations: /apply-abnormal-refund$/,
    codes: [[400, 'INVALID_REQUEST'], [404, 'RESOURCE_NOT_EXISTS'], limited],
  },
  {
    name: 'sharing',
    operations: /^POST \/v3\/profitsharing\/orders$/,
    codes: [
      [400, 'INVALID_REQUEST'],
      [403, 'NOT_ENOUGH'],
      [403, 'NO_AUTH'],
      [403, 'RULE_LIMIT'],
      [404, 'RESOURCE_NOT_EXISTS'],
      [429, 'RATELIMIT_EXCEED'],
    ],
  },
  {
    name: 'transfers',
    operations: /^POST \/v3\/fund-app\/mch-transfer\/transfer-bills$/,
    codes: [[400, 'INVALID_REQUEST'], [403, 'NOT_ENOUGH'], [403, 'NO_AUTH'], limited],
  },
  {
    name: 'bills',
    operations: /^GET \/v3\/bill\//,
    codes: [
      [400, 'NO_STATEMENT_EXIST'],
      [400, 'STATEMENT_CREATING'],
      [400, 'INVALID_REQUEST'],
      [403, 'NO_AUTH'],
      limited,
    ],
  },
  {
    name: 'downloads of bills',
    operations: /^GET \/v3\/billdownload\//,
    codes: [
      [400, 'INVALID_REQUEST'],
      [403, 'NO_AUTH'],
    ],
  },
  {
    name: 'pictures',
    operations: /^POST \/v3\/merchant\/media\/(upload|video_upload)$/,
    codes: [
      [403, 'NO_AUTH'],
      [429, 'FREQUENCY_LIMIT_EXCEED'],
      [500, 'SYSTEMERROR'],
    ],
  },
  {
    name: 'certificates',
    operations: /^GET \/v3\/certificates$/,
    codes: [
      [404, 'RESOURCE_NOT_EXISTS'],
      [429, 'RATELIMIT_EXCEEDED'],
    ],
  },
  {
    name: 'ordering of v2',
    operations: /^POST \/v2\/pay\/unifiedorder$/,
    codes: businessCodes(
      'NOAUTH NOTENOUGH ORDERPAID ORDERCLOSED SYSTEMERROR APPID_NOT_EXIST MCHID_NOT_EXIST APPID_MCHID_NOT_MATCH',
      'OUT_TRADE_NO_USED LACK_PARAMS SIGNERROR XML_FORMAT_ERROR REQUIRE_POST_METHOD POST_DATA_EMPTY NOT_UTF8',
    ),
  },
  {
    name: 'queries of v2',
    operations: /^POST \/v2\/pay\/orderquery$/,
    codes: businessCodes('ORDERNOTEXIST SYSTEMERROR'),
  },
  {
    name: 'closing of v2',
    operations: /^POST \/v2\/pay\/closeorder$/,
    codes: businessCodes('ORDERPAID ORDERCLOSED ORDERNOTEXIST SYSTEMERROR SIGNERROR XML_FORMAT_ERROR'),
  },
  {
    name: 'code payments of v2',
    operations: /^POST \/v2\/pay\/micropay$/,
    codes: businessCodes(
      'SYSTEMERROR ORDERPAID NOAUTH NOTENOUGH ORDERREVERSED BANKERROR USERPAYING AUTH_CODE_ERROR AUTH_CODE_INVALID',
      'BUYER_MISMATCH APPID_NOT_EXIST MCHID_NOT_EXIST OUT_TRADE_NO_USED APPID_MCHID_NOT_MATCH TRADE_ERROR',
      'LACK_PARAMS SIGNERROR XML_FORMAT_ERROR REQUIRE_POST_METHOD POST_DATA_EMPTY NOT_UTF8',
    ),
  },
  {
    name: 'reversals of v2',
    operations: /^POST \/v2\/secapi\/pay\/reverse$/,
    codes: businessCodes('SYSTEMERROR INVALID_REQUEST'),
  },
  {
    name: 'refunds of v2',
    operations: /^POST \/v2\/secapi\/pay\/refund$/,
    codes: businessCodes(
      'SYSTEMERROR BIZERR_NEED_RETRY TRADE_OVERDUE ERROR USER_ACCOUNT_ABNORMAL INVALID_REQ_TOO_MUCH NOTENOUGH',
      'INVALID_TRANSACTIONID FREQUENCY_LIMITED REFUND_FEE_MISMATCH ORDERNOTEXIST APPID_NOT_EXIST MCHID_NOT_EXIST',
    ),
  },
  {
    name: 'queries of refunds of v2',
    operations: /^POST \/v2\/pay\/refundquery$/,
    codes: businessCodes('SYSTEMERROR REFUNDNOTEXIST INVALID_TRANSACTIONID'),
  },
]

/** Codes of v2, which come with status 200. */
function businessCodes(...texts: readonly string[]): ErrorTable['codes'] {
  return texts.flatMap((text) => text.split(' ')).map((code) => [200, code] as const)
}
