/** Every statement of the desk. A dialect file gives the SQL of each, with parameters as `:name`. */
export type StatementName =
  | 'order_insert'
  | 'order_get'
  | 'order_update'
  | 'orders_list'
  | 'payments_of'
  | 'payment_put'
  | 'refunds_of'
  | 'refund_get'
  | 'refund_put'
  | 'event_insert'
  | 'events_of'
  | 'inbox_insert'
  | 'ledger_entry'
  | 'ledger_transaction'
  | 'ledger_balances'
  | 'alarm_put'
  | 'alarms_due'
  | 'alarm_done'
  | 'outbox_insert'
  | 'outbox_next'
  | 'outbox_update'
  | 'outbox_list'
  | 'quarantine_insert'
  | 'quarantine_settle'
  | 'quarantine_get'
  | 'quarantine_list'
  | 'overdue'
  | 'health'
  | 'run_get'
  | 'run_put'
  | 'finding_insert'
  | 'findings_clear'
  | 'findings_of'
  | 'findings_count'
  | 'finding_act'
  | 'match_payments'
  | 'match_refunds'
  | 'payments_between'
  | 'refunds_between'
  | 'purge_inbox'
  | 'purge_payers'
  | 'purge_orders'

/** The SQL of one database. */
export type Dialect = Readonly<Record<StatementName, string>>

/** One statement with positional parameters. */
export interface Compiled {
  readonly sql: string
  /** The parameter at each position. */
  readonly names: readonly string[]
}

/** Replaces `:name` by the marker of the driver. */
export function compile(sql: string, marker: (position: number) => string): Compiled {
  const names: string[] = []
  const text = sql.replace(/(?<![:\w]):([a-z_]+)/g, (_, name: string) => marker(names.push(name)))
  return { sql: text, names }
}
