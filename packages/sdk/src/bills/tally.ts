import { DownloadError } from '../errors/index.js'
import { millifen } from './money.js'

/** One column of a bill's summary, and what it must add up to. */
export interface Total<Row> {
  readonly field: string
  readonly header: string
  readonly unit: 'count' | 'fen' | 'millifen'
  /** What a row adds. Where practice differs (are fees given back printed as negative?), each way of adding that is right. */
  readonly of: readonly ((row: Row) => number)[]
}

/** Adds rows up, in integers. */
export class Tally<Row> {
  readonly #totals: readonly Total<Row>[]
  readonly #sums: number[][]

  constructor(totals: readonly Total<Row>[]) {
    this.#totals = totals
    this.#sums = totals.map(({ of }) => of.map(() => 0))
  }

  add(row: Row): void {
    this.#totals.forEach(({ of }, index) => {
      const sums = this.#sums[index] as number[]
      for (let way = 0; way < of.length; way++) sums[way] = (sums[way] ?? 0) + (of[way]?.(row) ?? 0)
    })
  }

  /** The columns of the summary that the rows contradict, each with both figures. */
  contradictions(summary: Readonly<Record<string, number>>): string[] {
    return this.#totals.flatMap((total, index) => {
      const printed = summary[total.field]
      const sums = this.#sums[index] as number[]
      if (printed === undefined || sums.some((sum) => agrees(sum, printed, total.unit))) return []
      return `${total.header}: the summary says ${printed}, the rows add up to ${sums[0]} (${total.unit})`
    })
  }
}

/** Sums of fees are sometimes printed with two decimals. */
function agrees(sum: number, printed: number, unit: Total<unknown>['unit']): boolean {
  if (!Number.isSafeInteger(sum)) return false
  return sum === printed || (unit === 'millifen' && printed % 1000 === 0 && Math.abs(sum - printed) <= 500)
}

/** Reads a summary's cells by its header. Unknown columns are skipped: the rows carry what counts. */
export function readSummary<Row>(
  totals: readonly Total<Row>[],
  header: readonly string[],
  cells: readonly string[],
  line: number,
): Record<string, number> {
  const summary: Record<string, number> = {}
  for (const { field, header: name, unit } of totals) {
    const cell = cells[header.indexOf(name)]
    if (cell === undefined) continue
    const value = millifen(cell)
    const scale = unit === 'millifen' ? 1 : unit === 'fen' ? 1000 : 100_000
    if (value === undefined || value % scale !== 0) {
      throw new DownloadError(`Line ${line} of the bill, its summary: ${name}: expected a number`, {
        code: 'bill_malformed',
        line,
      })
    }
    summary[field] = value / scale
  }
  return summary
}
