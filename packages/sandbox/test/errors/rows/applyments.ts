import { loadContract } from 'wechatpay-kit/internal'
import { commonRows, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  paramError,
  refused,
  wrongField,
  type Asked,
  type Expected,
  type Family,
  type Step,
} from '../row.js'
import type { Scene } from '../scene.js'
import { does } from '../steps.js'
import { formOf, inkOf, invisible, uploads } from './applyment-form.js'
import { noAuth } from './ordering-rules.js'
import { baseOf, casesOf, seal, type Case } from '../fixtures/profit-sharing.js'

const submitting = 'POST /v3/applyment4sub/applyment/'
const byCode = 'GET /v3/applyment4sub/applyment/business_code/{business_code}'
const byId = 'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}'

type Changes = Readonly<Record<string, unknown>>
const form =
  (changes: Changes | ((scene: Scene) => Changes) = {}) =>
  (scene: Scene): Asked => ({
    body: formOf(inkOf(scene), typeof changes === 'function' ? changes(scene) : changes),
  })
const submits: Step = async (scene) => {
  await does(submitting, form(), 'partner')(scene)
  scene.note('applyment_id', scene.sandbox.applyments.list()[0]?.applyment_id)
}
const received: Step = ({ sandbox }) =>
  Promise.resolve(sandbox.applyments.transition('1900013511_10000', { event: 'receive' }))
const rejected: Step = ({ sandbox }) =>
  Promise.resolve(sandbox.applyments.transition('1900013511_10000', { event: 'reject' }))

/** What the contract calls a field of the form. */
function titleOf(pointer: string): string {
  let field = loadContract().find(({ method, path }) => `${method} ${path}` === submitting)?.body?.schema
  for (const name of pointer.split('/').slice(1)) field = field?.properties?.[name]
  return field?.title ?? pointer.split('/').at(-1) ?? ''
}

const wrong = (pointer: string, issue: string, value?: string): Expected =>
  wrongField(pointer, value, issue, `映射到字段“${titleOf(pointer)}”`)

/** A secret that is opened and is none. */
const secret = (pointer: string, text: string, issue: string): Case => [
  `${pointer} is ${text === '' ? 'empty' : 'of another form'}`,
  [uploads],
  form((scene) => ({ [pointer.slice(1).replaceAll('/', '.')]: seal(scene, text) })),
  wrong(pointer, issue),
  'rules of applications',
  'partner',
]

/** A choice makes a field necessary that is not there. */
const needs = (when: string, changes: Changes, pointer: string, issue: string): Case => [
  when,
  [uploads],
  form(changes),
  wrong(pointer, issue),
  'rules of applications',
  'partner',
]

const identity = '/subject_info/identity_info'
const subject = (type: string, rest: Changes = {}): Changes => ({
  'subject_info.subject_type': `SUBJECT_TYPE_${type}`,
  'subject_info.business_license_info': undefined,
  'bank_account_info.bank_account_type': 'BANK_ACCOUNT_TYPE_CORPORATE',
  ...rest,
})
const sales = (type: string): Changes => ({
  'business_info.sales_info.sales_scenes_type': [`SALES_SCENES_${type}`],
  'business_info.sales_info.biz_store_info': undefined,
})
const whenSubject = (type: string): string => `subject_info/subject_type为SUBJECT_TYPE_${type}时必填`
const scene = (type: string, info: string): Case =>
  needs(
    `the scene is ${type} and ${info} is missing`,
    sales(type),
    `/business_info/sales_info/${info}`,
    `经营场景为SALES_SCENES_${type}时必填`,
  )

const cases: readonly Case[] = [
  ['all is well', [uploads], form(), { status: 200 }, 'rules of applications', 'partner'],
  [
    'it was rejected before',
    [uploads, submits, received, rejected],
    form(),
    { status: 200 },
    'rules of applications',
    'partner',
  ],
  [
    'it is being audited',
    [uploads, submits, received],
    form(),
    invalidRequest('业务申请编号已存在，当前申请单状态不允许修改'),
    'choice: applyment4sub, repeats',
    'partner',
  ],
  ['a direct merchant applies', [uploads], form(), noAuth, 'rules of applications', 'direct'],
  ...['INDIVIDUAL', 'ENTERPRISE'].map((type) =>
    needs(
      `the subject is ${type} and its licence is missing`,
      subject(type),
      '/subject_info/business_license_info',
      whenSubject(type),
    ),
  ),
  ...['INSTITUTIONS', 'OTHERS', 'GOVERNMENT'].map((type) =>
    needs(
      `the subject is ${type} and its certificate is missing`,
      subject(type),
      '/subject_info/certificate_info',
      whenSubject(type),
    ),
  ),
  needs(
    'the subject is MICRO and its business is not told',
    subject('MICRO'),
    '/subject_info/micro_biz_info',
    whenSubject('MICRO'),
  ),
  needs(
    'the identity card is missing',
    { 'subject_info.identity_info.id_card_info': undefined },
    `${identity}/id_card_info`,
    'subject_info/identity_info/id_doc_type为IDENTIFICATION_TYPE_IDCARD时必填',
  ),
  needs(
    'another document is missing',
    {
      'subject_info.identity_info.id_doc_type': 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT',
      'subject_info.identity_info.id_card_info': undefined,
    },
    `${identity}/id_doc_info`,
    '非身份证时必填',
  ),
  needs(
    "the administrator's document is missing",
    { 'contact_info.contact_type': 'SUPER' },
    '/contact_info/contact_id_doc_type',
    'contact_info/contact_type为SUPER时必填',
  ),
  ...(
    [
      ['STORE', 'biz_store_info'],
      ['MP', 'mp_info'],
      ['MINI_PROGRAM', 'mini_program_info'],
      ['WEB', 'web_info'],
      ['APP', 'app_info'],
      ['WEWORK', 'wework_info'],
    ] as const
  ).map(([type, info]) => scene(type, info)),
  needs(
    'an enterprise names a personal account',
    { 'bank_account_info.bank_account_type': 'BANK_ACCOUNT_TYPE_PERSONAL' },
    '/bank_account_info/bank_account_type',
    '企业须使用对公银行账户',
  ),
  needs(
    'the business code has another character',
    { business_code: '1900-1' },
    '/business_code',
    '只能由数字、字母或下划线组成',
  ),
  needs(
    'the address code is too short',
    { 'bank_account_info.bank_address_code': '11' },
    '/bank_account_info/bank_address_code',
    '省市编码须为6位数字',
  ),
  secret('/contact_info/contact_name', '张', '姓名长度须为2到100个字符'),
  secret('/contact_info/mobile_phone', '1380000', '手机号码须为11位数字'),
  secret('/contact_info/contact_email', 'nobody', '邮箱格式不正确'),
  secret(`${identity}/id_card_info/id_card_name`, '张', '姓名长度须为2到100个字符'),
  secret(`${identity}/id_card_info/id_card_number`, '1101', '身份证号码格式不正确'),
  secret('/bank_account_info/account_number', '62-22', '银行账号须为6到32位数字'),
  [
    'a number is not encrypted',
    [uploads],
    form({ 'bank_account_info.account_number': '6222021204041701234' }),
    paramError('输入源“/body/bank_account_info/account_number”映射到字段“银行账号”解密失败', {
      field: '/bank_account_info/account_number',
      issue: '解密失败',
      location: 'body',
    }),
    'error body',
    'partner',
  ],
  [
    'a picture was not uploaded',
    [uploads],
    form({ 'subject_info.business_license_info.license_copy': 'V1_other' }),
    wrong('/subject_info/business_license_info/license_copy', '图片MediaID不存在，请先上传图片', 'V1_other'),
    'rules of applications',
    'partner',
  ],
]

const notThere = refused(404, 'RESOURCE_NOT_EXISTS', '申请单不存在')
const code = { params: { business_code: '1900013511_10000' } }
const id = { params: { applyment_id: '200000000000000' } }
const ownId = (of: Scene): Asked => ({ params: { applyment_id: of.noted('applyment_id') } })
const queryCases = (own: Case[2], unknown: Asked): readonly Case[] => [
  ['it is there', [uploads, submits], own, { status: 200 }, 'rules of applications', 'partner'],
  ['the number is unknown', [], unknown, notThere, 'rules of applications', 'partner'],
  ['a direct merchant asks', [], unknown, noAuth, 'rules of applications', 'direct'],
]

const limited = { limited: 'RATELIMIT_EXCEEDED' }
const partners = (operation: string, request: Asked): Base & { readonly request: Asked } => ({
  ...baseOf(operation, request),
  by: 'partner',
})
/** Of forms the contract is short: fields and values that it does not have are taken. */
const blank: Asked = { body: formOf(invisible) }

/** Applications for sub-merchants. */
export const applyments: Family = {
  name: 'applications',
  operations: [submitting, byCode, byId],
  rows: [
    ...commonRows(partners(submitting, blank), limited),
    ...derivedRows(partners(submitting, blank)).filter(({ when }) => !/list|contract/.test(when)),
    ...casesOf(submitting, cases),
    ...commonRows(partners(byCode, code), limited),
    ...casesOf(byCode, queryCases(code, code)),
    ...commonRows(partners(byId, id), limited),
    ...casesOf(byId, queryCases(ownId, id)),
  ],
}
