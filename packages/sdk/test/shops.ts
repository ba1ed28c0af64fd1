import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { WechatPay } from 'wechatpay-kit'

/** The same calls are tested without a socket and over one. */
export const ways = ['in process', 'over a socket'] as const

export const notifyUrl = 'https://shop.example/notify'
export const sub_mchid = '1900000109'
export const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

/** A direct merchant's client and a partner's, in front of one sandbox. */
export interface Shops {
  readonly sandbox: Sandbox
  readonly direct: WechatPay
  readonly partner: WechatPay<'partner'>
  /** The requests so far, as `METHOD path`. */
  sent(): readonly string[]
  close(): Promise<void>
}

export async function openShops(way: (typeof ways)[number]): Promise<Shops> {
  const sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
  if (way === 'over a socket') await sandbox.listen()
  const client = (index: 0 | 1) => {
    const { transport, ...options } = sandbox.merchants[index].client
    return { ...options, ...(way === 'in process' && { transport }), notifyUrl }
  }
  const direct = new WechatPay({ ...client(0), appid: 'wxd678efh567hg6787' })
  const partner = new WechatPay({ ...client(1), role: 'partner', appid: 'wx8888888888888888' })
  return {
    sandbox,
    direct,
    partner,
    sent: () => sandbox.requests.list().map(({ method, url }) => `${method} ${url.replace(/^\//, '')}`),
    async close() {
      await direct.close()
      await partner.close()
      await sandbox.close()
    },
  }
}
