// What every runtime is asked to do, over the network, with the sandbox in another process. A check that throws has failed.
import { WechatPay } from 'wechatpay-kit'
import { fetchTransport } from 'wechatpay-kit/fetch'

const expect = (value, what) => {
  if (!value) throw new Error(`expected ${what}`)
}

/** The error that a call ends in, of whatever kind. */
export const failure = async (call) => {
  try {
    await call()
  } catch (error) {
    return error
  }
  throw new Error('expected an error')
}

const number = () => `RT${Date.now()}${Math.floor(Math.random() * 1e6)}`

/** An order of the direct merchant's. */
export function orderOf({ direct }, notify_url = 'https://shop.example/notify') {
  return {
    appid: direct.appid,
    mchid: direct.client.mchid,
    description: 'Image形象店',
    out_trade_no: number(),
    amount: { total: 100 },
    notify_url,
    payer: { openid: direct.openid },
  }
}

/** @param {Record<string, any>} given @param {Record<string, unknown>} options */
export const client = (given, options, merchant = 'direct') =>
  new WechatPay({ ...given[merchant].client, retry: false, ...options })

/** Not for Workers. */
export const nothingSent = 'no connection: said so, nothing was sent'

/** Name -> what it does with options that hold the transport under test. */
export const checks = {
  'an order is placed and its answer verified': async (given, options) => {
    const { prepay_id } = await client(given, options).v3.pay.transactions.jsapi.post({
      json: orderOf(given),
    })
    expect(prepay_id.startsWith('wx'), 'a prepay_id')
  },
  'a forged answer is refused': async (given, options) => {
    const headers = { 'Sandbox-Fault': 'wrong-signature' }
    const call = () =>
      client(given, options).v3.pay.transactions.jsapi.post({ json: orderOf(given), headers })
    const { name, code } = await failure(call)
    expect(name === 'SignatureError' && code === 'signature_invalid', 'a SignatureError')
  },
  'certificates are downloaded': async (given, options) => {
    const { platformKeys: _, ...rest } = given.direct.client
    const wechatpay = new WechatPay({ ...rest, ...options })
    await wechatpay.v3.pay.transactions.jsapi.post({ json: orderOf(given) })
  },
  'a notification of the sandbox arrives': async (given, options, notified) => {
    const notify_url = given.notifyUrl
    const json = orderOf(given, notify_url)
    await client(given, options).v3.pay.transactions.jsapi.post({ json })
    const paid = await fetch(`${given.url}/_sandbox/api/orders/${json.out_trade_no}/pay`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(paid.ok, 'the order to be paid')
    expect(await notified(json.out_trade_no), 'the notification of this order')
  },
  'sensitive fields go out sealed and come in opened (OAEP)': async (given, options) => {
    const json = {
      appid: given.direct.appid,
      type: 'PERSONAL_OPENID',
      account: 'oUpF8u',
      name: '张三',
      relation_type: 'STAFF',
    }
    await client(given, options).v3.profitsharing.receivers.add.post({ json })
    const wechatpay = client(given, options, 'partner')
    const query = { mchid: '1900000109', bal_account_no: '账号' }
    const archives = await wechatpay.v3.aggracctBc.wbChannel.account.mch_archives.get({ query })
    expect(archives.merchant_name.length < 100, 'an opened field')
  },
  'overseas fields, too (PKCS#1 v1.5)': async (given, options) => {
    const wechatpay = client(given, options, 'partner')
    const json = { type: 'PERSONAL_OPENID', account: 'o1', name: '李先生', relation_type: 'SUPPLIER' }
    const receiver = await wechatpay.v3.global.profitSharing.receivers.post({ json })
    expect(receiver.name === '李先生', 'the name that was sent')
    const query = { sp_appid: 'wx1', sp_mchid: '1900000100' }
    const merchant = await wechatpay.v3.global.merchants._sub_mchid_.get({ sub_mchid: '20000100', query })
    expect(merchant.contact.name === 'Bob Zhang', 'an opened contact')
  },
  'a file is uploaded': async (given, options) => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])
    const { media_id } = await client(given, options, 'partner').media.upload(bytes, {
      filename: 'licence.jpg',
    })
    expect(media_id, 'a media_id')
  },
  'a bill is read as rows, packed and checked': async (given, options) => {
    const { bills } = client(given, options)
    const rows = []
    for await (const row of bills.trade({ bill_date: given.billDate, tar_type: 'GZIP' })) rows.push(row)
    expect(rows.length === 1 && rows[0].order_amount === 1990, 'the one order of that day, 1990 fen')
  },
  'v2: an order, signed XML both ways': async (given, options) => {
    const wechatpay = client(given, { ...options, baseUrl: given.v2Url, apiV2Key: given.apiV2Key })
    const xml = { appid: 'wx1', body: 'x', out_trade_no: number(), total_fee: 1, trade_type: 'JSAPI' }
    const answer = await wechatpay.v2.pay.unifiedorder.post({ xml })
    expect(answer.prepay_id === 'wx2014', 'the prepay_id of the v2 platform')
  },
  [nothingSent]: async (given, options) => {
    const wechatpay = client(given, { ...options, baseUrl: given.closedUrl })
    const error = await failure(() => wechatpay.v3.pay.transactions.jsapi.post({ json: orderOf(given) }))
    expect(error.code === 'network' && error.outcomeUnknown === false, 'nothing sent')
  },
  'a call is stopped by its signal': async (given, options) => {
    const headers = { 'Sandbox-Fault': 'timeout' }
    const signal = AbortSignal.timeout(200)
    const call = () =>
      client(given, options).v3.pay.transactions.jsapi.post({ json: orderOf(given), headers, signal })
    const { code } = await failure(call)
    expect(code === 'aborted', 'aborted')
  },
}

export { expect, fetchTransport, WechatPay }
