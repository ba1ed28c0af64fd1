export { getOrder, orders, transactions } from './orders.js'
export type {
  AppOrder,
  DirectOrders,
  H5Order,
  JsapiOrder,
  NativeOrder,
  OrderNumber,
  Orders,
  PartnerOrders,
} from './types.js'
