import { rfc3339 } from 'wechatpay-kit/internal'

/** A bill before it is written. Cells are as they are printed, without their back-ticks. */
export interface BillTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly summaryHeader: readonly string[]
  readonly summary: readonly string[]
  /** Some bills begin with the mark of UTF-8 and end lines as Windows does; others don't. Readers must take both. */
  readonly windows: boolean
}

/** The file: header cells are bare, every other cell begins with a back-tick. */
export function writeBill(table: BillTable): string {
  const line = (cells: readonly string[]): string => cells.map((cell) => `\`${cell}`).join(',')
  const lines = [
    table.header.join(','),
    ...table.rows.map(line),
    table.summaryHeader.join(','),
    line(table.summary),
    '',
  ]
  return table.windows ? `\uFEFF${lines.join('\r\n')}` : lines.join('\n')
}

/** Fen as yuan with two decimals. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Fen as yuan with the five decimals of handling fees. */
export function yuan5(fen: number): string {
  return `${yuan(fen)}000`
}

/** A moment as bills print it, in China time. */
export function billTime(moment: number | undefined): string {
  return moment === undefined ? '' : rfc3339(moment).slice(0, 19).replace('T', ' ')
}

/** What merchants wrote: commas and line breaks are escaped. */
export function prose(text: string | undefined): string {
  return (text ?? '').replaceAll(',', '\\ ').replace(/\r\n|[\r\n]/g, '\\n')
}
