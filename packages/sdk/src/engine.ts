import type { Dispatch } from './chain.js'
import { ConfigError } from './errors/index.js'
import { openCertificates } from './keys/download.js'
import { merchantKey, type Merchant } from './keys/merchant.js'
import type { PlatformKey } from './keys/platform.js'
import { KeyRing } from './keys/ring.js'
import type { CallOptions, ClientOptions } from './options.js'
import { reply, type Answer, type Reply } from './reply.js'
import { operationOptions } from './request/options.js'
import { prepare } from './request/prepare.js'
import { settings, type Settings } from './settings.js'
import { SyncBridge } from './sync/bridge.js'
import { download, expectedDigest, guarded, type DownloadOptions } from './transport/download.js'
import { pool, type Pool } from './transport/pool.js'
import { accept, exchange, refusal, type Sender } from './transport/sender.js'
import { verify } from './transport/verify.js'

const certificates = 'v3/certificates'
const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** What stands behind a client: its settings, keys, pool and worker. */
export class Engine {
  readonly settings: Settings
  readonly merchant: Merchant
  readonly keys: KeyRing
  readonly #pool: Pool | undefined
  readonly #sender: Sender
  readonly #sync: SyncBridge
  #closed = false

  constructor(options: ClientOptions) {
    this.settings = settings(options)
    this.merchant = merchantKey(options.privateKey)
    this.keys = new KeyRing({
      platformKeys: options.platformKeys,
      merchantSerial: options.serial,
      now: this.settings.now,
      download: (known) => this.#download(known),
    })
    this.#pool = options.transport === undefined ? pool() : undefined
    this.#sender = {
      settings: this.settings,
      merchant: this.merchant,
      keys: this.keys,
      transport: options.transport ?? (this.#pool as Pool).transport,
      pooled: options.transport === undefined,
    }
    this.#sync = new SyncBridge(options)
  }

  /** Sends one operation: the end of every chain. */
  readonly dispatch: Dispatch = (method, path, options, synchronous) =>
    synchronous ? this.callSync(method, path, options) : this.call(method, path, options)

  call(method: string, path: string, options: unknown): Reply<unknown> {
    return reply(this.#run(method, path, options))
  }

  callSync(method: string, path: string, options: unknown): unknown {
    this.#open(method, path)
    return this.#sync.call(
      { method, path, options },
      operationOptions(options).timeout ?? this.settings.timeout,
    )
  }

  /** Fetches a file from a URL that an answer gave. */
  async file(url: string, options: CallOptions): Promise<ReadableStream<Uint8Array>> {
    this.#open('GET', 'v3/')
    const limits = { timeout: options.timeout ?? this.settings.timeout, signal: options.signal }
    return (await download(this.#sender, url, limits)).data
  }

  /** The same for callers, with the file's digest checked where it is known. */
  async download(url: string, options: DownloadOptions = {}): Promise<ReadableStream<Uint8Array>> {
    const digest = expectedDigest(options)
    return guarded(await this.file(url, options), digest, options.signal)
  }

  decryptBytes(ciphertext: string): Promise<Uint8Array> {
    return this.merchant.decryptBytes(ciphertext)
  }

  #open(method: string, path: string): void {
    if (this.#closed) throw new ConfigError('This client is closed.', { code: 'closed' })
    if (!methods.has(method)) throw new ConfigError(`${method}: expected one of ${[...methods].join(', ')}`)
    if (!/^((hk|global)\/)?v3\//.test(path)) {
      throw new ConfigError(`${path}: only the v3 API (v3/…, hk/v3/…, global/v3/…) is supported yet`, {
        code: 'unsupported_path',
      })
    }
    if (/[?#\s\\]|(^|\/)\.\.?(\/|$)/.test(path)) {
      throw new ConfigError(
        `${path}: a path holds no query, fragment, blank or dot segment; use the query option`,
      )
    }
  }

  async #run(method: string, path: string, given: unknown): Promise<Answer<unknown>> {
    this.#open(method, path)
    const options = operationOptions(given)
    const limits = { timeout: options.timeout ?? this.settings.timeout, signal: options.signal }
    // The first download of certificates is the one call that has nothing yet to verify with.
    if (path !== certificates) await this.keys.ready()
    const request = await prepare(method, path, options, this.keys)
    return accept(this.#sender, request, await exchange(this.#sender, request, limits))
  }

  /** Certificates are opened with the APIv3 key, then the answer itself must verify with one of them. */
  async #download(known: (id: string) => PlatformKey | undefined): Promise<readonly PlatformKey[]> {
    const request = await prepare('GET', certificates, {}, this.keys)
    const received = await exchange(this.#sender, request, {
      timeout: this.settings.timeout,
      signal: undefined,
    })
    if (received.status !== 200) {
      // No key to verify a refusal with: it is told as it came.
      const error = refusal(received.status, received.body, received.headers['request-id'], false, request)
      if (error.code !== 'RESOURCE_NOT_EXISTS') throw error
      throw new ConfigError(
        "platformKeys: this merchant has no platform certificate; give WeChat Pay's public key ({ PUB_KEY_ID_…: pem }, " +
          'merchant console, API security)',
        { code: 'no_platform_certificate', cause: error },
      )
    }
    const opened = openCertificates(received.body, this.settings.apiV3Key, this.settings.serial)
    const find = (serial: string): Promise<PlatformKey | undefined> =>
      Promise.resolve(opened.find((key) => key.id === serial) ?? known(serial))
    await verify(
      { headers: received.headers, body: received.body, status: received.status },
      find,
      this.settings.now(),
    )
    return opened
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([this.#pool?.close(), this.#sync.close()])
  }
}
