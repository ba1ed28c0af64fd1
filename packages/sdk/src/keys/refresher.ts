import type { CertificateCache } from '../options.js'
import type { Downloaded } from './download.js'
import type { PlatformKey } from './platform.js'

/** Where downloaded keys go. */
export interface KeyStore {
  add(key: PlatformKey): void
  find(id: string): PlatformKey | undefined
  removeExpired(): void
}

/** How certificates are obtained. */
export interface RefresherOptions {
  readonly now: () => number
  /** Fetches the platform's certificates: authenticated by the APIv3 key and by their own signature. */
  readonly download: ((known: (id: string) => PlatformKey | undefined) => Promise<Downloaded>) | undefined
  /** Opens a cached list: it is encrypted with the APIv3 key, so a forged one does not open. */
  readonly open: (body: string) => readonly PlatformKey[]
  readonly cache: CertificateCache | undefined
  readonly cacheKey: string
}

/** Shortest time between a download and the next, so that forged serial numbers cannot cause a refresh storm. */
const refreshInterval = 60_000
/** After failures the interval doubles up to this. */
const maxBackOff = 3_600_000
/** A list this old is refreshed in the background: a new certificate is listed 24 hours before it is used. */
const stale = 12 * 3_600_000
/** A cache that does not answer within this counts as empty: it must cost less than a download. */
const cacheLimit = 2_000

/** Obtains certificates from the cache and from the platform, and decides when a download may be tried. */
export class Refresher {
  readonly #options: RefresherOptions
  readonly #store: KeyStore
  #downloaded = Number.NEGATIVE_INFINITY
  #tried = Number.NEGATIVE_INFINITY
  #failures = 0
  #cached: Promise<void> | undefined
  #refreshing: Promise<void> | undefined

  constructor(options: RefresherOptions, store: KeyStore) {
    this.#options = options
    this.#store = store
  }

  get canDownload(): boolean {
    return this.#options.download !== undefined
  }

  /** True while a download is under way: callers may join it. */
  get isRefreshing(): boolean {
    return this.#refreshing !== undefined
  }

  /** True when the list is old enough to be refreshed in the background. */
  get isStale(): boolean {
    return this.#options.now() - this.#downloaded >= stale
  }

  /** True when a download may be tried again. */
  get isDue(): boolean {
    const interval = Math.min(maxBackOff, refreshInterval * 2 ** this.#failures)
    return this.#options.now() - this.#tried >= interval
  }

  /** Reads the cache, once. */
  readCache(): Promise<void> {
    this.#cached ??= this.#readCache()
    return this.#cached
  }

  async #readCache(): Promise<void> {
    const { cache, cacheKey, open, now } = this.#options
    if (cache === undefined) return
    try {
      const cached = await withinLimit(Promise.resolve(cache.get(cacheKey)))
      if (cached === undefined) return
      const { at, body } = JSON.parse(cached) as { at: unknown; body: string }
      if (typeof at !== 'number' || !Number.isFinite(at)) return
      for (const key of open(body)) this.#store.add(key)
      this.#downloaded = Math.min(at, now())
    } catch {
      // A cache that is unreachable, broken or of another APIv3 key counts as empty: the platform is asked.
    }
  }

  /** Downloads the list; callers at the same time share one download. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  async #refresh(): Promise<void> {
    const { download, cache, cacheKey, now } = this.#options
    if (download === undefined) return
    this.#tried = now()
    try {
      const { body, keys } = await download((id) => this.#store.find(id))
      for (const key of keys) this.#store.add(key)
      this.#store.removeExpired()
      this.#downloaded = now()
      this.#failures = 0
      // A cache that can't be written must not fail a call.
      const write = async (): Promise<void> => cache?.set(cacheKey, JSON.stringify({ at: now(), body }))
      await withinLimit(write()).catch(() => undefined)
    } catch (error) {
      this.#failures++
      throw error
    }
  }
}

async function withinLimit<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), cacheLimit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
