import { ask, ControlError, print, type ControlOptions } from './client.js'

interface Reading {
  readonly now: string
  readonly frozen: boolean
  readonly waiting: number
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `90s`, `15m`, `2h`, `1d` or `500ms`. */
export function duration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text)
  const unit = units[match?.[2] ?? '']
  if (match === null || unit === undefined)
    throw new ControlError(`${text}: expected a duration such as 90s, 15m, 2h or 1d`)
  return Math.round(Number(match[1]) * unit)
}

/** `clock`: shows business time, or moves it. */
export async function clock(
  verb: string | undefined,
  value: string | undefined,
  options: ControlOptions,
): Promise<void> {
  const reading =
    verb === undefined
      ? await ask<Reading>(options, 'GET', '/clock')
      : await ask<Reading>(options, 'POST', '/clock', change(verb, value))
  const { now, frozen, waiting } = reading
  print(options, reading, [`${now}, ${frozen ? 'frozen' : 'running'}, ${waiting} piece(s) of work waiting`])
}

function change(verb: string, value: string | undefined): Record<string, unknown> {
  switch (verb) {
    case 'set':
      if (value === undefined)
        throw new ControlError('clock set: expected a time such as 2018-06-08T10:00:00+08:00')
      return { set: value }
    case 'advance':
      return { advance: duration(value ?? '') }
    case 'freeze':
      return { freeze: value ?? true }
    case 'run':
      return { run: true }
    default:
      throw new ControlError(`clock ${verb}: expected set, advance, freeze or run`)
  }
}
