import { bills, type Bills } from './bills/index.js'
import { chainNode, pathNode } from './chain.js'
import { Engine } from './engine.js'
import { ConfigError } from './errors/index.js'
import { codePay, type CodePay } from './code-pay/index.js'
import type { Paths, Root } from './generated/index.js'
import type { Identity, Role } from './identity/index.js'
import { media, type Media } from './media/index.js'
import type { BrandClientOptions, CallOptions, ClientOptions } from './options.js'
import { inheritedOptions, merchantOptions, type MerchantOption } from './settings.js'
import { notificationHandler, notificationHandlerV2, type Notifications } from './notifications/handler.js'
import { parseNotification } from './notifications/receive.js'
import { answerV2, parseNotificationV2 } from './notifications/v2.js'
import { orders, type Orders } from './orders/index.js'
import { payment, type Payment } from './payment/cashier.js'
import { profitSharing, type ProfitSharing } from './profit-sharing/index.js'
import { refunds, type Refunds } from './refunds/index.js'
import type { ApiCall } from './response.js'
import type { DownloadOptions } from './v3/download.js'
import type { Pool } from './transport/pool.js'
import { transfers, type Transfers } from './transfers/index.js'

/** What `request` takes beside the path's own parameters. */
export interface RequestOptions extends CallOptions {
  readonly json?: unknown
  /** The fields of a v2 request. */
  readonly xml?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** Values of the path's `{parameters}`. */
  readonly [pathParameter: string]: unknown
}

/**
 * A WeChat Pay client. Every operation is there in three forms, each asynchronous (`post`) and synchronous (`postSync`):
 * the chain (`wechatpay.v3.pay.transactions.jsapi`), the property (`wechatpay['v3/pay/transactions/jsapi']`) and the path
 * string (`wechatpay.chain('v3/pay/transactions/jsapi')`).
 */
export interface WechatPay<R extends Role = 'direct'> extends Root, Paths {
  /** The operations of a path: the same as the chain. */
  chain<P extends keyof Paths>(path: P): Paths[P]
  /**
   * An operation that the contract lacks: signed, sent and verified all the same.
   * @example await wechatpay.request('GET', 'v3/new/things/{id}', { id: '1', query: { mchid } })
   */
  request(method: string, path: string, options?: RequestOptions): ApiCall<unknown>
  /**
   * Orders in one call: placed, and ready to open the cashier. Fills in the client's `appid`, `mchid` and `notifyUrl`.
   * @example const { parameters } = await wechatpay.orders.miniProgram({ description, out_trade_no, amount: { total: 100 }, payer: { openid } })
   */
  readonly orders: Orders<R>
  /** Refunds (退款). */
  readonly refunds: Refunds<R>
  /** Transfers to users (商家转账). */
  readonly transfers: Transfers<R>
  /** Profit sharing (分账). */
  readonly profitSharing: ProfitSharing<R>
  /** Code payments (付款码支付): charged, and queried until they are paid or reversed. */
  readonly codePay: CodePay<R>
  /** Parameters that open the cashier. */
  readonly payment: Payment
  /** Receives notifications. */
  readonly notifications: Notifications<R>
  /** Bills as rows, in fen. */
  readonly bills: Bills
  /** Uploads. */
  readonly media: Media
  /**
   * Fetches a file from the `download_url` (or image URL) of an answer: receipts, invoices, images of complaints. Signed,
   * and sent only to the base URL or a host of WeChat Pay; anything else is a ConfigError `foreign_download_url`. With the
   * answer's `hash_type` and `hash_value` the stream fails at its end with a DownloadError if the file is not the one that
   * was named. (A bill's digest is of the unpacked file: use `bills`.)
   *
   * @example
   * const receipt = await wechatpay.v3.transfer.billReceipt._out_batch_no_.get({ out_batch_no })
   * if (receipt.download_url) await pipeline(await wechatpay.download(receipt.download_url, receipt), createWriteStream('receipt.pdf'))
   */
  download(url: string, options?: DownloadOptions): Promise<ReadableStream<Uint8Array>>
  /**
   * A client for another merchant that shares this one's connections and settings: cheap, for platforms with thousands
   * of merchants. Only what belongs to the merchant is given. Closing it leaves the connections open.
   * @example const client = wechatpay.forMerchant({ mchid, serial, privateKey, apiV3Key, platformKeys })
   */
  forMerchant<S extends Role = R>(merchant: MerchantOptions<S>): WechatPay<S>
  /** Closes sockets and the worker of synchronous calls. Calls after it throw a ConfigError. */
  close(): Promise<void>
}

/** What belongs to one merchant: see {@link ClientOptions}. */
export type MerchantOptions<R extends Role = 'direct'> = Pick<
  ClientOptions<R>,
  MerchantOption | (typeof inheritedOptions)[number]
>

class Client {
  readonly payment: Payment
  readonly notifications: Notifications<Role>
  readonly bills: Bills
  readonly media: Media
  readonly orders: Orders<'direct'> & Orders<'partner'>
  readonly refunds: Refunds
  readonly transfers: Transfers<'direct'> & Transfers<'partner'>
  readonly profitSharing: ProfitSharing
  readonly codePay: CodePay<'direct'> & CodePay<'partner'>
  readonly #engine: Engine
  readonly #options: ClientOptions<Role>

  constructor(options: ClientOptions<Role>, shared?: Pool) {
    const engine = new Engine(options, shared)
    this.#options = options
    const { settings, keys } = engine
    this.#engine = engine
    this.payment = payment(engine.merchant, settings)
    const parse: Notifications['parse'] = (input) =>
      parseNotification(input, {
        apiV3Key: settings.apiV3Key,
        algorithms: settings.algorithms,
        trust: keys,
        now: settings.now,
      })
    const { apiV2Key, apiV3Key } = settings
    const parseV2: Notifications['parseV2'] = async (input) =>
      parseNotificationV2(input, { apiV2Key, apiV3Key })
    const handler = notificationHandler(parse, { merchant: engine.merchant, ...settings })
    this.notifications = { parse, handler, parseV2, answerV2, handlerV2: notificationHandlerV2(parseV2) }
    this.bills = bills(engine)
    const { role, mchid, appid, notifyUrl } = settings
    const send: Identity['send'] = (method, path, given) => engine.call(method, path, given)
    const identity: Identity = { role, mchid, appid, notifyUrl, send }
    this.orders = orders(identity, this.payment)
    this.refunds = refunds(identity)
    this.transfers = transfers(identity, this.payment)
    this.profitSharing = profitSharing(identity)
    this.codePay = codePay(identity)
    this.media = media((method, path, given) => engine.call(method, path, given))
    const own = this
    return new Proxy(this, {
      get(_, key) {
        if (typeof key === 'string') {
          if (key.includes('/')) return pathNode(engine.dispatch, key)
          if (roots.has(key)) return chainNode(engine.dispatch, key)
        }
        const value: unknown = Reflect.get(own, key, own)
        return typeof value === 'function' && key !== 'constructor'
          ? (value as () => unknown).bind(own)
          : value
      },
    })
  }

  chain(path: string): object {
    return pathNode(this.#engine.dispatch, path)
  }

  request(method: string, path: string, options?: RequestOptions): ApiCall<unknown> {
    return this.#engine.call(method.toUpperCase(), path.replace(/^\/+/, ''), options)
  }

  download(url: string, options?: DownloadOptions): Promise<ReadableStream<Uint8Array>> {
    return this.#engine.download(url, options)
  }

  forMerchant(merchant: MerchantOptions<Role>): WechatPay {
    const own: ReadonlySet<string> = new Set([...merchantOptions, ...inheritedOptions])
    const kept: ReadonlySet<string> = new Set(inheritedOptions)
    for (const name of Object.keys(merchant)) {
      if (!own.has(name))
        throw new ConfigError(
          `${name}: shared with the client that this one is made from; only ${[...own].join(', ')}`,
        )
    }
    const shared = Object.entries(this.#options).filter(([name]) => !own.has(name) || kept.has(name))
    const options = { ...Object.fromEntries(shared), ...merchant }
    return new Client(options, this.#engine.pool) as unknown as WechatPay
  }

  close(): Promise<void> {
    return this.#engine.close()
  }

  /** What `JSON.stringify` shows: nothing secret. */
  toJSON(): Record<string, unknown> {
    const { mchid, hasMerchant, brand, baseUrl } = this.#engine.settings
    const { serial } = this.#engine.merchant
    return {
      ...(hasMerchant ? { mchid } : {}),
      ...(brand === undefined ? {} : { brand_id: brand.brand_id }),
      ...(serial === undefined ? {} : { serial }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      platformKeys: this.#engine.keys.ids(),
    }
  }

  /** What `util.inspect` and console.log show: the same. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `WechatPay ${JSON.stringify(this.toJSON())}`
  }
}

/** First segments of the API's paths. */
const roots: ReadonlySet<string> = new Set(['v2', 'v3', 'hk', 'global', 'brand'])

// The name that errors, injection tokens and debuggers show.
Object.defineProperty(Client, 'name', { value: 'WechatPay' })

type Constructor = new <R extends Role = 'direct'>(
  options: ClientOptions<R> | BrandClientOptions<R>,
) => WechatPay<R>

/**
 * Makes a client for a merchant, a brand ({@link BrandClientOptions}), or both. No I/O happens before the first call. Throws
 * a ConfigError that names the option at fault.
 */
export const WechatPay: Constructor = new Proxy(Client, {
  // Without it the engine's own error names the class, which nobody outside this file knows.
  apply() {
    throw new ConfigError('call WechatPay with new: new WechatPay({ … })')
  },
}) as unknown as Constructor
