import { ConfigError, type WechatPay } from 'wechatpay-kit'
import { Gateway } from '../gateway/gateway.js'
import type { Engine, Store } from '../store/port.js'
import { TokenBuckets } from './buckets.js'
import { systemClock, type Clock, type OrderDeskOptions } from './options.js'

/** What every part of the desk works with. */
export interface Context {
  readonly options: OrderDeskOptions
  readonly store: Store
  readonly engine: Engine
  readonly clock: Clock
  readonly buckets: TokenBuckets
  /** The client of a merchant. */
  client(mchid: string): WechatPay
  gateway(mchid: string): Gateway
  /** The merchant's number where there is only one client. */
  readonly mchid: string | undefined
  /** Something may be due now. */
  readonly kick: () => void
  readonly report: (error: unknown) => void
}

/** Puts the context together. */
export function makeContext(
  options: OrderDeskOptions,
  engineOf: (store: Store, now: () => number) => Engine,
  kick: () => void,
): Context {
  const { client, store, clock = systemClock, onError = console.error } = options
  const single = typeof client === 'function' ? undefined : client
  const mchid = single === undefined ? undefined : mchidOf(single)
  const now = (): number => clock.now()
  const find = (wanted: string): WechatPay => {
    if (typeof client === 'function') return client(wanted)
    if (wanted !== mchid)
      throw new ConfigError(
        `client: it belongs to ${mchid}, not to ${wanted}; pass a function for several merchants`,
      )
    return client
  }
  return {
    options,
    store,
    engine: options.engine ?? engineOf(store, now),
    clock,
    buckets: new TokenBuckets(options.queriesPerSecond ?? 50, now),
    client: find,
    gateway: (wanted) => new Gateway(find(wanted), now),
    mchid,
    kick,
    report: (error) => onError(error),
  }
}

/** A client shows its mchid, and nothing secret, as JSON. */
function mchidOf(client: WechatPay): string {
  const { mchid } = JSON.parse(JSON.stringify(client)) as { readonly mchid?: unknown }
  if (typeof mchid !== 'string') throw new ConfigError('client: expected a WechatPay client')
  return mchid
}
