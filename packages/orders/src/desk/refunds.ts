import { OrderError } from '../core/error.js'
import type { Aggregate, Refund } from '../core/types.js'
import { loadAggregate } from '../store/aggregate.js'
import type { Claim, Tx } from '../store/port.js'
import { applyEvents, applyIn, type Happening } from './apply.js'
import type { Context } from './context.js'

/** What `refund` takes. */
export interface RefundInput {
  readonly out_trade_no: string
  /** Fen. */
  readonly amount: number
  /** The payer sees it; at most 80 characters. */
  readonly reason?: string | undefined
  /**
   * Your number for this refund. Pass it to make the request idempotent: the same number again returns the same refund.
   * Made from the order's number by default, so each call is another refund.
   */
  readonly out_refund_no?: string | undefined
  /** The payment, where an order has several; the one that is kept by default. */
  readonly transaction_id?: string | undefined
  readonly notify_url?: string | undefined
}

/** Reserves the amount, freezes number and body, then sends it once; the desk repeats it until WeChat Pay decides. */
export async function requestRefund(context: Context, input: RefundInput): Promise<Refund> {
  const { out_trade_no, amount, reason, transaction_id, notify_url = context.options.notifyUrl } = input
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new OrderError(
      'invalid_input',
      `amount: expected a whole number of fen above 0, got ${String(amount)}`,
    )
  if (reason !== undefined && reason.length > 80)
    throw new OrderError('invalid_input', 'reason: expected at most 80 characters')
  const out_refund_no = await context.store.transaction(async (tx) => {
    const aggregate = await existing(tx, out_trade_no)
    const number = input.out_refund_no ?? nextNumber(aggregate)
    if (!/^[\w\-|*@]{1,64}$/.test(number))
      throw new OrderError(
        'invalid_input',
        'out_refund_no: expected 1 to 64 letters, digits, "_", "-", "|", "*" or "@"',
      )
    const other = await tx.get('refund_get', { out_refund_no: number })
    if (other !== undefined && other['out_trade_no'] !== out_trade_no)
      throw new OrderError(
        'refund_differs',
        `out_refund_no: ${number} belongs to order ${other['out_trade_no']}`,
      )
    const payment = aggregate.payments.find((one) => one.transaction_id === transaction_id)
    await applyIn(tx, context, aggregate, {
      type: 'refund_requested',
      out_refund_no: number,
      amount,
      transaction_id,
      cause: payment?.disposition === 'held' ? 'resolution' : 'merchant',
      reason,
      notify_url,
    })
    return number
  })
  const row = await readRefundRow(context, out_refund_no)
  if (row.state === 'reserved' && (row.wake_at ?? Infinity) <= context.clock.now())
    await stepRefund(context, out_refund_no)
  else context.kick()
  return readRefundRow(context, out_refund_no)
}

async function existing(tx: Tx, outTradeNo: string): Promise<Aggregate> {
  const aggregate = await loadAggregate(tx, outTradeNo)
  if (aggregate === undefined)
    throw new OrderError('order_unknown', `out_trade_no: there is no order ${outTradeNo}`)
  return aggregate
}

function nextNumber({ order, refunds }: Aggregate): string {
  for (let count = refunds.length + 1; ; count++) {
    const number = `${order.out_trade_no}-${count}`
    if (!refunds.some((one) => one.out_refund_no === number)) return number
  }
}

async function readRefundRow({ store }: Context, outRefundNo: string): Promise<Refund> {
  const row = await store.transaction((tx) => tx.get('refund_get', { out_refund_no: outRefundNo }))
  if (row === undefined)
    throw new OrderError('refund_unknown', `out_refund_no: there is no refund ${outRefundNo}`)
  return { ...row } as unknown as Refund
}

/** Does what is due for a refund: sends it, or asks what became of it. */
export async function stepRefund(context: Context, outRefundNo: string, claim?: Claim): Promise<void> {
  const row = await context.store.transaction((tx) => tx.get('refund_get', { out_refund_no: outRefundNo }))
  const refund = row === undefined ? undefined : ({ ...row } as unknown as Refund)
  const gateway = refund === undefined ? undefined : context.gateway(refund.mchid)
  if (refund === undefined || gateway === undefined || refund.wake_at === null) {
    await applyEvents(context, refund?.out_trade_no ?? '', [], claim)
    return
  }
  const isSent = refund.state !== 'reserved' || refund.request === null
  const outcome = isSent ? await gateway.queryRefund(refund) : await gateway.refund(refund)
  let event: Happening
  if (outcome.kind === 'done') {
    event = { type: 'refund_reported', facts: outcome.value, source: isSent ? 'query' : 'response' }
  } else if (outcome.kind === 'rejected' && !isSent && !/^NOT_?ENOUGH$/.test(outcome.code)) {
    event = await afterRejection(context, refund, outcome.code)
  } else event = { type: 'refund_trouble', out_refund_no: outRefundNo, code: outcome.code }
  await applyEvents(context, refund.out_trade_no, [event], claim)
}

/** An earlier attempt may have been accepted: only a refund that does not exist at WeChat Pay is rejected. */
async function afterRejection(context: Context, refund: Refund, code: string): Promise<Happening> {
  const { out_refund_no } = refund
  const found = await context.gateway(refund.mchid).queryRefund(refund)
  if (found.kind === 'done') {
    return { type: 'refund_reported', facts: found.value, source: 'query' }
  }
  if (found.kind === 'absent') return { type: 'refund_rejected', out_refund_no, code }
  return { type: 'refund_trouble', out_refund_no, code: found.code }
}

/** Where the money of an abnormal refund goes. https://pay.weixin.qq.com/doc/v3/merchant/4012791862 */
export interface AbnormalRefundInput {
  readonly out_refund_no: string
  readonly type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  readonly bank_type?: string | undefined
  readonly bank_account?: string | undefined
  readonly real_name?: string | undefined
}

/** Sends an abnormal refund to a bank card. The desk keeps asking until WeChat Pay reports the result. */
export async function settleAbnormal(context: Context, input: AbnormalRefundInput): Promise<Refund> {
  const { out_refund_no, ...rest } = input
  const refund = await readRefundRow(context, out_refund_no)
  if (refund.state !== 'abnormal')
    throw new OrderError('refund_not_abnormal', `refund ${out_refund_no} is ${refund.state}, not abnormal`)
  const outcome = await context.gateway(refund.mchid).refundAbnormal(refund, rest)
  if (outcome.kind !== 'done') throw outcome.error
  const event: Happening = { type: 'refund_reported', facts: outcome.value, source: 'response' }
  await applyEvents(context, refund.out_trade_no, [event])
  return readRefundRow(context, out_refund_no)
}
