import { openingOf } from '../../money/ledger.js'
import type { Platform } from '../../platform/platform.js'
import { isOn, type Day } from './calendar.js'
import { movements, type AccountType } from './movements.js'
import { billTime, yuan, type BillTable } from './table.js'

const header =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'
const summaryHeader = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'

/**
 * Movements on a day in the accounts of merchants, or of the sub-merchants of a partner. The balance of BASIC counts what is
 * available and what is frozen, so unfreezing moves nothing; that of OPERATION what is not on its way to a user. Undefined
 * when there are none.
 */
export function fundFlowBill(
  platform: Platform,
  day: Day,
  signer: string,
  owners: ReadonlySet<string>,
  account: AccountType = 'BASIC',
): BillTable | undefined {
  let balance = account === 'BASIC' ? 0 : opening(platform, owners)
  const rows: string[][] = []
  const income = { count: 0, amount: 0 }
  const expense = { count: 0, amount: 0 }
  for (const one of movements(platform, owners, account)) {
    balance += one.amount
    if (!isOn(day, one.at)) continue
    const side = one.amount < 0 ? expense : income
    side.count++
    side.amount += Math.abs(one.amount)
    rows.push([
      billTime(one.at),
      one.business,
      platform.identifiers.transaction(one.at, `${one.type}/${one.business}/${one.part ?? ''}`),
      one.name,
      one.type,
      one.amount < 0 ? '支出' : '收入',
      yuan(Math.abs(one.amount)),
      yuan(balance),
      one.isAsked ? `${signer}API` : 'system',
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

function opening(platform: Platform, owners: ReadonlySet<string>): number {
  return [...owners].reduce((sum, mchid) => sum + openingOf(platform, mchid), 0)
}
