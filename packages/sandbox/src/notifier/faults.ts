import { randomNonce } from 'wechatpay-kit/internal'
import type { Notification } from './notification.js'
import type { Platform } from '../platform/platform.js'
import type { SealFault } from '../faults/exchange.js'
import { readFault } from '../faults/syntax.js'

/** What goes wrong with one attempt to deliver. */
export interface DeliveryPlan {
  /** The fault's name. */
  readonly fault: string
  /** Not sent at all. */
  readonly dropped?: boolean
  /** Business milliseconds by which the first attempt is put off. */
  readonly delay?: number
  /** Put off until the merchant's next notification was accepted, at most for `delay`. */
  readonly held?: boolean
  /** How many are sent at once. */
  readonly copies?: number
  /** Whether the copies are equal to the last byte. */
  readonly replayed?: boolean
  readonly seal?: SealFault
  /** Encrypts instead of the merchant's own. */
  readonly key?: string
  readonly resource?: Readonly<Record<string, unknown>>
}

type Values = Readonly<Record<string, number>>
type Planner = (values: Values, notification: Notification) => Omit<DeliveryPlan, 'fault'>

const planners: Readonly<Record<string, Planner>> = {
  drop: () => ({ dropped: true }),
  'drop-first': () => ({ dropped: true }),
  delay: ({ ms = 0 }) => ({ delay: ms }),
  'out-of-order': ({ ms = 0 }) => ({ delay: ms, held: true }),
  copies: ({ n = 1 }) => ({ copies: Math.max(n, 1) }),
  replay: () => ({ copies: 2, replayed: true }),
  forged: () => ({ seal: { kind: 'wrong-signature' } }),
  'probe-notification': () => ({ seal: { kind: 'probe' } }),
  'wrong-key': () => ({ key: randomNonce() }),
  'wrong-amount': (_values, { resource }) => ({ resource: withOtherAmount(resource) }),
  'foreign-mchid': (_values, { resource }) => ({
    resource: replaced(resource, { mchid: '1999999999', sp_mchid: '1999999999', mch_id: '1999999999' }),
  }),
  'unknown-order': (_values, { resource }) => ({
    resource: replaced(resource, {
      out_trade_no: 'NEVER-PLACED-0001',
      out_order_no: 'NEVER-PLACED-0001',
      out_bill_no: 'NEVERPLACED0001',
      transaction_id: '4200009999201806080000000000',
    }),
  }),
}

/** What a fault makes of an attempt that somebody asked for. */
export function planResend(notification: Notification, asked: string): DeliveryPlan {
  const { facts, values } = readFault(asked)
  const planner = planners[facts.name]
  if (planner === undefined) throw new TypeError(`the fault ${facts.name} is not one of notifications`)
  return { fault: facts.name, ...planner(values, notification) }
}

/** The fault triggered on an attempt. Faults that defer a delivery apply to the first attempt only. */
export function planDelivery(platform: Platform, notification: Notification): DeliveryPlan | undefined {
  const { mchid, event_type, resource } = notification
  const number = (name: string): Record<string, string> => {
    const value = resource[name]
    return typeof value === 'string' ? { [name]: value } : {}
  }
  const isRefund = typeof resource['out_refund_no'] === 'string'
  const context = {
    mchid,
    event_type,
    ...number(isRefund ? 'out_refund_no' : 'out_trade_no'),
    ...number('out_order_no'),
    ...number('out_bill_no'),
  }
  const fault = platform.faults.trigger('delivery', context)
  const planner = fault === undefined ? undefined : planners[fault.name]
  if (fault === undefined || planner === undefined) return undefined
  return { fault: fault.name, ...planner(fault.values, notification) }
}

type Resource = Readonly<Record<string, unknown>>

/** Only members that are there are replaced. */
function replaced(resource: Resource, values: Readonly<Record<string, string>>): Resource {
  const present = Object.entries(values).filter(([name]) => name in resource)
  return { ...resource, ...Object.fromEntries(present) }
}

/** One fen more in every amount. */
function withOtherAmount(resource: Resource): Resource {
  const { amount, receiver, transfer_amount } = resource
  return {
    ...withOtherFees(resource),
    ...(isObject(amount) ? { amount: raised(amount, Object.keys(amount)) } : {}),
    ...(isObject(receiver) ? { receiver: raised(receiver, ['amount']) } : {}),
    ...(transfer_amount === undefined ? {} : raised({ transfer_amount }, ['transfer_amount'])),
  }
}

function isObject(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null
}

function raised(amounts: Resource, names: readonly string[]): Resource {
  const other = Object.entries(amounts).map(([name, value]) => [
    name,
    names.includes(name) && typeof value === 'number' ? value + 1 : value,
  ])
  return Object.fromEntries(other) as Resource
}

/** The same for API v2, where amounts are strings named `…_fee`. */
function withOtherFees(resource: Resource): Resource {
  const other = Object.entries(resource).map(([name, value]) =>
    name.endsWith('_fee') && /^\d+$/.test(String(value)) ? [name, String(Number(value) + 1)] : [name, value],
  )
  return Object.fromEntries(other) as Resource
}
