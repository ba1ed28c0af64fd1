import { wrongField } from './wrong-field.js'

/** Money is counted in CNY only. */
export function checkCurrency(currency: string | undefined, pointer: string, title = '货币类型'): void {
  if ((currency ?? 'CNY') === 'CNY') return
  throw outOfList(pointer, currency, title)
}

/** A value that is not in its list. */
export function outOfList(pointer: string, value: unknown, title: string): Error {
  return wrongField({ pointer, title, kind: '值字段', value }, '值不在枚举范围内')
}
