import type { TransportResponse } from '../options.js'

/** One signed request on its way out. */
export interface HttpRequest {
  readonly method: string
  readonly origin: string
  /** Path and query as signed. */
  readonly target: string
  readonly headers: Record<string, string>
  readonly body: Uint8Array | undefined
  /** A success is a file: it comes as a stream. */
  readonly file: boolean
}

/** How long one sending may take, in milliseconds, and who may stop it. */
export interface AttemptLimits {
  /** Until the end of the answer; for a file until its headers. */
  readonly total: number
  /** Until the answer's headers. */
  readonly response: number
  readonly signal: AbortSignal | undefined
}

/** Sends once. Rejects with a {@link Stopped} when a limit or the caller ends it; see {@link Unsent}. */
export type SendHttp = (request: HttpRequest, limits: AttemptLimits) => Promise<TransportResponse>

/** Why a sending was stopped from this side. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly reason: 'timeout' | 'aborted' | 'answer_too_large'

  constructor(reason: Stopped['reason']) {
    super(reason)
    this.reason = reason
  }
}

/** Nothing of the request has left: it failed, or was stopped, before a connection took it. */
export class Unsent extends Error {
  override readonly name = 'Unsent'
  override readonly cause: unknown

  constructor(cause: unknown) {
    super('nothing was sent')
    this.cause = cause
  }
}

/** The largest answer that is held in memory. Files are streams and have no limit. */
export const answerLimit: number = 32 * 1024 * 1024
