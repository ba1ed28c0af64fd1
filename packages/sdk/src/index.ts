export { WechatPay, type MerchantOptions, type RequestOptions } from './client.js'
export type {
  CallEvent,
  CallOptions,
  CertificateCache,
  ClientCertificate,
  BrandClientOptions,
  BrandIdentity,
  ClientOptions,
  EndEvent,
  ErrorEvent,
  Hooks,
  ResponseEvent,
  RetryEvent,
  RetryOptions,
  Signer,
  Timeouts,
  Transport,
  TransportRequest,
  TransportResponse,
  WarningEvent,
} from './options.js'
export type { Region } from './protocol/index.js'
export type { ApiResponse, ApiCall } from './response.js'
export type { KeyMaterial, Pkcs12Content } from './crypto/index.js'
export {
  ConfigError,
  DownloadError,
  RequestError,
  ResponseError,
  SignatureError,
  ValidationError,
  WechatPayError,
  type Problem,
  type QueryHint,
} from './errors/index.js'
export { fileCache, memoryCache } from './keys/cache.js'
export { pkcs12 } from './keys/pkcs12.js'
export { formatYuan, yuan } from './money/yuan.js'
export { ciphertext } from './request/sensitive.js'
export type { AppParameters, JsapiParameters, NativeCode, Payment, PrepaidOrder } from './payment/cashier.js'
export type { ContractPage, ContractPayment } from './payment/contract.js'
export type { Coupon, CouponPayment, CouponPlugin } from './payment/coupon.js'
export type { BusinessView, PayScorePayment } from './payment/score.js'
export type { TransferParameters, TransferPayment } from './payment/transfer.js'
export type { AppParametersV2, JsapiParametersV2, PrepaidOrderV2, PaymentV2 } from './payment/v2.js'
export type {
  HandlerOptions,
  NotificationResponse,
  NotificationHandler,
} from './notifications/create-handler.js'
export type { NotificationFailure } from './notifications/data.js'
export type { NotificationHandlers, NotificationHandlersV2, Notifications } from './notifications/handler.js'
export { memoryDedupe, type Claim, type DedupeStore } from './notifications/dedupe.js'
export type { NotificationInput } from './notifications/receive.js'
export type {
  NotificationInputV2,
  NotificationV2,
  Other_NotificationV2,
  TransactionFailed_NotificationV2,
} from './notifications/v2.js'
export type { ChargeOptions, CodePay, DirectCodePay, PartnerCodePay } from './code-pay/index.js'
export type { Role } from './identity/index.js'
export type {
  AppOrder,
  DirectOrders,
  H5Order,
  JsapiOrder,
  NativeOrder,
  OrderNumber,
  Orders,
  PartnerOrders,
} from './orders/index.js'
export type { ProfitSharing } from './profit-sharing/index.js'
export type { Refunds } from './refunds/index.js'
export type {
  DirectTransfers,
  PartnerTransfers,
  TransferNumber,
  Transfers,
  WaitingTransfer,
} from './transfers/index.js'
export { reconcile } from './bills/index.js'
export type {
  Bill,
  BillOptions,
  Bills,
  Finding,
  FundFlowBillOptions,
  FundFlowRow,
  FundFlowSummary,
  LocalOrder,
  LocalRefund,
  PaymentRow,
  ProfitSharingBillOptions,
  ProfitSharingRow,
  ProfitSharingSummary,
  RefundRow,
  SubMerchantFundFlowBillOptions,
  TradeBillOptions,
  TradeRow,
  TradeSummary,
} from './bills/index.js'
export type {
  Media,
  UploadResponse,
  UploadFile,
  UploadOptions,
  UploadPath,
  UploadToOptions,
} from './media/index.js'
export type { DownloadOptions } from './v3/download.js'
export type { Notification } from './generated/notifications.js'
