import type { IncomingRequest, JsonObject, OutgoingAnswer } from '../kernel/http/exchange.js'
import { invalidRequest, Refusal } from '../kernel/refusal.js'
import type { Sandbox } from '../surface.js'
import { readBody } from './body.js'
import { base, controlDocument } from './document.js'
import { refuseForeign } from './guard.js'
import type { ControlRoute } from './route.js'
import { routes } from './routes/index.js'

/** Answers everything under /_sandbox/, in JSON; errors are `{ code, message }`. */
export async function control(sandbox: Sandbox, request: IncomingRequest): Promise<OutgoingAnswer> {
  try {
    const refused = refuseForeign(request)
    if (refused !== undefined) throw new Refusal({ status: 403, code: 'FORBIDDEN', message: refused })
    const [path = '', search = ''] = request.target.split('?', 2)
    if (path === '/_sandbox' || path === '/_sandbox/') return json(200, index())
    if (path === `${base}/openapi.json` && request.method === 'GET') return json(200, controlDocument())
    const { route, id } = find(request.method, path)
    const call = { id, query: new URLSearchParams(search), body: readBody(route, request) }
    return json(200, await route.handle?.(sandbox, call))
  } catch (error) {
    if (error instanceof Refusal) return json(error.status, { code: error.code, message: error.message })
    if (error instanceof TypeError || error instanceof RangeError) {
      return json(400, { code: 'INVALID_REQUEST', message: error.message })
    }
    process.emitWarning(error instanceof Error ? error : String(error))
    return json(500, { code: 'SYSTEM_ERROR', message: 'the sandbox failed; its log says more' })
  }
}

const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${base}${route.path.replace(':id', '([^/]+)')}$`),
}))

function find(method: string, path: string): { readonly route: ControlRoute; readonly id: string } {
  const known: string[] = []
  for (const { route, pattern } of patterns) {
    const match = pattern.exec(path)
    if (match === null) continue
    if (route.method === method) return { route, id: decode(match[1] ?? '') }
    known.push(route.method)
  }
  if (known.length === 0)
    throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `nothing at ${path.slice(0, 200)}` })
  const message = `${method} is not for this path: it takes ${known.join(', ')}`
  throw new Refusal({ status: 405, code: 'METHOD_NOT_ALLOWED', message })
}

function index(): JsonObject {
  return {
    name: 'wechatpay-kit sandbox',
    document: `${base}/openapi.json`,
    api: routes.map(({ method, path }) => `${method} ${base}${path}`),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalidRequest('the path is not percent-encoded correctly')
  }
}

function json(status: number, body: unknown): OutgoingAnswer {
  return {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
    body: Buffer.from(JSON.stringify(body)),
  }
}
