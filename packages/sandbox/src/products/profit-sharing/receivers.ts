import type { Call, Flow } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import { encryptAnswer } from '../../platform/encryption.js'
import type { ReceiverType } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { bodyError, checkLength } from '../checks/fields.js'
import { checkSubAppidOf, sharerOf, type SharingParties } from './parties.js'

/** Someone with whom profits may be shared. */
export interface SharingReceiver {
  readonly id: string
  /** The merchant that signed, and whose money is shared. */
  readonly mchid: string
  readonly sharer: string
  readonly type: ReceiverType
  readonly account: string
  /** In plain text. */
  readonly name?: string
  readonly relation_type: string
  readonly custom_relation?: string
}

interface ReceiverRequest extends SharingParties {
  readonly type: ReceiverType
  readonly account: string
  readonly name?: string
  readonly relation_type: string
  readonly custom_relation?: string
}

const maxReceivers = 20_000

/** Adds a receiver; adding one again is fine. */
export const addReceiver: Flow = (platform, call) => {
  const request = call.body as unknown as ReceiverRequest
  checkReceiver(request)
  const sharer = sharerOf(call, request)
  checkName(platform, request)
  const { store } = platform
  const id = receiverId(call.merchant.mchid, sharer, request)
  if (store.get('receivers', id) === undefined) countOne(platform, call, sharer)
  const { type, account, name, relation_type, custom_relation } = request
  store.put('receivers', id, {
    id,
    mchid: call.merchant.mchid,
    sharer,
    type,
    account,
    ...(name === undefined ? {} : { name }),
    relation_type,
    ...(custom_relation === undefined ? {} : { custom_relation }),
  })
  const { appid: _, sub_appid: __, ...body } = request
  const schema = call.operation.responses['200']?.schema
  return { status: 200, body: encryptAnswer(schema, body, call.merchant.publicKey) }
}

/** Deletes a receiver; one that is not there is deleted already. */
export const deleteReceiver: Flow = (platform, call) => {
  const request = call.body as unknown as ReceiverRequest
  const sharer = sharerOf(call, request)
  const { sub_mchid, type, account } = request
  const id = receiverId(call.merchant.mchid, sharer, request)
  if (platform.store.get('receivers', id) !== undefined) keepNumber(platform, call, sharer, -1)
  platform.store.remove('receivers', id)
  return { status: 200, body: { ...(sub_mchid === undefined ? {} : { sub_mchid }), type, account } }
}

/** The receiver that a merchant added for a sharer. */
export function findReceiver(
  platform: Platform,
  mchid: string,
  sharer: string,
  receiver: Pick<SharingReceiver, 'type' | 'account'>,
): SharingReceiver | undefined {
  return platform.store.get('receivers', receiverId(mchid, sharer, receiver))
}

function receiverId(
  mchid: string,
  sharer: string,
  { type, account }: Pick<SharingReceiver, 'type' | 'account'>,
): string {
  return `${mchid}/${sharer}/${type}/${account}`
}

function checkReceiver(request: ReceiverRequest): void {
  const { type, account, name, relation_type, custom_relation } = request
  checkSubAppidOf(type, request)
  checkLength('/account', account, '分账接收方账号', 64)
  if (type === 'MERCHANT_ID' && (name === undefined || name === ''))
    throw bodyError('/name', '', '分账接收方全称', '接收方类型为MERCHANT_ID时必填')
  if (relation_type !== 'CUSTOM') return
  if (custom_relation === undefined)
    throw bodyError('/custom_relation', '', '自定义的分账关系', 'relation_type为CUSTOM时必填')
  checkLength('/custom_relation', custom_relation, '自定义的分账关系', 10)
}

/**
 * A merchant's full name is checked. Nobody registers here, so the name that a merchant was first added under is the
 * registered one.
 */
function checkName({ store }: Platform, { type, account, name }: ReceiverRequest): void {
  if (type !== 'MERCHANT_ID' || name === undefined) return
  const registered = store.get('lookup', `merchant-name/${account}`)
  if (registered === undefined) store.put('lookup', `merchant-name/${account}`, name)
  else if (registered !== name) throw invalidRequest('分账接收商户全称不匹配')
}

function countOne({ store }: Platform, call: Call, sharer: string): void {
  if (Number(store.get('lookup', numberKey(call, sharer)) ?? 0) >= maxReceivers)
    throw new Refusal({ status: 403, code: 'RULE_LIMIT', message: '分账接收方数量已达上限20000' })
  keepNumber({ store }, call, sharer, 1)
}

function keepNumber({ store }: Pick<Platform, 'store'>, call: Call, sharer: string, change: 1 | -1): void {
  const key = numberKey(call, sharer)
  store.put('lookup', key, String(Number(store.get('lookup', key) ?? 0) + change))
}

/** Where the number of receivers is kept. */
function numberKey({ merchant }: Call, sharer: string): string {
  return `receivers/${merchant.mchid}/${sharer}`
}

/** Only persons are checked against the name that they were added under. */
export function isNamedOtherwise(receiver: SharingReceiver, name: JsonObject[string]): boolean {
  return name !== undefined && receiver.name !== undefined && receiver.name !== name
}
