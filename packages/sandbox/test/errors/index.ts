import type { Family } from './row.js'
import { abnormalRefunds } from './rows/abnormal-refunds.js'
import { codepay } from './rows/codepay.js'
import { ordering } from './rows/ordering.js'
import { orders } from './rows/orders.js'
import { refunds } from './rows/refunds.js'
import { reversals } from './rows/reverse.js'
import { sharing } from './rows/sharing.js'

/** All families of operations, and with them all rows. */
export const families: readonly Family[] = [
  ordering,
  orders,
  codepay,
  reversals,
  refunds,
  abnormalRefunds,
  sharing,
]
