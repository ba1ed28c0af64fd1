import { rfc3339 } from 'wechatpay-kit/internal'
import { invalidRequest, paramError, Refusal } from '../../kernel/refusal.js'

const hour = 3_600_000

/** A business day in China, in milliseconds since the epoch. */
export interface Day {
  readonly start: number
  /** The first moment of the next day. */
  readonly end: number
  /** What happens later is not in the bill, which is never updated: 09:00 of the next day. */
  readonly produced: number
}

/** The day that is asked for; refuses what is no date. */
export function readDay(text: unknown): Day {
  const date = typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? text : ''
  const start = Date.parse(`${date}T00:00:00+08:00`)
  if (Number.isNaN(start) || rfc3339(start).slice(0, 10) !== date) {
    const issue = '账单日期格式错误，请使用YYYY-MM-DD'
    throw paramError(issue, { field: 'bill_date', value: text, issue, location: 'query' })
  }
  const end = start + 24 * hour
  return { start, end, produced: end + 9 * hour }
}

/** Refuses a day that is too old, not over yet, or whose bill is not ready (10:00 of the next day). */
export function checkDay({ start, end }: Day, now: number): void {
  const date = rfc3339(start).slice(0, 10)
  const today = rfc3339(now).slice(0, 10)
  if (date > today) throw invalidRequest('请求的账单日期无效，不能查询未来的账单')
  if (date < threeMonthsBefore(now)) throw invalidRequest('请求的账单日期已过期')
  if (now < end + 10 * hour) {
    throw new Refusal({ status: 400, code: 'STATEMENT_CREATING', message: '请求的账单正在生成中' })
  }
}

/** True for a moment of the day. */
export function isOn(day: Day, moment: number | undefined): moment is number {
  return moment !== undefined && moment >= day.start && moment < day.end
}

function threeMonthsBefore(now: number): string {
  const date = new Date(now + 8 * hour)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - 3)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.toISOString().slice(0, 10)
}
