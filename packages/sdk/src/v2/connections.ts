import { ConfigError } from '../errors/index.js'
import type { Role } from '../identity/index.js'
import type { ClientOptions } from '../options.js'
import type { SendHttp } from '../transport/http.js'
import { pool, type Pool } from '../transport/pool.js'
import type { Context } from '../transport/protocol.js'
import { traitsOf } from '../transport/traits.js'
import { loadCertificate } from './certificate.js'

/** Connections of v2: some operations need the merchant's certificate on the connection (mutual TLS). */
export class Connections {
  readonly #context: Context
  readonly #options: ClientOptions<Role>
  #certified: Promise<Pool> | undefined

  constructor(context: Context, options: ClientOptions<Role>) {
    this.#context = context
    this.#options = options
  }

  /** The way to send to an operation. Connections that show the certificate are pooled, apart from the others. */
  async of(path: string, mutualTls: boolean, origin: string): Promise<SendHttp> {
    const { settings, send: plain, pooled, watched } = this.#context
    const { clientCertificate, dispatcher, proxy, transport } = this.#options
    if (mutualTls && traitsOf(transport)?.mutualTls === false && !origin.startsWith('http:')) {
      throw new ConfigError(
        `${path} wants the merchant's certificate on the connection (mutual TLS), and fetch shows none: leave transport out ` +
          'where there are sockets, or give fetchTransport a fetch that shows it ({ fetch: (url, init) => env.MERCHANT.fetch(url, init) })',
        { code: 'mutual_tls_unavailable' },
      )
    }
    // The caller's transport or dispatcher shows the certificate itself; without TLS there is nobody to show it to.
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
      // A file that is missing now may exist at the next call.
      loading.catch(() => (this.#certified = undefined))
      this.#certified = loading
    }
    return watched((await this.#certified).send)
  }

  async close(): Promise<void> {
    const opened = await this.#certified?.catch(() => undefined)
    await opened?.close()
  }
}
