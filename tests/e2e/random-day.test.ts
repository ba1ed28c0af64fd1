import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox, type Order, type Sandbox, type SandboxMerchant } from '@wechatpay-kit/sandbox'
import { formatYuan, reconcile, WechatPay, type LocalOrder } from 'wechatpay-kit'
import { all } from '../../packages/sdk/test/support/bill.js'

/** A merchant's books against the platform's bills, for days on which anything happens. */
let sandbox: Sandbox
let direct: SandboxMerchant
let partner: SandboxMerchant
let shop: WechatPay
let provider: WechatPay

beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'day', clock: '2018-06-08T00:00:00+08:00', freeze: true })
  const [first, second] = sandbox.merchants
  if (first === undefined || second === undefined) throw new Error('no merchants')
  direct = first
  partner = second
  shop = new WechatPay({ ...direct.client })
  provider = new WechatPay({ ...partner.client })
})
afterAll(async () => {
  await Promise.all([shop.close(), provider.close()])
  await sandbox.close()
})

const sub = '1900000109'
const store = '1900000999'
const bill_date = '2018-06-08'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

type Deed = readonly [
  kind:
    | 'sell'
    | 'sellFor'
    | 'share'
    | 'unfreeze'
    | 'giveBack'
    | 'refund'
    | 'transfer'
    | 'confirm'
    | 'cancel'
    | 'wait',
  pick: number,
  amount: number,
]
const deed: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom<Deed[0]>(
    ...(['sell', 'sell', 'sellFor', 'share', 'share', 'share', 'unfreeze', 'giveBack', 'giveBack'] as const),
    ...(['refund', 'refund', 'transfer', 'confirm', 'cancel', 'wait', 'wait', 'wait', 'wait'] as const),
  ),
  fc.nat({ max: 999 }),
  fc.integer({ min: 1, max: 50_000 }),
)

/** Does one thing with the SDK; what the platform refuses (`ResponseError`) is refused. */
async function perform([kind, pick, amount]: Deed, number: number): Promise<void> {
  const one = <T>(from: readonly T[]): T | undefined => from[pick % Math.max(from.length, 1)]
  const appid = direct.appids[0] ?? ''
  const common = {
    description: '公仔,大号',
    out_trade_no: `order-${number}`,
    notify_url: 'https://shop.example/notify',
    amount: { total: amount, currency: 'CNY' },
    settle_info: { profit_sharing: pick % 3 > 0 },
  }
  const order = one(sandbox.orders.list().filter(({ mode }) => kind === 'refund' || mode === 'direct'))
  const sharing = one(sandbox.profitSharing.orders())
  const transfer = one(sandbox.transfers.list())
  switch (kind) {
    case 'sell':
      await shop.v3.pay.transactions.native.post({ json: { appid, mchid: direct.mchid, ...common } })
      await sandbox.pay(`order-${number}`)
      return
    case 'sellFor': {
      const parties = { sp_appid: partner.appids[0] ?? '', sp_mchid: partner.mchid, sub_mchid: sub }
      await provider.v3.pay.partner.transactions.native.post({ json: { ...parties, ...common } })
      await sandbox.pay(`order-${number}`)
      return
    }
    case 'share':
      await shop.v3.profitsharing.orders.post({
        json: {
          appid,
          transaction_id: order?.transaction_id ?? '',
          out_order_no: `share-${number}`,
          receivers: [
            { type: 'MERCHANT_ID', account: store, amount: 1 + (amount % 900), description: '门店,一' },
            { type: 'PERSONAL_OPENID', account: openid, amount: 1 + (amount % 90), description: '店员' },
          ],
          unfreeze_unsplit: pick % 3 === 0,
        },
      })
      return
    case 'unfreeze':
      await shop.v3.profitsharing.orders.unfreeze.post({
        json: {
          transaction_id: order?.transaction_id ?? '',
          out_order_no: `unfreeze-${number}`,
          description: '解冻',
        },
      })
      return
    case 'giveBack':
      await shop.v3.profitsharing.returnOrders.post({
        json: {
          out_order_no: sharing?.out_order_no ?? 'none',
          out_return_no: `return-${number}`,
          return_mchid: store,
          amount: 1 + (amount % 100),
          description: '退货',
        },
      })
      return
    case 'refund': {
      const total = order?.amount.total ?? 1
      const client = order?.mode === 'partner' ? provider : shop
      const parties = order?.sub_mchid === undefined ? {} : { sub_mchid: order.sub_mchid }
      await client.v3.refund.domestic.refunds.post({
        json: {
          ...parties,
          out_trade_no: order?.out_trade_no ?? 'nothing',
          out_refund_no: `refund-${number}`,
          amount: { refund: 1 + (amount % total), total, currency: 'CNY' },
        },
      })
      return
    }
    case 'transfer':
      await shop['v3/fund-app/mch-transfer/transfer-bills'].post({
        json: {
          appid,
          out_bill_no: `bill${number}`,
          openid,
          transfer_amount: amount,
          transfer_remark: '佣金',
          transfer_scene_id: '1005',
          transfer_scene_report_infos: [
            { info_type: '岗位类型', info_content: '骑手' },
            { info_type: '报酬说明', info_content: '六月' },
          ],
        },
      })
      return
    case 'confirm':
      if (transfer?.state === 'WAIT_USER_CONFIRM') sandbox.transfers.confirm(transfer.id)
      return
    case 'cancel':
      await shop['v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'].post({
        out_bill_no: transfer?.out_bill_no ?? 'none',
      })
      return
    case 'wait':
      await sandbox.clock.advance([5000, 61_000, 600_000][pick % 3] ?? 0)
  }
}

/** What a merchant has in its own books of a day. */
function booksOf(mchid: string): LocalOrder[] {
  const paid = (order: Order): boolean => order.mchid === mchid && order.success_time !== undefined
  return sandbox.orders
    .list()
    .filter(paid)
    .map(({ id, out_trade_no, amount }) => ({
      out_trade_no,
      amount: amount.total,
      refunds: sandbox.refunds
        .list()
        .filter((one) => one.order === id)
        .map(({ out_refund_no, amount: part }) => ({ out_refund_no, amount: part.refund })),
    }))
}

test('whatever happens on a day, the bills of the next agree with the books and with the balances', async () => {
  const told = { shares: 0, refunds: 0, transfers: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 40, maxLength: 70 }), async (deeds) => {
      await sandbox.reset()
      const receiver = { appid: direct.appids[0] ?? '', relation_type: 'STORE' }
      await shop.v3.profitsharing.receivers.add.post({
        json: { ...receiver, type: 'MERCHANT_ID', account: store, name: '门店' },
      })
      await shop.v3.profitsharing.receivers.add.post({
        json: { ...receiver, type: 'PERSONAL_OPENID', account: openid },
      })
      for (const [index, one] of deeds.entries()) {
        await perform(one, index).catch((error: { readonly code?: string; readonly status?: number }) => {
          if (error.status === undefined || error.status >= 500) throw error
        })
      }
      await sandbox.clock.advance(6000)
      const funds = (mchid: string): { basic: number; operation: number } => {
        const { available, frozen, operation } = sandbox.funds.show(mchid)
        return { basic: available + frozen, operation }
      }
      const basic = { shop: funds(direct.mchid).basic, sub: funds(sub).basic }
      const { operation } = funds(direct.mchid)
      await sandbox.clock.set('2018-06-09T10:00:00+08:00')

      for (const [client, mchid] of [
        [shop, direct.mchid],
        [provider, partner.mchid],
      ] as const) {
        const books = booksOf(mchid)
        const payments = books.length
        const refunds = books.reduce((sum, { refunds: mine }) => sum + (mine?.length ?? 0), 0)
        const findings = await all(reconcile(books, client.bills.trade({ bill_date, tar_type: 'GZIP' })))
        expect(findings).toEqual([{ kind: 'matched', payments, refunds }])
        told.refunds += refunds
      }

      const flows = await all(shop.bills.fundFlow({ bill_date }))
      expect(flows.at(-1)?.balance ?? 0).toBe(basic.shop)
      const theirs = await all(provider.bills.subMerchantFundFlow({ bill_date, sub_mchid: sub }))
      expect(theirs.at(-1)?.balance ?? 0).toBe(basic.sub)
      const sent = await all(shop.bills.fundFlow({ bill_date, account_type: 'OPERATION' }))
      expect(sent.at(-1)?.balance ?? 100_000_000).toBe(operation)
      const dayEnd = await shop.v3.merchant.fund.dayendbalance._account_type_.get({
        account_type: 'OPERATION',
        query: { date: bill_date },
      })
      expect(dayEnd.available_amount).toBe(operation)
      told.transfers += sent.length

      const shared = sandbox.profitSharing
        .orders()
        .flatMap(({ out_order_no, receivers }) => receivers.map((one) => ({ out_order_no, ...one })))
        .filter(({ result }) => result === 'SUCCESS')
        .map(({ out_order_no, account, amount }) => ['分账', out_order_no, account, formatYuan(amount)])
      const back = sandbox.profitSharing
        .returns()
        .filter(({ result }) => result === 'SUCCESS')
        .map(({ out_order_no, return_mchid, amount }) => [
          '分账回退',
          out_order_no,
          return_mchid,
          formatYuan(amount),
        ])
      const rows = await all(shop.bills.profitSharing({ bill_date }))
      const cells = rows.map(({ cells: one }) => [
        one['类型'],
        one['商户分账单号'],
        one['接收方'],
        one['金额(元)'],
      ])
      const lines = (of: readonly (readonly (string | undefined)[])[]): string[] =>
        of.map((one) => one.join(' ')).toSorted()
      expect(lines(cells)).toEqual(lines([...shared, ...back]))
      told.shares += rows.length
    }),
    { numRuns: 8 },
  )
  for (const count of Object.values(told)) expect(count).toBeGreaterThan(10)
}, 120_000)
