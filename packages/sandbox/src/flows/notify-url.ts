import { paramError } from '../gate/refusal.js'
import { destination, isLoopback, type DestinationRules } from '../notifier/destination.js'

/** An absolute https URL without a query; http is accepted where the sandbox would deliver anyway. */
export function checkNotifyUrl(url: string, rules: DestinationRules): void {
  const refuse = (issue: string): never => {
    throw paramError(`输入源“/body/notify_url”映射到字段“通知地址”规则校验失败，${issue}`, {
      field: '/notify_url',
      value: url,
      issue,
      location: 'body',
    })
  }
  if (!URL.canParse(url)) return refuse('不是合法的URL')
  const { protocol, search, hostname } = new URL(url)
  if (search !== '') refuse('通知地址不能携带参数')
  if (protocol === 'https:') return
  const target = destination(url, rules)
  if (protocol !== 'http:' || !(isLoopback(hostname) || target.blocked === undefined))
    refuse('必须为https地址')
}
