import type { Call } from '../gate/exchange.js'
import { paramError } from '../gate/refusal.js'
import type { FaultContext, FaultMatch, Faults, StruckFault } from './rules.js'
import { readFault, type AskedFault } from './syntax.js'
import { reservedFault } from './table.js'

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
    ...number('out_trade_no'),
    ...number('out_refund_no'),
  }
}

/**
 * What strikes this exchange. A request's `Sandbox-Fault` header and a reserved amount in its body ask first: about this
 * exchange, or, as rules, about the order or refund that it names.
 */
export function strikeExchange(
  faults: Faults,
  call: Call,
  header: string | undefined,
): StruckFault | undefined {
  const context = contextOf(call)
  let asked: StruckFault | undefined
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
  return asked ?? faults.strike('exchange', context)
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

/** The refund or the order that a request names. */
function subjectOf(context: FaultContext): FaultMatch {
  const { mchid, out_trade_no, out_refund_no } = context
  if (out_refund_no !== undefined) return { mchid, out_refund_no }
  return out_trade_no === undefined ? { mchid } : { mchid, out_trade_no }
}

/** Fen: the refund's amount, or the order's total. */
function amountOf(call: Call): number | undefined {
  const { amount } = call.body
  if (typeof amount !== 'object' || amount === null) return undefined
  const { refund, total } = amount as { readonly refund?: unknown; readonly total?: unknown }
  if (typeof refund === 'number') return refund
  return typeof total === 'number' ? total : undefined
}
