/** What the platform refuses a request with. */
export interface RefusalInput {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly detail?: Readonly<Record<string, unknown>>
  /** The number at the end of Request-ID. */
  readonly internal?: number
}

/** Thrown where a request is refused; becomes the answer. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly detail: Readonly<Record<string, unknown>> | undefined
  readonly internal: number

  constructor(input: RefusalInput) {
    super(input.message)
    this.name = 'Refusal'
    this.status = input.status
    this.code = input.code
    this.detail = input.detail
    this.internal = input.internal ?? 268435461
  }
}

/** 400 PARAM_ERROR. */
export function paramError(
  message: string,
  detail?: Readonly<Record<string, unknown>>,
  internal = 268435461,
): Refusal {
  return new Refusal({
    status: 400,
    code: 'PARAM_ERROR',
    message,
    internal,
    ...(detail === undefined ? {} : { detail }),
  })
}

/** 400 INVALID_REQUEST. */
export function invalidRequest(message: string, internal = 268435461): Refusal {
  return new Refusal({ status: 400, code: 'INVALID_REQUEST', message, internal })
}
