import { ConfigError } from '../errors/index.js'
import type { CallOptions } from '../options.js'
import { prepareFile } from '../request/prepare.js'
import type { Deadline } from '../transport/deadline.js'
import { digestAlgorithm, digested, type FileDigest } from '../transport/digest.js'
import { execute } from '../transport/execute.js'
import { pieces, streamOf } from '../transport/pieces.js'
import { realHost } from '../transport/production.js'
import type { Context, Protocol } from '../transport/protocol.js'
import { readyV3, type RequestV3 } from './protocol.js'

/** How a file is fetched; the answer that led to it may be given as it is. */
export interface DownloadOptions extends Pick<CallOptions, 'signal' | 'timeout'> {
  /** `SHA1`, `SHA256` or `SM3`: with `hash_value`, or neither. */
  readonly hash_type?: string | undefined
  /** Hexadecimal. */
  readonly hash_value?: string | undefined
}

/** The digest that a file must have; undefined where none is given. Throws a ConfigError for half of one. */
export function expectedDigest({ hash_type, hash_value }: DownloadOptions): FileDigest | undefined {
  if (hash_type === undefined && hash_value === undefined) return undefined
  if (typeof hash_type !== 'string' || typeof hash_value !== 'string')
    throw new ConfigError('download: give hash_type and hash_value, or neither')
  digestAlgorithm(hash_type)
  return { hash_type, hash_value }
}

/** Passes a download on; where its digest is known, the stream fails at its end if it is wrong. */
export function withDigestCheck(
  stream: ReadableStream<Uint8Array>,
  digest: FileDigest | undefined,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const source = pieces(stream, signal)
  return streamOf(digest === undefined ? source : digested(source, digest), stream)
}

/**
 * Fetches a file from a URL that a response gave, signed like any request. Only the base URL and hosts of WeChat Pay are
 * accepted, because the Authorization header must not reach anyone else. A base URL replaces every host of the platform.
 */
export async function download(
  context: Context,
  protocol: Protocol<RequestV3>,
  url: string,
  limits: Deadline,
): Promise<ReadableStream<Uint8Array>> {
  const { baseUrl } = context.settings
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const own = parsed?.origin === baseUrl
  const real = parsed?.protocol === 'https:' && parsed.port === '' && realHost.test(parsed.origin)
  if (parsed === undefined || parsed.username !== '' || (!own && !real)) {
    const host = parsed === undefined ? 'not a URL' : parsed.host
    throw new ConfigError(
      `download: ${host}: a file is fetched only from ${baseUrl === undefined ? '' : `${baseUrl} or `}an https host of ` +
        'WeChat Pay; give the download_url of an answer as it came',
      { code: 'foreign_download_url' },
    )
  }
  const request = readyV3(context, prepareFile(parsed))
  return (await execute(context, protocol, request, limits)).data as ReadableStream<Uint8Array>
}
