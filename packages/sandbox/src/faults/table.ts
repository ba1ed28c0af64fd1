/** Kinds of faults. */
export type FaultClass = 'network' | 'protocol' | 'payment' | 'notification' | 'refund' | 'funds'

/**
 * Where a fault strikes: on an exchange of request and answer, when an order was placed, when a query answered that it is
 * unpaid, when a payment code was scanned, at the cashier, when a notification is sent, when a refund is asked for; when profits are to be shared, when one
 * receiver is to be paid, when something is asked back; when a transfer is asked for, was accepted, was confirmed.
 */
export type FaultPoint =
  | 'exchange'
  | 'placed'
  | 'queried'
  | 'charge'
  | 'cashier'
  | 'delivery'
  | 'refund'
  | 'sharing'
  | 'receiver'
  | 'return'
  | 'transfer'
  | 'accepted'
  | 'confirmed'

/** A number that a fault takes. */
export interface FaultParameter {
  readonly name: string
  readonly default: number
  readonly most: number
  /** What it means, with its unit. */
  readonly meaning: string
}

/** What is known of one fault. */
export interface FaultFacts {
  readonly name: string
  readonly class: FaultClass
  readonly point: FaultPoint
  /** The reserved amount, in fen, that asks for it. */
  readonly amount: number
  /** How often it strikes when a header or an amount asked for it; 0 is always. */
  readonly times: number
  readonly parameters: readonly FaultParameter[]
  readonly summary: string
}

type Row = readonly [name: string, point: FaultPoint, times: number, summary: string, ...FaultParameter[]]

const day = 86_400_000
const milliseconds = (value: number, meaning: string, most = 30 * day): FaultParameter => ({
  name: 'ms',
  default: value,
  most,
  meaning,
})
const count = (value: number, meaning: string, most = 100): FaultParameter => ({
  name: 'n',
  default: value,
  most,
  meaning,
})
const applied: FaultParameter = {
  name: 'applied',
  default: 1,
  most: 1,
  meaning: '1: the request takes effect all the same; 0: it does not',
}

/** By class; the order fixes the reserved amounts, so new faults go to the end of their class. */
const rows: Readonly<Record<FaultClass, readonly Row[]>> = {
  network: [
    ['reset-before', 'exchange', 1, 'the connection is reset and nothing was done'],
    ['reset-after', 'exchange', 1, 'the request takes effect, then the connection is reset'],
    [
      'timeout',
      'exchange',
      1,
      'no answer; the connection is closed in the end',
      milliseconds(120_000, 'real milliseconds until the connection is closed', 600_000),
      applied,
    ],
    [
      'slow',
      'exchange',
      1,
      'the answer comes late',
      milliseconds(3000, 'real milliseconds before the answer', 600_000),
    ],
    [
      'truncated',
      'exchange',
      1,
      'the request takes effect; half of the answer arrives, then the connection ends',
    ],
    ['garbage', 'exchange', 1, 'the request takes effect; the answer is not HTTP'],
    ['bad-gateway', 'exchange', 1, "a gateway's 502 page in HTML, unsigned", { ...applied, default: 0 }],
  ],
  protocol: [
    ['frequency-limited', 'exchange', 1, '429 FREQUENCY_LIMITED and nothing was done'],
    ['system-error', 'exchange', 1, '500 SYSTEM_ERROR and nothing was done'],
    ['system-error-applied', 'exchange', 1, 'the request takes effect, but the answer is 500 SYSTEM_ERROR'],
    ['wrong-signature', 'exchange', 1, "the answer's signature is not of its bytes"],
    ['unknown-serial', 'exchange', 1, 'the answer names a platform key that nobody knows'],
    ['probe', 'exchange', 1, 'a signature probe: Wechatpay-Signature begins with WECHATPAY/SIGNTEST/'],
    [
      'skewed-clock',
      'exchange',
      1,
      "the answer's timestamp is off, under a right signature",
      { name: 'seconds', default: 600, most: 86_400, meaning: 'seconds in the past' },
    ],
    [
      'rotation',
      'exchange',
      1,
      'the platform changes its certificate and signs this answer with the new one',
    ],
    [
      'expired-certificate',
      'exchange',
      1,
      'the answer is signed with a platform certificate that has expired; the list of certificates shows only that one',
    ],
    ['no-auth', 'exchange', 1, '403 NO_AUTH: the merchant has no right to the product; nothing was done'],
    [
      'rule-limit',
      'exchange',
      1,
      '403 RULE_LIMIT: a rule of the platform, such as risk control; nothing was done',
    ],
    ['trade-error', 'exchange', 1, '403 TRADE_ERROR and nothing was done'],
    ['account-error', 'exchange', 1, "403 ACCOUNT_ERROR: the payer's account is abnormal; nothing was done"],
    ['bank-abnormal', 'exchange', 1, '500 BANK_ERROR and nothing was done'],
  ],
  payment: [
    ['abandoned', 'cashier', 0, 'the payer opens the cashier and leaves; the order stays unpaid'],
    ['wrong-password', 'cashier', 1, 'the payer mistypes the password; the next try succeeds'],
    ['balance-too-low', 'cashier', 0, "the payer's balance is too low"],
    [
      'paid-after-query',
      'queried',
      1,
      'the payer pays right after a query answered NOTPAY, so that closing is refused',
    ],
    ['paid-at-last-second', 'placed', 1, 'the payer pays one second before the order can no longer be paid'],
    [
      'password-asked',
      'charge',
      1,
      'a code payment is USERPAYING until the payer confirms',
      milliseconds(5000, 'milliseconds of business time until the payer confirms'),
    ],
    [
      'bank-error',
      'charge',
      1,
      'a code payment is answered 500 BANK_ERROR and decided 5 s later',
      { name: 'paid', default: 1, most: 1, meaning: '1: the payer pays in the end; 0: the payment fails' },
    ],
  ],
  notification: [
    ['drop', 'delivery', 0, 'no attempt is ever sent'],
    [
      'drop-first',
      'delivery',
      1,
      'the first attempts are not sent; the retry schedule continues',
      count(1, 'how many attempts'),
    ],
    [
      'delay',
      'delivery',
      1,
      'the first attempt comes late',
      milliseconds(60_000, 'milliseconds of business time'),
    ],
    ['copies', 'delivery', 1, 'several copies are sent at once', count(5, 'how many copies')],
    [
      'out-of-order',
      'delivery',
      1,
      "held until the merchant's next notification was accepted",
      milliseconds(600_000, 'milliseconds of business time after which it is held no longer'),
    ],
    ['forged', 'delivery', 1, "signed by somebody else's key under the platform's name"],
    ['wrong-key', 'delivery', 1, 'encrypted with another APIv3 key'],
    ['wrong-amount', 'delivery', 1, 'signed by the platform, but of another amount'],
    ['foreign-mchid', 'delivery', 1, 'signed by the platform, but of another merchant'],
    ['unknown-order', 'delivery', 1, 'signed by the platform, but of an order that nobody placed'],
    ['replay', 'delivery', 1, 'the same bytes and headers are sent twice'],
    ['probe-notification', 'delivery', 1, 'a signature probe; the next attempt is in order'],
  ],
  refund: [
    [
      'refund-processing',
      'refund',
      1,
      'the refund stays PROCESSING for long',
      milliseconds(3 * day, 'milliseconds of business time'),
    ],
    ['refund-abnormal', 'refund', 1, 'the refund ends ABNORMAL'],
    ['refund-closed', 'refund', 1, 'the refund ends CLOSED'],
    ['refund-not-enough', 'refund', 1, "403 NOT_ENOUGH: the merchant's balance is too low for the refund"],
    [
      'refund-user-abnormal',
      'refund',
      1,
      "403 USER_ACCOUNT_ABNORMAL: the payer's account is closed or abnormal",
    ],
  ],
  funds: [
    [
      'sharing-processing',
      'sharing',
      1,
      'sharing profits stays PROCESSING for long',
      milliseconds(3 * day, 'milliseconds of business time'),
    ],
    ['receiver-account-abnormal', 'receiver', 1, 'a receiver ends CLOSED: ACCOUNT_ABNORMAL'],
    ['receiver-high-risk', 'receiver', 1, 'a receiver ends CLOSED: RECEIVER_HIGH_RISK'],
    ['receiver-not-verified', 'receiver', 1, 'a receiver ends CLOSED: RECEIVER_REAL_NAME_NOT_VERIFIED'],
    ['receiver-no-auth', 'receiver', 1, 'a receiver ends CLOSED: NO_AUTH'],
    ['sharer-account-abnormal', 'receiver', 1, 'a receiver ends CLOSED: PAYER_ACCOUNT_ABNORMAL'],
    [
      'return-processing',
      'return',
      1,
      'a return of shared profits stays PROCESSING for long',
      milliseconds(3 * day, 'milliseconds of business time'),
    ],
    ['return-account-abnormal', 'return', 1, 'a return ends FAILED: ACCOUNT_ABNORMAL'],
    ['return-not-enough', 'return', 1, 'a return ends FAILED: BALANCE_NOT_ENOUGH'],
    ['return-timed-out', 'return', 1, 'a return ends FAILED: TIME_OUT_CLOSED'],
    [
      'transfer-not-enough',
      'transfer',
      1,
      '403 NOT_ENOUGH: the operation account does not hold enough for the transfer',
    ],
    [
      'transfer-accepted',
      'accepted',
      1,
      'a transfer stays ACCEPTED for long before the user is asked',
      milliseconds(60_000, 'milliseconds of business time'),
    ],
    ['transfer-name-wrong', 'confirmed', 1, 'a confirmed transfer ends FAIL: NAME_NOT_CORRECT'],
    ['transfer-payee-abnormal', 'confirmed', 1, 'a confirmed transfer ends FAIL: PAYEE_ACCOUNT_ABNORMAL'],
    [
      'transfer-quota',
      'confirmed',
      1,
      'a confirmed transfer ends FAIL: REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED',
    ],
    ['transfer-risk', 'confirmed', 1, 'a confirmed transfer ends FAIL: TRANSFER_RISK'],
    [
      'transfer-slow',
      'confirmed',
      1,
      'a confirmed transfer stays TRANSFERING for long',
      milliseconds(3 * day, 'milliseconds of business time'),
    ],
  ],
}

/** The first reserved amount, in fen: 99,990.00 yuan. Each class has 1 yuan, each fault 1 fen of it. */
export const firstReserved = 9_999_000
const classes: readonly FaultClass[] = ['network', 'protocol', 'payment', 'notification', 'refund', 'funds']

/** Every fault by name. Whatever asks for a fault, and whatever lists them, reads this table. */
export const faultTable: ReadonlyMap<string, FaultFacts> = new Map(
  classes.flatMap((family, position) =>
    rows[family].map(([name, point, times, summary, ...parameters], index): [string, FaultFacts] => [
      name,
      {
        name,
        class: family,
        point,
        amount: firstReserved + 100 * position + index,
        times,
        parameters,
        summary,
      },
    ]),
  ),
)

const byAmount: ReadonlyMap<number, FaultFacts> = new Map(
  [...faultTable.values()].map((facts) => [facts.amount, facts]),
)

/** The fault that an amount (in fen) asks for. */
export function reservedFault(amount: number): FaultFacts | undefined {
  return byAmount.get(amount)
}
