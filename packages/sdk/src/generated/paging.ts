// Generated from contract/ by npm run generate. Do not edit.

/** How the list of an operation comes in pages. */
export interface Paging {
  /** The member that names the place: `offset`, `page_index`, `page_token`. */
  readonly place: string
  /** What it counts: rows, pages, or nothing (a token of the page before). */
  readonly by: 'row' | 'page' | 'token'
  readonly first?: number
  /** The member that holds the size of a page, and its value when left out. */
  readonly size?: string
  readonly limit?: number
  /** The member of the response that holds the list, and the one that holds its length. */
  readonly list: string
  readonly total?: string
  readonly in: 'query' | 'json'
}

/** By method and path template. */
export const paging: Readonly<Record<string, Paging>> = {
  "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks": {"place":"page_token","by":"token","size":"page_size","limit":10,"list":"stock_list","in":"query"},
  "GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores": {"place":"page_token","by":"token","size":"page_size","limit":10,"list":"store_list","in":"query"},
  "GET /brand/marketing/product-coupon/users/{openid}/coupons": {"place":"page_token","by":"token","size":"page_size","limit":10,"list":"user_coupon_list","in":"query"},
  "GET /global/v3/customs/orders": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /hk/v3/refunds": {"place":"offset","by":"row","first":0,"list":"data","total":"total_num","in":"query"},
  "GET /hk/v3/settle/settlements": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/bank-transfer/batches/batch-id/{batch_id}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"transfer_detail_list","in":"query"},
  "GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"transfer_detail_list","in":"query"},
  "GET /v3/brand/card/card-links": {"place":"page_index","by":"page","first":1,"size":"page_size","limit":10,"list":"active_link_list","total":"total_num","in":"query"},
  "GET /v3/brand/marketing/shake-activities/activities": {"place":"offset","by":"page","first":0,"size":"limit","limit":100,"list":"data","total":"total_count","in":"query"},
  "GET /v3/brand/partner/card-member/cards": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/brand/partner/card-member/membership-activities": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/brand/partner/card-member/user-cards": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/brand/partner/store/brandstores": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/capital/capitallhh/banks/corporate-banking": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/capital/capitallhh/banks/personal-banking": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/ecommerce/subject-sub-merchants": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/edu-papay/user/{openid}/contracts": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/edu-star/orders": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/eduschoolpay/users/{openid}/contracts": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/global/customs/orders": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/global/merchant-service/complaints": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/global/refunds": {"place":"offset","by":"row","first":0,"list":"data","total":"total_num","in":"query"},
  "GET /v3/global/settle/settlements": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/iotmanage/devices": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/bank/packages/{package_id}/tasks": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/busifavor/users/{openid}/coupons": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/favor/stocks": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/favor/stocks/{stock_id}/items": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/favor/stocks/{stock_id}/merchants": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/favor/users/{openid}/coupons": {"place":"offset","by":"page","first":0,"size":"limit","limit":20,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/goods-subsidy-activity/activities": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/membercard-activity/activities": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/membercard-open/cards": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/membercard-open/user/cards": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans": {"place":"offset","by":"row","first":0,"size":"page_size","limit":10,"list":"plan_list","in":"query"},
  "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks": {"place":"page_token","by":"token","size":"page_size","limit":10,"list":"stock_list","in":"query"},
  "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores": {"place":"page_token","by":"token","size":"page_size","limit":10,"list":"store_list","in":"query"},
  "GET /v3/marketing/partner/product-coupon/users/{openid}/coupons": {"place":"page_token","by":"token","size":"page_size","limit":10,"list":"user_coupon_list","in":"query"},
  "GET /v3/marketing/partnerships": {"place":"offset","by":"page","first":0,"size":"limit","limit":50,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/paygiftactivity/activities": {"place":"offset","by":"page","first":0,"size":"limit","limit":100,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/weekly-discount/activities": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/marketing/withdraw-favor/users/{openid}/coupons": {"place":"offset","by":"page","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades": {"place":"page_index","by":"page","first":1,"size":"page_size","limit":10,"list":"risk_trade_list","total":"total_num","in":"json"},
  "GET /v3/merchant-service/complaints": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/merchant-service/complaints-v2": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/merchantfund/merchant/income-records": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/merchantfund/partner/income-records": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"mch_invite_result_list","in":"query"},
  "GET /v3/new-tax-control-fapiao/merchant/tax-codes": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/offlineface/face-collections": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"face_collections","in":"query"},
  "GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/parking/reminders/applications": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"application_list","in":"query"},
  "GET /v3/partner-transfer/batches/batch-id/{batch_id}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"transfer_detail_list","in":"query"},
  "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"transfer_detail_list","in":"query"},
  "GET /v3/payroll-card/authentications": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}": {"place":"offset","by":"row","first":0,"size":"limit","limit":20,"list":"data","in":"query"},
  "GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}": {"place":"offset","by":"row","first":0,"size":"limit","limit":20,"list":"data","in":"query"},
  "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}": {"place":"offset","by":"row","first":0,"size":"limit","limit":20,"list":"data","in":"query"},
  "GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}": {"place":"offset","by":"row","first":0,"size":"limit","limit":20,"list":"data","in":"query"},
  "GET /v3/smartguide/guides": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/taxi-invoice/user-taxi-orders": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
  "GET /v3/transfer/batches/batch-id/{batch_id}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"transfer_detail_list","in":"query"},
  "GET /v3/transfer/batches/out-batch-no/{out_batch_no}": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"transfer_detail_list","in":"query"},
  "GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers": {"place":"offset","by":"row","first":0,"size":"limit","limit":10,"list":"data","total":"total_count","in":"query"},
}
