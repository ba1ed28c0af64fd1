// Compiled, never run: what the types let through and what they refuse, in every form.
import type { WechatPay } from 'wechatpay-kit'

declare const wechatpay: WechatPay

const json = {
  sp_appid: 'wx8888888888888888',
  sp_mchid: '1230000109',
  sub_appid: 'wxd678efh567hg6999',
  sub_mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  time_expire: '2018-06-08T10:34:56+08:00',
  attach: '自定义数据',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  goods_tag: 'WXG',
  support_fapiao: true,
  amount: { total: 100, currency: 'CNY' },
  payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  detail: {
    cost_price: 608800,
    invoice_id: '微信123',
    goods_detail: [
      {
        merchant_goods_id: '商品编码',
        wechatpay_goods_id: '1001',
        goods_name: 'iPhoneX 256G',
        quantity: 1,
        unit_price: 828800,
      },
    ],
  },
  scene_info: {
    payer_client_ip: '14.23.150.211',
    device_id: '013467007045764',
    store_info: { id: '0001', out_id: 'example_out_id' },
  },
  settle_info: { profit_sharing: true },
}

export async function six(): Promise<readonly string[]> {
  const path = 'v3/pay/partner/transactions/miniprogram'
  const asynchronous = await Promise.all([
    wechatpay.v3.pay.partner.transactions.miniprogram.post({ json }),
    wechatpay.chain(path).post({ json }),
    wechatpay[path].post({ json }),
  ])
  const synchronous = [
    wechatpay.v3.pay.partner.transactions.miniprogram.postSync({ json }),
    wechatpay.chain(path).postSync({ json }),
    wechatpay[path].postSync({ json }),
  ]
  return [...asynchronous, ...synchronous].map((answer): string => answer.prepay_id)
}

/** A reply is a promise, wherever one is wanted. */
export async function promises(): Promise<string> {
  const call = wechatpay.v3.pay.partner.transactions.miniprogram
  const promise: Promise<{ prepay_id: string }> = call.post({ json })
  const like: PromiseLike<{ prepay_id: string }> = call.post({ json })
  const [first, second] = await Promise.all([call.post({ json }), wechatpay.v3.certificates.get()])
  const length: number = (await call.post({ json }).then(({ prepay_id }) => prepay_id)).length
  const either = await call.post({ json }).catch(() => undefined)
  const whole = await call.post({ json }).finally(() => undefined)
  const later = async () => call.post({ json })
  const serial: string | undefined = second.data[0]?.serial_no
  void [promise, like, length, either?.prepay_id, serial]
  return first.prepay_id + whole.prepay_id + (await later()).prepay_id
}

export async function answers(): Promise<void> {
  const closed: undefined = await wechatpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no: '1217752501201407033233368018',
    json: { mchid: '1900007291' },
  })
  const order = await wechatpay.v3.pay.transactions.id._transaction_id_
    .get({ transaction_id: '1', query: { mchid: '1900007291' } })
    .response()
  const id: string | undefined = order.requestId
  const file: ReadableStream<Uint8Array> = await wechatpay.v3.billdownload.file.get({ query: { token: 'x' } })
  const unknown: unknown = await wechatpay.request('POST', 'v3/new/{id}', { id: '1', json: {} })
  const overseas = wechatpay.hk.v3.refunds
  const certificates = await wechatpay.v3.certificates.get()
  void [closed, id, file, unknown, overseas, certificates]
}

export function refused(): void {
  const order = { ...json }
  // @ts-expect-error an unknown segment
  void wechatpay.v3.pay.transactions.jsapii
  // @ts-expect-error an unknown path as a property
  void wechatpay['v3/pay/transactions/jsapii']
  // @ts-expect-error an unknown path as a string
  void wechatpay.chain('v3/pay/transactions/jsapii')
  // @ts-expect-error a verb that the operation lacks
  void wechatpay.v3.pay.transactions.jsapi.get
  const { amount: _, ...lacking } = order
  // @ts-expect-error a missing required field
  void wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: lacking })
  // @ts-expect-error the same, by path
  void wechatpay.chain('v3/pay/partner/transactions/miniprogram').post({ json: lacking })
  // @ts-expect-error the same, synchronous, as a property
  void wechatpay['v3/pay/partner/transactions/miniprogram'].postSync({ json: lacking })
  // @ts-expect-error no options at all
  void wechatpay.v3.pay.partner.transactions.miniprogram.post()
  // @ts-expect-error an excess field
  void wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: { ...json, out_trade_number: '1' } })
  const text = { total: '1.00' }
  // @ts-expect-error a wrong type: yuan as text
  void wechatpay.v3.pay.partner.transactions.miniprogram.post({ json: { ...json, amount: text } })
  // @ts-expect-error a missing path parameter
  void wechatpay.v3.pay.transactions.id._transaction_id_.get({ query: { mchid: '1' } })
  // @ts-expect-error a missing query
  void wechatpay.v3.pay.transactions.id._transaction_id_.getSync({ transaction_id: '1' })
}

export const handle: (request: Request) => Promise<Response> = wechatpay.notifications.handler({
  'TRANSACTION.SUCCESS': (event) => {
    if (event.original_type !== 'transaction') return
    const at: string = event.create_time
    const state: string | undefined = 'trade_state' in event.resource ? event.resource.trade_state : undefined
    void [at, state]
  },
  'REFUND.SUCCESS': (event) => {
    const refund: string = event.resource.out_refund_no
    void refund
  },
})

wechatpay.notifications.handler({
  // @ts-expect-error an event that the contract lacks
  'TRANSACTION.SUCESS': () => undefined,
})
