import type { KeyObject } from '../crypto/index.js'
import type { OperationOptions } from '../request/options.js'
import type { Context, Protocol, ReadyRequest } from '../transport/protocol.js'
import { hintOf, retryClassOf } from '../transport/repeat.js'
import { acceptV2 } from './accept.js'
import type { Connections } from './connections.js'
import { keyV2, prepareV2, type PreparedV2 } from './prepare.js'

/** A v2 request: its body holds the signature already. */
export interface RequestV2 extends PreparedV2, ReadyRequest {
  readonly method: string
  readonly target: string
  /** Where it is sent first. */
  readonly origin: string
}

/** API v2: XML, signed in its fields. `riskKey` fetches the key that card fields are encrypted with. */
export function protocolV2(
  { settings, merchant, origins }: Context,
  connections: Connections,
  riskKey: (options: OperationOptions) => Promise<KeyObject>,
): Protocol<RequestV2> {
  return {
    prepare: async (method, path, options) => {
      keyV2(settings.apiV2Key)
      const prepared = await prepareV2(method, path, options, settings, () => riskKey(options))
      const { facts } = prepared
      if (facts.decrypt !== undefined) merchant.assertCanDecrypt(false)
      const origin = origins.of(facts.server)
      return {
        ...prepared,
        path,
        origin,
        server: facts.server,
        // The one GET of v2 without an entry exchanges a code that is good for one use.
        retryClass: retryClassOf(facts, options, 'unsafe'),
        query: hintOf(facts, options, settings.mchid),
        isFile: facts.file === true,
        send: await connections.of(path, facts.mutualTls === true, origin),
      }
    },
    sign: ({ headers, body }) => ({ headers, body }),
    accept: ({ method, path, origin, facts }, received) =>
      acceptV2({ method, path, origin, ...received }, facts, keyV2(settings.apiV2Key), merchant),
  }
}
