import type { Exchange } from '../gate/gate.js'

/** One entry of the request log. */
export interface LoggedRequest {
  /** The answer's Request-ID. */
  readonly id: string
  /** Wall clock, milliseconds since the epoch. */
  readonly at: number
  readonly method: string
  readonly url: string
  readonly mchid: string | undefined
  readonly operation: string | undefined
  readonly kind: Exchange['kind']
  readonly status: number
  readonly milliseconds: number
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly requestBody: string
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: string
}

const capacity = 500
const longestBody = 16_384

/** The latest requests, in memory. */
export class RequestLog {
  #entries: LoggedRequest[] = []

  add({ request, answer, mchid, operation, kind, milliseconds }: Exchange): LoggedRequest {
    const { authorization, ...rest } = request.headers
    const entry: LoggedRequest = {
      id: answer.headers['Request-ID'] ?? '',
      at: Date.now(),
      method: request.method,
      url: request.target,
      mchid,
      operation,
      kind,
      status: answer.status,
      milliseconds: Math.round(milliseconds * 100) / 100,
      requestHeaders:
        authorization === undefined ? rest : { ...rest, authorization: withoutSecondHalf(authorization) },
      requestBody: withoutSign(text(request.body)),
      responseHeaders: answer.headers,
      responseBody: text(answer.body),
    }
    this.#entries.push(entry)
    if (this.#entries.length > 2 * capacity) this.#entries = this.#entries.slice(-capacity)
    return entry
  }

  /** Oldest first. */
  list(): readonly LoggedRequest[] {
    return this.#entries.slice(-capacity)
  }

  clear(): void {
    this.#entries = []
  }
}

/** A captured header must not be usable again. */
export function withoutSecondHalf(authorization: string): string {
  const cut = authorization.replace(
    /(signature\s*=\s*")([^"]*)/i,
    (_all, name: string, signature: string) => {
      return `${name}${signature.slice(0, Math.floor(signature.length / 2))}…`
    },
  )
  // What has no recognisable signature may be a secret of another kind.
  return cut === authorization ? `${authorization.slice(0, 24)}…` : cut
}

/** Nor must a request of v2, whose signature stands in its body and knows no time. */
function withoutSign(body: string): string {
  return body.replace(
    /(<sign>(?:\s*<!\[CDATA\[)?)([0-9A-Za-z]*)/,
    (_all, start: string, sign: string) => `${start}${sign.slice(0, sign.length / 2)}…`,
  )
}

function text(body: Uint8Array): string {
  return Buffer.from(body.subarray(0, longestBody)).toString('utf8')
}
