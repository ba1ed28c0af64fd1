import { formatYuan } from 'wechatpay-kit'
import type { Context } from '../desk/context.js'
import { chinaTime } from '../desk/input.js'
import type { BillFinding, FindingClass, ReconcileSummary, Reconciliation } from './types.js'

/** Findings that the page shows; all are in the CSV. */
const maxShown = 500

const meaning: Readonly<Record<FindingClass, string>> = {
  missing_locally: 'paid at WeChat Pay, not paid here',
  missing_in_bill: 'here, but not in the bill',
  amount_differs: 'the amounts differ',
  refund_differs: 'the refunded amounts differ',
  fee_differs: 'the fee is not the printed rate',
  duplicate: 'second payment of an order, refunded',
  unrecognised: 'not made by this desk',
  totals_differ: 'the totals differ',
}

/** Gives access to a finished reconciliation. */
export function reconciliation(context: Context, summary: ReconcileSummary): Reconciliation {
  const { mchid, bill_date } = summary
  async function* findings(): AsyncGenerator<BillFinding> {
    for (let after = 0; ;) {
      const page = { mchid, bill_date, after, limit: 500 }
      const rows = await context.store.transaction((tx) => tx.all('findings_of', page))
      for (const row of rows) {
        after = Number(row['id'])
        const { id: _, ...rest } = row
        yield { ...rest, detail: JSON.parse(String(row['detail'])) as unknown } as unknown as BillFinding
      }
      if (rows.length < 500) return
    }
  }
  return {
    summary,
    findings,
    async *csv() {
      yield 'class,out_trade_no,number,action,detail\r\n'
      for await (const one of findings())
        yield `${[one.class, one.out_trade_no, one.number, one.action, JSON.stringify(one.detail)].map(cell).join(',')}\r\n`
    },
    async html() {
      const shown: BillFinding[] = []
      for await (const one of findings()) {
        shown.push(one)
        if (shown.length >= maxShown) break
      }
      return page(summary, shown)
    },
  }
}

/** RFC 4180; a leading formula sign is defused, since spreadsheets would run it. */
function cell(value: string | null): string {
  const text = value ?? ''
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function page(summary: ReconcileSummary, findings: readonly BillFinding[]): string {
  const { mchid, bill_date, state, balanced, rows } = summary
  const all = Object.values(summary.findings).reduce((sum, count) => sum + count, 0)
  const verdict =
    state === 'failed' ? 'Not reconciled' : balanced ? 'Balanced' : `${all} difference${all === 1 ? '' : 's'}`
  const facts: readonly (readonly [string, string])[] = [
    ['Rows in the bill', String(rows)],
    ['Payments matched', String(summary.matched_payments)],
    ['Refunds matched', String(summary.matched_refunds)],
    ['Paid', `¥${formatYuan(summary.payment_amount)}`],
    ['Refunded', `¥${formatYuan(summary.refund_amount)}`],
    ['Fees', `¥${formatYuan(summary.fee_amount)}`],
    ['Healed', String(summary.healed)],
    ['For a person', String(summary.quarantined)],
  ]
  const kind = state === 'failed' ? 'bad' : balanced ? 'good' : 'warn'
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Reconciliation ${escape(bill_date)} · ${escape(mchid)}</title>
<style>
body{font:16px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:60rem;padding:1.5rem;color:#1b1f24;background:#fff}
h1{font-size:1.4rem;margin:0}p.sub{margin:.2rem 0 1.2rem;color:#57606a}
.verdict{display:inline-block;padding:.2rem .8rem;border-radius:1rem;font-weight:600}
.good{background:#dafbe1;color:#116329}.warn{background:#fff8c5;color:#7d4e00}.bad{background:#ffebe9;color:#a40e26}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.8rem;margin:1.2rem 0}
dt{color:#57606a;font-size:.85rem}dd{margin:0;font-size:1.15rem;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;padding:.45rem .5rem;border-top:1px solid #d0d7de;vertical-align:top}
td{overflow-wrap:anywhere}td.n{font-family:ui-monospace,monospace;font-size:.8rem}small{color:#57606a}
@media(max-width:40rem){thead{display:none}tr{display:block;border-top:1px solid #d0d7de;padding:.5rem 0}td{display:block;border:0;padding:.1rem 0}}
@media print{body{padding:0;font-size:11pt}.verdict{border:1px solid}tr{break-inside:avoid}}
</style></head><body>
<h1>Reconciliation of ${escape(bill_date)}</h1>
<p class="sub">Merchant ${escape(mchid)} · finished ${escape(chinaTime(summary.finished_at))}</p>
<p class="verdict ${kind}">${escape(verdict)}</p>
<dl>${facts.map(([name, value]) => `<div><dt>${escape(name)}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>
${findings.length === 0 ? '<p>Every row of the bill was found here, and nothing is missing in the bill.</p>' : table(findings)}
${all > findings.length ? `<p><small>${all - findings.length} more in the CSV.</small></p>` : ''}
</body></html>
`
}

function table(findings: readonly BillFinding[]): string {
  const line = (one: BillFinding): string =>
    `<tr><td><strong>${escape(one.class)}</strong><br><small>${escape(meaning[one.class])}</small></td>` +
    `<td class="n">${escape(one.out_trade_no ?? '')}<br>${escape(one.number ?? '')}</td>` +
    `<td class="n">${escape(JSON.stringify(one.detail))}</td><td>${escape(one.action)}</td></tr>`
  return `<table><thead><tr><th>Difference</th><th>Order, number</th><th>Detail</th><th>Action</th></tr></thead><tbody>${findings.map(line).join('')}</tbody></table>`
}
