import { isKeyObject, type KeyMaterial } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import { normaliseSerial, publicKeyPrefix } from '../protocol/index.js'
import { read } from './material.js'
import { loadPlatformKey, type PlatformKey } from './platform.js'

/** Fetches the platform's certificates: authenticated by the APIv3 key and by their own signature. */
export type Download = (known: (id: string) => PlatformKey | undefined) => Promise<readonly PlatformKey[]>

/** A new download is tried at most this often, so that forged serials can't drive the client to hammer the platform. */
const refreshInterval = 60_000

/** Whom the client trusts, by serial. */
export class KeyRing {
  readonly #keys = new Map<string, PlatformKey>()
  readonly #files: { readonly name: string; readonly url: URL }[] = []
  readonly #merchantSerial: string
  readonly #download: Download | undefined
  readonly #now: () => number
  #loading: Promise<void> | undefined
  #downloaded = Number.NEGATIVE_INFINITY

  constructor(options: {
    readonly platformKeys: Readonly<Record<string, KeyMaterial | URL>> | undefined
    readonly merchantSerial: string
    readonly download: Download | undefined
    readonly now: () => number
  }) {
    this.#merchantSerial = options.merchantSerial
    this.#now = options.now
    this.#download = options.platformKeys === undefined ? options.download : undefined
    for (const [name, material] of Object.entries(options.platformKeys ?? {})) {
      if (material instanceof URL) this.#files.push({ name, url: material })
      else if (typeof material === 'string' || material instanceof Uint8Array || isKeyObject(material)) {
        this.#add(loadPlatformKey(name, material, options.merchantSerial))
      } else
        throw new ConfigError(`platformKeys["${name}"]: expected PEM text, bytes, a file: URL or a KeyObject`)
    }
  }

  #add(key: PlatformKey): void {
    this.#keys.set(key.id, key)
  }

  /** Makes sure that there is a key to verify with, before anything is sent: afterwards it would be too late. */
  async ready(): Promise<void> {
    if (this.#files.length > 0) await this.#single(() => this.#readFiles())
    if (this.#download !== undefined && this.newest() === undefined) await this.#refresh()
  }

  async #readFiles(): Promise<void> {
    for (const { name, url } of this.#files) {
      this.#add(loadPlatformKey(name, await read(`platformKeys["${name}"]`, url), this.#merchantSerial))
    }
    this.#files.length = 0
  }

  async #refresh(): Promise<void> {
    const download = this.#download
    if (download === undefined) return
    await this.#single(async () => {
      const keys = await download((id) => this.#keys.get(id))
      for (const key of keys) this.#add(key)
      for (const key of this.#keys.values()) if (key.notAfter < this.#now()) this.#keys.delete(key.id)
      this.#downloaded = this.#now()
    })
  }

  #single(work: () => Promise<void>): Promise<void> {
    this.#loading ??= work().finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  /** The key of a serial or public key id; an unknown serial is looked for once in a fresh list of certificates. */
  async find(serial: string): Promise<PlatformKey | undefined> {
    await this.ready()
    const id = normaliseSerial(serial)
    const known = this.#valid(id)
    if (known !== undefined || id.startsWith(publicKeyPrefix)) return known
    if (this.#now() - this.#downloaded >= refreshInterval) await this.#refresh()
    return this.#valid(id)
  }

  #valid(id: string): PlatformKey | undefined {
    const key = this.#keys.get(id)
    return key !== undefined && key.notAfter >= this.#now() ? key : undefined
  }

  /** The key to encrypt with and to be answered in: the public key first, else the certificate that began last. */
  newest(): PlatformKey | undefined {
    const now = this.#now()
    let best: PlatformKey | undefined
    for (const key of this.#keys.values()) {
      if (key.notBefore > now || key.notAfter < now) continue
      if (key.id.startsWith(publicKeyPrefix)) return key
      if (best === undefined || key.notBefore > best.notBefore) best = key
    }
    return best
  }

  /** True when any trusted key is marked as a sandbox's. */
  get sandbox(): boolean {
    return [...this.#keys.values()].some((key) => key.sandbox)
  }

  /** The ids of what is trusted now. */
  ids(): readonly string[] {
    return [...this.#keys.keys()]
  }
}
