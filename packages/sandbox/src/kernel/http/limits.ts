/** What one server takes, so that no caller can exhaust it. Sizes in bytes, times in real milliseconds. */
export interface ServerLimits {
  readonly body: number
  readonly headers: number
  readonly connections: number
  /** From the first byte of a request to the end of its headers. */
  readonly headersTime: number
  /** From the first byte of a request to the end of its body. */
  readonly requestTime: number
  /** How often slow senders are looked for. */
  readonly sweep: number
}

export const serverLimits: ServerLimits = {
  body: 10 * 1024 * 1024,
  headers: 65_536,
  connections: 1000,
  headersTime: 10_000,
  requestTime: 60_000,
  sweep: 2000,
}
