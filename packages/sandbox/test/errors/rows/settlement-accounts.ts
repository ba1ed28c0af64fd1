import { partnerMchid, subMchid } from '../bodies.js'
import { but, commonRows, type Base } from '../common.js'
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
import { day, does, hour, waits } from '../steps.js'
import { formOf, inkOf, uploads } from './applyment-form.js'
import { notAccepted, ownNumber } from './ordering-parties.js'
import { noAuth } from './ordering-rules.js'
import { baseOf, casesOf, seal, store, type Case } from '../fixtures/profit-sharing.js'

const family = '/v3/apply4sub/sub_merchants/{sub_mchid}'
const modifying = `POST ${family}/modify-settlement`
const querying = `GET ${family}/settlement`
const asking = `GET ${family}/application/{application_no}`

const params = { sub_mchid: subMchid }
const account = {
  account_type: 'ACCOUNT_TYPE_BUSINESS',
  account_bank: '招商银行',
  bank_address_code: '110000',
}
const blank: Asked = { params, body: { ...account, account_number: '' } }
const modify =
  (change: object = {}, of: object = params) =>
  (scene: Scene): Asked => ({
    params: of as Record<string, string>,
    body: but({ ...account, account_number: seal(scene, '6222021204041701234') }, change),
  })
const modifies = does(modifying, modify(), 'partner')
const steers =
  (event: 'approve' | 'reject'): Step =>
  ({ sandbox }) =>
    Promise.resolve(
      sandbox.settlementAccountChanges.transition(sandbox.settlementAccountChanges.list().at(-1)?.id ?? '', {
        event,
      }),
    )
const rejects = [modifies, steers('reject')]

const wrong = (name: string, title: string, issue: string, value?: string): Expected =>
  wrongField(`/${name}`, value, issue, `映射到字段“${title}”`)
const digits = wrong('account_number', '银行账号', '银行账号须为6到32位数字')

/** An enterprise became a sub-merchant; notes its number as `sub_mchid`. */
const opened: Step = async (scene) => {
  await uploads(scene)
  await does('POST /v3/applyment4sub/applyment/', { body: formOf(inkOf(scene)) }, 'partner')(scene)
  await scene.sandbox.clock.advance(30 * hour)
  scene.note('sub_mchid', scene.sandbox.applyments.list()[0]?.sub_mchid)
}

const cases: readonly Case[] = [
  ['all is well', [], modify(), { status: 200 }, 'settlement pages', 'partner'],
  [
    'an application is being audited',
    [modifies],
    modify(),
    invalidRequest('结算账户修改申请审核中，请勿重复提交'),
    'choice: settlement account, refusals',
    'partner',
  ],
  ['the last one was rejected', rejects, modify(), { status: 200 }, 'settlement pages', 'partner'],
  [
    'the last one was approved',
    [modifies, steers('approve')],
    modify(),
    { status: 200 },
    'settlement pages',
    'partner',
  ],
  [
    'five were made today',
    [...rejects, ...rejects, ...rejects, ...rejects, ...rejects],
    modify(),
    refused(403, 'RULE_LIMIT', '当日修改结算账户次数已达上限，请次日再试'),
    'choice: settlement account, refusals',
    'partner',
  ],
  [
    'five were made yesterday',
    [...rejects, ...rejects, ...rejects, ...rejects, ...rejects, waits(day)],
    modify(),
    { status: 200 },
    'settlement pages',
    'partner',
  ],
  [
    'the number is too short',
    [],
    (scene) => modify({ account_number: seal(scene, '62220') })(scene),
    digits,
    'settlement pages',
    'partner',
  ],
  [
    'the number has a letter',
    [],
    (scene) => modify({ account_number: seal(scene, '622202A') })(scene),
    digits,
    'settlement pages',
    'partner',
  ],
  [
    'the number is not encrypted',
    [],
    modify({ account_number: '6222021204041701234' }),
    paramError('输入源“/body/account_number”映射到字段“银行账号”解密失败', {
      field: '/account_number',
      issue: '解密失败',
      location: 'body',
    }),
    'error body',
    'partner',
  ],
  [
    'the address code is too short',
    [],
    modify({ bank_address_code: '11' }),
    wrong('bank_address_code', '开户银行省市编码', '省市编码须为6位数字', '11'),
    'settlement pages',
    'partner',
  ],
  [
    'another bank is named without its branch',
    [],
    modify({ account_bank: '其他银行' }),
    wrong('bank_name', '开户银行全称', '开户银行为其他银行时，开户银行全称与开户银行联行号须二选一', ''),
    'settlement pages',
    'partner',
  ],
  [
    'an enterprise names a personal account',
    [opened],
    (scene) =>
      modify({ account_type: 'ACCOUNT_TYPE_PRIVATE' }, { sub_mchid: scene.noted('sub_mchid') })(scene),
    wrong('account_type', '账户类型', '账户类型与商户主体类型不符', 'ACCOUNT_TYPE_PRIVATE'),
    'settlement pages',
    'partner',
  ],
]

/** Whose account may be asked about. */
const parties = (request: (of: object) => Case[2]): readonly Case[] => [
  ['a direct merchant asks', [], request({ sub_mchid: subMchid }), noAuth, 'settlement pages', 'direct'],
  [
    'the partner names itself',
    [],
    request({ sub_mchid: partnerMchid }),
    ownNumber,
    'internal codes',
    'partner',
  ],
  [
    'the partner names somebody else',
    [],
    request({ sub_mchid: store }),
    notAccepted,
    'settlement pages',
    'partner',
  ],
]
const known = { params: { ...params, application_no: '100000000000' } }
const read = (of: object): Asked => ({ params: { ...known.params, ...of } })
const notThere = refused(404, 'RESOURCE_NOT_EXISTS', '申请单不存在')
const own = (scene: Scene): Asked => read({ application_no: scene.noted('application_no') })

const limited = { limited: 'RATELIMIT_EXCEEDED' }
const partners = (operation: string, request: Asked): Base & { readonly request: Asked } => ({
  ...baseOf(operation, request),
  by: 'partner',
})

/** The accounts that sub-merchants' money settles to. */
export const settlementAccounts: Family = {
  name: 'settlement accounts',
  operations: [modifying, querying, asking],
  rows: [
    ...commonRows(partners(modifying, blank), limited),
    ...derivedRows(partners(modifying, blank)),
    ...casesOf(modifying, [...cases, ...parties((of) => modify({}, of))]),
    ...commonRows(partners(querying, { params }), limited),
    ...casesOf(querying, [
      ['all is well', [], { params }, { status: 200 }, 'settlement pages', 'partner'],
      ...parties(read),
    ]),
    ...commonRows(partners(asking, known), limited),
    ...casesOf(asking, [
      ['it is there', [modifies], own, { status: 200 }, 'settlement pages', 'partner'],
      ['the number is unknown', [], known, notThere, 'settlement pages', 'partner'],
      [
        "it is another sub-merchant's",
        [modifies],
        (scene) => read({ sub_mchid: '1900000110', application_no: scene.noted('application_no') }),
        notThere,
        'settlement pages',
        'partner',
      ],
      ...parties(read),
    ]),
  ],
}
