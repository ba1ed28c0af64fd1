import { directApp, notify_url, partnerApp } from '../bodies.js'
import { but, commonRows, faultRow } from '../common.js'
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
import { payer, strangerPayer } from '../scene.js'
import { day, does, waits } from '../steps.js'
import { foreignApp } from './ordering-parties.js'
import { noAuth } from './ordering-rules.js'
import { baseOf, casesOf, seal, type Case } from '../fixtures/profit-sharing.js'

const creating = 'POST /v3/fund-app/mch-transfer/transfer-bills'
const byNumber = 'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'
const byId = 'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'
const cancelling = 'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'

const body = (change: object = {}): Record<string, unknown> =>
  but(
    {
      appid: directApp,
      out_bill_no: 'bill0001',
      openid: payer,
      transfer_amount: 100,
      transfer_remark: '报销',
      notify_url,
      transfer_scene_id: '1011',
      transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: '迟到' }],
    },
    change,
  )
const asked = (change: object = {}): Asked => ({ body: body(change) })
const transfers = (change: object = {}): Step => does(creating, asked(change))
const confirms: Step = ({ sandbox }) => Promise.resolve(sandbox.transfers.confirm('bill0001'))

const wrong = (pointer: string, value: unknown, title: string, issue: string): Expected =>
  wrongField(pointer, value, issue, `映射到字段“${title}”`)
const tooShort = '字符串长度 0，小于最小值 1'
const tooLong = '字符串长度 33，大于最大值 32'
const texts = (field: string, title: string, of: (value: string) => Asked): Case[] => [
  [`${field} is empty`, [], of(''), wrong(`/${field}`, '', title, tooShort), 'rules of transfers'],
  [
    `${field} is too long`,
    [],
    of('1'.repeat(33)),
    wrong(`/${field}`, '1'.repeat(33), title, tooLong),
    'rules of transfers',
  ],
]
const badUrl = (url: string, issue: string): Expected => wrong('/notify_url', url, '通知地址', issue)
const reports = '/transfer_scene_report_infos'
const badReports = (given: readonly string[], wanted: string): Expected =>
  wrong(reports, given, '转账场景报备信息', `该场景须且仅须传入：${wanted}`)
const badOpenid = (value: string): Expected =>
  paramError('无效的openid', { field: '/openid', value, issue: '无效的openid', location: 'body' })
const notEnough = refused(
  403,
  'NOT_ENOUGH',
  '商户运营账户资金不足，充值后可以原单号发起重试，请勿更换商户单号',
)

const createCases: readonly Case[] = [
  ['all is well', [], asked(), { status: 200 }, 'rules of transfers'],
  ['the same is asked again', [transfers()], asked(), { status: 200 }, 'rules of transfers'],
  [
    'the number was used for another amount',
    [transfers()],
    asked({ transfer_amount: 101 }),
    invalidRequest('单号已存在但信息不一致，请查单后比较确认', 268498688),
    'choice: transfers, same number',
  ],
  ...texts('out_bill_no', '商户单号', (out_bill_no) => asked({ out_bill_no })),
  [
    'out_bill_no has another character',
    [],
    asked({ out_bill_no: 'bill_1' }),
    wrong('/out_bill_no', 'bill_1', '商户单号', '字符串格式不符合要求'),
    'rules of transfers',
  ],
  ...texts('transfer_remark', '转账备注', (transfer_remark) => asked({ transfer_remark })),
  ...texts('transfer_scene_report_infos/0/info_content', '信息内容', (info_content) =>
    asked({ transfer_scene_report_infos: [{ info_type: '赔付原因', info_content }] }),
  ),
  [
    'nothing is to be transferred',
    [],
    asked({ transfer_amount: 0 }),
    wrong('/transfer_amount', 0, '转账金额', '值低于最小值 1'),
    'rules of transfers',
  ],
  [
    '1,999.99 yuan need no name',
    [],
    asked({ transfer_amount: 199_999 }),
    { status: 200 },
    'choice: transfers, name',
  ],
  [
    '2,000.00 yuan need the name',
    [],
    asked({ transfer_amount: 200_000 }),
    wrong('/user_name', '', '收款用户姓名', '转账金额大于等于2000元时必填'),
    'choice: transfers, name',
  ],
  [
    '2,000.00 yuan with the name',
    [],
    (scene) => asked({ transfer_amount: 200_000, user_name: seal(scene, '张三') }),
    { status: 200 },
    'choice: transfers, name',
  ],
  [
    'the name is not encrypted',
    [],
    asked({ user_name: '张三' }),
    paramError('输入源“/body/user_name”映射到字段“收款用户姓名”解密失败', {
      field: '/user_name',
      issue: '解密失败',
      location: 'body',
    }),
    'error body',
  ],
  ['notify_url is no URL', [], asked({ notify_url: 'shop' }), badUrl('shop', '不是合法的URL'), 'error body'],
  [
    'notify_url has a query',
    [],
    asked({ notify_url: 'https://shop.example/?a=1' }),
    badUrl('https://shop.example/?a=1', '通知地址不能携带参数'),
    'error body',
  ],
  [
    'notify_url is not https',
    [],
    asked({ notify_url: 'http://shop.example/' }),
    badUrl('http://shop.example/', '必须为https地址'),
    'error body',
  ],
  ['appid is not bound to the merchant', [], asked({ appid: partnerApp }), foreignApp, 'internal codes'],
  [
    'appid is not bound, and the remark is empty',
    [],
    asked({ appid: partnerApp, transfer_remark: '' }),
    wrong('/transfer_remark', '', '转账备注', tooShort),
    'choice: order of checks',
  ],
  ['openid is unknown', [], asked({ openid: 'oNobody' }), badOpenid('oNobody'), 'internal codes'],
  ['openid is empty', [], asked({ openid: '' }), badOpenid(''), 'internal codes'],
  [
    'openid is of another appid',
    [],
    asked({ openid: strangerPayer }),
    badOpenid(strangerPayer),
    'internal codes',
  ],
  [
    'the scene is not open',
    [],
    asked({ transfer_scene_id: '9999' }),
    invalidRequest('商户未开通该转账场景，请检查转账场景ID'),
    'choice: transfers, scenes',
  ],
  [
    'a report is missing',
    [],
    asked({
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员' }],
    }),
    badReports(['活动名称'], '活动名称、奖励说明'),
    'rules of transfers',
  ],
  [
    'a report is of another scene',
    [],
    asked({ transfer_scene_id: '1005' }),
    badReports(['赔付原因'], '岗位类型、报酬说明'),
    'rules of transfers',
  ],
  [
    'a report is there twice',
    [],
    asked({
      transfer_scene_report_infos: [
        { info_type: '赔付原因', info_content: '迟到' },
        { info_type: '赔付原因', info_content: '丢失' },
      ],
    }),
    badReports(['赔付原因', '赔付原因'], '赔付原因'),
    'rules of transfers',
  ],
  [
    'the operation account holds too little',
    [],
    (scene) => asked({ transfer_amount: 100_000_001, user_name: seal(scene, '张三') }),
    notEnough,
    'transfer reports',
  ],
  [
    'money came since it was refused',
    [({ sandbox, direct }) => Promise.resolve(sandbox.funds.topUp(direct.mchid, 1))],
    (scene) => asked({ transfer_amount: 100_000_001, user_name: seal(scene, '张三') }),
    { status: 200 },
    'transfer reports',
  ],
]

const notThere = refused(404, 'NOT_FOUND', '记录不存在')
const known = { params: { out_bill_no: 'bill0001' } }
const unknownId = { params: { transfer_bill_no: '1330000000000000000000000000000000000000' } }
const notNow = invalidRequest('当前转账单状态不支持撤销')
const queryCases = (request: Case[2], unknown: Asked): readonly Case[] => [
  ['it waits for the user', [transfers()], request, { status: 200 }, 'rules of transfers'],
  ['the number is unknown', [], unknown, notThere, 'choice: transfers, unknown'],
  ["it is another merchant's", [transfers()], request, notThere, 'choice: transfers, unknown', 'other'],
  ['thirty days have passed', [transfers(), waits(30 * day)], request, { status: 200 }, 'rules of transfers'],
  [
    'more than thirty days have passed',
    [transfers(), waits(30 * day + 1)],
    request,
    notThere,
    'rules of transfers',
  ],
]

const cancelCases: readonly Case[] = [
  ['it waits for the user', [transfers()], known, { status: 200 }, 'rules of transfers'],
  [
    'it is being cancelled',
    [transfers(), does(cancelling, known)],
    known,
    { status: 200 },
    'choice: transfers, cancelling',
  ],
  ['the number is unknown', [], known, notThere, 'choice: transfers, unknown'],
  ["it is another merchant's", [transfers()], known, notThere, 'choice: transfers, unknown', 'other'],
  ['the user has confirmed', [transfers(), confirms], known, notNow, 'rules of transfers'],
  ['the user has the money', [transfers(), confirms, waits(day)], known, notNow, 'rules of transfers'],
  ['nobody confirmed in a day', [transfers(), waits(day)], known, notNow, 'rules of transfers'],
]

/** Transfers to users. */
export const transferring: Family = {
  name: 'transfers',
  operations: [creating, byNumber, byId, cancelling],
  rows: [
    ...commonRows(baseOf(creating, asked())),
    faultRow(baseOf(creating, asked()), 'no-auth', 'the product is not open', noAuth, 'transfer reports'),
    faultRow(
      baseOf(creating, asked()),
      'transfer-not-enough',
      'the account holds too little, by a fault',
      notEnough,
      'transfer reports',
    ),
    ...derivedRows(baseOf(creating, asked())),
    ...casesOf(creating, createCases),
    ...commonRows(baseOf(byNumber, known)),
    ...casesOf(byNumber, queryCases(known, known)),
    ...commonRows(baseOf(byId, unknownId)),
    ...casesOf(
      byId,
      queryCases((scene) => ({ params: { transfer_bill_no: scene.noted('transfer_bill_no') } }), unknownId),
    ),
    ...commonRows(baseOf(cancelling, known)),
    ...casesOf(cancelling, cancelCases),
  ],
}
