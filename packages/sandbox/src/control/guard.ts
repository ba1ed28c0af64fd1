import type { IncomingRequest } from '../kernel/http/exchange.js'
import { isLoopback } from '../platform/destination.js'

/**
 * Why a request to the control API is refused, or undefined. Another machine must not control the sandbox, nor a page of
 * another origin, neither directly nor through a name that resolves to this machine.
 */
export function refuseForeign({ headers, isRemote }: IncomingRequest): string | undefined {
  if (isRemote === true) return 'the control API answers on this machine only'
  const host = headers['host'] ?? ''
  const url = `http://${host}`
  if (!URL.canParse(url) || !isLoopback(new URL(url).hostname))
    return 'only loopback host names reach the control API'
  const { origin } = headers
  if (origin !== undefined && origin !== new URL(url).origin) return 'requests of other origins are refused'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'cross-site requests are refused'
  return undefined
}
