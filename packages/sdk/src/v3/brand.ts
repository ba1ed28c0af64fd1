import { rsa } from '../crypto/index.js'
import { merchantKey } from '../keys/merchant.js'
import type { BrandIdentity } from '../options.js'
import { brandScheme, headerSerial } from '../protocol/index.js'
import type { Context } from '../transport/protocol.js'

/** A context whose calls are signed by the brand: its own number, key and scheme, the same connections and trust. */
export function brandContext(context: Context, { brand_id, serial, privateKey }: BrandIdentity): Context {
  const { settings } = context
  const material = { privateKey, certificate: undefined, serial: headerSerial(serial) }
  return {
    ...context,
    settings: { ...settings, mchid: brand_id, scheme: brandScheme },
    merchant: merchantKey(material, rsa, settings.now, 'brand.privateKey'),
  }
}
