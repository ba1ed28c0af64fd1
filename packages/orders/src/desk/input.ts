import { createOrder, type NewOrder } from '../core/create.js'
import { OrderError } from '../core/error.js'
import type { Effect, Order, Scene } from '../core/types.js'
import type { Context } from './context.js'

/** How long before the desk's own deadline WeChat Pay stops accepting payments: milliseconds. */
const expiryMargin = 60_000
const minute = 60_000

interface CommonInput {
  /** Your number: 6 to 32 letters, digits, `_`, `-`, `|` or `*`. */
  readonly out_trade_no: string
  /** Fen. */
  readonly amount: number
  /** What the payer sees; at most 127 characters. */
  readonly description: string
  /** The desk's `appid` by default. */
  readonly appid?: string | undefined
  /** The client's merchant by default. */
  readonly mchid?: string | undefined
  readonly attach?: string | undefined
  readonly goods_tag?: string | undefined
  readonly detail?: Readonly<Record<string, unknown>> | undefined
  readonly scene_info?: Readonly<Record<string, unknown>> | undefined
  /** Freezes the funds for profit sharing. The desk releases what is still frozen after 25 days. */
  readonly settle_info?: { readonly profit_sharing?: boolean } | undefined
  /** Calls `onShippingDue` 24 hours after payment: mini program orders are settled once shipping is reported. */
  readonly shipping?: boolean | undefined
}

/** What `create` takes: the fields of the prepay call, with `amount` in fen and what belongs to the scene. */
export type OrderInput = CommonInput & {
  /** The desk's `notifyUrl` by default. */
  readonly notify_url?: string | undefined
  /** Minutes until the order is closed if nobody has paid: 2 to 21,600 (15 days); 30 by default. */
  readonly expires_in?: number | undefined
  readonly support_fapiao?: boolean | undefined
  readonly limit_pay?: readonly string[] | undefined
} & (
    | { readonly scene: 'jsapi'; readonly payer: { readonly openid: string } }
    | { readonly scene: 'app' | 'native' }
    | { readonly scene: 'h5'; readonly scene_info: Readonly<Record<string, unknown>> }
  )

/** What `chargeCode` takes. */
export type CodeInput = CommonInput & {
  /** The 18 digits of the payer's code. */
  readonly payer: { readonly auth_code: string }
  readonly scene_info: Readonly<Record<string, unknown>>
}

function fail(message: string): never {
  throw new OrderError('invalid_input', message)
}

/** Checks the input and freezes the request. */
export function newOrder(
  context: Context,
  scene: Scene,
  input: OrderInput | CodeInput,
): { readonly order: Order; readonly effects: readonly Effect[] } {
  const { out_trade_no, amount, description } = input
  if (typeof out_trade_no !== 'string' || !/^[\w\-|*]{6,32}$/.test(out_trade_no))
    fail('out_trade_no: expected 6 to 32 letters, digits, "_", "-", "|" or "*"')
  if (!Number.isSafeInteger(amount) || amount < 1)
    fail(`amount: expected a whole number of fen above 0, got ${String(amount)}`)
  if (typeof description !== 'string' || description === '' || description.length > 127)
    fail('description: expected 1 to 127 characters')
  const mchid = input.mchid ?? context.mchid ?? fail('mchid: required, because `client` is a function')
  const appid =
    input.appid ?? context.options.appid ?? fail('appid: give it here or as an option of the desk')
  const now = context.clock.now()
  const timing =
    scene === 'codepay' ? { expires_at: now + minute } : deadlines(context, input as OrderInput, now)
  const { expires_at, ...fields } = timing
  const { shipping, amount: _, scene: __, expires_in: ___, ...rest } = input as OrderInput
  const request = JSON.stringify({
    ...rest,
    mchid,
    appid,
    ...fields,
    amount: { total: amount, currency: 'CNY' },
  })
  const given: NewOrder = {
    out_trade_no,
    mchid,
    appid,
    scene,
    amount,
    request,
    expires_at,
    shipping: shipping === true,
    profit_sharing: input.settle_info?.profit_sharing === true,
  }
  return createOrder(given, now)
}

function deadlines(
  context: Context,
  { expires_in = 30, notify_url = context.options.notifyUrl }: OrderInput,
  now: number,
): { expires_at: number; time_expire: string; notify_url: string } {
  if (!(expires_in >= 2 && expires_in <= 21_600)) fail('expires_in: expected minutes from 2 to 21600')
  const deadline = now + Math.round(expires_in * minute)
  return {
    expires_at: deadline,
    time_expire: chinaTime(deadline - expiryMargin),
    notify_url: notify_url ?? fail('notify_url: give it here or as `notifyUrl` of the desk'),
  }
}

/** RFC 3339 in China time, whole seconds. */
export function chinaTime(at: number): string {
  return `${new Date(at + 8 * 60 * minute).toISOString().slice(0, 19)}+08:00`
}

/** True when both bodies ask for the same order; the deadline is the first one's. */
export function isSameRequest(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

function comparable(body: string): string {
  const { time_expire: _, ...rest } = JSON.parse(body) as Record<string, unknown>
  return JSON.stringify(rest, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
