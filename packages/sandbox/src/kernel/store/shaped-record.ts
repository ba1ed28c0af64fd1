/** What an operation without behaviour of its own created. */
export interface ShapedRecord {
  readonly id: string
  readonly mchid: string
  /** What its identifiers are computed from. */
  readonly subject: string
  /** Paths of the collections in which it is found. */
  readonly families: readonly string[]
  /** Milliseconds since the epoch. */
  readonly created: number
  /** Members of the requests and responses so far, by name; encrypted ones in plain text. */
  readonly said: Readonly<Record<string, unknown>>
}
