import { carryFaulty } from './wire-faults.js'
import type { Gate } from '../gate/gate.js'

/** A request to the in-process transport. Header names in lower case; of the URL only path and query count. */
export interface TransportRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly signal?: AbortSignal
}

/** A response of the in-process transport. Header names in lower case. */
export interface TransportAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** Carries a request to the sandbox without a socket; an SDK client takes it as its `transport`. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer>

/** Answers requests without a socket. A fault of the network is the error that a socket would have brought. */
export function inProcess(gate: Gate): Transport {
  return async ({ method, url, headers, body, signal }) => {
    signal?.throwIfAborted()
    const { host, pathname, search } = new URL(url)
    const sent = { host, ...headers }
    const request = {
      method,
      target: pathname + search,
      headers: sent,
      body: body ?? new Uint8Array(),
      client: 'in-process' as const,
    }
    const answer = await gate.answer(request)
    if (answer.wire !== undefined) await carryFaulty(answer.wire, signal)
    const lower = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value] as const)
    return { status: answer.status, headers: Object.fromEntries(lower), body: answer.body }
  }
}
