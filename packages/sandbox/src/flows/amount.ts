import { paramError } from '../gate/refusal.js'

/** Money is counted in CNY only. */
export function checkCurrency(currency: string | undefined, field: string): void {
  if ((currency ?? 'CNY') === 'CNY') return
  throw paramError(`输入源“/body${field}”映射到值字段“货币类型”规则校验失败，值不在枚举范围内`, {
    field,
    value: currency,
    issue: 'Currency code is invalid',
    location: 'body',
  })
}
