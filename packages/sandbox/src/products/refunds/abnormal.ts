import { sha256 } from 'wechatpay-kit/internal'
import type { Flow } from '../../platform/call.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { advanceRefund } from './machine.js'
import { canonical } from '../../kernel/canonical.js'
import { checkSubMerchant, refundOf } from './operations.js'
import { missingField, wrongField } from '../checks/wrong-field.js'

interface AbnormalRefundRequest {
  readonly sub_mchid?: string
  readonly out_refund_no: string
  readonly type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  readonly bank_type?: string
  /** Decrypted by the gate. */
  readonly bank_account?: string
  readonly real_name?: string
}

/** Business milliseconds until the money is there. */
const settling = 5000

const titles = { bank_type: '开户银行', bank_account: '收款银行卡号', real_name: '收款用户姓名' } as const

/**
 * Sends an abnormal refund elsewhere: to a card of the payer, or to the merchant's own account. The same again while it is
 * under way or done gives the same refund.
 */
export const applyAbnormalRefund: Flow = (platform, call) => {
  const request = call.body as unknown as AbnormalRefundRequest
  if (request.type === 'USER_BANK_CARD') checkCard(request)
  checkSubMerchant(platform, call, request.sub_mchid)
  const id = platform.store.get('lookup', call.params['refund_id'] ?? '')
  const refund = id === undefined ? undefined : platform.store.get('refunds', id)
  if (refund === undefined || refund.mchid !== call.merchant.mchid || refund.sub_mchid !== request.sub_mchid)
    throw notThere()
  if (refund.out_refund_no !== request.out_refund_no) throw invalidRequest('refund_id与out_refund_no不匹配')
  const fingerprint = sha256(canonical(request))
  if (refund.remedy?.fingerprint === fingerprint && refund.status !== 'ABNORMAL')
    return { status: 200, body: refundOf(refund) }
  const now = platform.clock.now()
  const retried = advanceRefund(refund, 'retry', now)?.refund
  if (retried === undefined) throw invalidRequest('退款单状态不是退款异常，不能发起异常退款')
  const remedy = { channel: 'OTHER_BANKCARD', account: accountOf(request), fingerprint } as const
  const next = { ...retried, remedy }
  platform.store.put('refunds', refund.id, next)
  const due = now + settling
  platform.clock.schedule({ id: `settle/${refund.id}`, due, kind: 'settle-refund', subject: refund.id })
  return { status: 200, body: refundOf(next) }
}

function checkCard(request: AbnormalRefundRequest): void {
  for (const [name, title] of Object.entries(titles)) {
    if ((request[name as keyof typeof titles] ?? '') !== '') continue
    throw missingField(`/${name}`, title)
  }
  if (/^\d{8,30}$/.test(request.bank_account ?? '')) return
  // A card number is not repeated in an answer.
  const field = { pointer: '/bank_account', title: titles.bank_account, kind: '字符串字段' } as const
  throw wrongField(field, '字符串格式不符合要求')
}

function accountOf({ type, bank_type = '', bank_account = '' }: AbnormalRefundRequest): string {
  return type === 'MERCHANT_BANK_CARD' ? '商户基本账户' : `${bank_type}${bank_account.slice(-4)}`
}

function notThere(): Refusal {
  return new Refusal({
    status: 404,
    code: 'RESOURCE_NOT_EXISTS',
    message: '退款单不存在',
    internal: 268512771,
  })
}
