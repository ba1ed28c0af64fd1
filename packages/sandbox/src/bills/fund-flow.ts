import type { Platform } from '../platform.js'
import { isOn, type Day } from './calendar.js'
import { feeBack, feeOf } from './fees.js'
import { billTime, yuan, type BillTable } from './table.js'

/** A movement of an account. */
interface Movement {
  readonly at: number
  readonly business: string
  readonly name: string
  readonly type: string
  /** Fen; negative for what leaves the account. */
  readonly amount: number
  readonly remark: string
  readonly voucher: string
}

const header =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
const summaryHeader = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'

/**
 * Movements of the accounts of those who are paid, on a day: direct merchants, and the sub-merchants of partners. The
 * balance counts from the first movement ever. Undefined when there are none.
 */
export function fundFlowBill(
  platform: Platform,
  day: Day,
  signer: string,
  owners: ReadonlySet<string>,
): BillTable | undefined {
  let balance = 0
  const rows: string[][] = []
  const income = { count: 0, amount: 0 }
  const expense = { count: 0, amount: 0 }
  for (const one of movements(platform, owners)) {
    balance += one.amount
    if (!isOn(day, one.at)) continue
    const side = one.amount < 0 ? expense : income
    side.count++
    side.amount += Math.abs(one.amount)
    rows.push([
      billTime(one.at),
      one.business,
      platform.identifiers.transaction(one.at, `${one.type}/${one.business}`),
      one.name,
      one.type,
      one.amount < 0 ? '支出' : '收入',
      yuan(Math.abs(one.amount)),
      yuan(balance),
      one.amount < 0 && one.type === '退款' ? `${signer}API` : 'system',
      one.remark,
      one.voucher,
    ])
  }
  if (rows.length === 0) return undefined
  return {
    header: header.split(','),
    rows,
    summaryHeader: summaryHeader.split(','),
    summary: [
      String(rows.length),
      String(income.count),
      yuan(income.amount),
      String(expense.count),
      yuan(expense.amount),
    ],
    windows: false,
  }
}

function movements({ store }: Platform, owners: ReadonlySet<string>): readonly Movement[] {
  const isTheirs = (one: { readonly mchid: string; readonly sub_mchid?: string }): boolean =>
    owners.has(one.sub_mchid ?? one.mchid)
  const payments = store.list('orders').flatMap((order): Movement[] => {
    const { success_time: at, transaction_id: business = '', out_trade_no: voucher } = order
    if (at === undefined || !isTheirs(order)) return []
    const { total } = order.amount
    const fee = feeOf(total)
    const paid = { at, business, name: '交易', remark: '', voucher }
    const income = { ...paid, type: '交易', amount: total, remark: `结算总金额${yuan(total)}元` }
    return fee === 0 ? [income] : [income, { ...paid, type: '扣除交易手续费', amount: -fee }]
  })
  const refunds = store.list('refunds').flatMap((one): Movement[] => {
    const order = store.get('orders', one.order)
    if (order === undefined || !isTheirs(one)) return []
    const { refund } = one.amount
    const back = feeBack(order, one, (id) => store.get('refunds', id))
    const remark = `退款总金额${yuan(refund)}元;含手续费${yuan(back)}元`
    const business = one.refund_id
    const amount = back - refund
    return [
      { at: one.created, business, name: '退款', type: '退款', amount, remark, voucher: one.out_refund_no },
    ]
  })
  return [...payments, ...refunds].toSorted((a, b) => a.at - b.at)
}
