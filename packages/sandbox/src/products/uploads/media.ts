/** A file that was uploaded. What it held is not kept. */
export interface Media {
  /** The media_id, file_id or media_url that was answered. */
  readonly id: string
  readonly mchid: string
  /** The operation that took it. */
  readonly path: string
  readonly filename?: string
  /** Hexadecimal. */
  readonly digest: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds of business time. */
  readonly created: number
}
