/**
 * How runtimes say that no connection was made, where they do not say it as Node does: then nothing was sent, and any request
 * may be sent again. Bun had codes of its own; Deno has the words of its HTTP client, in the cause.
 */
const codes: ReadonlySet<unknown> = new Set(['ConnectionRefused', 'FailedToOpenSocket'])
const words = /client error \(Connect\)/

/** The error with the code that the client knows; any other as it is. */
export function neverConnected(error: unknown): unknown {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown }
  const said = cause instanceof Error ? cause.message : ''
  if (!codes.has(code) && !words.test(said)) return error
  return Object.assign(new Error('no connection was made'), { code: 'ECONNREFUSED' })
}
