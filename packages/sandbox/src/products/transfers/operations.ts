import { rfc3339 } from 'wechatpay-kit/internal'
import type { Call, Flow } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { encryptAnswer } from '../../platform/encryption.js'
import type { Transfer } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { transferOf } from './answer.js'
import { createTransfer } from './create.js'
import { cancelTransfer } from './move.js'

const day = 86_400_000
/** How long a transfer can be queried. */
const queryable = 30 * day

const queryByNumber: Flow = (platform, call) =>
  tell(platform, call, `${call.merchant.mchid}/${call.params['out_bill_no']}`)

const queryById: Flow = (platform, call) =>
  tell(platform, call, platform.store.get('lookup', call.params['transfer_bill_no'] ?? ''))

const cancel: Flow = (platform, call) => {
  const transfer = find(platform, call, `${call.merchant.mchid}/${call.params['out_bill_no']}`)
  const cancelled = cancelTransfer(platform, transfer)
  if (cancelled === undefined) throw invalidRequest('当前转账单状态不支持撤销')
  const { out_bill_no, transfer_bill_no, state, updated } = cancelled
  return { status: 200, body: { out_bill_no, transfer_bill_no, state, update_time: rfc3339(updated) } }
}

function tell(platform: Platform, call: Call, id: string | undefined): ReturnType<Flow> {
  const transfer = find(platform, call, id)
  if (platform.clock.now() - transfer.created > queryable) throw notThere()
  const schema = call.operation.responses['200']?.schema
  return { status: 200, body: encryptAnswer(schema, transferOf(transfer), call.merchant.publicKey) }
}

function find(platform: Platform, call: Call, id: string | undefined): Transfer {
  const transfer = id === undefined ? undefined : platform.store.get('transfers', id)
  if (transfer === undefined || transfer.mchid !== call.merchant.mchid) throw notThere()
  return transfer
}

function notThere(): Refusal {
  return new Refusal({ status: 404, code: 'NOT_FOUND', message: '记录不存在' })
}

const base = '/v3/fund-app/mch-transfer/transfer-bills'

/** The operations of transfers to users, by method and path. */
export const transferFlows: readonly (readonly [string, Flow])[] = [
  [`POST ${base}`, createTransfer],
  [`GET ${base}/out-bill-no/{out_bill_no}`, queryByNumber],
  [`GET ${base}/transfer-bill-no/{transfer_bill_no}`, queryById],
  [`POST ${base}/out-bill-no/{out_bill_no}/cancel`, cancel],
]
