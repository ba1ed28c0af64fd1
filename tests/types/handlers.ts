// Compiled, never run: what handlers of notifications receive, by the client's role.
import { createServer } from 'node:http'
import type { MerchantOptions, Notification, NotificationHandler, Role } from 'wechatpay-kit'
import { WechatPay, type ClientOptions } from 'wechatpay-kit'
import { toExpress, toKoa, toNode } from 'wechatpay-kit/adapters'
import type {
  NotificationOf,
  RequestOf,
  ResponseOf,
  Transaction_Success_direct_Notification as DirectPayment,
  Transaction_Success_partner_Notification as PartnerPayment,
  V3_Pay_Transactions_Jsapi_Post_Request as JsapiOrder,
} from 'wechatpay-kit/types'

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : ['the types differ']
/** `is<string>()(value)`: the type of the value is exactly this. */
declare function is<Expected>(): <Actual>(value: Actual, ...same: Same<Expected, Actual>) => void

declare const options: ClientOptions
declare const book: {
  paid(number: string, fen: number): Promise<void>
  refunded(number: string, fen: number): Promise<void>
  find(number: string): { total: number; openid: string } | undefined
}

const direct = new WechatPay(options)
const partner = new WechatPay({ ...options, role: 'partner' })
is<WechatPay>()(direct)
is<WechatPay<'direct'>>()(direct)
is<WechatPay<'partner'>>()(partner)

// 1. A direct merchant's shop.
export const shop = direct.notifications.handler({
  'TRANSACTION.SUCCESS': async ({ resource }) => {
    is<string>()(resource.out_trade_no)
    is<string>()(resource.payer.openid)
    is<number>()(resource.amount.total)
    is<string>()(resource.mchid)
    // @ts-expect-error a direct merchant's payment has no sp_mchid
    void resource.sp_mchid
    await book.paid(resource.out_trade_no, resource.amount.total)
  },
})

// 2. The same with every check that a shop needs.
export const careful = direct.notifications.handler({
  'TRANSACTION.SUCCESS': async ({ id, event_type, create_time, resource }) => {
    is<string>()(id)
    is<string>()(create_time)
    is<'TRANSACTION.SUCCESS'>()(event_type)
    const order = book.find(resource.out_trade_no)
    if (order === undefined) throw new Error('not an order of this shop')
    if (order.total !== resource.amount.total || order.openid !== resource.payer.openid) return
    await book.paid(resource.transaction_id, resource.amount.payer_total)
  },
})

// 3. A partner's payments.
export const partnerShop = partner.notifications.handler({
  'TRANSACTION.SUCCESS': async ({ resource }) => {
    is<string>()(resource.sp_mchid)
    is<string>()(resource.sub_mchid)
    is<string>()(resource.payer.sp_openid)
    is<string | undefined>()(resource.payer.sub_openid)
    // @ts-expect-error a partner's payer has sp_openid and sub_openid
    void resource.payer.openid
    await book.paid(`${resource.sub_mchid}/${resource.out_trade_no}`, resource.amount.total)
  },
})

// 4. Refunds of a direct merchant.
export const refunds = direct.notifications.handler({
  'REFUND.SUCCESS': ({ resource }) => {
    is<string>()(resource.mchid)
    is<string>()(resource.out_refund_no)
    is<number>()(resource.amount.refund)
    // @ts-expect-error a direct merchant's refund has no sub_mchid
    void resource.sub_mchid
    return book.refunded(resource.out_refund_no, resource.amount.refund)
  },
  'REFUND.CLOSED': ({ resource }) => is<string>()(resource.mchid),
  'REFUND.ABNORMAL': ({ resource }) => is<string>()(resource.user_received_account),
})

// 5. Refunds of a partner.
export const partnerRefunds = partner.notifications.handler({
  'REFUND.SUCCESS': ({ resource }) => is<string>()(resource.sub_mchid),
  'REFUND.CLOSED': ({ resource }) => is<string>()(resource.sp_mchid),
  'REFUND.ABNORMAL': ({ resource }) => {
    // @ts-expect-error a partner's refund has sp_mchid
    void resource.mchid
  },
})

// 6. Combined orders beside single ones.
export const combined = direct.notifications.handler({
  'TRANSACTION.SUCCESS': ({ resource }) => book.paid(resource.out_trade_no, resource.amount.total),
  'TRANSACTION.SUCCESS:combine': ({ event_type, resource }) => {
    is<'TRANSACTION.SUCCESS'>()(event_type)
    is<string>()(resource.combine_out_trade_no)
    return resource.sub_orders?.map(({ out_trade_no }) => is<string>()(out_trade_no))
  },
})

// 7. Profit sharing, in either role.
export const sharing = [
  direct.notifications.handler({
    'TRANSACTION.SUCCESS:profitsharing': ({ resource }) => {
      is<string>()(resource.out_order_no)
      is<number>()(resource.receiver.amount)
    },
  }),
  partner.notifications.handler({
    'TRANSACTION.SUCCESS:profitsharing': ({ resource }) => is<string | undefined>()(resource.sp_mchid),
  }),
]

// 8. Other products.
export const products = direct.notifications.handler({
  'MCHTRANSFER.BILL.FINISHED': ({ resource }) => is<string>()(resource.out_bill_no),
  'COMPLAINT.CREATE': ({ resource }) => is<string>()(resource.complaint_id),
})

// 9. Every notification as a union, whatever the role.
export const every = direct.notifications.handler({
  '*': (event) => {
    is<Notification>()(event)
    if (event.event_type !== 'TRANSACTION.SUCCESS' || !('sub_mchid' in event.resource)) return
    is<string | undefined>()(event.resource.sub_mchid)
  },
})
export async function parsed(body: string): Promise<Notification> {
  const event = await partner.notifications.parse({ headers: {}, body })
  is<Notification>()(event)
  return event
}

// 10. Another merchant: of the same role, or of another.
declare const merchant: MerchantOptions<'partner'>
export const others = [
  partner.forMerchant({ mchid: '1', privateKey: '' }).notifications.handler({
    'TRANSACTION.SUCCESS': ({ resource }) => is<string>()(resource.sub_mchid),
  }),
  direct.forMerchant(merchant).notifications.handler({
    'TRANSACTION.SUCCESS': ({ resource }) => is<string>()(resource.sp_mchid),
  }),
  partner.forMerchant({ mchid: '1', privateKey: '', role: 'direct' }).notifications.handler({
    'TRANSACTION.SUCCESS': ({ resource }) => is<string>()(resource.payer.openid),
  }),
]

// 11. Through adapters.
export const adapted = [shop, partnerShop].map((handle) => {
  is<NotificationHandler>()(handle)
  void toExpress(handle)
  void toKoa(handle)
  return createServer((request, response) => void toNode(handle)(request, response))
})

// 12. Functions with types of their own, and code for either role.
const markPaid = ({ resource }: NotificationOf<'TRANSACTION.SUCCESS'>): string => resource.payer.openid
const markPartnerPaid = (event: NotificationOf<'TRANSACTION.SUCCESS', 'partner'>): string =>
  event.resource.payer.sp_openid
export const named = [
  direct.notifications.handler({ 'TRANSACTION.SUCCESS': markPaid }),
  partner.notifications.handler({ 'TRANSACTION.SUCCESS': markPartnerPaid }),
]
// @ts-expect-error the handler of the other role
direct.notifications.handler({ 'TRANSACTION.SUCCESS': markPartnerPaid })
// @ts-expect-error an unknown key
direct.notifications.handler({ 'TRANSACTION.SUCCESS:combined': () => undefined })
export function either(client: WechatPay<Role>): NotificationHandler {
  return client.notifications.handler({
    'TRANSACTION.SUCCESS': ({ resource }) => {
      is<string>()(resource.out_trade_no)
      return 'sp_mchid' in resource ? resource.payer.sp_openid : resource.payer.openid
    },
  })
}
export const both = [either(direct), either(partner)]

export function names(payment: DirectPayment, partnerPayment: PartnerPayment, order: JsapiOrder): void {
  is<NotificationOf<'TRANSACTION.SUCCESS'>>()(payment)
  is<NotificationOf<'TRANSACTION.SUCCESS', 'partner'>>()(partnerPayment)
  is<RequestOf<'v3/pay/transactions/jsapi', 'post'>>()(order)
  is<string>()({} as ResponseOf<'v3/pay/transactions/jsapi', 'post'>['prepay_id'])
  is<never>()({} as never as RequestOf<'v3/certificates', 'get'>)
  is<number | string>()({} as RequestOf<'v2/pay/unifiedorder', 'post'>['total_fee'])
}
