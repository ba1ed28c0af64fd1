import { InvalidArgumentError } from 'commander'
import { ask, ControlError, print, yuan, type ControlOptions } from './client.js'

interface Rule {
  readonly id: string
  readonly fault: string
  readonly match: Readonly<Record<string, string>>
  readonly times?: number
  readonly probability?: number
  readonly triggered: number
}
interface Fault {
  readonly name: string
  readonly class: string
  readonly amount: number
  readonly summary: string
}
interface Faults {
  readonly faults: readonly Rule[]
  readonly table: readonly Fault[]
}

/** `faults list` */
export async function listFaults(options: ControlOptions): Promise<void> {
  const answer = await ask<Faults>(options, 'GET', '/faults')
  print(options, answer.faults, answer.faults.length > 0 ? answer.faults.map(line) : ['no rules'])
}

/** `faults table` */
export async function showTable(options: ControlOptions): Promise<void> {
  const { table } = await ask<Faults>(options, 'GET', '/faults')
  const lines = table.map(
    (one) => `${one.name.padEnd(22)} ${one.class.padEnd(13)} ${yuan(one.amount).padEnd(14)} ${one.summary}`,
  )
  print(options, table, lines)
}

/** What `faults add` takes. */
export interface AddOptions extends ControlOptions {
  readonly match: Readonly<Record<string, string>>
  readonly times?: string
  readonly probability?: string
  readonly seed?: string
}

/** `faults add` */
export async function addFault(fault: string, options: AddOptions): Promise<void> {
  const { match, seed } = options
  const body = {
    fault,
    ...(Object.keys(match).length > 0 ? { match } : {}),
    ...number('times', options.times),
    ...number('probability', options.probability),
    ...(seed === undefined ? {} : { seed }),
  }
  const rule = await ask<Rule>(options, 'POST', '/faults', body)
  print(options, rule, [line(rule)])
}

/** `faults remove` */
export async function removeFault(id: string, options: ControlOptions): Promise<void> {
  const answer = await ask(options, 'DELETE', `/faults/${encodeURIComponent(id)}`)
  print(options, answer, [`removed ${id}`])
}

/** `--match name=value`, repeatable. */
export function collectMatch(
  text: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const equals = text.indexOf('=')
  if (equals < 1) throw new InvalidArgumentError('Expected name=value, such as out_trade_no=A-1.')
  return { ...before, [text.slice(0, equals)]: text.slice(equals + 1) }
}

function number(name: string, text: string | undefined): Record<string, number> {
  if (text === undefined) return {}
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value))
    throw new ControlError(`--${name} ${text}: expected a number`)
  return { [name]: value }
}

function line({ id, fault, match, times, probability, triggered }: Rule): string {
  const where = Object.entries(match).map(([name, value]) => `${name}=${value}`)
  const often =
    times !== undefined
      ? `${times} time(s)`
      : probability !== undefined
        ? `probability ${probability}`
        : 'always'
  return `${id}  ${fault}  ${where.join(' ') || 'everything'}  ${often}, triggered ${triggered}`
}
