import type { Refusal } from '../../kernel/refusal.js'
import { wrongField } from './wrong-field.js'

/** Money is counted in CNY only. */
export function checkCurrency(currency: string | undefined, pointer: string, title = '货币类型'): void {
  if ((currency ?? 'CNY') === 'CNY') return
  // The guide's own example of an error has this issue.
  const told = 'Currency code is invalid'
  throw wrongField({ pointer, title, kind: '值字段', value: currency, told }, '值不在枚举范围内')
}

/** A value that is not in its list. */
export function outOfList(pointer: string, value: unknown, title: string): Refusal {
  return wrongField({ pointer, title, kind: '值字段', value }, '值不在枚举范围内')
}
