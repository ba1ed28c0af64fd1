import type { IncomingRequest, OutgoingAnswer } from '../kernel/http/exchange.js'
import type { Merchant } from '../platform/merchants.js'
import { randomNonce } from 'wechatpay-kit/internal'
import { loginHost } from './hosts.js'

/**
 * Answers for api.weixin.qq.com: a mini program's login for the ready payers. The js_code may be an openid that the appid
 * knows; any other code gives the first one.
 */
export function login(merchants: readonly Merchant[], request: IncomingRequest): OutgoingAnswer {
  const [path, search] = request.target.split('?', 2)
  if (path !== '/sns/jscode2session') {
    const errmsg = `the sandbox answers /sns/jscode2session only; --allow-host ${loginHost} lets programs through to the real host`
    return json(404, { errcode: -1, errmsg })
  }
  const query = new URLSearchParams(search)
  const appid = query.get('appid') ?? ''
  const code = query.get('js_code') ?? ''
  const merchant = merchants.find(
    ({ appids, subMerchants }) => appids.includes(appid) || subMerchants.some((sub) => sub.appid === appid),
  )
  if (merchant === undefined) return json(200, { errcode: 40013, errmsg: 'invalid appid' })
  if (code === '') return json(200, { errcode: 41008, errmsg: 'missing code' })
  const { openids } = merchant
  const openid = openids.includes(code) ? code : openids[0]
  if (openid === undefined) return json(200, { errcode: 40029, errmsg: 'invalid code' })
  return json(200, { session_key: Buffer.from(randomNonce().slice(0, 16)).toString('base64'), openid })
}

function json(status: number, body: object): OutgoingAnswer {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' }
  return { status, headers, body: Buffer.from(JSON.stringify(body)) }
}
