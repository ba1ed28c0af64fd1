import type { Call } from './call.js'
import { paramError } from '../kernel/refusal.js'
import type { FaultContext, FaultMatch, Faults, ActiveFault } from '../faults/rules.js'
import { readFault, type AskedFault } from '../faults/syntax.js'
import { reservedFault } from '../faults/table.js'

/** What rules may look at in a request. */
export function contextOf(call: Call): FaultContext {
  const { merchant, operation, params, body } = call
  const number = (name: string): Record<string, string> => {
    const value = params[name] ?? body[name]
    return typeof value === 'string' ? { [name]: value } : {}
  }
  return {
    mchid: merchant.mchid,
    operation: `${operation.method} ${operation.path}`,
    ...(combinedNumber(call) === undefined
      ? number('out_trade_no')
      : { out_trade_no: combinedNumber(call) ?? '' }),
    ...number('out_refund_no'),
    ...number('out_order_no'),
    ...number('out_return_no'),
    ...number('out_bill_no'),
  }
}

/** The number of the combined order that a request names as a whole. */
export function combinedNumber({ params, body }: Call): string | undefined {
  const number = params['combine_out_trade_no'] ?? body['combine_out_trade_no']
  return typeof number === 'string' ? number : undefined
}

/**
 * What strikes this exchange. A request's `Sandbox-Fault` header and a reserved amount in its body ask first: about this
 * exchange, or, as rules, about the order or refund that it names.
 */
export function triggerExchangeFault(
  faults: Faults,
  call: Call,
  header: string | undefined,
): ActiveFault | undefined {
  const context = contextOf(call)
  let asked: ActiveFault | undefined
  for (const text of header?.split(',') ?? []) {
    const fault = ask(text)
    if (fault.facts.point !== 'exchange') faults.ask('header', fault, subjectOf(context))
    else asked ??= { name: fault.facts.name, rule: 'header', values: fault.values }
  }
  const amount = amountOf(call)
  const reserved = amount === undefined ? undefined : reservedFault(amount)
  if (reserved !== undefined) {
    const { operation = '' } = context
    const subject = subjectOf(context)
    faults.ask(
      'amount',
      readFault(reserved.name),
      reserved.point === 'exchange' ? { ...subject, operation } : subject,
    )
  }
  return asked ?? faults.trigger('exchange', context)
}

function ask(text: string): AskedFault {
  try {
    return readFault(text.trim())
  } catch (error) {
    throw paramError(`Sandbox-Fault: ${error instanceof Error ? error.message : String(error)}`, {
      field: 'Sandbox-Fault',
      value: text.slice(0, 100),
      location: 'header',
    })
  }
}

/** What a request may name, the nearest first. */
const subjects = ['out_refund_no', 'out_return_no', 'out_bill_no', 'out_order_no', 'out_trade_no'] as const

/** The refund, return, transfer, request to share or order that a request names. */
function subjectOf(context: FaultContext): FaultMatch {
  const { mchid } = context
  const name = subjects.find((one) => context[one] !== undefined)
  return name === undefined ? { mchid } : { mchid, [name]: context[name] }
}

/** Fen: the amount of a refund, a return or a transfer, or the total of the order or of all parts of a combined one. */
function amountOf(call: Call): number | undefined {
  const { amount, transfer_amount, sub_orders } = call.body
  if (combinedNumber(call) !== undefined && Array.isArray(sub_orders)) return totalOf(sub_orders)
  if (typeof transfer_amount === 'number') return transfer_amount
  if (typeof amount === 'number') return amount
  if (typeof amount !== 'object' || amount === null) return undefined
  const { refund, total } = amount as { readonly refund?: unknown; readonly total?: unknown }
  if (typeof refund === 'number') return refund
  return typeof total === 'number' ? total : undefined
}

function totalOf(parts: readonly unknown[]): number {
  const amounts = parts.map(
    (part) => (part as { amount?: { total_amount?: number } }).amount?.total_amount ?? 0,
  )
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
