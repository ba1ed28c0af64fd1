export { WechatPay, type RequestOptions } from './client.js'
export type {
  CallOptions,
  ClientOptions,
  Signer,
  Transport,
  TransportRequest,
  TransportResponse,
} from './options.js'
export type { Answer, Reply } from './reply.js'
export type { KeyMaterial } from './crypto/index.js'
export {
  ConfigError,
  DownloadError,
  RequestError,
  ResponseError,
  SignatureError,
  ValidationError,
  WechatPayError,
  type Problem,
} from './errors/index.js'
export { ciphertext } from './request/sensitive.js'
export type { AppParameters, JsapiParameters, NativeCode, Payment } from './payment/cashier.js'
export type { NotificationHandlers, Notifications } from './notifications/handler.js'
export type { NotificationInput } from './notifications/receive.js'
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
  UploadAnswer,
  UploadFile,
  UploadOptions,
  UploadPath,
  UploadToOptions,
} from './media/index.js'
export type { DownloadOptions } from './transport/download.js'
export type * from './generated/index.js'
