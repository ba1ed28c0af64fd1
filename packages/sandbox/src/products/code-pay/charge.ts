import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { reservedFault } from '../../faults/table.js'
import { bookPayment } from '../../money/orders.js'
import { advanceOrder, type Order, type OrderEvent } from '../orders/machine.js'
import type { Merchant } from '../../platform/merchants.js'
import type { Platform } from '../../platform/platform.js'
import { readAuthCode, type AuthCode, type PayerBehavior } from './auth-code.js'
import { numberUsed } from '../checks/parties.js'
import { anyPayerOf } from '../orders/payment.js'

/** A code payment as v3 and v2 ask for it: an order before anybody paid, and the code that was scanned. */
export interface ChargeRequest extends Pick<
  Order,
  | 'mode'
  | 'appid'
  | 'sub_mchid'
  | 'sub_appid'
  | 'out_trade_no'
  | 'description'
  | 'attach'
  | 'device_id'
  | 'profit_sharing'
  | 'fingerprint'
> {
  /** Fen. */
  readonly total: number
  readonly auth_code: string
}

/** What became of it. An order that is refused is kept all the same: a query tells of it. */
export interface Charged {
  readonly order: Order
  readonly refusal?: Refusal
}

/** What the phone does: nothing more, or asks the payer, who ends it after some milliseconds, or never. */
type Course =
  | { readonly event: 'pay' }
  | { readonly event: 'fail'; readonly refusal: Refusal }
  | {
      readonly event: 'ask'
      readonly end?: 'pay-order' | 'fail-payment'
      readonly after?: number
      readonly refusal?: Refusal
    }

/** Fen up to which no password is asked for. */
const withoutPassword = 100_000
/** Business milliseconds until an asked payer answers, and until the phone stops asking. */
const answering = 5000
const asking = 60_000

/**
 * Charges the payer whose code was scanned; part of the transaction under way. Asked again with the same content while
 * the payer is being asked, it tells how things stand. Throws the platform's refusal where nothing is charged.
 */
export function charge(platform: Platform, merchant: Merchant, request: ChargeRequest): Charged {
  const id = `${merchant.mchid}/${request.out_trade_no}`
  const known = platform.store.get('orders', id)
  if (known !== undefined) return { order: again(known, request) }
  const code = readAuthCode(platform, request.auth_code)
  const order = newOrder(platform, merchant, request, code, id)
  const course = courseOf(platform, order, code)
  const now = platform.clock.now()
  const transaction_id = platform.identifiers.transaction(now, id)
  const paid = { transaction_id, bank_type: 'OTHERS', payer: order.payer }
  const event: OrderEvent = course.event === 'pay' ? { type: 'pay', ...paid } : { type: course.event }
  const next = advanceOrder(order, event, now)?.order ?? order
  platform.store.put('orders', id, next)
  platform.store.put('codes', code.auth_code, { ...code, order: id })
  if (next.transaction_id !== undefined) {
    platform.store.put('lookup', next.transaction_id, id)
    bookPayment(platform, next)
  }
  if (course.event === 'ask') {
    const { end, after = answering } = course
    const { clock } = platform
    if (end === 'pay-order') clock.schedule({ id: `pay/${id}`, due: now + after, kind: end, subject: id })
    const due = end === 'fail-payment' ? now + after : order.deadline
    clock.schedule({ id: `fail/${id}`, due, kind: 'fail-payment', subject: id })
  }
  const refusal = course.event === 'pay' ? undefined : course.refusal
  return refusal === undefined ? { order: next } : { order: next, refusal }
}

/** The payer's bank refused, the payer cancelled, or nobody answered the phone. */
export function failPayment(platform: Platform, id: string): void {
  const order = platform.store.get('orders', id)
  const failed = order === undefined ? undefined : advanceOrder(order, { type: 'fail' }, platform.clock.now())
  if (failed === undefined) return
  platform.store.put('orders', id, failed.order)
  platform.clock.cancel(`pay/${id}`)
}

function again(order: Order, { fingerprint }: ChargeRequest): Order {
  const isSame = order.product === 'codepay' && order.fingerprint === fingerprint
  switch (order.trade_state) {
    case 'SUCCESS':
    case 'REFUND':
      throw invalidRequest('该订单已支付', 268498689)
    case 'REVOKED':
      throw new Refusal({ status: 400, code: 'ORDER_CLOSED', message: '订单已撤销', internal: 268447914 })
    case 'CLOSED':
      throw new Refusal({ status: 400, code: 'ORDER_CLOSED', message: '该订单已关闭', internal: 268447914 })
    case 'PAYERROR':
      throw new Refusal({ status: 403, code: 'TRADE_ERROR', message: '支付失败，请撤销后使用新的订单号' })
    default:
      if (isSame) return order
      throw numberUsed()
  }
}

function newOrder(
  platform: Platform,
  merchant: Merchant,
  { total, auth_code: _, ...request }: ChargeRequest,
  code: AuthCode,
  id: string,
): Order {
  const created = platform.clock.now()
  const deadline = created + asking
  const order: Order = {
    ...request,
    id,
    mchid: merchant.mchid,
    product: 'codepay',
    trade_type: 'MICROPAY',
    payer: {},
    amount: { total, currency: 'CNY' },
    created,
    deadline,
    closes: deadline,
    trade_state: 'NOTPAY',
    refunds: [],
    refunded: 0,
    history: [],
  }
  return { ...order, payer: anyPayerOf(platform, order, code.openid) }
}

/** A triggered fault decides the outcome, otherwise the payer's behavior. */
function courseOf(platform: Platform, { mchid, out_trade_no, amount }: Order, code: AuthCode): Course {
  const context = { mchid, out_trade_no }
  const fault = platform.faults.trigger('charge', context) ?? platform.faults.trigger('cashier', context)
  const triggered = fault === undefined ? undefined : faulty[fault.name]
  if (fault !== undefined && triggered !== undefined) return triggered(fault.values)
  const isAsked = amount.total > withoutPassword && reservedFault(amount.total) === undefined
  if (code.behavior === 'pay' && !isAsked) return { event: 'pay' }
  return behaviors[code.behavior]
}

const behaviors: Readonly<Record<PayerBehavior, Course>> = {
  pay: { event: 'ask', end: 'pay-order' },
  confirm: { event: 'ask', end: 'pay-order' },
  ignore: { event: 'ask' },
  cancel: { event: 'ask', end: 'fail-payment' },
}

const faulty: Readonly<Record<string, (values: Readonly<Record<string, number>>) => Course>> = {
  'password-asked': ({ ms = answering }) => ({ event: 'ask', end: 'pay-order', after: ms }),
  'bank-error': ({ paid }) => ({
    event: 'ask',
    end: paid === 1 ? 'pay-order' : 'fail-payment',
    refusal: new Refusal({ status: 500, code: 'BANK_ERROR', message: '银行系统异常，请稍后查询订单' }),
  }),
  abandoned: () => ({ event: 'ask' }),
  'wrong-password': () => ({ event: 'ask', end: 'pay-order', after: 2 * answering }),
  'balance-too-low': () => ({
    event: 'fail',
    refusal: new Refusal({ status: 403, code: 'NOT_ENOUGH', message: '用户账号余额不足' }),
  }),
}
