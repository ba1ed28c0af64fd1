import { carryFaulty } from './wire-faults.js'
import type { Gate } from '../gate/gate.js'
import type { Transport } from '../options.js'

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
