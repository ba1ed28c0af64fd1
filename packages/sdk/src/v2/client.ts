import { loadPublicKey, type KeyObject } from '../crypto/index.js'
import { ConfigError, SignatureError } from '../errors/index.js'
import type { Role } from '../identity/index.js'
import type { ClientOptions } from '../options.js'
import { encodeQuery, type XmlFields } from '../protocol/index.js'
import type { ApiResponse } from '../response.js'
import type { OperationOptions } from '../request/options.js'
import { execute } from '../transport/execute.js'
import type { Context, Protocol } from '../transport/protocol.js'
import { Connections } from './connections.js'
import { textFields } from './fields.js'
import { complete, factsOf, wirePath } from './prepare.js'
import { protocolV2, type RequestV2 } from './protocol.js'
import { checkForPayer } from './sign.js'

const riskPath = 'v2/risk/getpublickey'

/** The v2 API of one client: its requests and its pages. */
export class V2 {
  readonly #context: Context
  readonly #connections: Connections
  readonly #protocol: Protocol<RequestV2>
  #riskKey: Promise<KeyObject> | undefined

  constructor(context: Context, options: ClientOptions<Role>) {
    this.#context = context
    this.#connections = new Connections(context, options)
    this.#protocol = protocolV2(context, this.#connections, (call) => this.#fetchRiskKey(call))
  }

  /** Sends one operation. @param path begins with `v2/`. */
  async call(method: string, path: string, options: OperationOptions): Promise<ApiResponse<unknown>> {
    const request = await this.#protocol.prepare(method, path, options)
    const total = options.timeout ?? this.#context.settings.timeouts.total
    return execute(this.#context, this.#protocol, request, { total, signal: options.signal })
  }

  /** The signed URL of a page that the payer's browser opens. */
  url(path: string, options: OperationOptions): string {
    const { settings, origins } = this.#context
    const facts = factsOf('GET', path)
    if (facts.page !== true)
      throw new ConfigError(`${path}: no page but a call; use its verb`, { code: 'unsupported_path' })
    const given = textFields(options.query, '/query')
    if (facts.fill.includes('sign')) checkForPayer(given, '/query')
    const fields = complete(given, facts, settings, '/query')
    return `${origins.of(facts.server)}${wirePath(path)}?${encodeQuery(fields)}`
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

  close(): Promise<void> {
    return this.#connections.close()
  }
}
