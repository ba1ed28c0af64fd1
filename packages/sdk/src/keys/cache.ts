import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomHex } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'
import type { CertificateCache } from '../options.js'

/** Keeps platform certificates in this process: for several clients of one merchant. */
export function memoryCache(): CertificateCache {
  const kept = new Map<string, string>()
  return {
    get: (key) => kept.get(key),
    set: (key, value) => {
      kept.set(key, value)
    },
  }
}

/**
 * Keeps platform certificates in a folder, one file per merchant, so that a restart downloads nothing. The files are
 * sealed with the APIv3 key: nobody who writes them can make the client trust another key.
 * @example new WechatPay({ …, certificateCache: fileCache('/var/cache/wechatpay') })
 */
export function fileCache(folder: string | URL): CertificateCache {
  if (folder instanceof URL ? folder.protocol !== 'file:' : typeof folder !== 'string' || folder === '')
    throw new ConfigError('fileCache: expected the path of a folder, or its file: URL')
  const path = folder instanceof URL ? fileURLToPath(folder) : folder
  const file = (key: string): string => join(path, `${key.replace(/[^\w.-]/g, '_')}.json`)
  return {
    async get(key) {
      try {
        return await readFile(file(key), 'utf8')
      } catch {
        return undefined
      }
    },
    async set(key, value) {
      await mkdir(path, { recursive: true })
      // Written beside and renamed: a reader never sees half a file.
      const beside = `${file(key)}.${randomHex(6)}`
      await writeFile(beside, value, { mode: 0o600 })
      await rename(beside, file(key))
    },
  }
}
