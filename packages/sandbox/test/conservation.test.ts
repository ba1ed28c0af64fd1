import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feeOf } from '../src/bills/fees.js'
import type { Purse } from '../src/ledger/purse.js'
import type { Account } from '../src/index.js'
import { call } from './caller.js'
import {
  day,
  minute,
  openMarket,
  payer,
  second,
  subMchid,
  toMerchant,
  toPerson,
  type Market,
} from './market.js'
import { openShop } from './shop.js'

const store = '1900000999'

/** What someone does; numbers pick among what there is, and amounts. */
type Deed = readonly [
  kind:
    | 'sell'
    | 'sellFor'
    | 'share'
    | 'shareLast'
    | 'shareSub'
    | 'unfreeze'
    | 'giveBack'
    | 'refund'
    | 'fault'
    | 'transfer'
    | 'confirm'
    | 'cancel'
    | 'topUp'
    | 'delete'
    | 'advance',
  pick: number,
  amount: number,
]

const deed: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom<Deed[0]>(
    'sell',
    'sell',
    'sellFor',
    'share',
    'share',
    'shareLast',
    'shareSub',
    'unfreeze',
    'giveBack',
    'giveBack',
    'refund',
    'refund',
    'refund',
    'fault',
    'transfer',
    'confirm',
    'cancel',
    'topUp',
    'delete',
    'advance',
    'advance',
    'advance',
  ),
  fc.nat({ max: 1000 }),
  fc.integer({ min: 1, max: 2000 }),
)

const faults = ['refund-closed', 'refund-abnormal', 'receiver-high-risk', 'return-timed-out', 'transfer-risk']
const waits = [second, 5 * second, 5 * second, 6 * second, minute, 61 * second, 61 * second, day, 10 * day]

/** Does one thing; what the platform refuses is refused. */
async function perform(market: Market, [kind, pick, amount]: Deed, number: number): Promise<void> {
  const { sandbox, direct, partner } = market
  const one = <T>(from: readonly T[]): T | undefined => from[pick % Math.max(from.length, 1)]
  const isShare = kind.startsWith('share')
  const order = one(
    sandbox.orders
      .list()
      .filter(
        ({ mode, profit_sharing }) =>
          !isShare || (profit_sharing && (mode === 'partner') === (kind === 'shareSub')),
      ),
  )
  const transfer = one(sandbox.transfers.list())
  const signer = order?.mode === 'partner' ? partner : direct
  const sub = order?.sub_mchid === undefined ? {} : { sub_mchid: order.sub_mchid }
  const transaction = order?.transaction_id ?? ''
  const post = (path: string, body: object): Promise<unknown> =>
    call(signer, 'POST', path, { ...sub, ...body })
  switch (kind) {
    case 'sell':
      return void (await market.sell(`order-${number}`, 1 + 3 * amount, pick % 3 > 0))
    case 'sellFor':
      return void (await market.sellFor(subMchid, `order-${number}`, 1 + 3 * amount, pick % 3 > 0))
    case 'share':
    case 'shareLast': {
      const shares = [
        toMerchant(one([store, subMchid, direct.mchid]) ?? '', amount % 100),
        toPerson(payer, 1 + (amount % 50)),
      ]
      return void (await market.share(transaction, `share-${number}`, shares, kind === 'shareLast'))
    }
    case 'shareSub':
      return void (await post('/v3/profitsharing/orders', {
        appid: partner.appids[0],
        transaction_id: transaction,
        out_order_no: `share-${number}`,
        receivers: [toMerchant(partner.mchid, 1 + (amount % 100))],
        unfreeze_unsplit: pick % 2 === 0,
      }))
    case 'unfreeze':
      return void (await post('/v3/profitsharing/orders/unfreeze', {
        transaction_id: transaction,
        out_order_no: `unfreeze-${number}`,
        description: '解冻',
      }))
    case 'giveBack': {
      const got = sandbox.sharings
        .list()
        .filter(({ mchid }) => mchid === direct.mchid)
        .flatMap(({ out_order_no, receivers }) => receivers.map((from) => ({ out_order_no, from })))
        .filter(({ from }) => pick % 10 === 0 || (from.type === 'MERCHANT_ID' && from.result === 'SUCCESS'))
      const { out_order_no = 'none', from } = one(got) ?? {}
      const back = pick % 2 === 0 ? (from?.amount ?? 1) : 1 + (amount % (from?.amount ?? 1))
      return void (await market.giveBack(out_order_no, `return-${number}`, from?.account ?? '', back))
    }
    case 'refund': {
      const total = order?.amount.total ?? 1
      return void (await post('/v3/refund/domestic/refunds', {
        out_trade_no: order?.out_trade_no ?? 'nothing',
        out_refund_no: `refund-${number}`,
        amount: { refund: pick % 4 === 0 ? total : 1 + (amount % total), total, currency: 'CNY' },
      }))
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

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
const held = ({ available, frozen, operation, transferring }: Account): number[] => [
  available,
  frozen,
  operation,
  transferring,
]

/** Every fen is somewhere, nothing is below zero, and what is frozen is frozen for a reason. */
function check({ sandbox, direct, partner }: Market): void {
  const accounts = sandbox.funds.list()
  for (const amount of accounts.flatMap(held)) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
  const { documents } = sandbox.state.export()
  const purses = (documents['purses'] ?? []).map(([, purse]) => purse as Purse)
  const kept = new Map(purses.map((purse) => [purse.order, purse]))
  const orders = sandbox.orders.list()
  const refunds = sandbox.refunds.list()
  const sharings = sandbox.sharings.list()
  const transfers = sandbox.transfers.list()
  let fees = 0
  for (const order of orders) {
    const mine = refunds.filter((one) => one.order === order.id)
    const refunded = sum(mine.filter(({ status }) => status !== 'CLOSED').map(({ amount }) => amount.refund))
    expect(refunded).toBeLessThanOrEqual(order.amount.total)
    const purse = kept.get(order.id)
    const fee = purse?.fee ?? feeOf(order.amount.total)
    const closed = mine.filter(({ status }) => status === 'CLOSED').length
    expect(Math.abs(fee - feeOf(order.amount.total - refunded))).toBeLessThanOrEqual(closed)
    fees += fee
    if (purse === undefined) continue
    const details = sharings.filter((one) => one.order === order.id).flatMap((one) => one.receivers)
    const pending = details.filter(({ result }) => result === 'PENDING')
    expect(purse.claimed).toBe(sum(pending.map(({ amount }) => amount)))
    const others = details.filter(({ isOwn, result }) => !isOwn && result !== 'CLOSED')
    expect(sum(others.map(({ amount }) => amount))).toBeLessThanOrEqual(order.amount.total * 0.3)
    for (const { returned, amount } of details) expect(returned).toBeLessThanOrEqual(amount)
    for (const part of [purse.unsplit, purse.claimed, purse.fee]) expect(part).toBeGreaterThanOrEqual(0)
  }
  for (const account of accounts) {
    const theirs = purses.filter(({ owner }) => owner === account.mchid)
    expect(account.frozen).toBe(sum(theirs.map(({ unsplit, claimed }) => unsplit + claimed)))
    const open = transfers.filter(
      ({ mchid, state }) => mchid === account.mchid && !['SUCCESS', 'FAIL', 'CANCELLED'].includes(state),
    )
    expect(account.transferring).toBe(sum(open.map(({ transfer_amount }) => transfer_amount)))
  }
  const opening = [direct, partner].length * 100_000_000
  const deposits = (documents['deposits'] ?? []).map(([, one]) => (one as { amount: number }).amount)
  const came = opening + sum(deposits) + sum(orders.map(({ amount }) => amount.total))
  const back = refunds.filter(({ status }) => status !== 'CLOSED').map(({ amount }) => amount.refund)
  const persons = sharings
    .flatMap(({ receivers }) => receivers)
    .filter(({ type, result }) => type !== 'MERCHANT_ID' && result === 'SUCCESS')
    .map(({ amount }) => amount)
  const sent = transfers.filter(({ state }) => state === 'SUCCESS').map((one) => one.transfer_amount)
  const went = fees + sum(back) + sum(persons) + sum(sent)
  expect(sum(accounts.flatMap(held))).toBe(came - went)
}

test('whatever merchants do, money is conserved between balance, frozen and shared, and never below zero', async () => {
  const shop = await openShop()
  const market = openMarket(shop.sandbox)
  const happened = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 15, maxLength: 45 }), async (deeds) => {
      await shop.sandbox.reset()
      for (const account of [store, subMchid]) await market.addMerchant(account)
      await market.addPerson(payer)
      await call(market.partner, 'POST', '/v3/profitsharing/receivers/add', {
        sub_mchid: subMchid,
        appid: market.partner.appids[0],
        type: 'MERCHANT_ID',
        account: market.partner.mchid,
        name: market.seal('服务商'),
        relation_type: 'SERVICE_PROVIDER',
      })
      for (const name of ['first', 'second', 'third']) await market.sell(`order-${name}`, 5001, true)
      await market.sellFor(subMchid, 'order-sub', 5001, true)
      await shop.sandbox.clock.advance(minute)
      for (const [index, one] of deeds.entries()) {
        await perform(market, one, index)
        check(market)
      }
      await shop.sandbox.clock.advance(31 * day)
      check(market)
      // In the end nothing is frozen, and nothing on its way.
      for (const { frozen, transferring } of shop.sandbox.funds.list())
        expect([frozen, transferring]).toEqual([0, 0])
      for (const { receivers } of shop.sandbox.sharings.list())
        for (const { result, type } of receivers) happened.add(`${type} ${result}`)
      for (const { result, fail_reason } of shop.sandbox.sharings.returns())
        happened.add(`return ${result} ${fail_reason ?? ''}`)
      for (const { status } of shop.sandbox.refunds.list()) happened.add(`refund ${status}`)
      for (const { state } of shop.sandbox.transfers.list()) happened.add(`transfer ${state}`)
    }),
    { numRuns: 40 },
  )
  await shop.close()
  // The random deeds are no idle ones.
  for (const what of [
    'MERCHANT_ID SUCCESS',
    'PERSONAL_OPENID SUCCESS',
    'return SUCCESS ',
    'refund SUCCESS',
    'transfer SUCCESS',
  ])
    expect(happened).toContain(what)
}, 120_000)
