import type { MerchantClient, SandboxMerchant } from './options.js'
import type { PlatformKeys } from './platform/keys.js'
import type { Merchant } from './platform/merchants.js'

/** A merchant as the sandbox shows it, with the options of an SDK client. */
export function describeMerchant(
  merchant: Merchant,
  keys: PlatformKeys,
  transport: MerchantClient['transport'],
  url: () => string,
): SandboxMerchant {
  const { mchid, role, appids, openids, certificate, serial, privateKey, apiV3Key, apiV2Key } = merchant
  return {
    mchid,
    role,
    get keys() {
      return merchant.keys
    },
    get publicKeyShare() {
      return merchant.publicKeyShare
    },
    appids,
    openids,
    get subMerchants() {
      return merchant.subMerchants
    },
    certificate,
    apiV2Key,
    get client() {
      const platformKeys = trustedBy(merchant, keys)
      return {
        mchid,
        serial,
        privateKey,
        apiV3Key,
        apiV2Key,
        ...(platformKeys === undefined ? {} : { platformKeys }),
        baseUrl: url(),
        transport,
      }
    },
  }
}

/** The platform keys that a merchant is given; undefined where it downloads certificates. */
function trustedBy({ keys: mode }: Merchant, keys: PlatformKeys): MerchantClient['platformKeys'] {
  if (mode === 'certificate') return undefined
  const publicKey = { [keys.publicKeyId]: keys.publicKey }
  const [newest] = keys.certificates
  if (mode === 'public-key' || newest === undefined) return publicKey
  return { ...publicKey, [newest.serial]: newest.certificate }
}
