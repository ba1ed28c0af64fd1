import { randomNonce } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import { notificationData, type NotificationDataByEvent } from '../generated/notification-data.js'
import type { MerchantKey } from '../keys/merchant.js'
import { formatAuthorization, requestMessage } from '../protocol/index.js'
import type { NotificationResponse, Responding } from './create-handler.js'
import type { NotificationInput } from './receive.js'

/** A response that rejects what an event asks for: it carries no data. */
export interface NotificationFailure {
  readonly code: 'FAIL'
  readonly message?: string | undefined
}

/** What the handler of an event returns: its data, where WeChat Pay expects some, else anything. */
export type Handled<Event> = Event extends keyof NotificationDataByEvent
  ? Responded<NotificationDataByEvent[Event] | NotificationFailure>
  : unknown

type Responded<Data> = Data | Promise<Data>

/** Who signs responses. */
export interface ResponseSigner {
  readonly merchant: MerchantKey
  readonly mchid: string
  readonly now: () => number
}

/** Of the platform's limit, the part that the function has; the rest is for the way. */
const share = 0.9

/** How the function of an event responds with data; undefined for the events that need none. */
export function respondingTo(
  event: string,
  input: NotificationInput,
  signer: ResponseSigner,
  handled: NotificationResponse,
): Responding | undefined {
  const facts = Object.hasOwn(notificationData, event) ? notificationData[event] : undefined
  if (facts === undefined) return undefined
  const { required, timeout, signed, optional } = facts
  return {
    timeout: timeout === undefined ? undefined : timeout * share,
    async respond(value) {
      if (optional === true && value === undefined) return handled
      const body = bodyOf(event, value, required)
      const response: NotificationResponse = { status: 200, type: 'application/json', body }
      if (signed !== true) return response
      return { ...response, headers: { authorization: await authorize(event, input.url, body, signer) } }
    },
  }
}

function bodyOf(event: string, value: unknown, required: readonly string[]): string {
  const example = `{ ${required.join(', ')} }`
  const problem = (text: string): ConfigError =>
    new ConfigError(`notifications.handler: ${event} ${text}`, { code: 'handler_response' })
  if (typeof value !== 'object' || value === null)
    throw problem(`expects data in the response: return ${example} from its function`)
  const body: string | undefined = JSON.stringify(value)
  // As WeChat Pay reads it: JSON has no functions, and null for NaN.
  const sent = (JSON.parse(body ?? '{}') ?? {}) as Readonly<Record<string, unknown>>
  const missing = required.filter((name) => (sent[name] ?? undefined) === undefined)
  // A failure needs no data.
  if (body === undefined || (missing.length > 0 && sent['code'] !== 'FAIL'))
    throw problem(`expects ${example}; missing: ${missing.join(', ')}`)
  return body
}

/** Signed like a request: POST, the path of the notify_url, and the body of the response. */
async function authorize(
  event: string,
  url: string | undefined,
  body: string,
  { merchant, mchid, now }: ResponseSigner,
): Promise<string> {
  if (url === undefined)
    throw new ConfigError(
      `url: needed to sign the response to ${event}: pass it to receive({ headers, body, url })`,
    )
  const { pathname, search } = new URL(url, 'https://localhost')
  const timestamp = String(Math.floor(now() / 1000))
  const nonce = randomNonce()
  const request = { method: 'POST', url: `${pathname}${search}`, timestamp, nonce, body: Buffer.from(body) }
  return formatAuthorization({
    schema: merchant.algorithms.scheme,
    mchid,
    nonce_str: nonce,
    timestamp,
    serial_no: merchant.serial ?? '',
    signature: await merchant.sign(requestMessage(request)),
  })
}
