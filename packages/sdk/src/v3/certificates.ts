import { WechatPayError } from '../errors/index.js'
import { noCertificateError, openDownload, type Downloaded } from '../keys/download.js'
import type { MerchantIdentity, PlatformKey } from '../keys/platform.js'
import type { TransportResponse } from '../options.js'
import { certificateList } from '../protocol/index.js'
import { execute } from '../transport/execute.js'
import { markUnsent } from '../transport/outcome.js'
import type { Context, Protocol } from '../transport/protocol.js'
import { rejection } from './accept.js'
import type { RequestV3 } from './protocol.js'

/** The same protocol for the list of certificates, whose response is verified with the certificates in it. */
function certificateProtocol(
  context: Context,
  protocol: Protocol<RequestV3>,
  open: (received: TransportResponse) => Promise<Downloaded>,
): Protocol<RequestV3> {
  return {
    ...protocol,
    accept: async (request, received) => {
      const { status, headers, body } = received
      if (status !== 200) {
        // No key to verify an error response with: it is reported as received.
        throw noCertificateError(
          rejection(status, body as Uint8Array, headers, false, request, context.settings.now()),
        )
      }
      return { status, headers, requestId: headers['request-id'], data: await open(received) }
    },
  }
}

/** Fetches the list of certificates like any read, with retries and failover. `known` finds keys that are trusted already. */
export async function downloadCertificates(
  context: Context,
  protocol: Protocol<RequestV3>,
  identity: MerchantIdentity,
  known: (id: string) => PlatformKey | undefined,
): Promise<Downloaded> {
  await context.merchant.ready()
  const { keys, settings } = context
  const { region, algorithms, timeouts, apiV3Key, now } = settings
  const { certificates: algorithm_type } = algorithms
  const query = algorithm_type === undefined ? {} : { query: { algorithm_type } }
  const open = (received: TransportResponse): Promise<Downloaded> =>
    openDownload(received, { apiV3Key, identity, schemes: keys.schemes, known, now: now() })
  const request = await protocol.prepare('GET', certificateList(region), query)
  try {
    const limits = { total: timeouts.total, signal: undefined }
    const { data } = await execute(context, certificateProtocol(context, protocol, open), request, limits)
    return data as Downloaded
  } catch (error) {
    if (error instanceof WechatPayError) markUnsent(error)
    throw error
  }
}
