import type { ContractSchema } from 'wechatpay-kit/internal'
import type { Call } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { Platform } from '../../platform/platform.js'
import { hasMedia } from '../uploads/operations.js'
import { wrongFieldOf } from '../checks/wrong-field.js'

/** What a field must look like once it is decrypted. Plain texts are never shown. */
const formats: Readonly<Record<string, readonly [RegExp, string]>> = {
  '/contact_info/contact_name': [/^.{2,100}$/u, '姓名长度须为2到100个字符'],
  '/contact_info/contact_id_number': [/^[0-9A-Za-z()]{4,20}$/, '证件号码格式不正确'],
  '/contact_info/mobile_phone': [/^1\d{10}$/, '手机号码须为11位数字'],
  '/contact_info/contact_email': [/^[^@\s]+@[^@\s]+\.[^@\s]+$/, '邮箱格式不正确'],
  '/subject_info/identity_info/id_card_info/id_card_number': [
    /^(\d{15}|\d{17}[\dXx])$/,
    '身份证号码格式不正确',
  ],
  '/subject_info/identity_info/id_card_info/id_card_name': [/^.{2,100}$/u, '姓名长度须为2到100个字符'],
  '/bank_account_info/account_number': [/^\d{6,32}$/, '银行账号须为6到32位数字'],
  '/bank_account_info/account_name': [/^.{1,2048}$/u, '开户名称不能为空'],
  '/bank_account_info/bank_address_code': [/^\d{6}$/, '省市编码须为6位数字'],
  '/business_code': [/^[0-9A-Za-z_]{1,124}$/, '只能由数字、字母或下划线组成'],
}

/** What a choice elsewhere in the form makes necessary. */
const consequences: readonly (readonly [
  field: string,
  values: readonly string[],
  needed: readonly string[],
])[] = [
  [
    '/subject_info/subject_type',
    ['SUBJECT_TYPE_INDIVIDUAL', 'SUBJECT_TYPE_ENTERPRISE'],
    ['/subject_info/business_license_info'],
  ],
  [
    '/subject_info/subject_type',
    ['SUBJECT_TYPE_INSTITUTIONS', 'SUBJECT_TYPE_OTHERS', 'SUBJECT_TYPE_GOVERNMENT'],
    ['/subject_info/certificate_info'],
  ],
  ['/subject_info/subject_type', ['SUBJECT_TYPE_MICRO'], ['/subject_info/micro_biz_info']],
  [
    '/subject_info/identity_info/id_doc_type',
    ['IDENTIFICATION_TYPE_IDCARD'],
    ['/subject_info/identity_info/id_card_info'],
  ],
  [
    '/contact_info/contact_type',
    ['SUPER'],
    [
      '/contact_info/contact_id_doc_type',
      '/contact_info/contact_id_number',
      '/contact_info/contact_id_doc_copy',
    ],
  ],
]

const scenes: Readonly<Record<string, string>> = {
  SALES_SCENES_STORE: 'biz_store_info',
  SALES_SCENES_MP: 'mp_info',
  SALES_SCENES_MINI_PROGRAM: 'mini_program_info',
  SALES_SCENES_WEB: 'web_info',
  SALES_SCENES_APP: 'app_info',
  SALES_SCENES_WEWORK: 'wework_info',
}

/** Holds a decrypted form against the rules that the contract does not tell. Throws PARAM_ERROR at the first fault. */
export function checkForm(platform: Platform, call: Call): void {
  const { body, merchant, operation } = call
  const schema = operation.body?.schema
  for (const [field, values, needed] of consequences) {
    if (!values.includes(String(at(body, field)))) continue
    for (const one of needed)
      if (at(body, one) === undefined)
        throw wrongFieldOf(schema, one, `${field.slice(1)}为${String(at(body, field))}时必填`)
  }
  const type = at(body, '/subject_info/identity_info/id_doc_type')
  const other = '/subject_info/identity_info/id_doc_info'
  if (type !== 'IDENTIFICATION_TYPE_IDCARD' && at(body, other) === undefined)
    throw wrongFieldOf(schema, other, '非身份证时必填')
  checkScenes(schema, body)
  const account = at(body, '/bank_account_info/bank_account_type')
  if (
    at(body, '/subject_info/subject_type') === 'SUBJECT_TYPE_ENTERPRISE' &&
    account !== 'BANK_ACCOUNT_TYPE_CORPORATE'
  )
    throw wrongFieldOf(schema, '/bank_account_info/bank_account_type', '企业须使用对公银行账户')
  for (const [field, [pattern, issue]] of Object.entries(formats)) {
    const value = at(body, field)
    if (typeof value === 'string' && !pattern.test(value)) throw wrongFieldOf(schema, field, issue)
  }
  for (const [pointer, id] of mediaIds(schema, body)) {
    if (!hasMedia(platform, merchant.mchid, id))
      throw wrongFieldOf(schema, pointer, '图片MediaID不存在，请先上传图片', id)
  }
}

function checkScenes(schema: ContractSchema | undefined, body: JsonObject): void {
  const types = at(body, '/business_info/sales_info/sales_scenes_type')
  for (const type of Array.isArray(types) ? (types as readonly unknown[]) : []) {
    const info = scenes[String(type)]
    const pointer = `/business_info/sales_info/${info}`
    if (info !== undefined && at(body, pointer) === undefined)
      throw wrongFieldOf(schema, pointer, `经营场景为${String(type)}时必填`)
  }
}

/** Every value whose place holds what an upload answered. */
function* mediaIds(
  schema: ContractSchema | undefined,
  value: unknown,
  pointer = '',
): Generator<readonly [pointer: string, id: string]> {
  if (schema?.format === 'media-id' && typeof value === 'string') yield [pointer, value]
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* mediaIds(schema?.items, item, `${pointer}/${index}`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value))
      yield* mediaIds(schema?.properties?.[name], child, `${pointer}/${name}`)
  }
}

function at(body: unknown, pointer: string): unknown {
  let value = body
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as JsonObject)[step]
  }
  return value
}
