import { rfc3339 } from 'wechatpay-kit/internal'
import type { Call, Flow } from '../../platform/call.js'
import { invalidRequest, paramError, Refusal } from '../../kernel/refusal.js'
import type { BankAccount, SettlementAccountChange } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { findSubMerchant } from '../checks/parties.js'
import { firstAccount, keptAccount, toldAccount, type AccountRequest } from './account.js'
import { schedule } from './transition.js'

/** A sub-merchant may ask so often between one midnight in China and the next. */
const daily = 5

/** Asks for another account; it is in force once it is approved. */
const modify: Flow = (platform, call) => {
  const sub_mchid = subMerchantOf(call)
  const request = call.body as unknown as AccountRequest & { readonly bank_address_code: string }
  checkAccount(platform, request, sub_mchid)
  const { clock, identifiers, store } = platform
  const earlier = applicationsOf(platform, call, sub_mchid)
  if (earlier.some(({ state }) => state === 'AUDITING'))
    throw invalidRequest('结算账户修改申请审核中，请勿重复提交')
  const now = clock.now()
  const today = earlier.filter(({ created }) => dayOf(created) === dayOf(now))
  if (today.length >= daily)
    throw new Refusal({
      status: 403,
      code: 'RULE_LIMIT',
      message: '当日修改结算账户次数已达上限，请次日再试',
    })
  const application_no = identifiers.settlement(`${call.merchant.mchid}/${sub_mchid}/${earlier.length}`)
  const settlement: SettlementAccountChange = {
    id: `${sub_mchid}/${application_no}`,
    mchid: call.merchant.mchid,
    sub_mchid,
    application_no,
    account: keptAccount(request, inForce(platform, call, sub_mchid).account.account_name),
    created: now,
    state: 'AUDITING',
    history: [],
  }
  store.put('settlementAccountChanges', settlement.id, settlement)
  schedule(platform, settlement)
  return { status: 200, body: { application_no } }
}

/** The account in force, and whether money arrives there. */
const query: Flow = (platform, call) => {
  const { account, settlement } = inForce(platform, call, subMerchantOf(call))
  const { state = 'VERIFY_SUCCESS', verify_fail_reason } = settlement ?? {}
  return {
    status: 200,
    body: {
      ...toldAccount(account, call.query['account_number_rule']),
      verify_result: state,
      ...(verify_fail_reason === undefined ? {} : { verify_fail_reason }),
    },
  }
}

/** What became of an application. */
const queryApplication: Flow = (platform, call) => {
  const id = `${subMerchantOf(call)}/${call.params['application_no']}`
  const settlement = platform.store.get('settlementAccountChanges', id)
  if (settlement === undefined || settlement.mchid !== call.merchant.mchid)
    throw new Refusal({ status: 404, code: 'RESOURCE_NOT_EXISTS', message: '申请单不存在' })
  const { account, state, verify_fail_reason, history } = settlement
  const [audit] = history
  return {
    status: 200,
    body: {
      account_name: account.account_name,
      ...toldAccount(account, call.query['account_number_rule']),
      verify_result: state === 'AUDITING' || state === 'AUDIT_FAIL' ? state : 'AUDIT_SUCCESS',
      ...(state === 'AUDIT_FAIL' ? { verify_fail_reason } : {}),
      ...(audit === undefined ? {} : { verify_finish_time: rfc3339(audit.at) }),
    },
  }
}

/** A partner's own sub-merchant, as the path names it. */
function subMerchantOf(call: Call): string {
  if (call.merchant.role !== 'partner')
    throw new Refusal({ status: 403, code: 'NO_AUTH', message: '商户号该产品权限未开通' })
  return findSubMerchant(call, call.params['sub_mchid'] ?? '').mchid
}

/** Oldest first. */
function applicationsOf(
  { store }: Platform,
  { merchant }: Call,
  sub_mchid: string,
): readonly SettlementAccountChange[] {
  return store
    .list('settlementAccountChanges')
    .filter((one) => one.mchid === merchant.mchid && one.sub_mchid === sub_mchid)
}

function inForce(
  platform: Platform,
  call: Call,
  sub_mchid: string,
): { readonly account: BankAccount; readonly settlement?: SettlementAccountChange } {
  const settlement = applicationsOf(platform, call, sub_mchid).findLast(
    ({ state }) => state !== 'AUDITING' && state !== 'AUDIT_FAIL',
  )
  if (settlement !== undefined) return { account: settlement.account, settlement }
  const opened = platform.store.list('applyments').find((one) => one.sub_mchid === sub_mchid)
  return { account: opened?.account ?? firstAccount(platform, sub_mchid) }
}

/** Which accounts a kind of merchant may have; those that are ready here may have either. */
const accountTypes: Readonly<Record<string, BankAccount['account_type']>> = {
  SUBJECT_TYPE_ENTERPRISE: 'ACCOUNT_TYPE_BUSINESS',
  SUBJECT_TYPE_GOVERNMENT: 'ACCOUNT_TYPE_BUSINESS',
  SUBJECT_TYPE_INSTITUTIONS: 'ACCOUNT_TYPE_BUSINESS',
  SUBJECT_TYPE_OTHERS: 'ACCOUNT_TYPE_BUSINESS',
  SUBJECT_TYPE_MICRO: 'ACCOUNT_TYPE_PRIVATE',
}

function checkAccount(
  { store }: Platform,
  request: AccountRequest & { readonly bank_address_code: string },
  sub_mchid: string,
): void {
  const { account_type, account_bank, bank_name, bank_branch_id, bank_address_code, account_number } = request
  const subject = store.list('applyments').find((one) => one.sub_mchid === sub_mchid)?.subject_type ?? ''
  if (account_type !== (accountTypes[subject] ?? account_type))
    throw wrong('account_type', '账户类型', '账户类型与商户主体类型不符', account_type)
  if (!/^\d{6}$/.test(bank_address_code))
    throw wrong('bank_address_code', '开户银行省市编码', '省市编码须为6位数字', bank_address_code)
  if (account_bank === '其他银行' && bank_name === undefined && bank_branch_id === undefined)
    throw wrong('bank_name', '开户银行全称', '开户银行为其他银行时，开户银行全称与开户银行联行号须二选一', '')
  // An account number is not repeated in an answer.
  if (!/^\d{6,32}$/.test(account_number)) throw wrong('account_number', '银行账号', '银行账号须为6到32位数字')
}

function wrong(name: string, title: string, issue: string, value?: string): Refusal {
  const field = `/${name}`
  const detail = { field, ...(value === undefined ? {} : { value }), issue, location: 'body' }
  return paramError(`输入源“/body${field}”映射到字段“${title}”规则校验失败，${issue}`, detail)
}

/** The day in China. */
function dayOf(at: number): string {
  return rfc3339(at).slice(0, 10)
}

const base = '/v3/apply4sub/sub_merchants/{sub_mchid}'

/** Operations of the accounts that sub-merchants' money settles to, by method and path. */
export const settlementAccountFlows: readonly (readonly [string, Flow])[] = [
  [`POST ${base}/modify-settlement`, modify],
  [`GET ${base}/settlement`, query],
  [`GET ${base}/application/{application_no}`, queryApplication],
]
