import type { Dispatch } from './chain.js'
import type { Algorithms } from './crypto/index.js'
import { ConfigError, WechatPayError } from './errors/index.js'
import { debugBodies, debugHooks } from './debug/index.js'
import type { Role } from './identity/index.js'
import { openCertificates } from './keys/download.js'
import { ExpiryNotice } from './keys/expiry.js'
import { merchantKey, type Merchant } from './keys/merchant.js'
import type { Own, PlatformKey } from './keys/platform.js'
import { KeyRing, type Downloaded } from './keys/ring.js'
import type { CallOptions, ClientOptions, TransportResponse } from './options.js'
import { certificateList, isOverseas, normaliseSerial } from './protocol/index.js'
import { apiCall, type ApiCall, type ApiResponse } from './response.js'
import { checkCall } from './operations/check.js'
import { checkSignal, checkTimeout, operationOptions } from './request/options.js'
import { prepare, type Prepared } from './request/prepare.js'
import { settings, type Settings } from './settings.js'
import { SyncBridge } from './sync/bridge.js'
import { refusal } from './transport/accept.js'
import { custom } from './transport/custom.js'
import { noCertificates, within } from './transport/deadline.js'
import { download, expectedDigest, guarded, type DownloadOptions } from './transport/download.js'
import { fire } from './transport/hooks.js'
import { natureOf } from './transport/nature.js'
import { Origins } from './transport/origins.js'
import { markUnsent } from './transport/outcome.js'
import { pool, type Pool } from './transport/pool.js'
import { callOf, send, type Call, type Sender } from './transport/sender.js'
import { verify } from './transport/verify.js'
import type { V2 } from './v2/client.js'

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** What stands behind a client: its settings, keys, pool and worker. */
export class Engine {
  readonly settings: Settings
  readonly merchant: Merchant
  readonly keys: KeyRing
  /** Undefined where the caller's transport takes its place. */
  readonly pool: Pool | undefined
  readonly #ownsPool: boolean
  readonly #sender: Sender
  readonly #options: ClientOptions<Role>
  #v2: Promise<V2> | undefined
  readonly #sync: SyncBridge
  readonly #expiry = new ExpiryNotice()
  #closing: Promise<void> | undefined

  /** `shared` is the pool of the client that this one was made from. */
  constructor(options: ClientOptions<Role>, shared?: Pool) {
    this.settings = settings(options)
    this.merchant = merchantKey(
      { privateKey: options.privateKey, certificate: options.certificate, serial: this.settings.serial },
      this.settings.algorithms,
      this.settings.now,
    )
    this.keys = this.#ring(options)
    const { transport, proxy, dispatcher, hooks } = options
    const { connect, body } = this.settings.timeouts
    this.#ownsPool = shared === undefined
    this.pool = shared ?? (transport === undefined ? pool({ connect, body, proxy, dispatcher }) : undefined)
    const { baseUrl, failover, now } = this.settings
    const watched = debugBodies()
    this.#sender = {
      settings: this.settings,
      merchant: this.merchant,
      keys: this.keys,
      send: watched(transport === undefined ? (this.pool as Pool).send : custom(transport)),
      watched,
      pooled: transport === undefined,
      guarded: transport === undefined || natureOf(transport)?.network === true,
      origins: new Origins(baseUrl, failover, now),
      hooks: [...(hooks === undefined ? [] : [hooks]), ...debugHooks()],
    }
    this.#options = options
    this.#sync = new SyncBridge(options)
  }

  #ring(options: ClientOptions<Role>): KeyRing {
    const { settings } = this
    const { apiV3Key, mchid, now, algorithms } = settings
    const own = this.#own()
    return new KeyRing({
      platformKeys: options.platformKeys,
      own,
      now,
      download: apiV3Key === undefined ? undefined : (known) => this.#download(known),
      open: (body) => openCertificates(Buffer.from(body), apiV3Key, own),
      cache: options.certificateCache,
      cacheKey: `wechatpay-certificates-${mchid}${algorithms.name === 'SM' ? '-sm' : ''}`,
    })
  }

  #own(): Own {
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
    if (!synchronous) return apiCall(this.#run(method, path, options, checkCall))
    checkCall(method, path, operationOptions(options, method, path))
    return this.callSync(method, path, options)
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
    fire(this.#sender.hooks, 'onWarning', {
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
    return download(this.#sender, url, { total: timeout ?? this.settings.timeouts.total, signal })
  }

  /** The same for callers, with the file's digest checked where it is known. */
  async download(url: string, options: DownloadOptions = {}): Promise<ReadableStream<Uint8Array>> {
    const digest = expectedDigest(options)
    return guarded(await this.file(url, options), digest, options.signal)
  }

  get algorithms(): Algorithms {
    return this.settings.algorithms
  }

  decryptBytes(ciphertext: string): Promise<Uint8Array> {
    return this.merchant.decryptBytes(ciphertext)
  }

  /** v2's part of the client, loaded on its first call. */
  #openV2(): Promise<V2> {
    this.#v2 ??= import('./v2/client.js').then(({ V2 }) => new V2(this.#sender, this.#options))
    return this.#v2
  }

  #open(method: string, path: string): void {
    if (this.#closing !== undefined || this.pool?.closed === true)
      throw new ConfigError('This client is closed.', { code: 'closed' })
    if (!methods.has(method)) throw new ConfigError(`${method}: expected one of ${[...methods].join(', ')}`)
    if (!/^(v2|((hk|global)\/)?v3)\//.test(path)) {
      throw new ConfigError(`${path}: expected v3/…, hk/v3/…, global/v3/… or v2/…`, {
        code: 'unsupported_path',
      })
    }
    // What is signed must be what is sent: other characters would leave in another encoding.
    if (/[^\x21-\x7e]/.test(path))
      throw new ConfigError(`${encodeURI(path)}: a path is written in ASCII; percent-encode what is not`)
    if (/[?#\s\\]|(^|\/)\.\.?(\/|$)/.test(path)) {
      throw new ConfigError(
        `${path}: a path holds no query, fragment, blank or dot segment; use the query option`,
      )
    }
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
      await validateRequest(method, path, options)
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
    const request = await prepare(method, path, options, this.keys, this.settings.region)
    if (request.facts.decrypt !== undefined) this.merchant.mustOpen(isOverseas(path))
    return send(this.#sender, callOf(this.#sender, request), { total, signal: options.signal })
  }

  /** Fetches the list of certificates like any read: again where it fails, from the second domain where need be. */
  async #download(known: (id: string) => PlatformKey | undefined): Promise<Downloaded> {
    await this.merchant.ready()
    const { region, algorithms } = this.settings
    const { certificates: algorithm_type } = algorithms
    const query = algorithm_type === undefined ? {} : { query: { algorithm_type } }
    const request = await prepare('GET', certificateList(region), query, this.keys, region)
    const call: Call = {
      ...callOf(this.#sender, request),
      accept: async (received) => ({
        status: received.status,
        headers: received.headers,
        requestId: received.headers['request-id'],
        data: await this.#openList(received, request, known),
      }),
    }
    const { total } = this.settings.timeouts
    try {
      return (await send(this.#sender, call, { total, signal: undefined })).data as Downloaded
    } catch (error) {
      if (error instanceof WechatPayError) markUnsent(error)
      throw error
    }
  }

  /** Certificates are opened with the APIv3 key, then the answer itself must verify with one of them. */
  async #openList(
    { status, headers, body: received }: TransportResponse,
    request: Prepared,
    known: (id: string) => PlatformKey | undefined,
  ): Promise<Downloaded> {
    const body = received as Uint8Array
    const now = this.settings.now()
    if (status !== 200) {
      // No key to verify a refusal with: it is told as it came.
      const error = refusal(status, body, headers, false, request, now)
      if (error.code !== 'RESOURCE_NOT_EXISTS') throw error
      throw new ConfigError(
        "platformKeys: this merchant has no platform certificate; give WeChat Pay's public key ({ PUB_KEY_ID_…: pem }, " +
          'merchant console, API security)',
        { code: 'no_platform_certificate', cause: error },
      )
    }
    const opened = openCertificates(body, this.settings.apiV3Key, this.#own())
    const trusted = (serial: string): PlatformKey | undefined =>
      opened.find((key) => key.id === normaliseSerial(serial)) ?? known(normaliseSerial(serial))
    const trust = {
      schemes: this.keys.schemes,
      known: trusted,
      find: (serial: string) => Promise.resolve(trusted(serial)),
    }
    await verify({ headers, body, status }, trust, now)
    return { body: Buffer.from(body).toString('utf8'), keys: opened }
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
