import { ConfigError } from '../errors/index.js'
import type { BrandIdentity } from '../options.js'

/** Paths that a brand calls. All others are a merchant's. */
export const isBrandPath = (path: string): boolean => path.startsWith('brand/')

const members: ReadonlySet<string> = new Set<keyof BrandIdentity>(['brand_id', 'serial', 'privateKey'])

/** Checks the option `brand` before any I/O. */
export function checkBrand(given: BrandIdentity | undefined): BrandIdentity | undefined {
  if (given === undefined) return undefined
  if (typeof given !== 'object' || given === null)
    throw new ConfigError('brand: expected { brand_id, serial, privateKey }')
  for (const name of Object.keys(given))
    if (!members.has(name))
      throw new ConfigError(`brand.${name}: there is no such option (known: ${[...members].join(', ')})`)
  const { brand_id, serial, privateKey } = given
  if (typeof brand_id !== 'string' || !/^[0-9A-Za-z]{1,32}$/.test(brand_id))
    throw new ConfigError("brand.brand_id: expected the brand's number as text, such as '120344'")
  if (typeof serial !== 'string' || !/^(0x)?[0-9A-Fa-f:]{8,64}$/.test(serial.trim()))
    throw new ConfigError(
      "brand.serial: expected the serial of the brand's API certificate, 40 hexadecimal digits",
    )
  const material: unknown = privateKey
  if (typeof material !== 'string' && (typeof material !== 'object' || material === null))
    throw new ConfigError('brand.privateKey: expected PEM text, bytes, a file: URL, a KeyObject or a Signer')
  if (material instanceof URL && material.protocol !== 'file:')
    throw new ConfigError('brand.privateKey: only a file: URL is read')
  return given
}

/** The identities of a client. */
interface Identities {
  readonly merchant: boolean
  readonly brand: boolean
}

/** Rejects a call for which the client has no identity. */
export function checkIdentityOf(path: string, has: Identities): void {
  if (isBrandPath(path) ? has.brand : has.merchant) return
  throw isBrandPath(path)
    ? new ConfigError(`brand: needed for ${path}: give the client brand: { brand_id, serial, privateKey }`, {
        code: 'identity_missing',
      })
    : merchantMissing(path)
}

/** The error of a client that has a brand alone. */
export function merchantMissing(what: string): ConfigError {
  return new ConfigError(
    `mchid: needed for ${what}: this client has a brand only. Give it mchid, serial and privateKey, too`,
    { code: 'identity_missing' },
  )
}
