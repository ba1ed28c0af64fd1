import { fen } from './money.js'
import type { Form } from './table.js'

/**
 * A split or its return. WeChat Pay publishes neither names nor order of this bill's columns, so a row is told by the
 * bill's own header: every cell as text, and the amounts among them in fen.
 */
export interface ProfitSharingRow {
  /** By the names in the bill's header; empty cells are ''. */
  readonly cells: Readonly<Record<string, string>>
  /** Fen: the columns whose name holds 金额 or 元 and whose cell is a number. */
  readonly amounts: Readonly<Record<string, number>>
}

/** The last lines of a profit sharing bill, by the names in the summary's header. */
export interface ProfitSharingSummary {
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** What a profit sharing bill means. Its summary is not held against the rows, since its columns are not known. */
export const profitSharingForm: Form<ProfitSharingRow, ProfitSharingSummary> = {
  name: 'profit sharing bill',
  open(line) {
    const { unknown } = line.places({}, [])
    return () => {
      const cells = line.extra(unknown)
      const amounts: Record<string, number> = {}
      for (const [name, cell] of Object.entries(cells)) {
        const value = /金额|元/.test(name) ? fen(cell) : undefined
        if (value !== undefined) amounts[name] = value
      }
      return { cells, amounts }
    }
  },
  totals: [],
  summary: (_, rows) => ({ rows }),
}
