// Compiled, never run: what the types of v2 let through and what they refuse.
import type { WechatPay } from 'wechatpay-kit'

declare const wechatpay: WechatPay

const xml = {
  appid: 'wx8888888888888888',
  body: '腾讯充值中心-QQ会员充值',
  out_trade_no: '20150806125346',
  total_fee: 888,
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  trade_type: 'JSAPI',
}

export async function forms(): Promise<readonly (string | undefined)[]> {
  const path = 'v2/pay/unifiedorder'
  const answers = [
    await wechatpay.v2.pay.unifiedorder.post({ xml }),
    await wechatpay.chain(path).post({ xml }),
    await wechatpay[path].post({ xml }),
    wechatpay.v2.pay.unifiedorder.postSync({ xml }),
    wechatpay.chain(path).postSync({ xml }),
    wechatpay[path].postSync({ xml }),
  ]
  return answers.map((answer) => answer.prepay_id)
}

export async function shapes(): Promise<void> {
  // The client fills mch_id, nonce_str, sign and sign_type; a caller may give them.
  void wechatpay.v2.pay.unifiedorder.post({ xml: { ...xml, mch_id: '1', nonce_str: 'n', sign_type: 'MD5' } })
  // A number may be given as the text that an answer holds, and encoded JSON as the value.
  void wechatpay.v2.pay.unifiedorder.post({
    xml: { ...xml, total_fee: '888', scene_info: { store_info: { id: 'SZTX001' } } },
  })
  const order = await wechatpay.v2.pay.orderquery.post({ xml: { appid: xml.appid, out_trade_no: '1' } })
  // XML holds text, and numbered names are there for any number.
  const total: string | undefined = order.total_fee
  const coupon: string | undefined = order.coupon_id_0 ?? order[`coupon_id_${7}`]
  const key: string | undefined = (await wechatpay.v2.risk.getpublickey.post()).pub_key
  const bill: ReadableStream<Uint8Array> = await wechatpay.v2.pay.downloadbill.post({
    xml: { appid: xml.appid, bill_date: '20140603' },
  })
  const token: number = (
    await wechatpay.v2.appauth.getaccesstoken.get({
      query: {
        appid: xml.appid,
        openid: 'o',
        code: 'c',
        grant_type: 'authorization_code',
        scope: 'pay_identity',
      },
    })
  ).retcode
  const list = (
    await wechatpay.v2.mmpaymkttransfers.gethbinfo.post({
      xml: { appid: xml.appid, mch_billno: '1', bill_type: 'MCHT' },
    })
  ).hblist?.hbinfo?.[0]?.amount
  const page: Promise<string> = wechatpay.v2.papay.entrustweb.url({ query: { appid: xml.appid } })
  void [total, coupon, key, bill, token, list, page]
  await wechatpay.v2.secapi.mch.addInstitutionsub.post({} as never)
}

export function refused(): void {
  // @ts-expect-error an unknown segment
  void wechatpay.v2.pay.unifiedorders
  // @ts-expect-error an unknown path
  void wechatpay.chain('v2/pay/unifiedorders')
  const { total_fee: _, ...lacking } = xml
  // @ts-expect-error a missing field
  void wechatpay.v2.pay.unifiedorder.post({ xml: lacking })
  // @ts-expect-error v2 takes XML, not JSON
  void wechatpay.v2.pay.unifiedorder.post({ json: xml })
  // @ts-expect-error a page is no call
  void wechatpay.v2.papay.entrustweb.get
  // @ts-expect-error a call is no page
  void wechatpay.v2.pay.unifiedorder.url
  // @ts-expect-error an excess field
  void wechatpay.v2.pay.unifiedorder.post({ xml: { ...xml, total: 1 } })
}
