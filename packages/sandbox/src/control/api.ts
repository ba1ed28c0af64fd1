import type { IncomingRequest, JsonObject, OutgoingAnswer } from '../gate/exchange.js'
import { invalidRequest, Refusal } from '../gate/refusal.js'
import type { Sandbox } from '../sandbox.js'
import { refuseForeign } from './guard.js'

interface ControlCall {
  readonly id: string
  readonly query: URLSearchParams
  readonly body: JsonObject
}

type Handler = (sandbox: Sandbox, call: ControlCall) => unknown

/** The whole control API: method and path below /_sandbox/api, `:id` percent-encoded. */
const handlers: readonly (readonly [string, string, Handler])[] = [
  ['GET', '/orders', (sandbox) => ({ orders: sandbox.orders.list() })],
  [
    'GET',
    '/orders/:id',
    (sandbox, { id, query }) => sandbox.orders.show(id, query.get('mchid') ?? undefined),
  ],
  [
    'POST',
    '/orders/:id/pay',
    (sandbox, { id, body }) => sandbox.pay(id, strings(body, ['mchid', 'openid', 'bankType'])),
  ],
  [
    'POST',
    '/orders/:id/close',
    (sandbox, { id, body }) => sandbox.orders.close(id, strings(body, ['mchid']).mchid),
  ],
  ['GET', '/refunds', (sandbox) => ({ refunds: sandbox.refunds.list() })],
  ['GET', '/refunds/:id', (sandbox, { id }) => sandbox.refunds.show(id)],
  ['GET', '/notifications', (sandbox) => ({ notifications: sandbox.notifications.list() })],
  ['GET', '/notifications/:id', (sandbox, { id }) => sandbox.notifications.show(id)],
  ['POST', '/notifications/:id/resend', (sandbox, { id }) => sandbox.notifications.resend(id)],
  ['GET', '/clock', (sandbox) => sandbox.clock.show()],
  ['POST', '/clock', moveClock],
  [
    'GET',
    '/merchants',
    (sandbox) => ({ merchants: sandbox.merchants.map(publicFacts), platform: sandbox.platform }),
  ],
  ['GET', '/requests', (sandbox) => ({ requests: sandbox.requests.list() })],
  ['POST', '/reset', (sandbox) => sandbox.reset().then(() => ({ reset: true }))],
]

/** Answers everything under /_sandbox/, in JSON; errors are `{ code, message }`. */
export async function control(sandbox: Sandbox, request: IncomingRequest): Promise<OutgoingAnswer> {
  try {
    const refused = refuseForeign(request.headers)
    if (refused !== undefined) throw new Refusal({ status: 403, code: 'FORBIDDEN', message: refused })
    const [path = '', search = ''] = request.target.split('?', 2)
    if (path === '/_sandbox' || path === '/_sandbox/') return json(200, index())
    return json(
      200,
      await dispatch(sandbox, request, path.replace(/^\/_sandbox\/api/, ''), new URLSearchParams(search)),
    )
  } catch (error) {
    if (error instanceof Refusal) return json(error.status, { code: error.code, message: error.message })
    if (error instanceof TypeError || error instanceof RangeError) {
      return json(400, { code: 'INVALID_REQUEST', message: error.message })
    }
    process.emitWarning(error instanceof Error ? error : String(error))
    return json(500, { code: 'SYSTEM_ERROR', message: 'the sandbox failed; its log says more' })
  }
}

async function dispatch(
  sandbox: Sandbox,
  request: IncomingRequest,
  path: string,
  query: URLSearchParams,
): Promise<unknown> {
  let isKnown = false
  for (const [method, pattern, handler] of handlers) {
    const match = new RegExp(`^${pattern.replace(':id', '([^/]+)')}$`).exec(path)
    if (match === null) continue
    isKnown = true
    if (method !== request.method) continue
    return handler(sandbox, { id: decode(match[1] ?? ''), query, body: readBody(request) })
  }
  if (isKnown)
    throw new Refusal({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      message: `${request.method} is not for ${path}`,
    })
  throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `nothing at ${path}` })
}

async function moveClock(sandbox: Sandbox, { body }: ControlCall): Promise<unknown> {
  const { clock } = sandbox
  const { set, freeze, run, advance } = body
  const words = Object.keys(body)
  if (words.length !== 1) throw invalidRequest('give one of set, freeze, run and advance')
  if (typeof set === 'string' || typeof set === 'number') await clock.set(set)
  else if (freeze === true) await clock.freeze()
  else if (typeof freeze === 'string' || typeof freeze === 'number') await clock.freeze(freeze)
  else if (run === true) clock.run()
  else if (typeof advance === 'number') await clock.advance(advance)
  else {
    throw invalidRequest(
      'set takes a time, freeze true or a time, run true, advance a number of milliseconds',
    )
  }
  return clock.show()
}

/** Keys of merchants stay in the credentials folder. */
function publicFacts(merchant: Sandbox['merchants'][number]): JsonObject {
  const { mchid, role, appids, openids, subMerchants, certificate, client } = merchant
  return { mchid, role, appids, openids, subMerchants, serial: client.serial, certificate }
}

function index(): JsonObject {
  return {
    name: 'wechatpay-kit sandbox',
    api: handlers.map(([method, path]) => `${method} /_sandbox/api${path}`),
  }
}

function readBody(request: IncomingRequest): JsonObject {
  if (request.body.length === 0) return {}
  try {
    const body: unknown = JSON.parse(Buffer.from(request.body).toString('utf8'))
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as JsonObject
  } catch {
    // Refused below, like any other body that is not an object.
  }
  throw invalidRequest('the body is not a JSON object')
}

function strings<K extends string>(body: JsonObject, names: readonly K[]): { readonly [name in K]?: string } {
  const found: { [name in K]?: string } = {}
  for (const name of names) {
    const value = body[name]
    if (typeof value === 'string') found[name] = value
    else if (value !== undefined) throw invalidRequest(`${name} must be a string`)
  }
  return found
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
