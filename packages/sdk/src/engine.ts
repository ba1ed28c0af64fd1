import type { Dispatch } from './chain.js'
import type { Algorithms } from './crypto/index.js'
import { ConfigError } from './errors/index.js'
import { debugBodies, debugHooks } from './debug/index.js'
import { checkIdentityOf, isBrandPath, type Role } from './identity/index.js'
import { openCertificates } from './keys/download.js'
import { ExpiryNotice } from './keys/expiry.js'
import { absentMerchant } from './keys/absent.js'
import { merchantKey, type MerchantKey } from './keys/merchant.js'
import type { MerchantIdentity } from './keys/platform.js'
import { KeyRing } from './keys/ring.js'
import type { CallOptions, ClientOptions } from './options.js'
import { certificateList } from './protocol/index.js'
import { apiCall, type ApiCall, type ApiResponse } from './response.js'
import { checkCall } from './operations/check.js'
import { checkTarget } from './path.js'
import { checkSignal, checkTimeout, operationOptions } from './request/options.js'
import { settings, type Settings } from './settings.js'
import { SyncBridge } from './sync/bridge.js'
import { custom } from './transport/custom.js'
import { noCertificates, within } from './transport/deadline.js'
import { execute } from './transport/execute.js'
import { fire } from './transport/hooks.js'
import { traitsOf } from './transport/traits.js'
import { Origins } from './transport/origins.js'
import { pool, type Pool } from './transport/pool.js'
import type { Context, Protocol } from './transport/protocol.js'
import type { V2 } from './v2/client.js'
import { brandContext } from './v3/brand.js'
import { downloadCertificates } from './v3/certificates.js'
import { download, expectedDigest, withDigestCheck, type DownloadOptions } from './v3/download.js'
import { protocolV3, type RequestV3 } from './v3/protocol.js'

/** What stands behind a client: its settings, keys, pool and worker. */
export class Engine {
  readonly settings: Settings
  readonly merchant: MerchantKey
  readonly keys: KeyRing
  /** Undefined where the caller's transport takes its place. */
  readonly pool: Pool | undefined
  readonly #ownsPool: boolean
  readonly #context: Context
  readonly #protocol: Protocol<RequestV3>
  /** Signs as the brand; undefined where there is none. */
  readonly #brand: readonly [Context, Protocol<RequestV3>] | undefined
  readonly #options: ClientOptions<Role>
  #v2: Promise<V2> | undefined
  readonly #sync: SyncBridge
  readonly #expiry = new ExpiryNotice()
  #closing: Promise<void> | undefined

  /** `shared` is the pool of the client that this one was made from. */
  constructor(options: ClientOptions<Role>, shared?: Pool) {
    this.settings = settings(options)
    const { brand, hasMerchant, serial, algorithms } = this.settings
    const { privateKey, certificate } = options
    this.merchant = hasMerchant
      ? merchantKey({ privateKey, certificate, serial }, algorithms, this.settings.now)
      : absentMerchant
    this.keys = this.#ring(options)
    const { transport, proxy, dispatcher, hooks } = options
    const { connect, body } = this.settings.timeouts
    this.#ownsPool = shared === undefined
    this.pool = shared ?? (transport === undefined ? pool({ connect, body, proxy, dispatcher }) : undefined)
    const { baseUrl, failover, now } = this.settings
    const watched = debugBodies()
    this.#context = {
      settings: this.settings,
      merchant: this.merchant,
      keys: this.keys,
      send: watched(transport === undefined ? (this.pool as Pool).send : custom(transport)),
      watched,
      pooled: transport === undefined,
      usesNetwork: transport === undefined || traitsOf(transport)?.network === true,
      origins: new Origins(baseUrl, failover, now),
      hooks: [...(hooks === undefined ? [] : [hooks]), ...debugHooks()],
    }
    this.#protocol = protocolV3(this.#context)
    const asBrand = brand === undefined ? undefined : brandContext(this.#context, brand)
    this.#brand = asBrand === undefined ? undefined : [asBrand, protocolV3(asBrand)]
    this.#options = options
    this.#sync = new SyncBridge(options)
  }

  #ring(options: ClientOptions<Role>): KeyRing {
    const { settings } = this
    const { apiV3Key, mchid, now, algorithms } = settings
    const identity = this.#identity()
    return new KeyRing({
      platformKeys: options.platformKeys,
      identity,
      now,
      download:
        apiV3Key === undefined
          ? undefined
          : (known) => downloadCertificates(this.#context, this.#protocol, identity, known),
      open: (body) => openCertificates(Buffer.from(body), apiV3Key, identity),
      cache: options.certificateCache,
      cacheKey: `wechatpay-certificates-${mchid}${algorithms.name === 'SM' ? '-sm' : ''}`,
    })
  }

  #identity(): MerchantIdentity {
    const { mchid, algorithms } = this.settings
    const { merchant } = this
    return {
      mchid,
      algorithms,
      get serial() {
        return merchant.serial
      },
      get publicKey() {
        return merchant.publicKey
      },
    }
  }

  /** Sends one operation: the end of every chain. */
  readonly dispatch: Dispatch = (method, path, options, synchronous) => {
    if (method === 'PAGE') return this.#url(path, options)
    if (method.endsWith(' ALL')) return this.#all(method.slice(0, -4), path, options)
    if (!synchronous) return apiCall(this.#run(method, path, options, checkCall))
    checkCall(method, path, operationOptions(options, method, path))
    return this.callSync(method, path, options)
  }

  /** The items of a list, page by page. */
  async *#all(method: string, path: string, options: unknown): AsyncGenerator<unknown, void, undefined> {
    const { everyItem } = await import('./paging/index.js')
    yield* everyItem((page) => apiCall(this.#run(method, path, page, checkCall)), method, path, options)
  }

  async #url(path: string, given: unknown): Promise<string> {
    this.#open('GET', path)
    const options = operationOptions(given, 'PAGE', path)
    checkCall('PAGE', path, options)
    return (await this.#openV2()).url(path, options)
  }

  /** Sends any request, also one of an operation that this version does not list. */
  call(method: string, path: string, options: unknown): ApiCall<unknown> {
    return apiCall(this.#run(method, path, options))
  }

  callSync(method: string, path: string, options: unknown): unknown {
    this.#open(method, path)
    return this.#sync.call(
      { method, path, options },
      operationOptions(options, method, path).timeout ?? this.settings.timeouts.total,
    )
  }

  /** Tells the hooks that the merchant's certificate expires soon. */
  #warn(): void {
    const expires = this.merchant.notAfter
    const message = this.#expiry.due(expires, this.settings.now())
    if (message === undefined || expires === undefined) return
    fire(this.#context.hooks, 'onWarning', {
      code: 'certificate_expires',
      message,
      mchid: this.settings.mchid,
      expires,
    })
  }

  /** Fetches a file from a URL that an answer gave. */
  async file(url: string, { timeout, signal }: CallOptions): Promise<ReadableStream<Uint8Array>> {
    this.#open('GET', 'v3/')
    checkTimeout(timeout)
    checkSignal(signal)
    await this.merchant.ready()
    return download(this.#context, this.#protocol, url, {
      total: timeout ?? this.settings.timeouts.total,
      signal,
    })
  }

  /** The same for callers, with the file's digest checked where it is known. */
  async download(url: string, options: DownloadOptions = {}): Promise<ReadableStream<Uint8Array>> {
    const digest = expectedDigest(options)
    return withDigestCheck(await this.file(url, options), digest, options.signal)
  }

  get algorithms(): Algorithms {
    return this.settings.algorithms
  }

  decryptBytes(ciphertext: string): Promise<Uint8Array> {
    return this.merchant.decryptBytes(ciphertext)
  }

  /** v2's part of the client, loaded on its first call. */
  #openV2(): Promise<V2> {
    this.#v2 ??= import('./v2/client.js').then(({ V2 }) => new V2(this.#context, this.#options))
    return this.#v2
  }

  #open(method: string, path: string): void {
    if (this.#closing !== undefined || this.pool?.closed === true)
      throw new ConfigError('This client is closed.', { code: 'closed' })
    checkTarget(method, path)
    checkIdentityOf(path, { merchant: this.settings.hasMerchant, brand: this.#brand !== undefined })
  }

  async #run(
    method: string,
    path: string,
    given: unknown,
    check?: typeof checkCall,
  ): Promise<ApiResponse<unknown>> {
    this.#open(method, path)
    const options = operationOptions(given, method, path)
    check?.(method, path, options)
    const reading = this.merchant.ready()
    if (reading !== undefined) await reading
    this.#warn()
    if (path.startsWith('v2/')) return (await this.#openV2()).call(method, path, options)
    if (this.settings.validate) {
      const { validateRequest } = await import('./validation/request.js')
      await validateRequest(method, path, options, this.settings.role)
    }
    let total = options.timeout ?? this.settings.timeouts.total
    // The first download of certificates is the one call that has nothing yet to verify with.
    if (path !== certificateList(this.settings.region)) {
      const preparing = this.keys.ready()
      if (preparing !== undefined) {
        const start = performance.now()
        await within(preparing, { total, signal: options.signal }, (ended) => noCertificates(ended, false))
        total -= performance.now() - start
      }
    }
    const own = [this.#context, this.#protocol] as const
    const [context, protocol] = (isBrandPath(path) ? this.#brand : undefined) ?? own
    const request = await protocol.prepare(method, path, options)
    return execute(context, protocol, request, { total, signal: options.signal })
  }

  /** Ends what this client opened; a second call waits for the first. */
  close(): Promise<void> {
    this.#closing ??= Promise.all([
      this.#ownsPool ? this.pool?.close() : undefined,
      this.#v2?.then((v2) => v2.close()),
      this.#sync.close(),
    ]).then(() => undefined)
    return this.#closing
  }
}
