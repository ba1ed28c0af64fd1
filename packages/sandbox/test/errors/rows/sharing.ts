import type { Family } from '../row.js'
import { sharingOperations, sharingRows } from './sharing-orders.js'
import { receiverOperations, receiverRows } from './sharing-receivers.js'
import { returnOperations, returnRows } from './sharing-returns.js'

/** Profit sharing, but for its bill. */
export const sharing: Family = {
  name: 'profit sharing',
  operations: [...receiverOperations, ...sharingOperations, ...returnOperations],
  rows: [...receiverRows, ...sharingRows, ...returnRows],
}
