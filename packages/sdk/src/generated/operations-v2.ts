// Generated from contract/ by npm run generate. Do not edit.
import type { QueryFacts, RepeatFacts } from './operations.js'

/** What a v2 path alone does not tell. */
export interface OperationFactsV2 {
  /** Another host than https://api.mch.weixin.qq.com/. */
  readonly server?: string
  /** Needs the merchant's certificate on the connection. */
  readonly mutualTls?: true
  /** Not called by a server: the payer's browser opens it. */
  readonly page?: true
  readonly multipart?: true
  /** The answer is a file, or XML that says why there is none. */
  readonly file?: true
  /** The answer is JSON. */
  readonly json?: true
  /** The answer carries no signature. */
  readonly unsigned?: true
  readonly repeat?: RepeatFacts
  readonly query?: QueryFacts
  /** Fields that the client fills in. */
  readonly fill: readonly ('mch_id' | 'nonce_str' | 'sign' | 'sign_type')[]
  /** MD5 when left out. */
  readonly signType?: 'HMAC-SHA256'
  /** Fields that are sent encrypted with the key of risk/getpublickey. */
  readonly encrypt?: readonly string[]
  /** Fields of the answer that are sealed for the merchant's private key. */
  readonly decrypt?: readonly string[]
  /** Elements of the answer that may be repeated, joined by slashes. */
  readonly lists?: readonly string[]
}

/** Paths with capitals, by what their chain would be taken for. */
export const capitalPaths: Readonly<Record<string, string>> = {
  'v2/secapi/mch/add-institutionsub': 'v2/secapi/mch/addInstitutionsub',
  'v2/secapi/mch/modify-institutionsub': 'v2/secapi/mch/modifyInstitutionsub',
  'v2/secapi/mch/query-institutionsub': 'v2/secapi/mch/queryInstitutionsub',
}

/** By method and path, which begins with /v2 here and not on the wire. */
export const operationsV2: Readonly<Record<string, OperationFactsV2>> = {
  "GET /v2/appauth/authindex": {"server":"https://payapp.mch.weixin.qq.com/","page":true,"fill":["mch_id"]},
  "GET /v2/appauth/getaccesstoken": {"json":true,"unsigned":true,"fill":["mch_id","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/applyment/micro/getstate": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/applyment/micro/getupgradestate": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/applyment/micro/modifyarchives": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/applyment/micro/modifycontactinfo": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/applyment/micro/signcontract": {"mutualTls":true,"fill":["nonce_str","sign"]},
  "POST /v2/applyment/micro/submit": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["business_code"]},"query":{"path":"v2/applyment/micro/getstate","take":["business_code"]}},
  "POST /v2/applyment/micro/submitupgrade": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/billcommentsp/batchquerycomment": {"mutualTls":true,"file":true,"unsigned":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/cgi-bin/mch/customs/customdeclareorder": {"fill":["mch_id","sign"],"query":{"path":"v2/cgi-bin/mch/customs/customdeclarequery","need":["appid","sub_order_no","customs"],"take":["out_trade_no","transaction_id"],"lack":["sub_order_id"]}},
  "POST /v2/cgi-bin/mch/customs/customdeclarequery": {"fill":["mch_id","sign","sign_type"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/cgi-bin/mch/newcustoms/customdeclareredeclare": {"fill":["mch_id","sign","sign_type"]},
  "POST /v2/deposit/consume": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/deposit/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","transaction_id","out_trade_no"]}},
  "POST /v2/deposit/facepay": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/deposit/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/deposit/micropay": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/deposit/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/deposit/orderquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/deposit/refund": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_refund_no"]},"query":{"path":"v2/deposit/refundquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_refund_no"]}},
  "POST /v2/deposit/refundquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/deposit/reverse": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/deposit/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/deposit/unifiedorder": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/deposit/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/face/get_wxpayface_authinfo": {"server":"https://payapp.weixin.qq.com/","fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/fund/queryautowithdrawbydate": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/fund/reautowithdrawbydate": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/mchrisk/bankquerymchauditinfo": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/mchrisk/channelquerymchauditinfo": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/mchrisk/querymchrisk": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","encrypt":["certificates_number","certificates_name","settlement_card_no","settlement_card_name","business_license_number"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/mchrisk/setmchriskcallback": {"unsigned":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"end-state","inferred":true}},
  "POST /v2/mchrisk/syncmchriskresult": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/mmpaymkttransfers/gethbinfo": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"lists":["hblist/hbinfo"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/mmpaymkttransfers/gettransferinfo": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","inferred":true,"numbers":["partner_trade_no"]},"query":{"path":"v2/mmpaymkttransfers/promotion/querywwsptrans2pocket","need":["appid"],"take":["partner_trade_no"]}},
  "POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/mmpaymkttransfers/promotion/transfers": {"mutualTls":true,"unsigned":true,"fill":["nonce_str","sign"],"repeat":{"kind":"number","numbers":["partner_trade_no"]},"query":{"path":"v2/mmpaymkttransfers/gettransferinfo","need":["partner_trade_no","appid"]}},
  "POST /v2/mmpaymkttransfers/query_coupon_stock": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/mmpaymkttransfers/querycouponsinfo": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/mmpaymkttransfers/queryworkwxredpack": {"mutualTls":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/mmpaymkttransfers/send_coupon": {"mutualTls":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","inferred":true,"numbers":["partner_trade_no"]}},
  "POST /v2/mmpaymkttransfers/sendgroupredpack": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","numbers":["mch_billno"]},"query":{"path":"v2/mmpaymkttransfers/gethbinfo","need":["mch_billno","appid"],"fixed":{"bill_type":"MCHT"}}},
  "POST /v2/mmpaymkttransfers/sendminiprogramhb": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","numbers":["mch_billno"]},"query":{"path":"v2/mmpaymkttransfers/gethbinfo","need":["mch_billno","appid"],"fixed":{"bill_type":"MCHT"}}},
  "POST /v2/mmpaymkttransfers/sendredpack": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","numbers":["mch_billno"]},"query":{"path":"v2/mmpaymkttransfers/gethbinfo","need":["mch_billno","appid"],"fixed":{"bill_type":"MCHT"}}},
  "POST /v2/mmpaymkttransfers/sendworkwxredpack": {"mutualTls":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","numbers":["mch_billno"]},"query":{"path":"v2/mmpaymkttransfers/queryworkwxredpack","need":["mch_billno","appid"]}},
  "POST /v2/mmpaysptrans/pay_bank": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"encrypt":["enc_bank_no","enc_true_name"],"repeat":{"kind":"number","inferred":true,"numbers":["partner_trade_no"]},"query":{"path":"v2/mmpaysptrans/query_bank","need":["partner_trade_no"]}},
  "POST /v2/mmpaysptrans/query_bank": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/papay/deletecontract": {"fill":["mch_id","sign"],"repeat":{"kind":"end-state","inferred":true},"query":{"path":"v2/papay/querycontract","need":["appid"],"take":["plan_id","contract_code","contract_id"]}},
  "GET /v2/papay/entrustweb": {"page":true,"fill":["mch_id","sign"]},
  "GET /v2/papay/h5entrustweb": {"page":true,"fill":["mch_id","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/papay/partner/deletecontract": {"fill":["mch_id","sign"],"repeat":{"kind":"end-state","inferred":true},"query":{"path":"v2/papay/partner/querycontract","need":["appid"],"take":["sub_appid","sub_mch_id","plan_id","contract_code","contract_id"]}},
  "GET /v2/papay/partner/entrustweb": {"page":true,"fill":["mch_id","sign"]},
  "GET /v2/papay/partner/h5entrustweb": {"page":true,"fill":["mch_id","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/papay/partner/preentrustweb": {"fill":["mch_id","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"fresh","inferred":true}},
  "POST /v2/papay/partner/querycontract": {"fill":["mch_id","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/papay/preentrustweb": {"fill":["mch_id","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"fresh","inferred":true}},
  "POST /v2/papay/querycontract": {"fill":["mch_id","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/closecombinedorder": {"fill":["nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["combine_out_trade_no"]},"query":{"path":"v2/pay/querycombinedorder","need":["combine_appid","combine_mch_id","combine_out_trade_no"]}},
  "POST /v2/pay/closeorder": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/pay/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/pay/combinedorder": {"fill":["nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["combine_out_trade_no"]},"query":{"path":"v2/pay/querycombinedorder","need":["combine_appid","combine_mch_id","combine_out_trade_no"]}},
  "POST /v2/pay/contractorder": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/pay/orderquery","need":["appid"],"take":["sub_mch_id","sub_appid","out_trade_no"]}},
  "POST /v2/pay/downloadbill": {"file":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/downloadfundflow": {"mutualTls":true,"file":true,"unsigned":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/facepay": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/pay/facepayquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/pay/facepayquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/micropay": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/pay/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/pay/orderquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/paporderquery": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/pappayapply": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/pay/paporderquery","need":["appid"],"take":["out_trade_no"]}},
  "POST /v2/pay/partner/paporderquery": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/partner/pappayapply": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/pay/partner/paporderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/pay/profitsharingaddreceiver": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"end-state","inferred":true}},
  "POST /v2/pay/profitsharingmerchantratioquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/profitsharingorderamountquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/profitsharingquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/profitsharingremovereceiver": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"end-state","inferred":true}},
  "POST /v2/pay/profitsharingreturnquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/querycombinedorder": {"fill":["nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/queryexchagerate": {"fill":["mch_id","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/refundquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/refundqueryv2": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/settlementquery": {"fill":["nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/pay/unifiedorder": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/pay/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/payitil/report": {"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"fresh","inferred":true}},
  "POST /v2/risk/getcertficates": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/risk/getpublickey": {"server":"https://fraud.mch.weixin.qq.com/","mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/risk/getviolation": {"mutualTls":true,"unsigned":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/sandboxnew/pay/downloadbill": {"file":true,"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/sandboxnew/pay/getsignkey": {"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/sandboxnew/pay/micropay": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/sandboxnew/pay/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/sandboxnew/pay/orderquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/sandboxnew/pay/refund": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","numbers":["out_refund_no"]},"query":{"path":"v2/sandboxnew/pay/refundquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_refund_no"]}},
  "POST /v2/sandboxnew/pay/refundquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/sandboxnew/pay/unifiedorder": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/sandboxnew/pay/orderquery","need":["appid"],"take":["out_trade_no"]}},
  "POST /v2/secapi/mch/addInstitutionsub": {"mutualTls":true,"fill":["mch_id","sign"]},
  "POST /v2/secapi/mch/addsubdevconfig": {"mutualTls":true,"fill":["mch_id","sign"]},
  "POST /v2/secapi/mch/channelsetting": {"mutualTls":true,"fill":["mch_id","sign"]},
  "POST /v2/secapi/mch/modifyInstitutionsub": {"mutualTls":true,"fill":["mch_id","sign"]},
  "POST /v2/secapi/mch/modifymchinfo": {"mutualTls":true,"fill":["mch_id","sign"]},
  "POST /v2/secapi/mch/queryInstitutionsub": {"mutualTls":true,"fill":["mch_id","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/secapi/mch/querysubdevconfig": {"mutualTls":true,"fill":["mch_id","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/secapi/mch/submchmanage": {"mutualTls":true,"unsigned":true,"fill":["mch_id","sign"],"lists":["mchinfo"]},
  "POST /v2/secapi/mch/uploadmedia": {"mutualTls":true,"multipart":true,"fill":["mch_id","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"fresh","inferred":true}},
  "POST /v2/secapi/mkt/addrecommendconf": {"mutualTls":true,"fill":["mch_id","nonce_str","sign"]},
  "POST /v2/secapi/pay/facepayreverse": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/pay/facepayquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/secapi/pay/multiprofitsharing": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_order_no"]},"query":{"path":"v2/pay/profitsharingquery","need":["transaction_id","out_order_no"],"take":["sub_mch_id"]}},
  "POST /v2/secapi/pay/profitsharing": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_order_no"]},"query":{"path":"v2/pay/profitsharingquery","need":["transaction_id","out_order_no"],"take":["sub_mch_id"]}},
  "POST /v2/secapi/pay/profitsharingfinish": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_order_no"]},"query":{"path":"v2/pay/profitsharingquery","need":["transaction_id","out_order_no"],"take":["sub_mch_id"]}},
  "POST /v2/secapi/pay/profitsharingreturn": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_return_no"]},"query":{"path":"v2/pay/profitsharingreturnquery","need":["appid","out_return_no"],"take":["sub_mch_id","sub_appid"]}},
  "POST /v2/secapi/pay/refund": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","numbers":["out_refund_no"]},"query":{"path":"v2/pay/refundquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_refund_no"]}},
  "POST /v2/secapi/pay/refundv2": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","numbers":["out_refund_no"]},"query":{"path":"v2/pay/refundquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_refund_no"]}},
  "POST /v2/secapi/pay/reverse": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/pay/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/secsvc/getrealnameinfo": {"server":"https://fraud.mch.weixin.qq.com/","fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","decrypt":["encrypted_real_name","encrypted_credential_id"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/secsvc/realnameauth": {"server":"https://fraud.mch.weixin.qq.com/","fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/tools/authcodetoopenid": {"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/tools/shorturl": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"fresh","inferred":true}},
  "POST /v2/transit/partnerpay/payapply": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/transit/partnerpay/queryorder","need":["appid","sub_mch_id"],"take":["sub_appid","out_trade_no"]}},
  "POST /v2/transit/partnerpay/queryorder": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/transit/partnerpay/querystate": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/transit/pay/payapply": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]},"query":{"path":"v2/transit/queryorder","need":["appid"],"take":["out_trade_no"]}},
  "POST /v2/transit/pay/querystate": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/transit/queryorder": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/vehicle/partnerpay/notification": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/vehicle/partnerpay/payapply": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]}},
  "POST /v2/vehicle/partnerpay/querystate": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/vehicle/pay/notification": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256"},
  "POST /v2/vehicle/pay/payapply": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_trade_no"]}},
  "POST /v2/vehicle/pay/querystate": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/wxv/cancelbill": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/wxv/queryrentbill","need":["appid","out_order_no","service_id"],"lack":["return_query_id"]}},
  "POST /v2/wxv/changerentmoney": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/wxv/queryrentbill","need":["appid","out_order_no","service_id"],"lack":["return_query_id"]}},
  "POST /v2/wxv/createhotelbill": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_order_no"]},"query":{"path":"v2/wxv/queryhotelbill","need":["appid","out_order_no","service_id"],"lack":["return_query_id"]}},
  "POST /v2/wxv/createrentbill": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"number","inferred":true,"numbers":["out_order_no"]},"query":{"path":"v2/wxv/queryrentbill","need":["appid","out_order_no","service_id"],"lack":["return_query_id"]}},
  "POST /v2/wxv/finishhotelbill": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/wxv/queryhotelbill","need":["appid","out_order_no","service_id"],"lack":["return_query_id"]}},
  "POST /v2/wxv/finishrentbill": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/wxv/queryrentbill","need":["appid","out_order_no","service_id"],"lack":["return_query_id"]}},
  "POST /v2/wxv/queryhotelbill": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/wxv/queryrentbill": {"mutualTls":true,"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
  "POST /v2/xdc/apiv2getsignkey/sign/getsignkey": {"unsigned":true,"fill":["mch_id","nonce_str","sign"],"repeat":{"kind":"read","inferred":true}},
  "POST /v2/xdc/apiv2sandbox/pay/micropay": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","query":{"path":"v2/xdc/apiv2sandbox/pay/orderquery","need":["appid"],"take":["sub_appid","sub_mch_id","out_trade_no"]}},
  "POST /v2/xdc/apiv2sandbox/pay/orderquery": {"fill":["mch_id","nonce_str","sign","sign_type"],"signType":"HMAC-SHA256","repeat":{"kind":"read","inferred":true}},
}
