import { loadPublicKey, type KeyObject } from '../crypto/index.js'
import { ConfigError, SignatureError } from '../errors/index.js'
import type { Merchant } from '../keys/merchant.js'
import type { ClientCertificate, Transport } from '../options.js'
import { encodeQuery, parseXml, type XmlFields } from '../protocol/index.js'
import type { Answer } from '../reply.js'
import type { OperationOptions } from '../request/options.js'
import type { Settings } from '../settings.js'
import { pool, type Pool } from '../transport/pool.js'
import { readAnswer, readJson, refusalV2, statusError, type ReceivedV2 } from './answer.js'
import { loadCertificate } from './certificate.js'
import { exchangeV2 } from './exchange.js'
import { textFields } from './fields.js'
import { peek } from './file.js'
import { complete, factsOf, prepareV2, v2Key, wirePath, type PreparedV2 } from './prepare.js'

const mainHost = 'https://api.mch.weixin.qq.com'
const riskPath = 'v2/risk/getpublickey'

/** What v2 takes from the client. */
export interface PartsV2 {
  readonly settings: Settings
  readonly merchant: Merchant
  readonly transport: Transport
  /** True when the transport is the client's own: then the client sees to the certificate. */
  readonly pooled: boolean
  readonly certificate: ClientCertificate | undefined
  /** Throws when a request must not leave for this origin. */
  readonly guard: (origin: string) => void
}

/** The v2 API of one client: its requests, its pages, and the connections that show the merchant's certificate. */
export class V2 {
  readonly #parts: PartsV2
  #certified: Promise<Pool> | undefined
  #riskKey: Promise<KeyObject> | undefined

  constructor(parts: PartsV2) {
    this.#parts = parts
  }

  #origin(server: string | undefined): string {
    return this.#parts.settings.baseUrl ?? server?.replace(/\/$/, '') ?? mainHost
  }

  /** Sends one operation. @param path begins with `v2/`. */
  async call(method: string, path: string, options: OperationOptions): Promise<Answer<unknown>> {
    const { settings } = this.#parts
    v2Key(settings.apiV2Key)
    const request = await prepareV2(method, path, options, settings, () => this.#fetchRiskKey(options))
    const origin = this.#origin(request.facts.server)
    this.#parts.guard(origin)
    const limits = { timeout: options.timeout ?? settings.timeout, signal: options.signal }
    const transport = await this.#transport(request, path, origin)
    const { status, headers, body } = await exchangeV2(transport, origin, request, limits)
    const requestId = headers['request-id']
    const from = { method, path, status, requestId }
    if (status < 200 || status >= 300) throw statusError({ ...from, body: new Uint8Array(0) })
    const data =
      request.facts.file === true
        ? await this.#file(body, from)
        : await this.#read({ ...from, body: body as Uint8Array }, request)
    return { status, headers, requestId, data }
  }

  /** The signed URL of a page that the payer's browser opens. */
  url(path: string, options: OperationOptions): string {
    const { settings } = this.#parts
    const facts = factsOf('GET', path)
    if (facts.page !== true)
      throw new ConfigError(`${path}: no page but a call; use its verb`, { code: 'unsupported_path' })
    const fields = complete(textFields(options.query, '/query'), facts, settings, '/query')
    return `${this.#origin(facts.server)}${wirePath(path)}?${encodeQuery(fields)}`
  }

  async #read(from: ReceivedV2, { facts }: PreparedV2): Promise<unknown> {
    if (facts.json === true) return readJson(from)
    const fields: Record<string, XmlFields[string]> = {
      ...readAnswer(from, facts, v2Key(this.#parts.settings.apiV2Key)),
    }
    for (const name of facts.decrypt ?? []) {
      const sealed = fields[name]
      if (typeof sealed !== 'string' || sealed === '') continue
      try {
        fields[name] = await this.#parts.merchant.decrypt(sealed)
      } catch (error) {
        if (error instanceof ConfigError) throw error
        const message = `${from.path}: ${name} of the answer can't be opened with the merchant's private key.`
        throw new SignatureError(message, { code: 'decryption_failed', status: from.status })
      }
    }
    return fields
  }

  async #file(
    body: Uint8Array | ReadableStream<Uint8Array>,
    from: Omit<ReceivedV2, 'body'>,
  ): Promise<ReadableStream<Uint8Array>> {
    const stream = body instanceof Uint8Array ? new Blob([body as Uint8Array<ArrayBuffer>]).stream() : body
    const found = await peek(stream)
    if ('file' in found) return found.file
    const received = { ...from, body: found.refusal }
    let fields: XmlFields = {}
    try {
      fields = parseXml(found.refusal)
    } catch {
      // It began like a refusal and is none that can be read: told without a reason.
    }
    throw refusalV2(fields, received, false)
  }

  /** Connections that show the merchant's certificate are pooled, apart from the others. */
  async #transport({ facts }: PreparedV2, path: string, origin: string): Promise<Transport> {
    const { pooled, transport, certificate, settings } = this.#parts
    if (facts.mutualTls !== true || !pooled || origin.startsWith('http:')) return transport
    if (certificate === undefined) {
      throw new ConfigError(
        `clientCertificate: needed for ${path}: give { cert, key } (apiclient_cert.pem, apiclient_key.pem) or { pfx, passphrase }`,
      )
    }
    if (this.#certified === undefined) {
      const loading = loadCertificate(certificate, settings.mchid).then((secureContext) =>
        pool({ secureContext }),
      )
      // A file that is missing now may be there at the next call.
      loading.catch(() => (this.#certified = undefined))
      this.#certified = loading
    }
    return (await this.#certified).transport
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
          return loadPublicKey((data as { readonly pub_key: string }).pub_key)
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
