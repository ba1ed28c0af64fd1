import type { Clock } from '../kernel/clock/clock.js'
import type { Faults } from '../faults/rules.js'
import type { Identifiers } from '../kernel/identifiers.js'
import type { PlatformKeys } from './keys.js'
import type { Merchant } from './merchants.js'
import type { DestinationRules } from './destination.js'
import type { Store } from '../kernel/store/store.js'

/** Everything that one sandbox consists of; passed to whatever has behaviour. */
export interface Platform {
  readonly clock: Clock
  readonly store: Store
  readonly identifiers: Identifiers
  readonly faults: Faults
  readonly keys: PlatformKeys
  readonly merchants: readonly Merchant[]
  readonly destinations: DestinationRules
  /** Whether payers that no merchant lists are accepted. */
  readonly anyOpenid: boolean
}

/** The merchant with this number. */
export function findMerchant(platform: Platform, mchid: string): Merchant | undefined {
  return platform.merchants.find((merchant) => merchant.mchid === mchid)
}
