import type { Call, Flow, FlowAnswer } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import type { Applyment } from './machine.js'
import { accountOfForm } from '../settlement-account/account.js'
import { checkForm } from './form.js'
import { moveApplyment, schedule } from './transition.js'

/** Takes a form. A rejected application is handed in again under the same number. */
const submit: Flow = (platform, call) => {
  checkPartner(call)
  checkForm(platform, call)
  const { body, merchant } = call
  const { store, clock, identifiers } = platform
  const business_code = String(body['business_code'])
  const id = `${merchant.mchid}/${business_code}`
  const told = factsOf(body)
  const known = store.get('applyments', id)
  if (known !== undefined) {
    if (known.state !== 'REJECTED' && known.state !== 'EDITTING')
      throw invalidRequest('业务申请编号已存在，当前申请单状态不允许修改')
    moveApplyment(platform, { ...known, ...told }, 'resubmit')
    return { status: 200, body: { applyment_id: known.applyment_id } }
  }
  const applyment: Applyment = {
    id,
    mchid: merchant.mchid,
    business_code,
    applyment_id: identifiers.applyment(id),
    ...told,
    created: clock.now(),
    state: 'EDITTING',
    sub_mchid: identifiers.subMerchant(id),
    audit_detail: [],
    history: [],
  }
  store.put('applyments', id, applyment)
  store.put('lookup', `applyment/${applyment.applyment_id}`, id)
  schedule(platform, applyment)
  return { status: 200, body: { applyment_id: applyment.applyment_id } }
}

/** What is kept of a form; the account is masked. */
function factsOf(body: JsonObject): Pick<Applyment, 'merchant_shortname' | 'subject_type' | 'account'> {
  const account = accountOfForm(body['bank_account_info'] as JsonObject | undefined)
  return {
    merchant_shortname: String((body['business_info'] as JsonObject)['merchant_shortname']),
    subject_type: String((body['subject_info'] as JsonObject)['subject_type']),
    ...(account === undefined ? {} : { account }),
  }
}

const queryByCode: Flow = (platform, call) => {
  checkPartner(call)
  return told(
    platform.store.get('applyments', `${call.merchant.mchid}/${call.params['business_code']}`),
    call,
  )
}

const queryById: Flow = (platform, call) => {
  checkPartner(call)
  const id = platform.store.get('lookup', `applyment/${call.params['applyment_id']}`)
  return told(id === undefined ? undefined : platform.store.get('applyments', id), call)
}

function checkPartner({ merchant }: Call): void {
  if (merchant.role === 'partner') return
  throw new Refusal({ status: 403, code: 'NO_AUTH', message: '商户号该产品权限未开通' })
}

const descriptions: Readonly<Record<Applyment['state'], string>> = {
  EDITTING: '编辑中',
  AUDITING: '审核中',
  REJECTED: '已驳回',
  TO_BE_CONFIRMED: '待账户验证',
  TO_BE_SIGNED: '待签约',
  SIGNING: '开通权限中',
  FINISHED: '已完成',
  CANCELED: '已作废',
}

/** States in which the new merchant has something to do on the page that the link opens. */
const linked: ReadonlySet<string> = new Set(['AUDITING', 'TO_BE_CONFIRMED', 'TO_BE_SIGNED'])

function told(applyment: Applyment | undefined, { merchant }: Call): FlowAnswer {
  if (applyment === undefined || applyment.mchid !== merchant.mchid)
    throw new Refusal({ status: 404, code: 'RESOURCE_NOT_EXISTS', message: '申请单不存在' })
  const { business_code, applyment_id, sub_mchid, state, audit_detail } = applyment
  const sign_url = `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=${applyment_id}`
  return {
    status: 200,
    body: {
      business_code,
      applyment_id,
      ...(state === 'FINISHED' ? { sub_mchid } : {}),
      ...(linked.has(state) ? { sign_url } : {}),
      applyment_state: `APPLYMENT_STATE_${state}`,
      applyment_state_msg: descriptions[state],
      ...(audit_detail.length > 0 ? { audit_detail } : {}),
    },
  }
}

const base = '/v3/applyment4sub/applyment'

/** The operations of applications, by method and path. */
export const applymentFlows: readonly (readonly [string, Flow])[] = [
  [`POST ${base}/`, submit],
  [`GET ${base}/business_code/{business_code}`, queryByCode],
  [`GET ${base}/applyment_id/{applyment_id}`, queryById],
]
