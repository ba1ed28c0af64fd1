import { destination, isLoopback, type DestinationRules } from '../../platform/destination.js'
import { wrongField } from './wrong-field.js'

/** An absolute https URL without a query; http is accepted where the sandbox would deliver anyway. */
export function checkNotifyUrl(url: string, rules: DestinationRules): void {
  const refuse = (issue: string): never => {
    throw wrongField({ pointer: '/notify_url', title: '通知地址', value: url }, issue)
  }
  if (!URL.canParse(url)) return refuse('不是合法的URL')
  const { protocol, search, hostname } = new URL(url)
  if (search !== '') refuse('通知地址不能携带参数')
  if (protocol === 'https:') return
  const target = destination(url, rules)
  if (protocol !== 'http:' || !(isLoopback(hostname) || target.blocked === undefined))
    refuse('必须为https地址')
}
