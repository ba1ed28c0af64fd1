import { signV2, verifySha256 } from 'wechatpay-kit/internal'
import { findMerchant, type Platform } from '../../platform/platform.js'
import type { Order } from './machine.js'

/** What opens the cashier: the parameters of `wx.requestPayment`, `WeixinJSBridge` or the app SDK. */
export type PayParameters = Readonly<Record<string, string>>

/** What the WeChat app would say of parameters that open the cashier. */
export interface PayParametersCheck {
  readonly valid: boolean
  /** One sentence for each thing that is wrong; empty when the cashier would open. */
  readonly problems: readonly string[]
  /** `mchid/out_trade_no`, where prepay_id names an order. */
  readonly order?: string
}

/** The spellings of the parameters: JSAPI and mini programs, and apps. */
const forms = {
  jsapi: { appid: 'appId', time: 'timeStamp', nonce: 'nonceStr', sign: 'paySign' },
  app: { appid: 'appid', time: 'timestamp', nonce: 'noncestr', sign: 'sign' },
} as const

/** Checks the parameters as the WeChat app does: form, order, appid, sign type and signature. */
export function verifyPayParameters(platform: Platform, given: PayParameters): PayParametersCheck {
  const isApp = given['prepayid'] !== undefined
  const form = forms[isApp ? 'app' : 'jsapi']
  const problems: string[] = []
  const needed = isApp
    ? ['appid', 'partnerid', 'prepayid', 'package', 'noncestr', 'timestamp', 'sign']
    : ['timeStamp', 'nonceStr', 'package', 'signType', 'paySign']
  for (const name of needed) if ((given[name] ?? '') === '') problems.push(`${name} is missing or empty`)
  if (isApp && given['package'] !== undefined && !/^Sign=WXPay(&|$)/.test(given['package']))
    problems.push('package: expected "Sign=WXPay"')
  const time = given[form.time] ?? ''
  if (time !== '' && !/^\d{10}$/.test(time)) problems.push(`${form.time}: expected seconds, 10 digits`)
  const prepayId = isApp ? given['prepayid'] : /^prepay_id=([^&]+)/.exec(given['package'] ?? '')?.[1]
  if (!isApp && given['package'] !== undefined && prepayId === undefined)
    problems.push('package: expected "prepay_id=…"')
  const order = platform.store
    .list('orders')
    .find((one) => prepayId !== undefined && one.prepay?.prepay_id === prepayId)
  if (order === undefined) {
    if (prepayId !== undefined) problems.push(`prepay_id: no order has ${prepayId.slice(0, 64)}`)
    return { valid: false, problems }
  }
  problems.push(...checkOrder(platform, order, given, form, isApp))
  return { valid: problems.length === 0, problems, order: order.id }
}

function checkOrder(
  platform: Platform,
  order: Order,
  given: PayParameters,
  form: (typeof forms)[keyof typeof forms],
  isApp: boolean,
): readonly string[] {
  const problems: string[] = []
  const appids = [order.appid, ...(order.sub_appid === undefined ? [] : [order.sub_appid])]
  // Mini programs leave the appid out: the app knows which one runs.
  const appid = given[form.appid] ?? order.sub_appid ?? order.appid
  if (!appids.includes(appid))
    problems.push(
      `${form.appid}: the order was placed with ${appids.join(' or ')}, not ${appid.slice(0, 32)}`,
    )
  const suits = isApp ? order.trade_type === 'APP' : order.trade_type === 'JSAPI'
  if (!suits)
    problems.push(`prepay_id: the order was placed for ${order.trade_type}, which opens another cashier`)
  const partners = [order.mchid, order.sub_mchid]
  if (isApp && !partners.includes(given['partnerid']))
    problems.push(`partnerid: expected ${partners.filter(Boolean).join(' or ')}`)
  if (order.trade_state !== 'NOTPAY') problems.push(`prepay_id: the order is ${order.trade_state}`)
  else if (order.prepay !== undefined && platform.clock.now() > order.prepay.expires)
    problems.push('prepay_id: it has expired; order again for a fresh one')
  const expected = order.v2?.sign_type ?? 'RSA'
  const type = isApp ? expected : given['signType']
  if (type !== undefined && type !== expected)
    problems.push(`signType: the order was placed with ${expected}, not ${type.slice(0, 32)}`)
  else if (!isSigned(platform, order, given, form, isApp, appid))
    problems.push(`${form.sign}: it does not verify with ${expected} over appid, time, nonce and prepay_id`)
  return problems
}

/** Whether the signature verifies with the key of the merchant that placed the order. */
function isSigned(
  platform: Platform,
  order: Order,
  given: PayParameters,
  form: (typeof forms)[keyof typeof forms],
  isApp: boolean,
  appid: string,
): boolean {
  const merchant = findMerchant(platform, order.mchid)
  const sign = given[form.sign] ?? ''
  if (merchant === undefined) return false
  if (order.v2 !== undefined) {
    const { [form.sign]: _sign, ...signed } = given
    return signV2({ ...signed, [form.appid]: appid }, merchant.apiV2Key, order.v2.sign_type) === sign
  }
  const last = given[isApp ? 'prepayid' : 'package'] ?? ''
  const lines = [appid, given[form.time] ?? '', given[form.nonce] ?? '', last]
  return verifySha256(merchant.publicKey, Buffer.from(lines.map((line) => `${line}\n`).join('')), sign)
}
