/**
 * National cryptography (国密): a part of its own, of which `wechatpay-kit` itself loads nothing.
 * @example
 * const wechatpay = new WechatPay({ mchid, serial, privateKey, apiV3Key, algorithms: sm })
 */
export { sm } from '../crypto/sm/algorithms.js'
export { isIssuedBy } from '../crypto/sm/certificate.js'
export type { Algorithms } from '../crypto/algorithms.js'
