import type { IncomingMessage } from 'node:http'
import { ConfigError, ValidationError } from '../errors/index.js'
import { notificationLimit } from '../notifications/receive.js'

/** Raw bytes or text that something before us kept; undefined when there is none. */
export function kept(...candidates: readonly unknown[]): Uint8Array | string | undefined {
  return candidates.find(
    (one): one is Uint8Array | string => typeof one === 'string' || one instanceof Uint8Array,
  )
}

/** The body was parsed before: the signature covers bytes that are gone. `mend` is the line to change. */
export function bodyParsed(mend: string): ConfigError {
  return new ConfigError(
    `The notification's body was parsed before its handler, and its signature covers the raw bytes: ${mend}`,
    { code: 'body_parsed' },
  )
}

/** Reads a request of Node's http to its end. */
export async function readRaw(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > notificationLimit)
      throw new ValidationError([{ path: '/body', message: `larger than ${notificationLimit} bytes` }])
    parts.push(part)
  }
  return Buffer.concat(parts)
}
