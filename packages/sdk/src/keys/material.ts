import { readFile } from 'node:fs/promises'
import type { KeyMaterial } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'

/** Parses key material, naming the option that held it when it can't be. The material itself is never shown. */
export function parse<T>(option: string, load: () => T): T {
  try {
    return load()
  } catch (error) {
    const reason = error instanceof TypeError ? error.message : 'it could not be read'
    throw new ConfigError(`${option}: ${reason}`)
  }
}

/** Reads the file that a `file:` URL names; other material is returned as it is. */
export async function read(option: string, material: KeyMaterial | URL): Promise<KeyMaterial> {
  if (!(material instanceof URL)) return material
  try {
    return await readFile(material)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable'
    throw new ConfigError(`${option}: the file ${material.pathname} can't be read (${code})`)
  }
}
