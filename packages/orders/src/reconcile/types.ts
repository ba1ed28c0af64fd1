/** What a comparison finds. docs/orders.md explains each, and what the desk does about it. */
export type FindingClass =
  /** The bill has a payment of an order that is not paid here: it is queried and applied. */
  | 'missing_locally'
  /** A payment or refund of this day is here, but not in the bill. */
  | 'missing_in_bill'
  /** A payment of another amount, or one that WeChat Pay took back. */
  | 'amount_differs'
  /** A refund of another amount. */
  | 'refund_differs'
  /** A fee that is not the amount at the printed rate. */
  | 'fee_differs'
  /** A second payment of an order: it is refunded automatically. */
  | 'duplicate'
  /** A payment or refund that this desk did not make: a person must look. */
  | 'unrecognised'
  /** The rows do not add up to the bill's own totals, or the two bills contradict each other. */
  | 'totals_differ'

/** What the desk did about a finding. `open` is tried again by the next run. */
export type FindingAction = 'reported' | 'healed' | 'quarantined' | 'open'

/** One difference. Amounts in fen. */
export interface BillFinding {
  readonly class: FindingClass
  readonly out_trade_no: string | null
  /** transaction_id or out_refund_no. */
  readonly number: string | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly action: FindingAction
}

/** How far a reconciliation is. */
export interface ReconcileProgress {
  readonly phase: 'trade_bill' | 'missing' | 'fund_flow' | 'healing'
  /** Rows read, or findings handled. */
  readonly done: number
}

/** What `reconcile` takes. */
export interface ReconcileInput {
  /** The day in China time: `2026-11-23`. Yesterday's bill is available from 10:00. */
  readonly bill_date: string
  /** The client's merchant by default. */
  readonly mchid?: string | undefined
  readonly onProgress?: ((progress: ReconcileProgress) => void) | undefined
}

/** Counts and sums of one day. Amounts in fen. */
export interface ReconcileSummary {
  readonly mchid: string
  readonly bill_date: string
  /** `failed`: the bill has rows, but none of an order that is known here, or its totals are wrong. Such a day is not reconciled. */
  readonly state: 'done' | 'failed'
  /** True when nothing differs. */
  readonly balanced: boolean
  readonly rows: number
  readonly matched_payments: number
  readonly matched_refunds: number
  readonly payment_amount: number
  readonly refund_amount: number
  readonly fee_amount: number
  readonly findings: Readonly<Partial<Record<FindingClass, number>>>
  readonly healed: number
  readonly quarantined: number
  /** Milliseconds since the epoch. */
  readonly finished_at: number
}

/** A finished reconciliation. Its findings stay in the table `bill_findings` until the day is reconciled again. */
export interface Reconciliation {
  readonly summary: ReconcileSummary
  /** Every finding, in the bill's order. */
  findings(): AsyncIterable<BillFinding>
  /** One line per finding, with a header line. */
  csv(): AsyncIterable<string>
  /** A self-contained page for screen, phone and paper; it shows the first 500 findings. */
  html(): Promise<string>
}
