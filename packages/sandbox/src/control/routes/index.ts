import type { ControlRoute } from '../route.js'
import { applyments } from './applyments.js'
import { clock } from './clock.js'
import { combined } from './combined.js'
import { codes } from './codes.js'
import { coverage } from './coverage.js'
import { faults } from './faults.js'
import { funds } from './funds.js'
import { notifications } from './notifications.js'
import { orders } from './orders.js'
import { platform } from './platform.js'
import { refunds } from './refunds.js'
import { settlements } from './settlements.js'
import { state } from './state.js'
import { transfers } from './transfers.js'

/** The whole control API, but for the document of it. */
export const routes: readonly ControlRoute[] = [
  ...orders,
  ...combined,
  ...codes,
  ...refunds,
  ...applyments,
  ...settlements,
  ...transfers,
  ...funds,
  ...notifications,
  ...clock,
  ...faults,
  ...platform,
  ...state,
  ...coverage,
]
