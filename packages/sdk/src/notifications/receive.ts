import { accepted, type Algorithms } from '../crypto/index.js'
import { ConfigError, SignatureError, ValidationError } from '../errors/index.js'
import type { Notification } from '../generated/notifications.js'
import { verify, type Trust } from '../keys/verify.js'

/** A notification as received: header names in any case, the body untouched. */
export interface NotificationInput {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Uint8Array | string
  /** As requested, with or without scheme and host: needed for the few events whose response is signed. */
  readonly url?: string | undefined
}

/** What opening notifications needs. */
export interface Receiver {
  readonly apiV3Key: string | undefined
  readonly algorithms: Algorithms
  readonly trust: Trust
  now(): number
}

interface Envelope {
  readonly id: string
  readonly create_time: string
  readonly event_type: string
  readonly resource_type: string
  readonly summary?: string
  readonly resource: {
    readonly original_type?: string
    readonly algorithm: string
    readonly ciphertext: string
    readonly associated_data?: string
    readonly nonce: string
  }
}

/** The largest notification that is read: 2 MiB (the platform's cipher text is at most 1 MiB). */
export const notificationLimit: number = 2 * 1024 * 1024

function lowerCase(headers: NotificationInput['headers']): Record<string, string> {
  const entries: Iterable<[string, string | readonly string[] | undefined]> =
    headers instanceof Headers ? headers.entries() : Object.entries(headers)
  const result: Record<string, string> = {}
  for (const [name, value] of entries) {
    const text = typeof value === 'string' ? value : value?.length === 1 ? value[0] : undefined
    if (text !== undefined) result[name.toLowerCase()] = text
  }
  return result
}

/** The bytes of a body, or an error that says how to keep a framework from parsing it. */
export function raw(body: unknown): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array) return body
  throw new ValidationError([
    {
      path: '/body',
      message:
        'expected the raw bytes or text of the request. A framework has parsed it already: register a raw body parser for ' +
        "this route (Express: express.raw({ type: '*/*' })), since the signature covers the bytes received",
    },
  ])
}

function isEnvelope(value: unknown): value is Envelope {
  const { id, event_type, resource } = (value ?? {}) as Partial<Envelope>
  return (
    typeof id === 'string' &&
    typeof event_type === 'string' &&
    typeof resource?.ciphertext === 'string' &&
    typeof resource.nonce === 'string' &&
    typeof resource.algorithm === 'string'
  )
}

/** Verifies over the bytes received, then parses, then decrypts. Throws a SignatureError for what is not authentic. */
export async function parseNotification(input: NotificationInput, receiver: Receiver): Promise<Notification> {
  const body = raw(input.body)
  if (receiver.apiV3Key === undefined) throw new ConfigError('apiV3Key: needed to open notifications')
  if (body.length > notificationLimit) {
    throw new ValidationError([{ path: '/body', message: `larger than ${notificationLimit} bytes` }])
  }
  await verify({ headers: lowerCase(input.headers), body }, receiver.trust, receiver.now())
  const refuse = (code: string, message: string): SignatureError => new SignatureError(message, { code })
  let envelope: unknown
  try {
    envelope = JSON.parse(Buffer.from(body).toString('utf8'))
  } catch {
    throw refuse('invalid_notification', 'The notification is authentic but not JSON.')
  }
  if (!isEnvelope(envelope))
    throw refuse('invalid_notification', 'The notification is authentic but not an envelope.')
  const { resource } = envelope
  const cipher = accepted(receiver.algorithms).find(({ aead }) => aead === resource.algorithm)
  if (cipher === undefined) {
    throw refuse(
      'unsupported_algorithm',
      `The notification is sealed with ${resource.algorithm.slice(0, 40)}.`,
    )
  }
  let opened: unknown
  try {
    opened = JSON.parse(
      cipher.open(receiver.apiV3Key, {
        nonce: resource.nonce,
        associatedData: resource.associated_data ?? '',
        ciphertext: resource.ciphertext,
      }),
    )
  } catch {
    throw refuse(
      'decryption_failed',
      "The notification can't be opened with apiV3Key: is it this merchant's, and the newest (merchant console, API security)?",
    )
  }
  return {
    id: envelope.id,
    create_time: envelope.create_time,
    event_type: envelope.event_type,
    resource_type: envelope.resource_type,
    summary: envelope.summary ?? '',
    original_type: resource.original_type ?? '',
    resource: opened,
  } as Notification
}
