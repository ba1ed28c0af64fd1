import { isKeyObject, serialOf, accepted, type KeyMaterial } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import type { ClientOptions } from '../options.js'
import { normaliseSerial, publicKeyPrefix } from '../protocol/index.js'
import { parse, read } from './material.js'
import { loadPlatformKey, type MerchantIdentity, type PlatformKey } from './platform.js'
import { Refresher, type RefresherOptions } from './refresher.js'

/** What a ring is made of. */
export interface RingOptions extends RefresherOptions {
  readonly platformKeys: ClientOptions['platformKeys']
  /** What must not be given as a key of the platform. */
  readonly identity: MerchantIdentity
}

/** The trusted keys, by serial. */
export class KeyRing {
  /** Values of `Wechatpay-Signature-Type` that can be verified. */
  readonly schemes: readonly string[]
  readonly #keys = new Map<string, PlatformKey>()
  readonly #files: { readonly name: string; readonly url: URL }[] = []
  readonly #options: RingOptions
  readonly #given: boolean
  readonly #refresher: Refresher
  #reading: Promise<void> | undefined
  #best: PlatformKey | undefined
  #bestUntil = Number.NEGATIVE_INFINITY
  #marked = false

  constructor(options: RingOptions) {
    this.#options = options
    this.schemes = accepted(options.identity.algorithms).map(({ scheme }) => scheme)
    this.#given = options.platformKeys !== undefined
    this.#refresher = new Refresher(options, {
      add: (key) => this.#add(key),
      find: (id) => this.#keys.get(id),
      removeExpired: () => this.#removeExpired(),
    })
    for (const [name, material] of entries(options.platformKeys)) {
      if (material instanceof URL) this.#files.push({ name, url: material })
      else if (typeof material === 'string' || material instanceof Uint8Array || isKeyObject(material)) {
        this.#add(loadPlatformKey(name, material, options.identity))
      } else
        throw new ConfigError(`platformKeys["${name}"]: expected PEM text, bytes, a file: URL or a KeyObject`)
    }
    const { download } = options
    if (
      this.#keys.size > 0 &&
      this.#files.length === 0 &&
      download === undefined &&
      this.#usable().length === 0
    )
      throw this.#noneOfKind()
  }

  /** Those of the merchant's own algorithms, with which answers are signed. */
  #usable(): readonly PlatformKey[] {
    const { algorithms } = this.#options.identity
    return [...this.#keys.values()].filter((key) => key.algorithms === algorithms)
  }

  #noneOfKind(): ConfigError {
    return new ConfigError(
      'platformKeys: none of them is of SM2, as answers are: give the certificate of SM2, or apiV3Key, with which it is ' +
        'downloaded',
      { code: 'no_platform_key' },
    )
  }

  #add(key: PlatformKey): void {
    this.#keys.set(key.id, key)
    this.#bestUntil = Number.NEGATIVE_INFINITY
    this.#marked ||= key.sandbox
  }

  /**
   * Makes sure that there is a key to verify with, before anything is sent: afterwards it would be too late. Undefined
   * when there is one already.
   */
  ready(): Promise<void> | undefined {
    const refresher = this.#refresher
    if (this.#files.length === 0 && this.newest() !== undefined) {
      // Rotation without a restart: in the background, while calls go on with the known keys.
      if (!this.#given && refresher.canDownload && refresher.isStale && refresher.isDue)
        refresher.refresh().catch(() => undefined)
      return undefined
    }
    return this.#prepare().then(() => {
      if (this.newest() === undefined) throw this.#outOfDate()
    })
  }

  #outOfDate(): ConfigError {
    if (this.#keys.size > 0 && this.#usable().length === 0) return this.#noneOfKind()
    const keys = this.#usable().map(
      ({ id, notBefore, notAfter }) => `${id} (${day(notBefore)} to ${day(notAfter)})`,
    )
    return new ConfigError(
      `platformKeys: no certificate is valid today: ${keys.join(', ')}. Nothing was sent, since no answer could be ` +
        'verified: give the new one or the public key, or apiV3Key, so that certificates are downloaded',
      { code: 'no_platform_key' },
    )
  }

  /** `limited`: for a notification, which anyone can send. An empty ring is then filled no more often than any is refreshed. */
  async #prepare(limited = false): Promise<void> {
    const refresher = this.#refresher
    if (this.#files.length > 0) {
      this.#reading ??= this.#readFiles().finally(() => {
        this.#reading = undefined
      })
      await this.#reading
    }
    if (!refresher.canDownload || this.newest() !== undefined) return
    await refresher.readCache()
    if (this.newest() === undefined && (!limited || refresher.isDue)) await refresher.refresh()
  }

  async #readFiles(): Promise<void> {
    for (const { name, url } of this.#files) {
      const material = await read(`platformKeys["${name}"]`, url)
      this.#add(loadPlatformKey(name, material, this.#options.identity))
    }
    this.#files.length = 0
  }

  #removeExpired(): void {
    const now = this.#options.now()
    for (const key of this.#keys.values()) if (key.notAfter < now) this.#keys.delete(key.id)
  }

  /** The key of a serial or public key id, if it is known and valid now. */
  known(serial: string): PlatformKey | undefined {
    const key = this.#keys.get(serial) ?? this.#keys.get(normaliseSerial(serial))
    return key !== undefined && key.notAfter >= this.#options.now() ? key : undefined
  }

  /**
   * The same, and an unknown serial is looked for once in a fresh list of certificates: at most every minute, and less
   * often while that fails. During the gradual switch some answers come with a certificate although a public key was
   * given; a public key's id is never looked for, since no list holds it. A list that can't be had leaves the serial
   * unknown: its error must not be taken for the error of the call whose answer is being verified.
   */
  async find(serial: string): Promise<PlatformKey | undefined> {
    // Nothing to verify with yet: only a notification can come so early.
    if (this.#keys.size === 0 || this.#files.length > 0) await this.#prepare(true)
    const known = this.known(serial)
    if (known !== undefined || normaliseSerial(serial).startsWith(publicKeyPrefix)) return known
    const refresher = this.#refresher
    if (!refresher.canDownload || !(refresher.isRefreshing || refresher.isDue)) return undefined
    await refresher.refresh().catch(() => undefined)
    return this.known(serial)
  }

  /**
   * The key to encrypt with and to be answered in, of the merchant's own algorithms: the public key first, else the
   * certificate that began last.
   */
  newest(): PlatformKey | undefined {
    const now = this.#options.now()
    if (now < this.#bestUntil) return this.#best
    let best: PlatformKey | undefined
    let until = Number.POSITIVE_INFINITY
    for (const key of this.#keys.values()) {
      if (key.notAfter < now || key.algorithms !== this.#options.identity.algorithms) continue
      if (key.notBefore > now) until = Math.min(until, key.notBefore)
      else if (best?.id.startsWith(publicKeyPrefix) !== true) {
        if (key.id.startsWith(publicKeyPrefix) || best === undefined || key.notBefore > best.notBefore)
          best = key
      }
    }
    this.#best = best
    this.#bestUntil = best === undefined ? Number.NEGATIVE_INFINITY : Math.min(until, best.notAfter)
    return best
  }

  /** True when any trusted key is marked as a sandbox's. */
  get sandbox(): boolean {
    return this.#marked
  }

  /** The ids of what is trusted now. */
  ids(): readonly string[] {
    return [...this.#keys.keys()]
  }
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

function entries(given: ClientOptions['platformKeys']): readonly (readonly [string, KeyMaterial | URL])[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) return Object.entries(given)
  return (given as readonly (string | Uint8Array)[]).map((material, index) => {
    const option = `platformKeys[${index}]`
    if (typeof material !== 'string' && !(material instanceof Uint8Array))
      throw new ConfigError(`${option}: expected a certificate as PEM text or bytes`)
    const serial = parse(option, () => {
      try {
        return serialOf(material)
      } catch {
        throw new TypeError(
          `expected a certificate; a public key needs its id: platformKeys: { ${publicKeyPrefix}…: pem }`,
        )
      }
    })
    return [normaliseSerial(serial), material] as const
  })
}
