import { isIPv4 } from 'node:net'

/** Which hosts notifications may go to. */
export interface DestinationRules {
  /** Host names, with or without a port. */
  readonly allow: readonly string[]
  /** From the beginning of a notify URL to what it is replaced with. */
  readonly rewrite: Readonly<Record<string, string>>
}

/** Where to send, or why not. */
export type Destination =
  { readonly url: string; readonly blocked?: never } | { readonly url: string; readonly blocked: string }

/** Whether a host name means this machine: 127.0.0.0/8, `localhost`, `::1`. Takes URL host names, which are normalised. */
export function isLoopback(hostname: string): boolean {
  return (isIPv4(hostname) && hostname.startsWith('127.')) || hostname === 'localhost' || hostname === '[::1]'
}

/** Applies rewriting, then the rule that only loopback, allowed hosts and rewritten URLs are ever connected to. */
export function destination(notifyUrl: string, rules: DestinationRules): Destination {
  for (const [from, to] of Object.entries(rules.rewrite)) {
    const prefix = from.replace(/\/+$/, '')
    if (notifyUrl === prefix || notifyUrl.startsWith(`${prefix}/`)) {
      return { url: to.replace(/\/+$/, '') + notifyUrl.slice(prefix.length) }
    }
  }
  if (!URL.canParse(notifyUrl)) return { url: notifyUrl, blocked: 'the notify_url is not a URL' }
  const { hostname, host, protocol } = new URL(notifyUrl)
  if (protocol !== 'http:' && protocol !== 'https:')
    return { url: notifyUrl, blocked: `${protocol} is not delivered to` }
  if (isLoopback(hostname) || rules.allow.includes(hostname) || rules.allow.includes(host))
    return { url: notifyUrl }
  return {
    url: notifyUrl,
    blocked: `${host} is not this machine: allow the host, or rewrite the URL, to deliver there`,
  }
}
