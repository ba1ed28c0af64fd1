import { isOverseas } from '../protocol/index.js'
import { prepare, type Prepared } from '../request/prepare.js'
import type { Context, Protocol, ReadyRequest } from '../transport/protocol.js'
import { hintOf, retryClassOf } from '../transport/repeat.js'
import { accept } from './accept.js'
import { sign } from './sign.js'

/** A v3 request, ready to be signed. */
export type RequestV3 = Prepared & ReadyRequest

/** A prepared request with what the pipeline needs of it. */
export function readyV3({ send, settings }: Context, prepared: Prepared): RequestV3 {
  const { facts, options, method } = prepared
  return {
    ...prepared,
    retryClass: retryClassOf(facts, options, method === 'GET' ? 'safe' : 'unsafe'),
    query: hintOf(facts, options, settings.mchid),
    isFile: facts.file === true,
    send,
  }
}

/** API v3: JSON, signed in the Authorization header. */
export function protocolV3(context: Context): Protocol<RequestV3> {
  const { keys, merchant, settings } = context
  return {
    prepare: async (method, path, options) => {
      const prepared = await prepare(method, path, options, keys, settings.region)
      if (prepared.facts.decrypt !== undefined) merchant.assertCanDecrypt(isOverseas(path))
      return readyV3(context, prepared)
    },
    sign: (request, total) => sign(context, request, total),
    accept: (request, received, deadline) => accept(context, request, received, deadline),
  }
}
