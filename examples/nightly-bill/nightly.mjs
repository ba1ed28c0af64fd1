// The nightly job: yesterday's trade bill is saved and compared with the books. Run it from ten in the morning on.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reconcile, ResponseError } from 'wechatpay-kit'

/**
 * @param {import('wechatpay-kit').WechatPay} wechatpay
 * @param {object} job
 * @param {string} job.bill_date the day, such as 2018-06-08
 * @param {Iterable<import('wechatpay-kit').LocalOrder> | AsyncIterable<import('wechatpay-kit').LocalOrder>} job.orders
 *   what the books say of that day: payments made on it, and refunds asked for on it
 * @param {string} job.folder where bills are kept
 * @param {(milliseconds: number) => Promise<unknown>} job.sleep
 */
export async function nightly(wechatpay, { bill_date, orders, folder, sleep }) {
  const bill = wechatpay.bills.trade({ bill_date, tar_type: 'GZIP' })
  const file = join(folder, `trade-${bill_date}.csv`)
  // The bill itself first: it is the evidence, whatever the comparison says.
  const saved = await ready(async () => {
    await writeFile(file, await bill.download())
    return file
  }, sleep)
  // Findings are provisional until the loop has ended: collected here, acted upon by the caller.
  const findings = []
  for await (const found of reconcile(orders, bill)) findings.push(found)
  return { file: saved, summary: bill.summary, findings }
}

/**
 * Tries until the bill is there. A day without trades has no file.
 * @template T @param {() => Promise<T>} attempt @param {(milliseconds: number) => Promise<unknown>} sleep
 * @returns {Promise<T | undefined>}
 */
async function ready(attempt, sleep) {
  for (let left = 12; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof ResponseError && error.code === 'NO_STATEMENT_EXIST') return undefined
      const again = error instanceof ResponseError && error.code === 'STATEMENT_CREATING'
      if (!again || left === 0) throw error
      await sleep(error.retryAfter ?? 1_800_000)
    }
  }
}
