import type { ContractSchema } from 'wechatpay-kit/internal'
import { paramError, type Refusal } from '../../kernel/refusal.js'

/** Which field is wrong, and how the platform's message calls it. */
export interface WrongField {
  /** JSON pointer. */
  readonly pointer: string
  /** The field's Chinese name; the last step of the pointer when left out. */
  readonly title?: string | undefined
  /** What the message calls it: a field, unless it is one of these. */
  readonly kind?: '字段' | '数值字段' | '字符串字段' | '值字段'
  /** Repeated in the answer, unless it is secret and left out. */
  readonly value?: unknown
  /** `detail.issue`, where it is not what the message ends with. */
  readonly told?: string
  /** Of a query the pointer is `/` and the parameter's name. */
  readonly location?: 'body' | 'query'
}

/** PARAM_ERROR of a field that breaks a rule which the contract does not tell. */
export function wrongField(
  { pointer, title = lastOf(pointer), kind = '字段', value, told, location = 'body' }: WrongField,
  issue: string,
): Refusal {
  const said = value === undefined ? {} : { value }
  const field = location === 'query' ? pointer.slice(1) : pointer
  const detail = { field, ...said, issue: told ?? issue, location }
  return paramError(`输入源“/${location}${pointer}”映射到${kind}“${title}”规则校验失败，${issue}`, detail)
}

/** The same of a field that must be there and is not. */
export function missingField(pointer: string, title: string = lastOf(pointer)): Refusal {
  const issue = '此字段为必填项'
  const detail = { field: pointer, value: '', issue, location: 'body' }
  return paramError(`输入源“/body${pointer}”映射到字段“${title}”必填性规则校验失败，${issue}`, detail)
}

/** PARAM_ERROR of a field of the body, called as the contract calls it. A value is repeated up to 256 characters of it. */
export function wrongFieldOf(
  body: ContractSchema | undefined,
  pointer: string,
  issue: string,
  value?: string,
): Refusal {
  return wrongField({ pointer, title: titleOf(body, pointer), value: value?.slice(0, 256) }, issue)
}

/** The same of a field that must be there and is not. */
export function missingFieldOf(body: ContractSchema | undefined, pointer: string): Refusal {
  return missingField(pointer, titleOf(body, pointer))
}

/** The name that the contract gives a field of a body, also one inside of a text that holds JSON. */
function titleOf(body: ContractSchema | undefined, pointer: string): string | undefined {
  let at = body
  for (const step of pointer.split('/').slice(1))
    at = /^\d+$/.test(step) ? at?.items : (at?.contentSchema ?? at)?.properties?.[step]
  return at?.title
}

function lastOf(pointer: string): string {
  return pointer.split('/').at(-1) ?? pointer
}
