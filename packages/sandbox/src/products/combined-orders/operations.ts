import type { Flow } from '../../platform/call.js'
import { closeCombined, queryCombinedById, queryCombinedByNumber } from './orders.js'
import { combine } from './place.js'

const family = '/v3/combine-transactions'
const byNumber = `${family}/out-trade-no/{combine_out_trade_no}`

/** Combined orders (合单): of direct merchants and of partners alike. */
export const combinedFlows: readonly (readonly [string, Flow])[] = [
  [`POST ${family}/jsapi`, combine('jsapi')],
  [`POST ${family}/app`, combine('app')],
  [`POST ${family}/h5`, combine('h5')],
  [`POST ${family}/native`, combine('native')],
  [`GET ${family}/id/{combine_transaction_id}`, queryCombinedById],
  [`GET ${byNumber}`, queryCombinedByNumber],
  [`POST ${byNumber}/close`, closeCombined],
]
