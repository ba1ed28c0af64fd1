import type { ControlRoute } from '../route.js'
import { applyments } from '../../products/applyment/control.js'
import { clock } from './clock.js'
import { combined } from '../../products/combined-orders/control.js'
import { codes } from '../../products/code-pay/control.js'
import { coverage } from './coverage.js'
import { faults } from './faults.js'
import { funds } from './funds.js'
import { notifications } from './notifications.js'
import { orders } from '../../products/orders/control.js'
import { platform } from './platform.js'
import { refunds } from '../../products/refunds/control.js'
import { settlementAccountChanges } from '../../products/settlement-account/control.js'
import { state } from './state.js'
import { transfers } from '../../products/transfers/control.js'

/** The whole control API, but for the document of it. */
export const routes: readonly ControlRoute[] = [
  ...orders,
  ...combined,
  ...codes,
  ...refunds,
  ...applyments,
  ...settlementAccountChanges,
  ...transfers,
  ...funds,
  ...notifications,
  ...clock,
  ...faults,
  ...platform,
  ...state,
  ...coverage,
]
