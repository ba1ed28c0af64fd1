import { pathToFileURL } from 'node:url'
import { WechatPay } from 'wechatpay-kit'

/** Reads a variable of the environment, and says which one is missing. */
function need(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

export const mchid = need('WECHATPAY_MCHID')
export const appid = need('WECHATPAY_APPID')
export const notifyUrl = need('NOTIFY_URL')

export const wechatpay = new WechatPay({
  mchid,
  serial: need('WECHATPAY_SERIAL'),
  privateKey: pathToFileURL(need('WECHATPAY_PRIVATE_KEY_FILE')),
  apiV3Key: need('WECHATPAY_API_V3_KEY'),
  platformKeys: { [need('WECHATPAY_PUBLIC_KEY_ID')]: pathToFileURL(need('WECHATPAY_PUBLIC_KEY_FILE')) },
  validate: true,
  // The sandbox's URL; left out, requests go to WeChat Pay.
  baseUrl: process.env.WECHATPAY_BASE_URL,
})
