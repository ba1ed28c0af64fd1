import type { Transitions } from '../../kernel/transitions.js'

/** States of a code payment (付款码支付): no cashier, so it is never closed, but reversed. */
export type CodePayState = 'NOTPAY' | 'USERPAYING' | 'SUCCESS' | 'REFUND' | 'PAYERROR' | 'REVOKED'

/** `ask`: the payer must confirm on the phone. `restore`: a refund was closed and gives back what it claimed. */
export type CodePayEvent = 'pay' | 'ask' | 'fail' | 'reverse' | 'refund' | 'restore'

/** A code payment. It leaves `NOTPAY` within the request that makes it. */
export const codePayTransitions: Transitions<CodePayState, CodePayEvent> = {
  NOTPAY: { pay: 'SUCCESS', ask: 'USERPAYING', fail: 'PAYERROR' },
  USERPAYING: { pay: 'SUCCESS', fail: 'PAYERROR', reverse: 'REVOKED' },
  SUCCESS: { refund: 'REFUND', reverse: 'REVOKED' },
  REFUND: { refund: 'REFUND', restore: 'REFUND' },
  PAYERROR: { reverse: 'REVOKED' },
  REVOKED: {},
}
