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
  'payapp.mch.weixin.qq.com',
  'payapp.weixin.qq.com',
]

/** Where mini programs exchange logins for openids; answered for the payers of the merchants. */
export const loginHost = 'api.weixin.qq.com'

/** The domains for which the proxy's authority may issue certificates. */
export const domains: readonly string[] = [
  'mch.weixin.qq.com',
  'wechatpay.cn',
  'payapp.weixin.qq.com',
  loginHost,
]

/**
 * An address for each host, for programs that resolve names before they ask the proxy. The range 240.0.0.0/4 is reserved
 * (RFC 1112) and not routed, so nothing reaches a real host where the proxy is not used.
 */
export const hostAddresses: ReadonlyMap<string, string> = new Map(
  [...payHosts, loginHost].map((host, index) => [host, `240.0.0.${index + 1}`]),
)

const hostsByAddress = new Map([...hostAddresses].map(([host, address]) => [address, host]))

/** The host at one of those addresses; any other text is returned as it is. */
export function hostAt(address: string): string {
  return hostsByAddress.get(address) ?? address
}

/** What a host's requests are for. */
export function purposeOf(host: string): 'pay' | 'login' | undefined {
  if (payHosts.includes(host)) return 'pay'
  return host === loginHost ? 'login' : undefined
}
