import { ConfigError, ValidationError, type WechatPayError } from '../errors/index.js'
import type { Notification } from '../generated/notifications.js'
import type { DedupeStore } from './dedupe.js'
import { checkHandlerOptions } from './handlers.js'
import { notificationLimit, type NotificationInput } from './receive.js'

/** How a handler behaves. */
export interface HandlerOptions<Event = Notification> {
  /** Gets whatever went wrong; console.error when left out. */
  readonly onError?: ((error: unknown) => void) | undefined
  /** Keeps duplicates from being handled again, also those that arrive at the same time. */
  readonly dedupe?: DedupeStore | undefined
  /** What makes two notifications the same for `dedupe`; their kind and whole content when left out. */
  readonly key?: ((event: Event) => string) | undefined
  /**
   * Milliseconds for reading and checking the notification and for your function; 4,500 when left out, since the platform
   * waits for 5 seconds, and less for the events that have a shorter limit. Then the response is a failure and the platform
   * retries; your function continues, and with `dedupe` its success is remembered.
   */
  readonly timeout?: number | undefined
}

/** What is answered to the platform. */
export interface NotificationResponse {
  readonly status: 200 | 204 | 400 | 401 | 500 | 503
  /** The Content-Type of the body. */
  readonly type: 'application/json' | 'text/xml'
  /** JSON, empty for 204; XML for v2. */
  readonly body: string
  /** Further headers: `authorization`, where WeChat Pay expects a signed response. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** How the function of an event responds with data. */
export interface Responding {
  /** Milliseconds that the function has. */
  readonly timeout?: number | undefined
  /** Makes the response of what the function returned; throws a ConfigError where it cannot be one. */
  respond(value: unknown): Promise<NotificationResponse>
}

/** A handler for web-standard requests; adapters for other frameworks use its `receive`. */
export interface NotificationHandler {
  (request: Request): Promise<Response>
  /** The same without a framework: headers in any case and the raw body in, status and body out. Never rejects. */
  receive(input: NotificationInput): Promise<NotificationResponse>
  /** Answers a failure and reports why: for an adapter that could not get at the raw body. */
  refuse(error: unknown): NotificationResponse
}

/** How an API version reads a notification, names its event and responds. */
export interface NotificationProtocol<Event> {
  /** As the client's user writes it, for messages. */
  readonly name: string
  readonly parse: (input: NotificationInput) => Promise<Event>
  /** The key of the event's handler. */
  readonly kind: (event: Event) => string
  /** Why an event must not reach the handler under its own key, whose type it does not have. */
  readonly misfit?: (event: Event) => WechatPayError | undefined
  readonly key: (event: Event) => string
  readonly handled: NotificationResponse
  /** It is not authentic, too large, or could not be checked. */
  unread(error: unknown): NotificationResponse
  /** A duplicate is being handled. */
  readonly busy: NotificationResponse
  failed(reason: string): NotificationResponse
  /** For an event whose response carries data: it is not deduplicated, since each sending needs the data. */
  responding?(event: Event, input: NotificationInput): Responding | undefined
}

async function limited(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new ConfigError(
      'The body was read before the notification handler: pass the request on untouched (Hono: handle(c.req.raw); ' +
        'Next.js: export const POST = handle), without request.json() or text() before it',
      { code: 'body_parsed' },
    )
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > notificationLimit)
      throw new ValidationError([{ path: '/body', message: `larger than ${notificationLimit} bytes` }])
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A handler that reads, claims, calls and answers; what goes wrong is reported, and the platform always has its answer. */
export function createHandler<Event>(
  rules: NotificationProtocol<Event>,
  table: Readonly<Record<string, ((event: Event) => unknown) | undefined>>,
  options: HandlerOptions<Event> = {},
): NotificationHandler {
  const { name, handled } = rules
  checkHandlerOptions(name, options)
  const { onError = console.error, dedupe, key = rules.key, timeout = 4_500 } = options

  /** A log that fails must not keep the platform from its answer, nor end the process. */
  const report = (error: unknown): void => {
    const broken = (reason: unknown): void =>
      process.emitWarning(`${name}: onError threw: ${reason instanceof Error ? reason.message : ''}`, {
        type: 'WechatPayKitWarning',
      })
    try {
      // Declared to give nothing, but nobody keeps an async function from being given.
      const given: unknown = onError(error)
      if (given instanceof Promise) given.catch(broken)
    } catch (reason) {
      broken(reason)
    }
  }

  const refuse = (error: unknown): NotificationResponse => {
    report(error)
    return rules.unread(error)
  }

  /** Runs the function; with a store, only where nobody else has or had it. */
  const run = async (
    event: Event,
    handle: (event: Event) => unknown,
    responding: Responding | undefined,
  ): Promise<NotificationResponse> => {
    if (responding !== undefined) return responding.respond(await handle(event))
    if (dedupe === undefined) {
      await handle(event)
      return handled
    }
    const id = key(event)
    const claim = await dedupe.claim(id)
    if (claim === 'done') return handled
    if (claim === 'busy') return rules.busy
    // Anything else, such as undefined of a row that is not there, must not count as a first claim.
    if (claim !== 'new')
      throw new ConfigError(`${name}: dedupe.claim: expected 'new', 'busy' or 'done', got ${String(claim)}`)
    try {
      await handle(event)
    } catch (error) {
      // A store that fails here must not hide what the function threw.
      await (async () => dedupe.release(id))().catch(report)
      throw error
    }
    await dedupe.finish(id)
    return handled
  }

  const open = async (
    event: Event,
    kind: string,
    responding: Responding | undefined,
  ): Promise<NotificationResponse> => {
    const own = Object.hasOwn(table, kind)
    const misfit = own ? rules.misfit?.(event) : undefined
    if (misfit !== undefined) {
      report(misfit)
      return rules.failed("the client's role is another")
    }
    const handle = own ? table[kind] : table['*']
    if (handle === undefined) {
      report(new ConfigError(`${name}: no handler for ${kind}; add one, or '*'`))
      return rules.failed(`no handler for ${kind}`)
    }
    try {
      return await run(event, handle, responding)
    } catch (error) {
      report(error)
      return rules.failed('the handler failed')
    }
  }

  /** One timeout covers reading, checking and handling: the platform waits for all of it. */
  const inTime = async (
    read: () => NotificationInput | Promise<NotificationInput>,
  ): Promise<NotificationResponse> => {
    const start = performance.now()
    let kind: string | undefined
    let isLate = false
    let limit = timeout
    let timer: NodeJS.Timeout | undefined
    let wait: () => void = () => undefined
    const late = new Promise<NotificationResponse>((resolve) => {
      const end = (): void => {
        isLate = true
        const message =
          kind === undefined
            ? `reading and checking a notification took more than ${limit} ms: is its sender, the certificate cache or WeChat Pay slow?`
            : `${kind} took more than ${limit} ms; accept it and work later`
        report(new ConfigError(`${name}: ${message}`, { code: 'handler_slow' }))
        resolve(rules.failed('the handler is too slow'))
      }
      wait = () => {
        clearTimeout(timer)
        timer = setTimeout(end, Math.max(1, limit - (performance.now() - start)))
      }
    })
    wait()
    const work = async (): Promise<NotificationResponse> => {
      let event: Event
      let responding: Responding | undefined
      try {
        const input = await read()
        event = await rules.parse(input)
        responding = rules.responding?.(event, input)
      } catch (error) {
        // Once the platform has its answer, the slowness was reported in place of what it led to.
        return isLate ? rules.busy : refuse(error)
      }
      // The platform was told to send it again: it is handled then.
      if (isLate) return rules.busy
      kind = rules.kind(event)
      if ((responding?.timeout ?? limit) < limit) {
        limit = responding?.timeout ?? limit
        wait()
      }
      return open(event, kind, responding)
    }
    try {
      return await Promise.race([work(), late])
    } finally {
      clearTimeout(timer)
    }
  }

  const receive = (input: NotificationInput): Promise<NotificationResponse> => inTime(() => input)

  const handler = async (request: Request): Promise<Response> => {
    const { status, type, body, headers } = await inTime(async () => ({
      headers: request.headers,
      body: await limited(request),
      url: request.url,
    }))
    return status === 204
      ? new Response(null, { status })
      : new Response(body, { status, headers: { ...headers, 'content-type': type } })
  }
  return Object.assign(handler, { receive, refuse })
}
