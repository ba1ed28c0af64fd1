import type { WechatPay } from 'wechatpay-kit'
import type { Order, Refund, RefundFacts, Scene } from '../core/types.js'
import { readRefund, readTransaction, type Transaction } from './facts.js'
import { outcomeOf, type CallOutcome } from './outcome.js'

/** Where each scene places its order. */
const prepayPath: Readonly<Record<Scene, string>> = {
  jsapi: 'v3/pay/transactions/jsapi',
  app: 'v3/pay/transactions/app',
  h5: 'v3/pay/transactions/h5',
  native: 'v3/pay/transactions/native',
  codepay: 'v3/pay/transactions/codepay',
}

/** The body that was frozen when the row was written. Parsing and serialising it again gives the same bytes. */
function frozen({ request }: { readonly request: string | null }, name: string): unknown {
  if (request === null) throw new Error(`${name} has no request body: it was purged or made elsewhere`)
  return JSON.parse(request)
}

/** The calls of one merchant. Each repeats safely. */
export class Gateway {
  readonly #client: WechatPay
  readonly #now: () => number

  constructor(client: WechatPay, now: () => number) {
    this.#client = client
    this.#now = now
  }

  /** Places the order. The value is the response as JSON. */
  prepay(order: Order): Promise<CallOutcome<string>> {
    return outcomeOf(async () => {
      const json = frozen(order, order.out_trade_no)
      return JSON.stringify(await this.#client.request('POST', prepayPath[order.scene], { json }))
    })
  }

  /** Charges a scanned payment code. */
  charge(order: Order): Promise<CallOutcome<Transaction>> {
    return outcomeOf(async () => {
      const json = frozen(order, order.out_trade_no)
      return readTransaction(await this.#client.request('POST', prepayPath.codepay, { json }), this.#now())
    })
  }

  query({ out_trade_no, mchid }: Pick<Order, 'out_trade_no' | 'mchid'>): Promise<CallOutcome<Transaction>> {
    return outcomeOf(async () => {
      const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
      const body = await this.#client.request('GET', path, { out_trade_no, query: { mchid } })
      return readTransaction(body, this.#now())
    })
  }

  close({ out_trade_no, mchid }: Order): Promise<CallOutcome<unknown>> {
    return outcomeOf(async () => {
      const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}/close'
      return this.#client.request('POST', path, { out_trade_no, json: { mchid } })
    })
  }

  /** Takes a code payment back, paid or not. */
  reverse({ out_trade_no, mchid, appid }: Order): Promise<CallOutcome<unknown>> {
    return outcomeOf(async () => {
      const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse'
      return this.#client.request('POST', path, { out_trade_no, json: { appid, mchid } })
    })
  }

  refund(refund: Refund): Promise<CallOutcome<RefundFacts>> {
    return outcomeOf(async () => {
      const json = frozen(refund, refund.out_refund_no)
      return readRefund(await this.#client.request('POST', 'v3/refund/domestic/refunds', { json }))
    })
  }

  queryRefund({ out_refund_no }: Pick<Refund, 'out_refund_no'>): Promise<CallOutcome<RefundFacts>> {
    return outcomeOf(async () => {
      const path = 'v3/refund/domestic/refunds/{out_refund_no}'
      return readRefund(await this.#client.request('GET', path, { out_refund_no }))
    })
  }

  /** Sends an abnormal refund to a bank card. */
  refundAbnormal(
    { refund_id, out_refund_no }: Refund,
    json: Readonly<Record<string, unknown>>,
  ): Promise<CallOutcome<RefundFacts>> {
    return outcomeOf(async () => {
      const path = 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
      const options = { refund_id, json: { out_refund_no, ...json } }
      return readRefund(await this.#client.request('POST', path, options))
    })
  }

  /** Fen of a payment that are frozen for profit sharing. */
  unsplit(transactionId: string): Promise<CallOutcome<number>> {
    return outcomeOf(async () => {
      const path = 'v3/profitsharing/transactions/{transaction_id}/amounts'
      const body = await this.#client.request('GET', path, { transaction_id: transactionId })
      const amount = (body as { readonly unsplit_amount?: unknown }).unsplit_amount
      if (!Number.isSafeInteger(amount)) throw new Error(`payment ${transactionId} has no unsplit_amount`)
      return amount as number
    })
  }

  /** Releases what is still frozen for profit sharing. */
  unfreeze(transactionId: string): Promise<CallOutcome<unknown>> {
    return outcomeOf(async () => {
      const json = {
        transaction_id: transactionId,
        out_order_no: `unfreeze-${transactionId}`,
        description: '解冻全部剩余资金',
      }
      return this.#client.request('POST', 'v3/profitsharing/orders/unfreeze', { json })
    })
  }
}
