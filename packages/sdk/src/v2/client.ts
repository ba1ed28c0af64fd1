import { loadPublicKey, type KeyObject } from '../crypto/index.js'
import { ConfigError, SignatureError } from '../errors/index.js'
import type { Role } from '../identity/index.js'
import type { ClientOptions } from '../options.js'
import { encodeQuery, type XmlFields } from '../protocol/index.js'
import type { ApiResponse } from '../response.js'
import type { OperationOptions } from '../request/options.js'
import { guard } from '../transport/attempt.js'
import { failure } from '../transport/failure.js'
import { natureOf as natureOfTransport } from '../transport/nature.js'
import { pool, type Pool } from '../transport/pool.js'
import { hintOf, natureOf } from '../transport/repeat.js'
import type { Send } from '../transport/send.js'
import { send, type Sender } from '../transport/sender.js'
import { acceptV2 } from './accept.js'
import { loadCertificate } from './certificate.js'
import { textFields } from './fields.js'
import { complete, factsOf, prepareV2, keyV2, wirePath } from './prepare.js'
import { checkForPayer } from './sign.js'

const riskPath = 'v2/risk/getpublickey'

/** The v2 API of one client: its requests, its pages, and the connections that show the merchant's certificate. */
export class V2 {
  readonly #sender: Sender
  readonly #options: ClientOptions<Role>
  #certified: Promise<Pool> | undefined
  #riskKey: Promise<KeyObject> | undefined

  constructor(sender: Sender, options: ClientOptions<Role>) {
    this.#sender = sender
    this.#options = options
  }

  /** Sends one operation. @param path begins with `v2/`. */
  async call(method: string, path: string, options: OperationOptions): Promise<ApiResponse<unknown>> {
    const sender = this.#sender
    const { settings, merchant } = sender
    const key = keyV2(settings.apiV2Key)
    const request = await prepareV2(method, path, options, settings, () => this.#fetchRiskKey(options))
    const { facts, target, headers, body } = request
    if (facts.decrypt !== undefined) merchant.mustOpen(false)
    const origin = sender.origins.of(facts.server)
    const way = await this.#way(path, facts.mutualTls === true, origin)
    const query = hintOf(facts, options, settings.mchid)
    const call = {
      method,
      path,
      server: facts.server,
      // The one GET of v2 without an entry exchanges a code that is good for one use.
      nature: natureOf(facts, options, 'unsafe'),
      query,
      attempt: async (origin: string, limits: Parameters<Send>[1]) => {
        guard(origin, sender)
        try {
          return await way({ method, origin, target, headers, body, file: facts.file === true }, limits)
        } catch (error) {
          const timeout = Math.min(limits.total, limits.response)
          throw failure(error, { method, origin, timeout, query })
        }
      },
      accept: (received: Awaited<ReturnType<Send>>) =>
        acceptV2({ method, path, origin, ...received }, facts, key, merchant),
    }
    const total = options.timeout ?? settings.timeouts.total
    return send(sender, call, { total, signal: options.signal })
  }

  /** The signed URL of a page that the payer's browser opens. */
  url(path: string, options: OperationOptions): string {
    const { settings, origins } = this.#sender
    const facts = factsOf('GET', path)
    if (facts.page !== true)
      throw new ConfigError(`${path}: no page but a call; use its verb`, { code: 'unsupported_path' })
    const given = textFields(options.query, '/query')
    if (facts.fill.includes('sign')) checkForPayer(given, '/query')
    const fields = complete(given, facts, settings, '/query')
    return `${origins.of(facts.server)}${wirePath(path)}?${encodeQuery(fields)}`
  }

  /** Connections that show the merchant's certificate are pooled, apart from the others. */
  async #way(path: string, mutualTls: boolean, origin: string): Promise<Send> {
    const { settings, send: plain, pooled } = this.#sender
    const { clientCertificate, dispatcher, proxy, transport } = this.#options
    if (mutualTls && natureOfTransport(transport)?.mutualTls === false && !origin.startsWith('http:')) {
      throw new ConfigError(
        `${path} wants the merchant's certificate on the connection (mutual TLS), and fetch shows none: leave transport out ` +
          'where there are sockets, or give fetchTransport a fetch that shows it ({ fetch: (url, init) => env.MERCHANT.fetch(url, init) })',
        { code: 'mutual_tls_unavailable' },
      )
    }
    // A transport or dispatcher of the caller's shows the certificate itself; without TLS there is nobody to show it to.
    if (!mutualTls || !pooled || dispatcher !== undefined || origin.startsWith('http:')) return plain
    if (clientCertificate === undefined) {
      throw new ConfigError(
        `clientCertificate: needed for ${path}: give { cert, key } (apiclient_cert.pem, apiclient_key.pem) or ` +
          '{ pfx, passphrase } (apiclient_cert.p12)',
      )
    }
    if (this.#certified === undefined) {
      const { connect, body } = settings.timeouts
      const loading = loadCertificate(clientCertificate, settings.mchid, settings.now()).then(
        (secureContext) => pool({ connect, body, proxy, dispatcher: undefined, secureContext }),
      )
      // A file that is missing now may be there at the next call.
      loading.catch(() => (this.#certified = undefined))
      this.#certified = loading
    }
    return this.#sender.watched((await this.#certified).send)
  }

  /** Fetched once: the key that card numbers and names are encrypted with. */
  #fetchRiskKey({ signal, timeout }: OperationOptions): Promise<KeyObject> {
    if (this.#riskKey === undefined) {
      const limits = {
        ...(signal === undefined ? {} : { signal }),
        ...(timeout === undefined ? {} : { timeout }),
      }
      const fetching = this.call('POST', riskPath, limits).then(({ data }) => {
        try {
          return loadPublicKey((data as XmlFields & { readonly pub_key: string }).pub_key)
        } catch {
          throw new SignatureError(`${riskPath}: the answer holds no public key.`, { code: 'invalid_answer' })
        }
      })
      fetching.catch(() => (this.#riskKey = undefined))
      this.#riskKey = fetching
    }
    return this.#riskKey
  }

  async close(): Promise<void> {
    const opened = await this.#certified?.catch(() => undefined)
    await opened?.close()
  }
}
