import { DownloadError } from '../errors/index.js'
import { fen, millifen } from './money.js'

const none: Readonly<Record<string, string>> = Object.freeze({})

/** Where the columns of a bill stand: by field, -1 for one that this bill lacks; and the columns nobody knows. */
export interface Places<Field extends string> {
  readonly at: Readonly<Record<Field, number>>
  readonly unknown: readonly (readonly [name: string, index: number])[]
}

/** The row being read: its cells without back-ticks, told apart by the header alone, never by position. */
export class Line {
  header: readonly string[] = []
  cells: readonly string[] = []
  /** From 1. */
  number = 0

  /** Finds columns by name; each field has the names under which it is known. Throws for a required one that is missing. */
  places<Field extends string>(
    columns: Readonly<Record<Field, readonly string[]>>,
    required: readonly NoInfer<Field>[],
  ): Places<Field> {
    if (new Set(this.header).size < this.header.length) throw this.#fault('a column stands there twice')
    const known = new Set<string>()
    const at = {} as Record<Field, number>
    for (const [field, names] of Object.entries(columns) as [Field, readonly string[]][]) {
      at[field] = this.header.findIndex((name) => names.includes(name))
      for (const name of names) known.add(name)
    }
    for (const field of required) {
      if (at[field] >= 0) continue
      throw new DownloadError(
        `The bill has no column ${columns[field].join(' or ')} (${field}): its header is ${this.header.join(',').slice(0, 400)}`,
        { code: 'bill_column_missing', line: this.number },
      )
    }
    return {
      at,
      unknown: this.header.map((name, index) => [name, index] as const).filter(([name]) => !known.has(name)),
    }
  }

  /** Undefined where the cell is empty or the bill has no such column. */
  text(index: number): string | undefined {
    const cell = index < 0 ? '' : this.cells[index]
    return cell === '' ? undefined : cell
  }

  /** An identifier, where `0` stands for none. */
  id(index: number): string | undefined {
    const cell = this.text(index)
    return cell === '0' ? undefined : cell
  }

  /** What people wrote: a comma in it is escaped as backslash and blank. */
  prose(index: number): string | undefined {
    return this.text(index)?.replaceAll('\\ ', ',')
  }

  /** A cell that must not be empty. */
  required(index: number): string {
    return this.text(index) ?? this.refuse(index, 'a value')
  }

  /** Fen; undefined where the bill has no such column or the cell is empty. */
  fen(index: number): number | undefined {
    const cell = this.text(index)
    return cell === undefined ? undefined : (fen(cell) ?? this.refuse(index, 'yuan in whole fen'))
  }

  requiredFen(index: number): number {
    return this.fen(index) ?? this.refuse(index, 'yuan in whole fen')
  }

  /** Thousandths of a fen. */
  millifen(index: number): number | undefined {
    const cell = this.text(index)
    return cell === undefined
      ? undefined
      : (millifen(cell) ?? this.refuse(index, 'yuan with up to five decimals'))
  }

  /** `2019-02-19 01:52:32` of China as RFC 3339. */
  time(index: number): string | undefined {
    const cell = this.text(index)
    if (cell === undefined) return undefined
    if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(cell))
      this.refuse(index, 'a time such as 2019-02-19 01:52:32')
    return `${cell.slice(0, 10)}T${cell.slice(11)}+08:00`
  }

  requiredTime(index: number): string {
    return this.time(index) ?? this.refuse(index, 'a time')
  }

  /** The cells of columns that nobody knows, by the header's names. */
  extra(unknown: Places<string>['unknown']): Readonly<Record<string, string>> {
    if (unknown.length === 0) return none
    return Object.fromEntries(unknown.map(([name, index]) => [name, this.cells[index] ?? '']))
  }

  /** Throws for the cell of a column. The cell itself is not shown: a bill holds what payers wrote. */
  refuse(index: number, expected: string): never {
    throw this.#fault(`${this.header[index] ?? 'a column'}: expected ${expected}`)
  }

  #fault(what: string): DownloadError {
    return new DownloadError(
      `Line ${this.number} of the bill: ${what}. Save the file with download() and look at that line.`,
      { code: 'bill_malformed', line: this.number },
    )
  }
}
