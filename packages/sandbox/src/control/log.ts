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
      url: withoutQuerySign(request.target),
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
    /(signature\s*=\s*")([^"]*)/gi,
    (_all, name: string, signature: string) => {
      return `${name}${signature.slice(0, Math.floor(signature.length / 2))}…`
    },
  )
  // What has no recognisable signature may be a secret of another kind.
  return cut === authorization ? `${authorization.slice(0, 24)}…` : cut
}

const half = (sign: string): string => `${sign.slice(0, Math.floor(sign.length / 2))}…`

/** Nor must a request of v2, whose signature knows no time; it stands in an element, in a part of a form or in the query. */
function withoutSign(text: string): string {
  return text
    .replace(
      /(<sign\s*>\s*(?:<!\[CDATA\[)?)((?:(?!\]\]>|<\/sign)[\s\S])*)/gi,
      (_all, start: string, sign: string) => start + half(sign),
    )
    .replace(
      /(\bname="sign"[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n)([^\r\n]*)/gi,
      (_all, start: string, sign: string) => start + half(sign),
    )
}

/** The same of a URL. */
function withoutQuerySign(url: string): string {
  return url.replace(/([?&]sign=)([^&]*)/g, (_all, start: string, sign: string) => start + half(sign))
}

function text(body: Uint8Array): string {
  return Buffer.from(body.subarray(0, longestBody)).toString('utf8')
}
