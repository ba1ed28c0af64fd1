import { paramError, type Refusal } from '../../kernel/refusal.js'

/** 400 PARAM_ERROR about a member of the body. */
export function bodyError(field: string, value: unknown, title: string, issue: string): Refusal {
  return paramError(`输入源“/body${field}”映射到字段“${title}”规则校验失败，${issue}`, {
    field,
    value,
    issue,
    location: 'body',
  })
}

/** Text of one to so many characters. */
export function checkLength(field: string, value: string, title: string, most: number): void {
  const length = Array.from(value).length
  if (length < 1) throw bodyError(field, value, title, '字符串长度 0，小于最小值 1')
  if (length > most) throw bodyError(field, value, title, `字符串长度 ${length}，大于最大值 ${most}`)
}

/** A merchant's own number of profit sharing: up to 64 letters, digits and `_-|*@`. */
export function checkNumber(field: string, value: string, title: string): void {
  checkLength(field, value, title, 64)
  if (!/^[0-9A-Za-z_\-|*@]+$/.test(value)) throw bodyError(field, value, title, '字符串格式不符合要求')
}

/** One fen or more. */
export function checkAmount(field: string, value: number, title: string): void {
  if (value < 1) throw bodyError(field, value, title, '值低于最小值 1')
}
