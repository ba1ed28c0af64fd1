import { rsa } from '../crypto/index.js'
import { merchantKey } from '../keys/merchant.js'
import type { BrandIdentity } from '../options.js'
import { brandScheme, headerSerial } from '../protocol/index.js'
import type { Sender } from './sender.js'

/** A sender that signs as the brand: its own number, key and scheme, the same connections and trust. */
export function brandSender(sender: Sender, { brand_id, serial, privateKey }: BrandIdentity): Sender {
  const { settings } = sender
  const material = { privateKey, certificate: undefined, serial: headerSerial(serial) }
  return {
    ...sender,
    settings: { ...settings, mchid: brand_id, scheme: brandScheme },
    merchant: merchantKey(material, rsa, settings.now),
  }
}
