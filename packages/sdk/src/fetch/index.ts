import type { Transport, TransportRequest, TransportResponse } from '../options.js'
import { withTraits } from '../transport/traits.js'
import { neverConnected } from './failure.js'

/** What {@link fetchTransport} takes. */
export interface FetchTransportOptions {
  /**
   * Used in place of the global `fetch`: a binding of Cloudflare Workers that shows the merchant's certificate
   * (`(url, init) => env.MERCHANT.fetch(url, init)`), or a fetch of your own. Only with one can v2 operations be called that
   * want mutual TLS.
   */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
}

/**
 * Sends by `fetch` instead of undici, where there are no sockets: Cloudflare Workers, edge functions. Follows no redirect: a
 * signed request goes nowhere but where it was signed for. Limits are the client's own; `timeout.connect` is the
 * runtime's.
 * @example new WechatPay({ ...options, transport: fetchTransport() })
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const { fetch: given } = options
  const transport = async (request: TransportRequest): Promise<TransportResponse> => {
    try {
      // Looked up anew: tests and tracers replace the global one.
      const response = await (given ?? globalThis.fetch)(request.url, initOf(request))
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: response.body ?? new Uint8Array(0),
      }
    } catch (error) {
      throw neverConnected(error)
    }
  }
  return withTraits(transport, { network: true, mutualTls: given !== undefined })
}

function initOf({ method, headers, body, signal }: TransportRequest): RequestInit {
  return {
    method,
    // The signature is of the bytes received: none of them packed on the way.
    headers: { 'accept-encoding': 'identity', ...headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
    ...(signal === undefined ? {} : { signal }),
  }
}
