import { ConfigError } from '../errors/index.js'
import type { Answer } from '../reply.js'
import { userAgent, type Prepared } from '../request/prepare.js'
import { accept, exchange, realHost, type Sender } from './sender.js'

/** How long to wait for the file to begin, and what stops the wait. */
export interface DownloadLimits {
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/**
 * Fetches a file from a URL that an answer gave, signed like any request. Nothing is sent to another host than the base
 * URL's or WeChat Pay's own: an Authorization must not reach a stranger. With a base URL, that one stands for every host
 * of the platform.
 */
export async function download(
  sender: Sender,
  url: string,
  limits: DownloadLimits,
): Promise<Answer<ReadableStream<Uint8Array>>> {
  const { baseUrl } = sender.settings
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const own = parsed?.origin === baseUrl
  const real = parsed?.protocol === 'https:' && parsed.port === '' && realHost.test(parsed.hostname)
  if (parsed === undefined || parsed.username !== '' || (!own && !real)) {
    const host = parsed === undefined ? 'not a URL' : parsed.host
    throw new ConfigError(
      `download: ${host}: a file is fetched only from ${baseUrl === undefined ? '' : `${baseUrl} or `}an https host of ` +
        'WeChat Pay; give the download_url of an answer as it came',
      { code: 'foreign_download_url' },
    )
  }
  const request: Prepared = {
    method: 'GET',
    target: `${parsed.pathname}${parsed.search}`,
    headers: { accept: '*/*', 'user-agent': userAgent },
    body: { bytes: undefined, signed: new Uint8Array(0), type: undefined },
    facts: { file: true, server: parsed.origin },
  }
  const received = await exchange(sender, request, limits)
  return (await accept(sender, request, received)) as Answer<ReadableStream<Uint8Array>>
}
