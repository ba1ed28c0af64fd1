// How the openid is got: the mini program calls wx.login() and sends the code here; the code is good for five minutes and
// one use. The session_key stays on the server.
const api = process.env.WECHAT_API ?? 'https://api.weixin.qq.com'

export async function openidOf(code) {
  const query = new URLSearchParams({
    appid: process.env.WECHATPAY_APPID,
    secret: process.env.WECHAT_SECRET,
    js_code: code,
    grant_type: 'authorization_code',
  })
  const answer = await fetch(`${api}/sns/jscode2session?${query}`, { signal: AbortSignal.timeout(5_000) })
  const { openid, errcode, errmsg } = await answer.json()
  if (openid === undefined) throw new Error(`jscode2session: ${errcode} ${errmsg}`)
  return openid
}
