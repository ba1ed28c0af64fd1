import type { HttpRequest, SendHttp } from '../transport/http.js'
import type { TransportResponse } from '../options.js'
import { writeLine } from './write.js'
import { hiding, maskJson, maskTarget, maskXml, type IsHidden } from './mask.js'

/** The longest body that is printed, in characters. */
const longest = 10_000

const write = (text: string): void => writeLine(`wechatpay ${text}\n`)

/**
 * With `WECHATPAY_DEBUG=body`, prints each request and response with its body, as sent and received, for development.
 * Sensitive and personal members are shown as `***`; headers are not shown, so neither keys nor Authorization. Where
 * NODE_ENV is `production` it says that it does nothing.
 */
export function debugBodies(environment: NodeJS.ProcessEnv = process.env): (send: SendHttp) => SendHttp {
  if (environment['WECHATPAY_DEBUG'] !== 'body') return (send) => send
  if (environment['NODE_ENV'] === 'production') {
    write('WECHATPAY_DEBUG=body prints no bodies where NODE_ENV is production')
    return (send) => send
  }
  return (send) => async (request, limits) => {
    const isHidden = await hiding()
    write(
      `-> ${lineOf(request, isHidden)}\n${textOf(request.body, request.headers['content-type'], isHidden)}`,
    )
    const response = await send(request, limits)
    write(`<- ${response.status} ${lineOf(request, isHidden)}\n${bodyOf(response, isHidden)}`)
    return response
  }
}

function lineOf({ method, origin, target }: HttpRequest, isHidden: IsHidden): string {
  return `${method} ${origin}${maskTarget(target, isHidden)}`
}

function bodyOf({ body, headers }: TransportResponse, isHidden: IsHidden): string {
  return body instanceof Uint8Array ? textOf(body, headers['content-type'], isHidden) : '  (a file)'
}

/** A body, indented; what is neither JSON nor XML is not shown. */
function textOf(bytes: Uint8Array | undefined, type: string | undefined, isHidden: IsHidden): string {
  if (bytes === undefined || bytes.length === 0) return '  (no body)'
  const text = Buffer.from(bytes).toString('utf8')
  const shown = text.trimStart().startsWith('<xml') ? maskXml(text, isHidden) : maskJson(text, isHidden)
  if (shown === undefined) return `  (${bytes.length} bytes of ${type ?? 'an unknown type'})`
  const cut = shown.length > longest ? `${shown.slice(0, longest)} … (${shown.length} characters)` : shown
  return `  ${cut.replaceAll('\n', '\n  ')}`
}
