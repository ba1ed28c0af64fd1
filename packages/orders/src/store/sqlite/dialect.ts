import type { Dialect } from '../statements.js'

const order = `out_trade_no, mchid, appid, scene, state, amount, request, created_at, expires_at, prepay, prepay_expires_at,
  transaction_id, paid_at, reason, attempts, queries, queried_at, wake_at, shipping_at, unfreeze_at, version`
const payment = `transaction_id, out_trade_no, mchid, amount, payer_total, trade_type, openid, success_at, source,
  disposition, refund_reserved, refunded, refund_count`
const refund = `out_refund_no, out_trade_no, transaction_id, mchid, amount, cause, state, request, refund_id, code,
  attempts, created_at, accepted_at, success_at, wake_at, version`

const values = (columns: string): string => columns.replaceAll(/(\w+)/g, ':$1')

/** SQLite's SQL for every statement. */
export const dialect: Dialect = {
  order_insert: `INSERT INTO orders (${order}) VALUES (${values(order)}) ON CONFLICT DO NOTHING`,
  order_get: `SELECT ${order} FROM orders WHERE out_trade_no = :out_trade_no`,
  order_update: `UPDATE orders SET state = :state, prepay = :prepay, prepay_expires_at = :prepay_expires_at,
    transaction_id = :transaction_id, paid_at = :paid_at, reason = :reason, attempts = :attempts, queries = :queries,
    queried_at = :queried_at, wake_at = :wake_at, shipping_at = :shipping_at, unfreeze_at = :unfreeze_at,
    version = version + 1 WHERE out_trade_no = :out_trade_no AND version = :version`,
  orders_list: `SELECT ${order} FROM orders WHERE (:state IS NULL OR state = :state) AND created_at < :before
    ORDER BY created_at DESC, out_trade_no LIMIT :limit`,
  payments_of: `SELECT ${payment} FROM payments WHERE out_trade_no = :out_trade_no ORDER BY position`,
  payment_put: `INSERT INTO payments (${payment}) VALUES (${values(payment)})
    ON CONFLICT (transaction_id) DO UPDATE SET disposition = excluded.disposition,
    refund_reserved = excluded.refund_reserved, refunded = excluded.refunded, refund_count = excluded.refund_count
    WHERE out_trade_no = excluded.out_trade_no AND amount = excluded.amount`,
  refunds_of: `SELECT ${refund} FROM refunds WHERE out_trade_no = :out_trade_no ORDER BY position`,
  refund_get: `SELECT ${refund} FROM refunds WHERE out_refund_no = :out_refund_no`,
  refund_put: `INSERT INTO refunds (${refund}) VALUES (${values(refund)})
    ON CONFLICT (out_refund_no) DO UPDATE SET state = excluded.state, refund_id = excluded.refund_id,
    code = excluded.code, attempts = excluded.attempts, accepted_at = excluded.accepted_at,
    success_at = excluded.success_at, wake_at = excluded.wake_at, version = version + 1
    WHERE out_trade_no = excluded.out_trade_no AND version = excluded.version`,
  event_insert: `INSERT INTO events (out_trade_no, at, name, data) VALUES (:out_trade_no, :at, :name, :data)`,
  events_of: `SELECT at, name, data FROM events WHERE out_trade_no = :out_trade_no ORDER BY id`,
  inbox_insert: `INSERT INTO inbox (id, mchid, event_type, subject, body, headers, verified_at, applied_at)
    VALUES (:id, :mchid, :event_type, :subject, :body, :headers, :verified_at, :applied_at) ON CONFLICT DO NOTHING`,
  ledger_entry: `INSERT INTO ledger_entries (key, account, amount)
    SELECT :key, value ->> 'account', value ->> 'amount' FROM json_each(:entries)`,
  ledger_transaction: `INSERT INTO ledger_transactions (key, out_trade_no, at) VALUES (:key, :out_trade_no, :at)`,
  ledger_balances: `SELECT account, sum(amount) AS balance FROM ledger_entries GROUP BY account ORDER BY account`,
  alarm_put: `INSERT INTO alarms (kind, key, at, token) VALUES (:kind, :key, :at, hex(randomblob(8)))
    ON CONFLICT (kind, key) DO UPDATE SET at = excluded.at, token = excluded.token`,
  alarms_due: `SELECT kind, key, at, token FROM alarms WHERE at <= :now ORDER BY at LIMIT :limit`,
  alarm_done: `DELETE FROM alarms WHERE kind = :kind AND key = :key AND token = :token`,
  outbox_insert: `INSERT INTO outbox (key, topic, out_trade_no, subject, state, attempts, created_at, wake_at)
    VALUES (:key, :topic, :out_trade_no, :subject, 'pending', 0, :now, :now) ON CONFLICT DO NOTHING`,
  outbox_next: `SELECT id, key, topic, out_trade_no, subject, state, attempts, error, created_at, wake_at FROM outbox
    WHERE out_trade_no = :out_trade_no AND state <> 'delivered' ORDER BY id LIMIT :limit`,
  outbox_update: `UPDATE outbox SET state = :state, attempts = :attempts, error = :error, finished_at = :finished_at,
    wake_at = :wake_at WHERE id = :id`,
  outbox_list: `SELECT id, key, topic, out_trade_no, subject, state, attempts, error, created_at, wake_at FROM outbox
    WHERE state = :state AND id > :after ORDER BY id LIMIT :limit`,
  quarantine_insert: `INSERT INTO quarantine (key, kind, out_trade_no, mchid, detail, opened_at)
    VALUES (:key, :kind, :out_trade_no, :mchid, :detail, :now) ON CONFLICT DO NOTHING`,
  quarantine_settle: `UPDATE quarantine SET resolved_at = :now, resolution = :resolution
    WHERE key = :key AND resolved_at IS NULL`,
  quarantine_get: `SELECT key, kind, out_trade_no, mchid, detail, opened_at, resolved_at, resolution FROM quarantine
    WHERE key = :key`,
  quarantine_list: `SELECT key, kind, out_trade_no, mchid, detail, opened_at, resolved_at, resolution FROM quarantine
    WHERE resolved_at IS NULL ORDER BY opened_at, key LIMIT :limit`,
  overdue: `SELECT 'order' AS kind, out_trade_no AS key FROM orders WHERE wake_at < :before
    UNION ALL SELECT 'shipping', out_trade_no FROM orders WHERE shipping_at > 0 AND shipping_at < :before
    UNION ALL SELECT 'unfreeze', out_trade_no FROM orders WHERE unfreeze_at > 0 AND unfreeze_at < :before
    UNION ALL SELECT 'refund', out_refund_no FROM refunds WHERE wake_at < :before
    UNION ALL SELECT 'outbox', out_trade_no FROM outbox WHERE wake_at < :before
    UNION ALL SELECT 'bill', mchid || ':' || bill_date FROM bill_runs WHERE wake_at < :before
    LIMIT :limit`,
  health: `SELECT
    (SELECT min(at) FROM alarms) AS oldest_alarm,
    (SELECT count(*) FROM outbox WHERE state = 'pending') AS outbox_pending,
    (SELECT count(*) FROM outbox WHERE state = 'dead') AS outbox_dead,
    (SELECT count(*) FROM quarantine WHERE resolved_at IS NULL) AS quarantined,
    (SELECT count(*) FROM orders WHERE wake_at IS NOT NULL) AS orders_open,
    (SELECT count(*) FROM refunds WHERE wake_at IS NOT NULL) AS refunds_open,
    (SELECT max(bill_date) FROM bill_runs WHERE state = 'done') AS reconciled,
    (SELECT count(*) FROM bill_runs WHERE state = 'failed') AS bills_failed`,
  run_get: `SELECT mchid, bill_date, type, state, attempts, finished_at, summary, wake_at FROM bill_runs
    WHERE mchid = :mchid AND bill_date = :bill_date AND type = :type`,
  run_put: `INSERT INTO bill_runs (mchid, bill_date, type, state, attempts, finished_at, summary, wake_at)
    VALUES (:mchid, :bill_date, :type, :state, :attempts, :finished_at, :summary, :wake_at)
    ON CONFLICT (mchid, bill_date, type) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
    finished_at = excluded.finished_at, summary = excluded.summary, wake_at = excluded.wake_at`,
  finding_insert: `INSERT INTO bill_findings (mchid, bill_date, class, out_trade_no, number, detail, action)
    VALUES (:mchid, :bill_date, :class, :out_trade_no, :number, :detail, :action)`,
  findings_clear: `DELETE FROM bill_findings WHERE mchid = :mchid AND bill_date = :bill_date`,
  findings_of: `SELECT id, class, out_trade_no, number, detail, action FROM bill_findings
    WHERE mchid = :mchid AND bill_date = :bill_date AND id > :after ORDER BY id LIMIT :limit`,
  findings_count: `SELECT class, count(*) AS count FROM bill_findings WHERE mchid = :mchid AND bill_date = :bill_date
    GROUP BY class`,
  finding_act: `UPDATE bill_findings SET action = :action WHERE id = :id`,
  match_payments: `SELECT position, transaction_id, out_trade_no, amount, disposition FROM payments
    WHERE transaction_id IN (SELECT value FROM json_each(:numbers))`,
  match_refunds: `SELECT position, out_refund_no, out_trade_no, transaction_id, amount, state FROM refunds
    WHERE out_refund_no IN (SELECT value FROM json_each(:numbers))`,
  payments_between: `SELECT position, transaction_id, out_trade_no, amount, success_at AS moment FROM payments
    WHERE mchid = :mchid AND success_at >= :from AND success_at < :to AND (success_at, position) > (:moment, :position)
    ORDER BY success_at, position LIMIT :limit`,
  refunds_between: `SELECT position, out_refund_no, out_trade_no, amount, accepted_at AS moment FROM refunds
    WHERE mchid = :mchid AND accepted_at >= :from AND accepted_at < :to AND (accepted_at, position) > (:moment, :position)
    ORDER BY accepted_at, position LIMIT :limit`,
  purge_inbox: `UPDATE inbox SET body = NULL, headers = NULL WHERE body IS NOT NULL AND verified_at < :before`,
  purge_payers: `UPDATE payments SET openid = NULL WHERE openid IS NOT NULL AND success_at < :before`,
  purge_orders: `UPDATE orders SET request = NULL, prepay = NULL WHERE request IS NOT NULL AND wake_at IS NULL
    AND created_at < :before`,
}
