import { sha256 } from 'wechatpay-kit/internal'
import { operationNotEnough, triggerAcceptedFault } from './faults.js'
import type { Call, Flow } from '../../platform/call.js'
import { invalidRequest, paramError } from '../../kernel/refusal.js'
import { book } from '../../money/ledger.js'
import type { Transfer } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { checkNotifyUrl } from '../checks/notify-url.js'
import { checkAppid } from '../checks/parties.js'
import { canonical, pick } from '../../kernel/canonical.js'
import { bodyError, checkAmount, checkLength } from '../checks/fields.js'
import { createdOf } from './answer.js'
import { moveTransfer } from './move.js'
import { checkReports, checkScene, type SceneReport } from './scenes.js'

/** Fen from which the receiver's name is required: 2,000.00 yuan. */
const named = 200_000

interface TransferRequest {
  readonly appid: string
  readonly out_bill_no: string
  readonly openid: string
  readonly user_name?: string
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly notify_url?: string
  readonly transfer_scene_id: string
  readonly transfer_scene_report_infos: readonly SceneReport[]
}

/** Accepts a transfer, which then waits for the user. The same number with the same content gives the same transfer. */
export const createTransfer: Flow = (platform, call) => {
  const request = call.body as unknown as TransferRequest
  checkFields(platform, call, request)
  const { store, clock, identifiers } = platform
  const id = `${call.merchant.mchid}/${request.out_bill_no}`
  const fingerprint = sha256(canonical(request))
  const known = store.get('transfers', id)
  if (known !== undefined) {
    if (known.fingerprint === fingerprint) return { status: 200, body: createdOf(known) }
    throw invalidRequest('单号已存在但信息不一致，请查单后比较确认', 268498688)
  }
  const { transfer_amount: amount } = request
  // Nothing is kept: the merchant tops up and repeats it with the same number.
  if (!book(platform, call.merchant.mchid, { operation: -amount, transferring: amount }))
    throw operationNotEnough()
  const now = clock.now()
  const made: Transfer = {
    id,
    mchid: call.merchant.mchid,
    ...pick(request, ['appid', 'out_bill_no', 'openid', 'user_name', 'transfer_amount', 'transfer_remark']),
    ...pick(request, ['transfer_scene_id', 'notify_url']),
    transfer_bill_no: identifiers.transfer(now, id),
    package_info: identifiers.packageInfo(id),
    fingerprint,
    created: now,
    updated: now,
    state: 'ACCEPTED',
    history: [],
  }
  store.put('transfers', id, made)
  store.put('lookup', made.transfer_bill_no, id)
  store.put('lookup', made.package_info, id)
  moveTransfer(platform, made, triggerAcceptedFault(platform, made))
  return { status: 200, body: createdOf(store.get('transfers', id) ?? made) }
}

function checkFields(platform: Platform, call: Call, request: TransferRequest): void {
  const { out_bill_no, openid, user_name, transfer_amount } = request
  checkLength('/out_bill_no', out_bill_no, '商户单号', 32)
  if (!/^[0-9A-Za-z]+$/.test(out_bill_no))
    throw bodyError('/out_bill_no', out_bill_no, '商户单号', '字符串格式不符合要求')
  checkAmount('/transfer_amount', transfer_amount, '转账金额')
  if (transfer_amount >= named && (user_name === undefined || user_name === ''))
    throw bodyError('/user_name', '', '收款用户姓名', '转账金额大于等于2000元时必填')
  checkLength('/transfer_remark', request.transfer_remark, '转账备注', 32)
  if (request.notify_url !== undefined) checkNotifyUrl(request.notify_url, platform.destinations)
  checkReports(request.transfer_scene_report_infos)
  checkAppid(call.merchant.appids, request.appid)
  checkPayee(platform, call, openid)
  checkScene(request.transfer_scene_id, request.transfer_scene_report_infos)
}

function checkPayee(platform: Platform, { merchant }: Call, openid: string): void {
  if (openid !== '' && (platform.anyOpenid || merchant.openids.includes(openid))) return
  const issue = '无效的openid'
  throw paramError(issue, { field: '/openid', value: openid, issue, location: 'body' })
}
