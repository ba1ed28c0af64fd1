export { codePay } from './code-pay.js'
export type { ChargeOptions, CodePay, DirectCodePay, PartnerCodePay } from './types.js'
