import { ConfigError } from '../errors/index.js'

/** What is known of an order before it is credited. */
export interface QueriedOrder {
  readonly trade_state: string
}

/** How notifications are taken that CloudBase has decrypted and forwarded. */
export interface CloudBaseOptions<Order extends QueriedOrder> {
  /**
   * A forwarded notification has no signature that could be verified. `query` says that you know: of the event only the
   * order number is used, and the order is queried before it is credited.
   */
  readonly unsigned: 'query'
  /** Queries the order: `(out_trade_no) => wechatpay.orders.get({ out_trade_no })`. */
  readonly query: (out_trade_no: string) => Promise<Order>
  /** Called with the queried order once it is paid; it may be called more than once for an order. */
  readonly paid: (order: Order) => unknown
  /** Gets what went wrong; console.error when left out. */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** What CloudBase expects of the function; anything but `errcode` 0 is retried for up to two days. */
export interface CloudBaseResponse {
  readonly errcode: 0 | 1
  readonly errmsg: string
}

/**
 * For the cloud function that `cloudPay` names as `functionName`: CloudBase verifies and decrypts the notification and passes
 * its content on. https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/open/pay/paymentCallback.html
 * @example
 * exports.main = toCloudBase({
 *   unsigned: 'query',
 *   query: (out_trade_no) => wechatpay.orders.get({ out_trade_no }),
 *   paid: (order) => credit(order.out_trade_no, order.amount?.total),
 * })
 */
export function toCloudBase<Order extends QueriedOrder>(
  options: CloudBaseOptions<Order>,
): (event: unknown) => Promise<CloudBaseResponse> {
  checkOptions(options)
  const { query, paid, onError = console.error } = options
  return async (event) => {
    try {
      const order = await query(numberOf(event))
      if (order.trade_state !== 'SUCCESS') return { errcode: 1, errmsg: `the order is ${order.trade_state}` }
      await paid(order)
      return { errcode: 0, errmsg: 'OK' }
    } catch (error) {
      onError(error)
      return { errcode: 1, errmsg: 'the order could not be credited' }
    }
  }
}

const known = ['unsigned', 'query', 'paid', 'onError']

/** @throws ConfigError that names the option */
function checkOptions(options: object): void {
  const given: Readonly<Record<string, unknown>> = { ...options }
  for (const name of Object.keys(given))
    if (!known.includes(name))
      throw new ConfigError(`toCloudBase: ${name}: there is no such option (known: ${known.join(', ')})`)
  if (given['unsigned'] !== 'query') {
    throw new ConfigError(
      "unsigned: CloudBase forwards notifications without their signature; accept that with unsigned: 'query', so that each " +
        'order is queried before it is credited',
    )
  }
  for (const name of ['query', 'paid', 'onError'])
    if (typeof given[name] !== 'function' && !(name === 'onError' && given[name] === undefined))
      throw new ConfigError(`toCloudBase: ${name}: expected a function, got ${typeof given[name]}`)
}

/** The order number: `outTradeNo` of cloudPay (v2), `out_trade_no` of v3. */
function numberOf(event: unknown): string {
  const { outTradeNo, out_trade_no = outTradeNo } = (event ?? {}) as Readonly<Record<string, unknown>>
  if (typeof out_trade_no === 'string' && /^[\w|*-]{1,32}$/.test(out_trade_no)) return out_trade_no
  throw new ConfigError('event: expected the order number as outTradeNo or out_trade_no')
}
