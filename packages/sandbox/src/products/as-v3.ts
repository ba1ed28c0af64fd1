import { applyFaults } from './faults.js'
import { flows } from './index.js'
import type { Call, FlowAnswer } from '../platform/call.js'
import type { JsonObject } from '../kernel/http/exchange.js'
import { route } from '../kernel/http/router.js'
import type { Platform } from '../platform/platform.js'
import type { CallV2 } from '../platform/call-v2.js'

/** The same request as v3 has it. */
export interface InputV3 {
  /** Method and path of the contract. */
  readonly operation: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: JsonObject
  readonly body?: JsonObject
}

/**
 * Does what the v3 operation does, with its rules, machines and faults: v2 and v3 have one set of orders and refunds.
 * `within` runs in the same transaction, after it.
 */
export function asV3(
  platform: Platform,
  call: CallV2,
  input: InputV3,
  within: () => void = () => undefined,
): FlowAnswer {
  const { operation: name, params = {}, query = {}, body = {} } = input
  const [method = '', path = ''] = name.split(' ')
  const found = route(method, path)
  const flow = flows.get(name)
  if ('status' in found || flow === undefined) throw new Error(`${name} has no behaviour in v3`)
  const { origin, merchant } = call
  const asked: Call = { origin, merchant, operation: found.operation, params, query, body }
  return applyFaults(platform, asked, (inside, one) => {
    const answer = flow(inside, one)
    within()
    return answer
  })
}

/** Whose order a request is about, as v3's paths and members say it. */
export function partiesOf({ merchant, fields }: CallV2): {
  readonly path: string
  readonly members: JsonObject
} {
  const { sub_mch_id } = fields
  return sub_mch_id === undefined || sub_mch_id === ''
    ? { path: '/v3/pay/transactions', members: { mchid: merchant.mchid } }
    : {
        path: '/v3/pay/partner/transactions',
        members: { sp_mchid: merchant.mchid, sub_mchid: sub_mch_id },
      }
}
