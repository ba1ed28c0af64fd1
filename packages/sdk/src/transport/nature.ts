import type { Transport } from '../options.js'

/** Shared by the ESM and the CommonJS build, like the brand of the errors. */
const mark: unique symbol = Symbol.for('wechatpay-kit.transport') as never

/** What a transport of this package is, in the client's eyes. One of the caller's own has none. */
export interface TransportNature {
  /** It reaches the network: a sandbox's keys must not leave by it. */
  readonly network: true
  /** It may show the merchant's certificate on the connection. */
  readonly mutualTls: boolean
}

/** Marks a transport. */
export function withNature(transport: Transport, nature: TransportNature): Transport {
  return Object.defineProperty(transport, mark, { value: nature })
}

/** What a transport was marked as. */
export function natureOf(transport: Transport | undefined): TransportNature | undefined {
  return (transport as { readonly [mark]?: TransportNature } | undefined)?.[mark]
}
