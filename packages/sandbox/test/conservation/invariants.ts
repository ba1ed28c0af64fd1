import { expect } from 'vitest'
import type { Account, Order, Refund, SharingOrder, SharingReturn } from '../../src/index.js'
import type { OrderFunds } from '../../src/money/order-funds.js'
import { day, type Market } from '../support/profit-sharing.js'

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** 0.6 %, rounded half up; on purpose not the code that is tested. */
export function feeByHand(amount: number): number {
  const [whole = '0', rest = '0'] = ((amount * 6) / 1000).toFixed(3).split('.')
  return Number(whole) + (Number(rest) >= 500 ? 1 : 0)
}

/** What happened to one order. */
interface Story {
  readonly order: Order
  readonly owner: string
  readonly funds: OrderFunds | undefined
  readonly refunds: readonly Refund[]
  readonly sharings: readonly SharingOrder[]
  readonly returns: readonly SharingReturn[]
}

/**
 * Holds every account against books that are kept here, from what orders, refunds, shares, returns, transfers and deposits
 * say: every fen is where it belongs, nothing is below zero, and what is frozen is frozen for a reason.
 */
export function check({ sandbox }: Market): void {
  const accounts = sandbox.funds.list()
  const { documents } = sandbox.state.export()
  const orderFunds = new Map((documents['orderFunds'] ?? []).map(([id, funds]) => [id, funds as OrderFunds]))
  const [refunds, sharings, returns] = [
    sandbox.refunds.list(),
    sandbox.profitSharing.orders(),
    sandbox.profitSharing.returns(),
  ]
  const stories = sandbox.orders
    .list()
    .filter(({ success_time }) => success_time !== undefined)
    .map((order): Story => {
      const theirs = sharings.filter((one) => one.order === order.id)
      return {
        order,
        owner: order.sub_mchid ?? order.mchid,
        funds: orderFunds.get(order.id),
        refunds: refunds.filter((one) => one.order === order.id),
        sharings: theirs,
        returns: returns.filter(({ sharing }) => theirs.some(({ id }) => id === sharing)),
      }
    })
  for (const story of stories) checkStory(story, sandbox.clock.now())
  const transfers = sandbox.transfers.list()
  const deposits = (documents['deposits'] ?? []).map(([, one]) => one as { mchid: string; amount: number })
  const signers = sandbox.merchants.map(({ mchid }) => mchid)
  for (const account of accounts) {
    const { mchid } = account
    const mine = stories.filter(({ owner }) => owner === mchid)
    const frozen = sum(mine.map((story) => frozenOf(story)))
    const received = sum(
      stories.flatMap((story) => othersOf(story)).map((one) => (one.account === mchid ? paid(one) : 0)),
    )
    const given = sum(
      stories.flatMap((story) => story.returns).map((one) => (one.return_mchid === mchid ? done(one) : 0)),
    )
    const sent = transfers.filter((one) => one.mchid === mchid)
    const gone = sent.filter(({ state }) => state === 'SUCCESS').map((one) => one.transfer_amount)
    const open = sent
      .filter(({ state }) => !['SUCCESS', 'FAIL', 'CANCELLED'].includes(state))
      .map((one) => one.transfer_amount)
    const paidIn = deposits.filter((one) => one.mchid === mchid).map(({ amount }) => amount)
    const operation = (signers.includes(mchid) ? 100_000_000 : 0) + sum(paidIn) - sum(gone) - sum(open)
    expect({ mchid, ...held(account) }).toEqual({
      mchid,
      available: sum(mine.map((story) => worthOf(story))) - frozen + received - given,
      frozen,
      operation,
      transferring: sum(open),
    })
    for (const amount of Object.values(held(account)))
      expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
    const last = Object.values(account.days).at(-1)
    if (last !== undefined) expect(last).toEqual(held(account))
  }
}

const held = ({ available, frozen, operation, transferring }: Account): Record<string, number> => ({
  available,
  frozen,
  operation,
  transferring,
})

type Detail = SharingOrder['receivers'][number]
const detailsOf = ({ sharings }: Story): readonly Detail[] => sharings.flatMap(({ receivers }) => receivers)
const othersOf = (story: Story): readonly Detail[] => detailsOf(story).filter(({ isOwn }) => !isOwn)
const paid = ({ result, amount, type }: Detail): number =>
  result === 'SUCCESS' && type === 'MERCHANT_ID' ? amount : 0
const done = ({ result, amount }: SharingReturn): number => (result === 'SUCCESS' ? amount : 0)

/** Fen that the payer got back, or will get. */
function refundedOf({ order, refunds }: Story): number {
  if (order.trade_state === 'REVOKED') return order.amount.total
  return sum(refunds.filter(({ status }) => status !== 'CLOSED').map(({ amount }) => amount.refund))
}

/** The fee that the platform keeps; refunds that were closed may have moved it by a fen each. */
function feeOf(story: Story): number {
  return story.funds?.fee ?? feeByHand(story.order.amount.total)
}

/** What an order is worth to its owner: the payment less fee, refunds and what others got, and what came back from them. */
function worthOf(story: Story): number {
  const shared = sum(othersOf(story).map(({ result, amount }) => (result === 'SUCCESS' ? amount : 0)))
  return story.order.amount.total - feeOf(story) - refundedOf(story) - shared + sum(story.returns.map(done))
}

function frozenOf(story: Story): number {
  const details = detailsOf(story)
  const pending = sum(details.map(({ result, amount }) => (result === 'PENDING' ? amount : 0)))
  if (!story.order.profit_sharing) return 0
  if (story.funds?.sharing !== 'open') return pending
  const settled = sum(details.map(({ result, amount }) => (result === 'SUCCESS' ? amount : 0)))
  return story.order.amount.total - feeOf(story) - refundedOf(story) - settled
}

/** What orders, refunds, shares and returns say of each other. */
function checkStory(story: Story, now: number): void {
  const { order, funds, refunds, sharings, returns } = story
  const refunded = refundedOf(story)
  expect(refunded).toBeLessThanOrEqual(order.amount.total)
  if (order.trade_state !== 'REVOKED') expect(order.refunded).toBe(refunded)
  const closed = refunds.filter(({ status }) => status === 'CLOSED').length
  const fee = feeByHand(order.amount.total - refunded)
  expect(Math.abs(feeOf(story) - fee)).toBeLessThanOrEqual(closed)
  const others = othersOf(story).filter(({ result }) => result !== 'CLOSED')
  expect(sum(others.map(({ amount }) => amount))).toBeLessThanOrEqual(order.amount.total * 0.3)
  for (const { id, receivers } of sharings) {
    for (const [index, { returned, amount, result }] of receivers.entries()) {
      const back = returns.filter((one) => one.sharing === id && one.receiver === index)
      const claimed = back.filter((one) => one.result !== 'FAILED').map((one) => one.amount)
      expect(returned).toBe(sum(claimed))
      expect(returned).toBeLessThanOrEqual(result === 'SUCCESS' ? amount : 0)
    }
  }
  const details = detailsOf(story)
  const pending = details.filter(({ result }) => result === 'PENDING').map(({ amount }) => amount)
  if (!order.profit_sharing) {
    expect([funds?.sharing ?? 'none', details]).toEqual(['none', []])
    return
  }
  const isLast = sharings.some(({ out_order_no }) => out_order_no.startsWith('last-'))
  const isLate = now >= (order.success_time ?? now) + 30 * day
  const frozen = frozenOf(story)
  expect(funds).toMatchObject({
    owner: story.owner,
    sharing: isLast || isLate ? 'done' : 'open',
    claimed: sum(pending),
    unsplit: isLast || isLate ? 0 : frozen - sum(pending),
    shared: sum(others.map(({ amount }) => amount)),
    requests: sharings.length,
  })
  expect(funds?.unsplit).toBeGreaterThanOrEqual(0)
}
