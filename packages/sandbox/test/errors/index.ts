import type { Family } from './row.js'
import { ordering } from './rows/ordering.js'

/** All families of operations, and with them all rows. */
export const families: readonly Family[] = [ordering]
