import { faultTable, type FaultFacts } from './table.js'

/** A fault as it is asked for: `slow`, `slow;2000`, `slow;ms=2000`, `slow;ms=2000;times=3`. */
export interface AskedFault {
  readonly facts: FaultFacts
  readonly values: Readonly<Record<string, number>>
  /** 0 is always; undefined leaves it to whoever asks. */
  readonly times?: number
}

/** Reads a fault; a `TypeError` tells what is wrong and what there is. */
export function readFault(text: string): AskedFault {
  const [name = '', ...words] = text.split(';').map((word) => word.trim())
  const facts = faultTable.get(name)
  if (facts === undefined) {
    throw new TypeError(
      `no fault is named "${name.slice(0, 40)}": there are ${[...faultTable.keys()].join(', ')}`,
    )
  }
  const values: Record<string, number> = {}
  for (const parameter of facts.parameters) values[parameter.name] = parameter.default
  let times: number | undefined
  for (const word of words.filter((one) => one !== '')) {
    const equals = word.indexOf('=')
    const key = equals < 0 ? (facts.parameters[0]?.name ?? word) : word.slice(0, equals).trim()
    const value = Number(equals < 0 ? word : word.slice(equals + 1))
    const parameter = facts.parameters.find((one) => one.name === key)
    const most = key === 'times' ? 1_000_000 : parameter?.most
    if (most === undefined) {
      const known = [...facts.parameters.map((one) => one.name), 'times'].join(', ')
      throw new TypeError(`the fault ${name} takes no "${key.slice(0, 40)}": it takes ${known}`)
    }
    if (!Number.isInteger(value) || value < 0 || value > most) {
      throw new TypeError(`${key} of the fault ${name} must be a whole number from 0 to ${most}`)
    }
    if (key === 'times') times = value
    else values[key] = value
  }
  return { facts, values, ...(times === undefined ? {} : { times }) }
}

/** The text that `readFault` reads, without `times`. */
export function writeFault({ facts, values }: AskedFault): string {
  return [facts.name, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(';')
}
