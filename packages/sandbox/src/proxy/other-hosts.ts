import type { IncomingRequest, OutgoingAnswer } from '../kernel/http/exchange.js'
import type { Merchant } from '../platform/merchants.js'
import { purposeOf } from './hosts.js'
import { login } from './login.js'

/** Answers a request that a proxy's client sent for a host; undefined where the API itself answers. */
export function answerOtherHosts(
  merchants: readonly Merchant[],
  host: string,
  request: IncomingRequest,
): OutgoingAnswer | undefined {
  const purpose = purposeOf(host)
  if (purpose === 'login') return login(merchants, request)
  // What is the sandbox's own is never found under a public name.
  if (purpose === 'pay') return request.target.startsWith('/_sandbox') ? empty(404) : undefined
  const message = `${host.slice(0, 253)} is not a host of WeChat Pay, and nothing else is connected to`
  const body = Buffer.from(JSON.stringify({ code: 'FORBIDDEN', message }))
  return { status: 403, headers: { 'Content-Type': 'application/json; charset=utf-8' }, body }
}

function empty(status: number): OutgoingAnswer {
  return { status, headers: {}, body: new Uint8Array() }
}
