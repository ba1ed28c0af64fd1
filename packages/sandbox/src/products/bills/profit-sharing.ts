import type { SharingReturn } from '../profit-sharing/return-machine.js'
import type { SharingOrder } from '../profit-sharing/machine.js'
import type { Platform } from '../../platform/platform.js'
import { isOn, type Day } from './calendar.js'
import { billTime, prose, yuan, type BillTable } from './table.js'

/** A split or a return that succeeded. */
interface Split {
  readonly at: number
  readonly kind: '分账' | '分账回退'
  /** The merchant that signed, and the sub-merchant whose money it is. */
  readonly mchid: string
  readonly sub_mchid?: string
  readonly transaction_id: string
  readonly out_order_no: string
  readonly order_id: string
  readonly receiver: string
  readonly description: string
  /** Fen. */
  readonly amount: number
}

/**
 * Splits and returns of a day. The platform publishes no names for the columns of this bill: these are the sandbox's own,
 * so a program must not rely on them.
 */
export function profitSharingBill(
  platform: Platform,
  day: Day,
  mchid: string,
  subMchid: string | undefined,
): BillTable | undefined {
  const splits = [...shared(platform), ...returned(platform)]
    .filter((one) => isOn(day, one.at) && one.mchid === mchid)
    .filter((one) => subMchid === undefined || one.sub_mchid === subMchid)
    .toSorted((a, b) => a.at - b.at)
  if (splits.length === 0) return undefined
  const total = (kind: Split['kind']): string =>
    yuan(splits.reduce((sum, one) => (one.kind === kind ? sum + one.amount : sum), 0))
  return {
    header: '完成时间,类型,商户号,特约商户号,微信订单号,商户分账单号,微信分账单号,接收方,金额(元),描述'.split(
      ',',
    ),
    rows: splits.map((one) => [
      billTime(one.at),
      one.kind,
      one.mchid,
      one.sub_mchid ?? '0',
      one.transaction_id,
      one.out_order_no,
      one.order_id,
      one.receiver,
      yuan(one.amount),
      prose(one.description),
    ]),
    summaryHeader: '总笔数,分账总金额,分账回退总金额'.split(','),
    summary: [String(splits.length), total('分账'), total('分账回退')],
    windows: false,
  }
}

function shared({ store }: Platform): readonly Split[] {
  return store.list('sharingOrders').flatMap((sharing) =>
    sharing.receivers.flatMap(({ result, finished, account, amount, description }): Split[] => {
      if (result !== 'SUCCESS' || finished === undefined) return []
      const at = finished
      return [{ ...pick(sharing), at, kind: '分账', receiver: account, description, amount }]
    }),
  )
}

function returned({ store }: Platform): readonly Split[] {
  return store.list('sharingReturns').flatMap((one): Split[] => {
    const { result, finished: at, return_mchid: receiver, description, amount } = one
    if (result !== 'SUCCESS' || at === undefined) return []
    return [{ ...pick(one), at, kind: '分账回退', receiver, description, amount }]
  })
}

function pick(
  one: SharingOrder | SharingReturn,
): Pick<Split, 'mchid' | 'sub_mchid' | 'transaction_id' | 'out_order_no' | 'order_id'> {
  const { mchid, sub_mchid, transaction_id, out_order_no, order_id } = one
  const parties = sub_mchid === undefined ? { mchid } : { mchid, sub_mchid }
  return { ...parties, transaction_id, out_order_no, order_id }
}
