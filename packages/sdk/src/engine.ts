import type { Dispatch } from './chain.js'
import { ConfigError } from './errors/index.js'
import { openCertificates } from './keys/download.js'
import { merchantKey, type Merchant } from './keys/merchant.js'
import type { PlatformKey } from './keys/platform.js'
import { KeyRing } from './keys/ring.js'
import type { ClientOptions } from './options.js'
import { reply, type Answer, type Reply } from './reply.js'
import { operationOptions } from './request/options.js'
import { prepare } from './request/prepare.js'
import { settings, type Settings } from './settings.js'
import { SyncBridge } from './sync/bridge.js'
import { pool, type Pool } from './transport/pool.js'
import { accept, exchange, guard, refusal, type Sender } from './transport/sender.js'
import { verify } from './transport/verify.js'
import { V2 } from './v2/client.js'

const certificates = 'v3/certificates'
const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** What stands behind a client: its settings, keys, pool and worker. */
export class Engine {
  readonly settings: Settings
  readonly merchant: Merchant
  readonly keys: KeyRing
  readonly #pool: Pool | undefined
  readonly #sender: Sender
  readonly #v2: V2
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
    const { transport, pooled, merchant, keys } = this.#sender
    const keepOff = (origin: string): void => guard(new URL(origin), { pooled, keys })
    const certificate = options.clientCertificate
    this.#v2 = new V2({ settings: this.settings, merchant, transport, pooled, certificate, guard: keepOff })
    this.#sync = new SyncBridge(options)
  }

  /** Sends one operation: the end of every chain. */
  readonly dispatch: Dispatch = (method, path, options, synchronous) => {
    if (method === 'PAGE') return this.#url(path, options)
    return synchronous ? this.callSync(method, path, options) : this.call(method, path, options)
  }

  async #url(path: string, options: unknown): Promise<string> {
    this.#open('GET', path)
    return this.#v2.url(path, operationOptions(options))
  }

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

  #open(method: string, path: string): void {
    if (this.#closed) throw new ConfigError('This client is closed.', { code: 'closed' })
    if (!methods.has(method)) throw new ConfigError(`${method}: expected one of ${[...methods].join(', ')}`)
    if (!/^(v2|((hk|global)\/)?v3)\//.test(path)) {
      throw new ConfigError(`${path}: expected v3/…, hk/v3/…, global/v3/… or v2/…`, {
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
    if (path.startsWith('v2/')) return this.#v2.call(method, path, options)
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
    await Promise.all([this.#pool?.close(), this.#v2.close(), this.#sync.close()])
  }
}
