import type { Flow } from '../../platform/call.js'
import { share, unfreeze } from './orders.js'
import { queryRatio, queryReturn, querySharing, queryUnsplit } from './queries.js'
import { addReceiver, deleteReceiver } from './receivers.js'
import { returnShare } from './returns.js'

const base = '/v3/profitsharing'

/** The operations of profit sharing but for its bill, by method and path. */
export const sharingFlows: readonly (readonly [string, Flow])[] = [
  [`POST ${base}/receivers/add`, addReceiver],
  [`POST ${base}/receivers/delete`, deleteReceiver],
  [`POST ${base}/orders`, share],
  [`GET ${base}/orders/{out_order_no}`, querySharing],
  [`POST ${base}/orders/unfreeze`, unfreeze],
  [`POST ${base}/return-orders`, returnShare],
  [`GET ${base}/return-orders/{out_return_no}`, queryReturn],
  [`GET ${base}/transactions/{transaction_id}/amounts`, queryUnsplit],
  [`GET ${base}/merchant-configs/{sub_mchid}`, queryRatio],
]
