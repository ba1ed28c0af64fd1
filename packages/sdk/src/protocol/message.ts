const newline = 10

function append(head: string, body: Uint8Array): Uint8Array {
  const start = Buffer.byteLength(head)
  const message = Buffer.allocUnsafe(start + body.length + 1)
  message.write(head)
  message.set(body, start)
  message[start + body.length] = newline
  return message
}

/** What a request's signature covers: five lines, each ended by a newline, also where the body is empty. */
export interface RequestMessage {
  readonly method: string
  /** Path and query exactly as on the wire, without scheme and host. */
  readonly url: string
  readonly timestamp: string
  readonly nonce: string
  /** The bytes sent; for an upload the text of its `meta` part. */
  readonly body: Uint8Array
}

/** The canonical message of a request. https://pay.weixin.qq.com/doc/v3/merchant/4012365336 */
export function requestMessage({ method, url, timestamp, nonce, body }: RequestMessage): Uint8Array {
  return append(`${method}\n${url}\n${timestamp}\n${nonce}\n`, body)
}

/** The canonical message of an answer or a notification: three lines over the bytes received. */
export function responseMessage(input: { timestamp: string; nonce: string; body: Uint8Array }): Uint8Array {
  return append(`${input.timestamp}\n${input.nonce}\n`, input.body)
}

/** The canonical message of the parameters that open the cashier: its lines, each ended by a newline. */
export function cashierMessage(...lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''))
}
