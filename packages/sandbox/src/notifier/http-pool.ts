import type { Agent, request } from 'undici'

/** The connections on which notifications leave. */
export interface HttpPool {
  /** undici's request, and the pool to send through; loaded and opened on first use, since most starts need neither. */
  open(): Promise<{ readonly request: typeof request; readonly dispatcher: Agent }>
  /** Ends all connections. */
  close(): Promise<void>
}

/** Opens a pool with 32 connections per host, each with one request at a time. */
export function openPool(): HttpPool {
  let opening: ReturnType<HttpPool['open']> | undefined
  const start = async (): ReturnType<HttpPool['open']> => {
    // By its file: Bun has a stand-in for the bare name, whose connections can't be ended.
    const undici = await import('undici/index.js')
    return { request: undici.request, dispatcher: new undici.Agent({ connections: 32, pipelining: 1 }) }
  }
  return {
    open: () => (opening ??= start()),
    close: async () => (await opening)?.dispatcher.destroy(),
  }
}
