/** WeChat Pay's own hosts: what the proxy answers for. */
export const payHosts: readonly string[] = [
  'api.mch.weixin.qq.com',
  'api2.mch.weixin.qq.com',
  'apihk.mch.weixin.qq.com',
  'fraud.mch.weixin.qq.com',
  'apius.mch.weixin.qq.com',
  'apieu.mch.weixin.qq.com',
  'api.wechatpay.cn',
  'api2.wechatpay.cn',
]

/** Where mini programs' logins are exchanged for openids; answered for the ready payers. */
export const loginHost = 'api.weixin.qq.com'

/** The domains under which the proxy's authority may issue certificates. */
export const domains: readonly string[] = ['mch.weixin.qq.com', 'wechatpay.cn', loginHost]

/** What a host's requests are for. */
export function purposeOf(host: string): 'pay' | 'login' | undefined {
  if (payHosts.includes(host)) return 'pay'
  return host === loginHost ? 'login' : undefined
}
