import { ConfigError, ValidationError } from '../errors/index.js'
import type { Notification } from '../generated/notifications.js'
import type { DedupeStore } from './dedupe.js'
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
   * waits for 5 seconds. Then the response is a failure and the platform sends again; your function goes on, and with
   * `dedupe` its success is remembered.
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
}

/** A handler for web-standard requests; adapters for other frameworks use its `receive`. */
export interface NotificationHandler {
  (request: Request): Promise<Response>
  /** The same without a framework: headers in any case and the raw body in, status and body out. Never rejects. */
  receive(input: NotificationInput): Promise<NotificationResponse>
  /** Answers a failure and reports why: for an adapter that could not get at the raw body. */
  refuse(error: unknown): NotificationResponse
}

/** What v3 and v2 do otherwise: how they read, what they call an event, and what they answer. */
export interface Conduct<Event> {
  /** As the client's user writes it, for messages. */
  readonly name: string
  readonly parse: (input: NotificationInput) => Promise<Event>
  readonly kind: (event: Event) => string
  readonly key: (event: Event) => string
  readonly handled: NotificationResponse
  /** It is not authentic, too large, or could not be checked. */
  unread(error: unknown): NotificationResponse
  /** A duplicate is being handled. */
  readonly busy: NotificationResponse
  failed(reason: string): NotificationResponse
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
export function conduct<Event>(
  rules: Conduct<Event>,
  table: Readonly<Record<string, ((event: Event) => unknown) | undefined>>,
  { onError = console.error, dedupe, key = rules.key, timeout = 4_500 }: HandlerOptions<Event> = {},
): NotificationHandler {
  const { name, handled } = rules
  if (!(typeof timeout === 'number' && timeout > 0))
    throw new ConfigError('timeout: expected a positive number of milliseconds')

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
  const run = async (event: Event, handle: (event: Event) => unknown): Promise<NotificationResponse> => {
    if (dedupe === undefined) {
      await handle(event)
      return handled
    }
    const id = key(event)
    const claim = await dedupe.claim(id)
    if (claim === 'done') return handled
    if (claim === 'busy') return rules.busy
    try {
      await handle(event)
    } catch (error) {
      // A store that fails here must not hide what the function threw.
      await Promise.resolve(dedupe.release(id)).catch(report)
      throw error
    }
    await dedupe.finish(id)
    return handled
  }

  const opened = async (event: Event, kind: string): Promise<NotificationResponse> => {
    const handle = Object.hasOwn(table, kind) ? table[kind] : table['*']
    if (handle === undefined) {
      report(new ConfigError(`${name}: no handler for ${kind}; add one, or '*'`))
      return rules.failed(`no handler for ${kind}`)
    }
    try {
      return await run(event, handle)
    } catch (error) {
      report(error)
      return rules.failed('the handler failed')
    }
  }

  /** One timeout covers reading, checking and handling: the platform waits for all of it. */
  const inTime = async (
    read: () => NotificationInput | Promise<NotificationInput>,
  ): Promise<NotificationResponse> => {
    let kind: string | undefined
    let isLate = false
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<NotificationResponse>((resolve) => {
      timer = setTimeout(() => {
        isLate = true
        const message =
          kind === undefined
            ? `reading and checking a notification took more than ${timeout} ms: is its sender, the certificate cache or WeChat Pay slow?`
            : `${kind} took more than ${timeout} ms; accept it and work later`
        report(new ConfigError(`${name}: ${message}`, { code: 'handler_slow' }))
        resolve(rules.failed('the handler is too slow'))
      }, timeout)
    })
    const work = async (): Promise<NotificationResponse> => {
      let event: Event
      try {
        event = await rules.parse(await read())
      } catch (error) {
        // Once the platform has its answer, the slowness was reported in place of what it led to.
        return isLate ? rules.busy : refuse(error)
      }
      // The platform was told to send it again: it is handled then.
      if (isLate) return rules.busy
      kind = rules.kind(event)
      return opened(event, kind)
    }
    try {
      return await Promise.race([work(), late])
    } finally {
      clearTimeout(timer)
    }
  }

  const receive = (input: NotificationInput): Promise<NotificationResponse> => inTime(() => input)

  const handler = async (request: Request): Promise<Response> => {
    const { status, type, body } = await inTime(async () => ({
      headers: request.headers,
      body: await limited(request),
    }))
    return status === 204
      ? new Response(null, { status })
      : new Response(body, { status, headers: { 'content-type': type } })
  }
  return Object.assign(handler, { receive, refuse })
}
