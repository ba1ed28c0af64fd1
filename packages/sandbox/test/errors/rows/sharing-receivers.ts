import { directApp, partnerApp, subMchid } from '../bodies.js'
import { but, commonRows } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  paramError,
  refused,
  wrongField,
  type Expected,
  type Row,
  type Step,
} from '../row.js'
import { payer } from '../scene.js'
import {
  addMerchant,
  baseOf,
  casesOf,
  partyCases,
  seal,
  store,
  type Case,
} from '../fixtures/profit-sharing.js'

const adding = 'POST /v3/profitsharing/receivers/add'
const deleting = 'POST /v3/profitsharing/receivers/delete'
const person = { appid: directApp, type: 'PERSONAL_OPENID', account: payer }
const addBody = { ...person, relation_type: 'STAFF' }

const wrong = (pointer: string, value: string, title: string, issue: string): Expected =>
  wrongField(pointer, value, issue, `映射到字段“${title}”`)
const length = (pointer: string, value: string, title: string, most: number): Expected =>
  wrong(
    pointer,
    value,
    title,
    value === ''
      ? '字符串长度 0，小于最小值 1'
      : `字符串长度 ${Array.from(value).length}，大于最大值 ${most}`,
  )

/** The merchant has added as many as there may be: adding them one by one would take a minute. */
const full: Step = async ({ sandbox, direct }) => {
  const state = sandbox.state.export()
  const lookup = [
    ...(state.documents['lookup'] ?? []),
    [`receivers/${direct.mchid}/${direct.mchid}`, '20000'],
  ] as const
  await sandbox.state.import({ ...state, documents: { ...state.documents, lookup } })
}

const asked = (change: object) => ({ body: but(addBody, change) })
const custom = { relation_type: 'CUSTOM' }

const cases: readonly Case[] = [
  ['all is well', [], asked({}), { status: 200 }, 'rules of sharing'],
  ['the receiver is there already', [addMerchant], asked({}), { status: 200 }, 'rules of sharing'],
  [
    'account is empty',
    [],
    asked({ account: '' }),
    length('/account', '', '分账接收方账号', 64),
    'error body',
  ],
  [
    'account is too long',
    [],
    asked({ account: 'o'.repeat(65) }),
    length('/account', 'o'.repeat(65), '分账接收方账号', 64),
    'error body',
  ],
  [
    'a merchant is added without its name',
    [],
    asked({ type: 'MERCHANT_ID', account: store }),
    wrong('/name', '', '分账接收方全称', '接收方类型为MERCHANT_ID时必填'),
    'rules of sharing',
  ],
  [
    'a merchant is added under another name',
    [addMerchant],
    (scene) => asked({ type: 'MERCHANT_ID', account: store, name: seal(scene, '别人') }),
    invalidRequest('分账接收商户全称不匹配'),
    'rules of sharing',
  ],
  [
    'the name is not encrypted',
    [],
    asked({ name: '张三' }),
    paramError('输入源“/body/name”映射到字段“分账个人接收方姓名”解密失败', {
      field: '/name',
      issue: '解密失败',
      location: 'body',
    }),
    'error body',
  ],
  [
    'a relation of its own is not told',
    [],
    asked(custom),
    wrong('/custom_relation', '', '自定义的分账关系', 'relation_type为CUSTOM时必填'),
    'rules of sharing',
  ],
  [
    'a relation of its own is empty',
    [],
    asked({ ...custom, custom_relation: '' }),
    length('/custom_relation', '', '自定义的分账关系', 10),
    'rules of sharing',
  ],
  [
    'a relation of its own is too long',
    [],
    asked({ ...custom, custom_relation: '十一个字的自定义关系啊' }),
    length('/custom_relation', '十一个字的自定义关系啊', '自定义的分账关系', 10),
    'rules of sharing',
  ],
  [
    "an openid of the sub-merchant's is given without sub_appid",
    [],
    asked({ type: 'PERSONAL_SUB_OPENID', appid: partnerApp, sub_mchid: subMchid }),
    wrong('/sub_appid', '', 'sub_appid', '接收方类型为PERSONAL_SUB_OPENID时必填'),
    'rules of sharing',
    'partner',
  ],
  [
    'there are 20,000 receivers',
    [full],
    asked({}),
    refused(403, 'RULE_LIMIT', '分账接收方数量已达上限20000'),
    'rules of sharing',
  ],
]

/** Adding and deleting receivers. */
export const receiverRows: readonly Row[] = [
  ...commonRows(baseOf(adding, { body: addBody }), { limited: 'RATELIMIT_EXCEED' }),
  ...derivedRows(baseOf(adding, { body: addBody })),
  ...casesOf(adding, [...cases, ...partyCases(addBody, true)]),
  ...commonRows(baseOf(deleting, { body: person }), { limited: 'RATELIMIT_EXCEED' }),
  ...derivedRows(baseOf(deleting, { body: person })),
  ...casesOf(deleting, [
    ['nobody was added', [], { body: person }, { status: 200 }, 'rules of sharing'],
    ...partyCases(person, true),
  ]),
]

export const receiverOperations = [adding, deleting]
