import { loadPrivateKey, loadPublicKey, type KeyMaterial, type KeyObject } from '../crypto/index.js'
import { ConfigError } from '../errors/index.js'

/** Reads a key; the error names the parameter and says what was given instead, never the text of the key. */
export function keyOf(name: 'privateKey' | 'publicKey', material: KeyMaterial): KeyObject {
  try {
    return name === 'privateKey' ? loadPrivateKey(material) : loadPublicKey(material)
  } catch (error) {
    throw new ConfigError(`${name}: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}
