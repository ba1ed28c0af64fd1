/** A numbered change of the schema. Released ones never change: add another. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

const initial = `
CREATE TABLE orders (
  out_trade_no TEXT PRIMARY KEY,
  mchid TEXT NOT NULL,
  appid TEXT NOT NULL,
  scene TEXT NOT NULL CHECK (scene IN ('jsapi', 'app', 'h5', 'native', 'codepay')),
  state TEXT NOT NULL CHECK (state IN ('created', 'rejected', 'pending', 'closing', 'closed', 'paid_late', 'paid',
    'partially_refunded', 'refunded', 'quarantined')),
  amount INTEGER NOT NULL CHECK (amount > 0),
  request TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  prepay TEXT,
  prepay_expires_at INTEGER,
  transaction_id TEXT UNIQUE,
  paid_at INTEGER,
  reason TEXT,
  attempts INTEGER NOT NULL,
  queries INTEGER NOT NULL,
  queried_at INTEGER,
  wake_at INTEGER,
  shipping_at INTEGER,
  unfreeze_at INTEGER,
  version INTEGER NOT NULL,
  -- Whatever is not finished has a moment at which somebody looks at it (invariant I9).
  CHECK ((state IN ('created', 'pending', 'closing')) = (wake_at IS NOT NULL)),
  CHECK ((state IN ('paid', 'partially_refunded')) <= (transaction_id IS NOT NULL))
) STRICT;
CREATE INDEX orders_created ON orders (created_at);
CREATE INDEX orders_wake ON orders (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX orders_shipping ON orders (shipping_at) WHERE shipping_at > 0;
CREATE INDEX orders_unfreeze ON orders (unfreeze_at) WHERE unfreeze_at > 0;
CREATE TRIGGER orders_paid_stays BEFORE UPDATE OF state ON orders
  WHEN OLD.state IN ('paid', 'partially_refunded', 'refunded')
    AND NEW.state NOT IN ('paid', 'partially_refunded', 'refunded')
  BEGIN SELECT RAISE(ABORT, 'a paid order can only be refunded (I3)'); END;

CREATE TABLE payments (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  transaction_id TEXT NOT NULL UNIQUE,
  out_trade_no TEXT NOT NULL REFERENCES orders,
  mchid TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  payer_total INTEGER,
  trade_type TEXT,
  openid TEXT,
  success_at INTEGER NOT NULL,
  source TEXT NOT NULL,
  disposition TEXT NOT NULL CHECK (disposition IN ('kept', 'duplicate', 'late', 'held')),
  refund_reserved INTEGER NOT NULL,
  refunded INTEGER NOT NULL,
  refund_count INTEGER NOT NULL CHECK (refund_count <= 50),
  CHECK (refunded <= refund_reserved AND refund_reserved <= amount AND refunded >= 0)
) STRICT;
CREATE INDEX payments_order ON payments (out_trade_no);
CREATE INDEX payments_day ON payments (mchid, success_at, position);
CREATE UNIQUE INDEX payments_one_kept ON payments (out_trade_no) WHERE disposition = 'kept';

CREATE TABLE refunds (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  out_refund_no TEXT NOT NULL UNIQUE,
  out_trade_no TEXT NOT NULL REFERENCES orders,
  transaction_id TEXT NOT NULL REFERENCES payments (transaction_id),
  mchid TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  cause TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reserved', 'processing', 'success', 'abnormal', 'closed', 'rejected')),
  request TEXT,
  refund_id TEXT,
  code TEXT,
  attempts INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  accepted_at INTEGER,
  success_at INTEGER,
  wake_at INTEGER,
  version INTEGER NOT NULL,
  CHECK ((state IN ('reserved', 'processing', 'abnormal')) = (wake_at IS NOT NULL))
) STRICT;
CREATE INDEX refunds_order ON refunds (out_trade_no);
CREATE INDEX refunds_day ON refunds (mchid, accepted_at, position);
CREATE INDEX refunds_wake ON refunds (wake_at) WHERE wake_at IS NOT NULL;
CREATE TRIGGER refunds_frozen BEFORE UPDATE OF out_refund_no, amount, transaction_id ON refunds
  WHEN NEW.out_refund_no <> OLD.out_refund_no OR NEW.amount <> OLD.amount OR NEW.transaction_id <> OLD.transaction_id
  BEGIN SELECT RAISE(ABORT, 'the number and amount of a refund never change (I7)'); END;

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  out_trade_no TEXT NOT NULL,
  at INTEGER NOT NULL,
  name TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE INDEX events_order ON events (out_trade_no, id);

CREATE TABLE inbox (
  id TEXT PRIMARY KEY,
  mchid TEXT NOT NULL,
  event_type TEXT NOT NULL,
  subject TEXT,
  body TEXT,
  headers TEXT,
  verified_at INTEGER NOT NULL,
  applied_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_age ON inbox (verified_at) WHERE body IS NOT NULL;

CREATE TABLE ledger_transactions (
  key TEXT PRIMARY KEY,
  out_trade_no TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE ledger_entries (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL REFERENCES ledger_transactions DEFERRABLE INITIALLY DEFERRED,
  account TEXT NOT NULL,
  amount INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_entries_key ON ledger_entries (key);
-- Entries come first, the transaction seals them: from then on they sum to zero and never change (I11).
CREATE TRIGGER ledger_sums_to_zero BEFORE INSERT ON ledger_transactions
  WHEN (SELECT coalesce(sum(amount), 1) FROM ledger_entries WHERE key = NEW.key) <> 0
  BEGIN SELECT RAISE(ABORT, 'the entries of a ledger transaction must sum to zero (I11)'); END;
CREATE TRIGGER ledger_sealed BEFORE INSERT ON ledger_entries
  WHEN EXISTS (SELECT 1 FROM ledger_transactions WHERE key = NEW.key)
  BEGIN SELECT RAISE(ABORT, 'the ledger transaction is sealed: book a reversal'); END;
CREATE TRIGGER ledger_entries_stay BEFORE UPDATE ON ledger_entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries never change: book a reversal'); END;
CREATE TRIGGER ledger_entries_remain BEFORE DELETE ON ledger_entries
  BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted: book a reversal'); END;
CREATE TRIGGER ledger_transactions_stay BEFORE UPDATE ON ledger_transactions
  BEGIN SELECT RAISE(ABORT, 'ledger transactions never change: book a reversal'); END;
CREATE TRIGGER ledger_transactions_remain BEFORE DELETE ON ledger_transactions
  BEGIN SELECT RAISE(ABORT, 'ledger transactions are never deleted: book a reversal'); END;

CREATE TABLE alarms (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  token TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX alarms_due ON alarms (at);

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  topic TEXT NOT NULL,
  out_trade_no TEXT NOT NULL,
  subject TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
  attempts INTEGER NOT NULL,
  error TEXT,
  created_at INTEGER NOT NULL,
  finished_at INTEGER,
  wake_at INTEGER,
  CHECK ((state = 'pending') = (wake_at IS NOT NULL))
) STRICT;
CREATE INDEX outbox_order ON outbox (out_trade_no, id) WHERE state <> 'delivered';
CREATE INDEX outbox_wake ON outbox (wake_at) WHERE wake_at IS NOT NULL;

CREATE TABLE quarantine (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  out_trade_no TEXT,
  mchid TEXT,
  detail TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  resolved_at INTEGER,
  resolution TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX quarantine_open ON quarantine (opened_at) WHERE resolved_at IS NULL;

CREATE TABLE bill_runs (
  mchid TEXT NOT NULL,
  bill_date TEXT NOT NULL,
  type TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('due', 'done', 'failed')),
  attempts INTEGER NOT NULL,
  finished_at INTEGER,
  summary TEXT,
  wake_at INTEGER,
  PRIMARY KEY (mchid, bill_date, type),
  CHECK ((state = 'due') = (wake_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX bill_runs_wake ON bill_runs (wake_at) WHERE wake_at IS NOT NULL;
CREATE TABLE bill_findings (
  id INTEGER PRIMARY KEY,
  mchid TEXT NOT NULL,
  bill_date TEXT NOT NULL,
  class TEXT NOT NULL,
  out_trade_no TEXT,
  number TEXT,
  detail TEXT NOT NULL,
  action TEXT NOT NULL
) STRICT;
CREATE INDEX bill_findings_run ON bill_findings (mchid, bill_date, id);
`

/** In order. Their number is the file's `PRAGMA user_version`. */
export const migrations: readonly Migration[] = [{ name: '0001-initial', sql: initial }]
