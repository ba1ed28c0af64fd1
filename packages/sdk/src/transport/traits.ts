import type { Transport } from '../options.js'

/** Shared by the ESM and the CommonJS build, like the brand of the errors. */
const mark: unique symbol = Symbol.for('wechatpay-kit.transport') as never

/** What a transport of this package is, in the client's eyes. One of the caller's own has none. */
export interface TransportTraits {
  /** It reaches the network: a sandbox's keys must not leave by it. */
  readonly network: true
  /** It may show the merchant's certificate on the connection. */
  readonly mutualTls: boolean
}

/** Marks a transport. */
export function withTraits(transport: Transport, traits: TransportTraits): Transport {
  return Object.defineProperty(transport, mark, { value: traits })
}

/** What a transport was marked as. */
export function traitsOf(transport: Transport | undefined): TransportTraits | undefined {
  return (transport as { readonly [mark]?: TransportTraits } | undefined)?.[mark]
}
