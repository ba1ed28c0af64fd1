import { payer } from './scene.js'

export const directApp = 'wxd678efh567hg6787'
export const directMchid = '1900000001'
export const partnerApp = 'wx8888888888888888'
export const partnerMchid = '1230000109'
export const subApp = 'wxd678efh567hg6999'
export const subMchid = '1900000109'
/** Nobody's. */
export const noMchid = '1900000999'
export const notify_url = 'https://shop.example/notify'

export type Product = 'jsapi' | 'app' | 'h5' | 'native' | 'miniprogram'

/** Whose order it is, as bodies and queries say it. */
export const directParties = { appid: directApp, mchid: directMchid }
export const partnerParties = { sp_appid: partnerApp, sp_mchid: partnerMchid, sub_mchid: subMchid }

/** An order in a scene, with every required member and no other. */
export function orderBody(
  mode: 'direct' | 'partner',
  product: Product,
  change: object = {},
): Record<string, unknown> {
  const hasPayer = product === 'jsapi' || product === 'miniprogram'
  return {
    ...(mode === 'direct' ? directParties : partnerParties),
    description: 'thing',
    out_trade_no: 'order-0001',
    notify_url,
    amount: { total: 100 },
    ...(hasPayer ? { payer: mode === 'direct' ? { openid: payer } : { sp_openid: payer } } : {}),
    ...(product === 'h5'
      ? { scene_info: { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } } }
      : {}),
    ...change,
  }
}
