import type { IncomingRequest } from '../kernel/http/exchange.js'

/** Hosts that only stand for this sandbox, through a proxy: their callers speak TLS. */
const platformHost = /(^|\.)(mch\.weixin\.qq\.com|wechatpay\.cn)$/

/** The origin that a request was sent to, as its sender named it: a published port or a proxied host included. */
export function originOf(request: IncomingRequest): string {
  const named = request.headers['host'] ?? ''
  const host = /^[\w.-]+(:\d+)?$/.test(named) ? named : '127.0.0.1'
  return `${platformHost.test(host) ? 'https' : 'http'}://${host}`
}
