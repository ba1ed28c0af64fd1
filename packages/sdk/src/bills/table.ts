import { DownloadError } from '../errors/index.js'
import { Line } from './line.js'
import { readSummary, Tally, type Total } from './tally.js'

/** What a kind of bill means. */
export interface Form<Row, Summary> {
  readonly name: string
  /** Called once the header is known; the function makes a row of the line that is current. */
  open(line: Line): () => Row
  readonly totals: readonly Total<Row>[]
  summary(
    values: Readonly<Record<string, number>>,
    cells: readonly Readonly<Record<string, string>>[],
  ): Summary
}

/** The form that all bills share: a header, rows whose cells begin with a back-tick, a header of the summary, the summary. */
export class Table<Row, Summary> {
  readonly #form: Form<Row, Summary>
  readonly #line = new Line()
  readonly #whole: Tally<Row>
  #part: Tally<Row>
  #build: (() => Row) | undefined
  #isFirst = true
  #summaryHeader: readonly string[] | undefined
  #summaryCells: Record<string, string>[] = []
  #summary: Record<string, number> | undefined

  constructor(form: Form<Row, Summary>) {
    this.#form = form
    this.#whole = new Tally(form.totals)
    this.#part = this.#whole
  }

  /** Takes the next line of the file; gives its row, if it is one. */
  push(text: string): Row | undefined {
    const line = this.#line
    line.number++
    if (text === '') return undefined
    const isData = text.charCodeAt(0) === 96
    if (this.#isFirst) {
      this.#isFirst = false
      // Later parts of a bill that comes in several may go without a header.
      if (!isData || this.#build === undefined) {
        this.#open(text, isData)
        return undefined
      }
    }
    if (!isData) {
      if (this.#summaryHeader !== undefined) throw this.#fault('a header where a summary is due')
      this.#summaryHeader = text.split(',')
      return undefined
    }
    if (this.#summaryHeader !== undefined) {
      this.#readSummary(text, this.#summaryHeader)
      return undefined
    }
    line.cells = this.#split(text, line.header.length)
    const row = (this.#build as () => Row)()
    this.#whole.add(row)
    if (this.#part !== this.#whole) this.#part.add(row)
    return row
  }

  /** A part of the bill has ended and another follows. */
  next(): void {
    if (this.#summary !== undefined) this.#check(this.#summary)
    this.#line.number = 0
    this.#isFirst = true
    this.#summaryHeader = undefined
    this.#summary = undefined
    this.#part = new Tally(this.#form.totals)
  }

  /** The file has ended: checks the summary against the rows. */
  end(): Summary {
    if (this.#isFirst) throw this.#fault('the file is empty')
    if (this.#summaryCells.length === 0) throw this.#fault('the file ends without its summary')
    const summary = this.#summary ?? {}
    this.#check(summary)
    return this.#form.summary(summary, this.#summaryCells)
  }

  #open(text: string, isData: boolean): void {
    const line = this.#line
    line.header = (isData ? text.slice(1).split(',`') : text.split(',')).map((name) => name.trim())
    this.#build = this.#form.open(line)
  }

  #readSummary(text: string, header: readonly string[]): void {
    const cells = this.#split(text, header.length)
    const isSecond = this.#summary !== undefined
    if (isSecond && this.#form.totals.length > 0) throw this.#fault('a second summary')
    if (!isSecond) this.#summary = readSummary(this.#form.totals, header, cells, this.#line.number)
    this.#summaryCells.push(Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
  }

  #split(text: string, columns: number): readonly string[] {
    const cells = text.slice(1).split(',`')
    if (cells.length === columns) return cells
    // Some bills have left single cells without their back-tick.
    const loose = text.split(',').map((cell) => (cell.startsWith('`') ? cell.slice(1) : cell))
    if (loose.length === columns) return loose
    throw this.#fault(`${cells.length} cells where the header has ${columns}`)
  }

  #check(summary: Readonly<Record<string, number>>): void {
    const found = this.#part.contradictions(summary)
    if (found.length === 0 || this.#whole.contradictions(summary).length === 0) return
    throw new DownloadError(
      `The ${this.#form.name}'s summary contradicts its rows: ${found.join('; ')}. Don't book these rows; save the file ` +
        'with download() and look at it.',
      { code: 'bill_summary_mismatch', line: this.#line.number },
    )
  }

  #fault(what: string): DownloadError {
    const { number } = this.#line
    return new DownloadError(
      `Line ${number} of the ${this.#form.name}: ${what}. Save the file with download() and look at it.`,
      { code: 'bill_malformed', line: number },
    )
  }
}
