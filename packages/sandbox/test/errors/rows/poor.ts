import { directApp, directMchid, notify_url, orderBody } from '../bodies.js'
import type { Step } from '../row.js'
import { does, minute, pays } from '../steps.js'

const sharing = { settle_info: { profit_sharing: true } }

/** A staff member gets some fen of the order that was paid last, which notes its transaction_id. */
export function shares(number: string, amount: number, isLast: boolean): Step {
  return async (scene) => {
    const account = scene.direct.openids[0]
    const receiver = { type: 'PERSONAL_OPENID', account }
    await does('POST /v3/profitsharing/receivers/add', {
      body: { appid: directApp, ...receiver, relation_type: 'STAFF' },
    })(scene)
    await scene.sandbox.clock.advance(minute)
    await does('POST /v3/profitsharing/orders', {
      body: {
        appid: directApp,
        transaction_id: scene.noted('transaction_id'),
        out_order_no: number,
        receivers: [{ ...receiver, amount, description: '分给员工' }],
        unfreeze_unsplit: isLast,
      },
    })(scene)
    await scene.sandbox.clock.advance(minute)
  }
}

/**
 * Money leaves the direct merchant's account: of another order 30 % went to somebody else, and the order was refunded as a
 * whole. Everything that came of order-0001, of 1.00 yuan, is gone with it.
 */
export const spends: readonly Step[] = [
  does('POST /v3/pay/transactions/native', {
    body: orderBody('direct', 'native', { out_trade_no: 'order-0005', amount: { total: 300 }, ...sharing }),
  }),
  pays('order-0005', directMchid),
  shares('share-0001', 90, true),
  does('POST /v3/refund/domestic/refunds', {
    body: {
      out_trade_no: 'order-0005',
      out_refund_no: 'refund-0005',
      notify_url,
      amount: { refund: 300, total: 300, currency: 'CNY' },
    },
  }),
]
