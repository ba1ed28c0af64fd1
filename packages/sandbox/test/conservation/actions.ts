import fc from 'fast-check'
import { call } from '../support/caller.js'
import {
  day,
  minute,
  payer,
  second,
  subMchid,
  toMerchant,
  toPerson,
  type Market,
} from '../support/profit-sharing.js'

/** A merchant that others share with. */
export const store = '1900000999'

/** How often each thing is done, against the others. */
const weights = {
  sell: 2,
  sellFor: 1,
  combine: 1,
  charge: 2,
  reverse: 2,
  share: 2,
  shareLast: 1,
  shareSub: 1,
  unfreeze: 1,
  giveBack: 3,
  refund: 3,
  remedy: 1,
  fault: 2,
  transfer: 2,
  confirm: 1,
  cancel: 1,
  topUp: 1,
  delete: 1,
  advance: 4,
} as const

/** What someone does; numbers pick among what there is, and amounts. */
export type Deed = readonly [kind: keyof typeof weights, pick: number, amount: number]

export const deed: fc.Arbitrary<Deed> = fc.tuple(
  fc.oneof(
    ...Object.entries(weights).map(([kind, weight]) => ({
      weight,
      arbitrary: fc.constant(kind as Deed[0]),
    })),
  ),
  fc.nat({ max: 1000 }),
  fc.integer({ min: 1, max: 2000 }),
)

const faults = [
  'refund-closed',
  'refund-abnormal',
  'refund-processing;ms=120000',
  'receiver-high-risk',
  'sharing-processing;ms=120000',
  'transfer-risk',
  'transfer-accepted',
  'transfer-slow;ms=120000',
]
const waits = [second, 5 * second, 5 * second, 6 * second, minute, 61 * second, 61 * second, day, 10 * day]

/** Does one thing; what the platform refuses is refused. Numbers of requests that unfreeze begin with `last-`. */
export async function perform(market: Market, [kind, pick, amount]: Deed, number: number): Promise<void> {
  const { sandbox, direct, partner } = market
  const one = <T>(from: readonly T[]): T | undefined => from[pick % Math.max(from.length, 1)]
  const isShare = kind.startsWith('share')
  const order = one(
    sandbox.orders.list().filter(({ mode, profit_sharing, product }) => {
      if (kind === 'reverse') return product === 'codepay'
      return !isShare || (profit_sharing && (mode === 'partner') === (kind === 'shareSub'))
    }),
  )
  const transfer = one(sandbox.transfers.list())
  const signer = order?.mode === 'partner' ? partner : direct
  const sub = order?.sub_mchid === undefined ? {} : { sub_mchid: order.sub_mchid }
  const transaction = order?.transaction_id ?? ''
  const isShared = pick % 3 > 0
  const post = (path: string, body: object, by = signer): Promise<unknown> =>
    call(by, 'POST', path, { ...(by === signer ? sub : {}), ...body })
  switch (kind) {
    case 'sell':
      return void (await market.sell(`order-${number}`, 1 + 3 * amount, isShared))
    case 'sellFor':
      return void (await market.sellFor(subMchid, `order-${number}`, 1 + 3 * amount, isShared))
    case 'combine': {
      const sub_orders = [amount, 1 + 2 * amount].map((total_amount, index) => ({
        mchid: direct.mchid,
        attach: 'attach',
        amount: { total_amount, currency: 'CNY' },
        out_trade_no: `part-${number}-${index}`,
        description: 'thing',
        settle_info: { profit_sharing: isShared && index === 0 },
      }))
      const combine_out_trade_no = `whole-${number}`
      await call(direct, 'POST', '/v3/combine-transactions/native', {
        combine_appid: direct.appids[0],
        combine_mchid: direct.mchid,
        combine_out_trade_no,
        sub_orders,
        notify_url: 'https://shop.example/notify',
      })
      return void (await sandbox.pay(combine_out_trade_no))
    }
    case 'charge': {
      const { auth_code } = sandbox.authCode(payer, {
        behavior: one(['pay', 'pay', 'confirm', 'cancel'] as const) ?? 'pay',
      })
      return void (await call(direct, 'POST', '/v3/pay/transactions/codepay', {
        appid: direct.appids[0],
        mchid: direct.mchid,
        description: 'thing',
        out_trade_no: `code-${number}`,
        amount: { total: 1 + 3 * amount },
        payer: { auth_code },
        scene_info: { store_info: { id: '0001' } },
        settle_info: { profit_sharing: isShared },
      }))
    }
    case 'reverse': {
      const path = `/v3/pay/transactions/out-trade-no/${order?.out_trade_no ?? 'none-0'}/reverse`
      return void (await call(direct, 'POST', path, { appid: direct.appids[0], mchid: direct.mchid }))
    }
    case 'share':
    case 'shareLast': {
      const shares = [
        toMerchant(one([store, subMchid, direct.mchid]) ?? '', pick % 4 === 0 ? amount : amount % 100),
        toPerson(payer, 1 + (amount % 50)),
      ]
      const isLast = kind === 'shareLast'
      return void (await market.share(transaction, `${isLast ? 'last' : 'share'}-${number}`, shares, isLast))
    }
    case 'shareSub': {
      const isLast = pick % 2 === 0
      return void (await post('/v3/profitsharing/orders', {
        appid: partner.appids[0],
        transaction_id: transaction,
        out_order_no: `${isLast ? 'last' : 'share'}-${number}`,
        receivers: [toMerchant(partner.mchid, 1 + (amount % 100))],
        unfreeze_unsplit: isLast,
      }))
    }
    case 'unfreeze':
      return void (await post('/v3/profitsharing/orders/unfreeze', {
        transaction_id: transaction,
        out_order_no: `last-${number}`,
        description: '解冻',
      }))
    case 'giveBack': {
      const got = sandbox.profitSharing
        .orders()
        .flatMap(({ out_order_no, sub_mchid, receivers }) =>
          receivers.map((from) => ({ out_order_no, sub_mchid, from })),
        )
        .filter(({ from }) => pick % 10 === 0 || (from.type === 'MERCHANT_ID' && from.result === 'SUCCESS'))
      const { out_order_no = 'none', sub_mchid, from } = one(got) ?? {}
      const fault = ['return-timed-out', 'return-processing;ms=120000'][amount % 5]
      if (fault !== undefined) sandbox.faults.add({ fault, times: 1 })
      return void (await call(
        sub_mchid === undefined ? direct : partner,
        'POST',
        '/v3/profitsharing/return-orders',
        {
          ...(sub_mchid === undefined ? {} : { sub_mchid }),
          out_order_no,
          out_return_no: `return-${number}`,
          return_mchid: from?.account ?? '',
          amount: pick % 2 === 0 ? (from?.amount ?? 1) : 1 + (amount % (from?.amount ?? 1)),
          description: '退回',
        },
      ))
    }
    case 'refund': {
      const total = order?.amount.total ?? 1
      return void (await post('/v3/refund/domestic/refunds', {
        out_trade_no: order?.out_trade_no ?? 'nothing',
        out_refund_no: `refund-${number}`,
        amount: { refund: pick % 4 === 0 ? total : 1 + (amount % total), total, currency: 'CNY' },
      }))
    }
    case 'remedy': {
      const refund = one(sandbox.refunds.list().filter(({ status }) => status === 'ABNORMAL'))
      if (refund === undefined) return
      const { sub_mchid, out_refund_no } = refund
      const of = sub_mchid === undefined ? {} : { sub_mchid }
      return void (await call(
        sub_mchid === undefined ? direct : partner,
        'POST',
        `/v3/refund/domestic/refunds/${refund.refund_id}/apply-abnormal-refund`,
        { ...of, out_refund_no, type: 'MERCHANT_BANK_CARD' },
      ))
    }
    case 'fault':
      return void sandbox.faults.add({ fault: one(faults) ?? '', times: 1 })
    case 'transfer':
      return void (await market.transfer(`bill${number}`, pick % 5 === 0 ? 90_000_000 : amount, {
        user_name: market.seal('王小王'),
      }))
    case 'confirm':
      if (transfer?.state === 'WAIT_USER_CONFIRM') sandbox.transfers.confirm(transfer.id)
      return
    case 'cancel':
      return void (await call(
        direct,
        'POST',
        `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/${transfer?.out_bill_no ?? 'none'}/cancel`,
      ))
    case 'topUp':
      return void sandbox.funds.topUp(direct.mchid, amount)
    case 'delete':
      return void (await call(direct, 'POST', '/v3/profitsharing/receivers/delete', {
        appid: direct.appids[0],
        type: 'MERCHANT_ID',
        account: one([store, subMchid]),
      }))
    case 'advance':
      return sandbox.clock.advance(one(waits) ?? 0)
  }
}
