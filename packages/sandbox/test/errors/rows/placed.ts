import {
  directApp,
  directMchid,
  directParties,
  notify_url,
  partnerApp,
  partnerMchid,
  partnerParties,
  subMchid,
} from '../bodies.js'
import type { Step } from '../row.js'
import { does } from '../steps.js'
import type { AuthCodeOptions } from '../../../src/index.js'

type Mode = 'direct' | 'partner'

/** A code payment's body; the code is still to come. */
export function codeBody(mode: Mode, auth_code: string, change: object = {}): Record<string, unknown> {
  return {
    ...(mode === 'direct' ? directParties : partnerParties),
    description: 'thing',
    out_trade_no: 'order-0001',
    payer: { auth_code },
    amount: { total: 100 },
    scene_info: { store_info: { id: '0001' } },
    ...change,
  }
}

/** Somebody is charged by a code, as order-0001. */
export function codePaid(mode: Mode, how: AuthCodeOptions = {}, change: object = {}): Step {
  const path = mode === 'direct' ? '/v3/pay/transactions' : '/v3/pay/partner/transactions'
  return (scene) =>
    does(`POST ${path}/codepay`, {
      body: codeBody(mode, scene.sandbox.authCode(undefined, how).auth_code, change),
    })(scene)
}

/** The body of a combined order: two parts, of the direct merchants, or of the partner's sub-merchants. */
export function combinedBody(mode: Mode, change: object = {}): Record<string, unknown> {
  const part = (number: number): object => ({
    ...(mode === 'direct'
      ? { mchid: number === 1 ? directMchid : '1900000002' }
      : { mchid: partnerMchid, sub_mchid: number === 1 ? subMchid : '1900000110' }),
    attach: 'part',
    amount: { total_amount: 100, currency: 'CNY' },
    out_trade_no: `order-000${number}`,
    description: 'thing',
  })
  return {
    combine_appid: mode === 'direct' ? directApp : partnerApp,
    combine_mchid: mode === 'direct' ? directMchid : partnerMchid,
    combine_out_trade_no: 'combined-0001',
    sub_orders: [part(1), part(2)],
    notify_url,
    ...change,
  }
}

/** A combined order whose first part is order-0001. */
export function combinedPlaced(mode: Mode): Step {
  return does('POST /v3/combine-transactions/native', { body: combinedBody(mode) }, mode)
}
