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

/** Milliseconds for the body: WeChat Pay waits five seconds for the whole response. */
const bodyTimeout = 5_000

/** Reads a request of Node's http to its end. It is not destroyed on failure: the response must still reach its sender. */
export function readRaw(request: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    let size = 0
    const settle = (error: Error | undefined): void => {
      clearTimeout(timer)
      request.off('data', take).off('end', end).off('error', settle).off('close', broken)
      if (error === undefined) resolve(Buffer.concat(parts))
      else reject(error)
    }
    const problem = (message: string): ValidationError => new ValidationError([{ path: '/body', message }])
    const take = (part: Uint8Array): void => {
      size += part.length
      if (size > notificationLimit) settle(problem(`larger than ${notificationLimit} bytes`))
      else parts.push(part)
    }
    const end = (): void => settle(undefined)
    const broken = (): void => settle(problem('the connection broke before its end'))
    const timer = setTimeout(() => settle(problem(`not received within ${bodyTimeout} ms`)), bodyTimeout)
    request.on('data', take).on('end', end).on('error', settle).on('close', broken)
  })
}
