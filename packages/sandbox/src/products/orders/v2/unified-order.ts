import { checkAppid } from '../../checks/parties.js'
import type { JsonObject } from '../../../kernel/http/exchange.js'
import type { Product } from '../machine.js'
import type { Platform } from '../../../platform/platform.js'
import type { CallV2, FlowV2 } from '../../../platform/call-v2.js'
import type { FieldsV2 } from '../../../kernel/http/exchange.js'
import { RefusalV2 } from '../../../kernel/refusal-v2.js'
import { expandTime } from '../../../kernel/time-v2.js'
import { asV3, partiesOf } from '../../as-v3.js'

/** A map, since names such as `constructor` are in every object. */
const products: ReadonlyMap<string, Product> = new Map([
  ['JSAPI', 'jsapi'],
  ['NATIVE', 'native'],
  ['APP', 'app'],
  ['MWEB', 'h5'],
])

/** Places an order, in any of the four scenes. */
export const unifiedOrder: FlowV2 = (platform, call) => {
  const { fields, merchant } = call
  const product = products.get(fields['trade_type'] ?? '')
  if (product === undefined) throw new RefusalV2('trade_type参数格式错误')
  checkScene(fields)
  const { path, members } = partiesOf(call)
  const id = `${merchant.mchid}/${fields['out_trade_no']}`
  const isNew = platform.store.get('orders', id) === undefined
  const body = { ...orderMembers(call), ...members }
  asV3(platform, call, { operation: `POST ${path}/${product}`, body }, () => {
    if (isNew) markOrder(platform, call, id)
  })
  const prepay = platform.store.get('orders', id)?.prepay
  if (prepay === undefined) throw new Error(`order ${id} was not kept`)
  return {
    fields: {
      trade_type: fields['trade_type'] ?? '',
      prepay_id: prepay.prepay_id,
      ...(prepay.code_url === undefined ? {} : { code_url: prepay.code_url }),
      ...(prepay.h5_url === undefined ? {} : { mweb_url: prepay.h5_url }),
    },
  }
}

/** An API v2 order sends v2 notifications, signed with the same algorithm. */
export function markOrder(platform: Platform, { signType }: CallV2, id: string): void {
  const order = platform.store.get('orders', id)
  if (order !== undefined) platform.store.put('orders', id, { ...order, v2: { sign_type: signType } })
}

function checkScene(fields: FieldsV2): void {
  const has = (name: string): boolean => (fields[name] ?? '') !== ''
  const { trade_type } = fields
  if (trade_type === 'JSAPI' && !has('openid') && !has('sub_openid'))
    throw new RefusalV2('JSAPI支付必须传openid')
  if (trade_type === 'NATIVE' && !has('product_id')) throw new RefusalV2('缺少参数: product_id')
  if (trade_type === 'MWEB' && !has('scene_info')) throw new RefusalV2('缺少参数: scene_info')
}

/** What ordering and code payments say of an order, as v3 has it. Throws where a value is none. */
export function orderMembers({ fields, merchant }: CallV2): JsonObject {
  const { appid = '', sub_appid, sub_mch_id, openid, sub_openid, time_expire, attach, device_info } = fields
  const isPartner = (sub_mch_id ?? '') !== ''
  if (!/^[0-9A-Za-z_\-|*]{1,32}$/.test(fields['out_trade_no'] ?? ''))
    throw new RefusalV2('out_trade_no参数格式错误')
  const total = Number(fields['total_fee'])
  if (!(total >= 1)) throw new RefusalV2('invalid total_fee')
  const expires = given(time_expire) ? expandTime(time_expire) : undefined
  if (given(time_expire) && expires === undefined) throw new RefusalV2('time_expire参数格式错误')
  if (!isPartner) checkAppid(merchant.appids, appid)
  const payer = isPartner
    ? { ...maybe('sp_openid', openid), ...maybe('sub_openid', sub_openid) }
    : maybe('openid', openid)
  return {
    ...(isPartner ? { sp_appid: appid, ...maybe('sub_appid', sub_appid) } : { appid }),
    description: fields['body'],
    out_trade_no: fields['out_trade_no'],
    ...maybe('time_expire', expires),
    ...maybe('attach', attach),
    ...maybe('notify_url', fields['notify_url']),
    amount: { total, currency: given(fields['fee_type']) ? fields['fee_type'] : 'CNY' },
    ...(Object.keys(payer).length === 0 ? {} : { payer }),
    scene_info: { payer_client_ip: fields['spbill_create_ip'], ...maybe('device_id', device_info) },
    settle_info: { profit_sharing: fields['profit_sharing'] === 'Y' },
  }
}

function given(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

function maybe(name: string, value: string | undefined): JsonObject {
  return given(value) ? { [name]: value } : {}
}
