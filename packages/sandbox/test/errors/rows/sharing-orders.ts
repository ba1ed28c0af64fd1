import { directApp, partnerApp, partnerMchid, subMchid } from '../bodies.js'
import { but, commonRows, faultRow } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  paramError,
  refused,
  wrongField,
  type Asked,
  type Expected,
  type Row,
  type Step,
} from '../row.js'
import { payer, type Scene } from '../scene.js'
import { day, does, minute, waits } from '../steps.js'
import { notAccepted, ownNumber } from './ordering-parties.js'
import { noAuth } from './ordering-rules.js'
import { otherSub } from './orders.js'
import { foreignSub, noOrder, noSub } from '../fixtures/refunds.js'
import {
  baseOf,
  casesOf,
  noTransaction,
  partyCases,
  ready,
  refunds,
  seal,
  shareBody,
  shares,
  sharing,
  sold,
  soldByPartner,
  store,
  toPerson,
  toSelf,
  toStore,
  type Case,
} from '../fixtures/profit-sharing.js'

const ordering = 'POST /v3/profitsharing/orders'
const unfreezing = 'POST /v3/profitsharing/orders/unfreeze'
const querying = 'GET /v3/profitsharing/orders/{out_order_no}'

const wrong = (pointer: string, value: unknown, title: string, issue: string): Expected =>
  wrongField(pointer, value, issue, `映射到字段“${title}”`)
const tooShort = '字符串长度 0，小于最小值 1'
const tooLong = (most: number): string => `字符串长度 ${most + 1}，大于最大值 ${most}`

/** What a number of the merchant's own must look like. */
export function numberCases(field: string, title: string, asked: (value: string) => Asked): Case[] {
  const one = (when: string, value: string, issue: string): Case => [
    `${field} ${when}`,
    [],
    asked(value),
    wrong(`/${field}`, value, title, issue),
    'rules of sharing',
  ]
  return [
    one('is empty', '', tooShort),
    one('is too long', 'P'.repeat(65), tooLong(64)),
    one('has another character', 'P+1', '字符串格式不符合要求'),
  ]
}

/** What a description must look like. */
export function descriptionCases(field: string, title: string, asked: (value: string) => Asked): Case[] {
  const one = (when: string, value: string, issue: string): Case => [
    `${field} ${when}`,
    [],
    asked(value),
    wrong(`/${field}`, value, title, issue),
    'rules of sharing',
  ]
  return [one('is empty', '', tooShort), one('is too long', '字'.repeat(81), tooLong(80))]
}

const nothingLeft = refused(403, 'NOT_ENOUGH', '分账金额不足')
const otherContent = paramError('分账接收方与原请求不一致', undefined, 268498688)
const unfreezes = (number = 'last-0001'): Step => does(unfreezing, restOf({ out_order_no: number }))
const restBody = (change: object = {}): Record<string, unknown> =>
  but({ transaction_id: noTransaction, out_order_no: 'last-0001', description: '解冻' }, change)
const restOf =
  (change: object = {}) =>
  (scene: Scene): Asked => ({ body: restBody({ transaction_id: scene.noted('transaction_id'), ...change }) })

/** What sharing and unfreezing have in common; `asked` is a request about the order that was paid. */
function orderCases(asked: (change?: object) => (scene: Scene) => Asked, theirs: object): Case[] {
  return [
    [
      'the order is unknown',
      [],
      { body: asked()({ noted: () => noTransaction } as unknown as Scene).body },
      noOrder,
      'sharing table',
    ],
    ["the order is another merchant's", ready, asked(), noOrder, 'sharing table', 'other'],
    [
      'the order is not to be shared',
      [...sold(false), waits(minute)],
      asked(),
      invalidRequest('非分账订单不支持分账'),
      'sharing table',
    ],
    [
      'the order was paid less than a minute ago',
      [...sold(), waits(minute - 1)],
      asked(),
      invalidRequest('订单处理中，请稍后重试'),
      'rules of sharing',
    ],
    [
      'the order was unfrozen',
      [...ready, unfreezes('last-0000')],
      asked(),
      invalidRequest('分账订单已完结，不能再发起分账'),
      'sharing table',
    ],
    [
      'thirty days have passed',
      [...ready, waits(30 * day)],
      asked(),
      invalidRequest('分账订单已完结，不能再发起分账'),
      'rules of sharing',
    ],
    ['the order was refunded', [...ready, refunds], asked(), nothingLeft, 'choice: sharing, what is left'],
    [
      "the order is another sub-merchant's",
      soldByPartner,
      asked({ ...theirs, sub_mchid: '1900000110' }),
      otherSub,
      'internal codes',
      'partner',
    ],
  ]
}

const someone = (change: object): object => ({ receivers: [{ ...toPerson, ...change }] })
const plain = (change: object): Asked => ({ body: shareBody(change) })
const notAdded = invalidRequest('分账接收方关系不存在，请检查参数中每个接收方的关系')
const overRatio = refused(403, 'RULE_LIMIT', '分账金额超出最大分账比例')

/** Fifty requests of 1 fen each. */
const fifty: Step = async (scene) => {
  for (let count = 0; count < 50; count++)
    await shares({ out_order_no: `share-1${count}`, receivers: [toSelf] })(scene)
}

const named: Step = (scene) =>
  does('POST /v3/profitsharing/receivers/add', {
    body: {
      appid: directApp,
      type: 'PERSONAL_OPENID',
      account: payer,
      name: seal(scene, '张三'),
      relation_type: 'STAFF',
    },
  })(scene)

const shareCases: readonly Case[] = [
  ['all is well', ready, sharing(), { status: 200 }, 'rules of sharing'],
  ['the same is asked again', [...ready, shares()], sharing(), { status: 200 }, 'rules of sharing'],
  [
    'the number was used for other receivers',
    [...ready, shares()],
    sharing(someone({ amount: 2 })),
    otherContent,
    'choice: sharing, number reused',
  ],
  ...numberCases('out_order_no', '商户分账单号', (out_order_no) => plain({ out_order_no })),
  ...descriptionCases('receivers/0/description', '分账描述', (description) =>
    plain(someone({ description })),
  ),
  [
    'nobody is to receive',
    [],
    plain({ receivers: [] }),
    wrong('/receivers', [], '分账接收方列表', '此字段为必填项'),
    'rules of sharing',
  ],
  [
    'receivers are left out',
    [],
    plain({ receivers: undefined }),
    wrong('/receivers', [], '分账接收方列表', '此字段为必填项'),
    'rules of sharing',
  ],
  [
    'fifty-one are to receive',
    [],
    plain({ receivers: Array.from({ length: 51 }, (_, n) => ({ ...toPerson, account: `o${n}` })) }),
    wrong('/receivers', 51, '分账接收方列表', '数组长度大于最大值 50'),
    'rules of sharing',
  ],
  [
    'someone is to receive twice',
    [],
    plain({ receivers: [toPerson, toPerson] }),
    invalidRequest('分账接收方重复，同一请求中每个接收方只能出现一次'),
    'rules of sharing',
  ],
  [
    'nothing is to be received',
    [],
    plain(someone({ amount: 0 })),
    wrong('/receivers/0/amount', 0, '分账金额', '值低于最小值 1'),
    'rules of sharing',
  ],
  [
    'an account is empty',
    [],
    plain(someone({ account: '' })),
    wrong('/receivers/0/account', '', '分账接收方账号', tooShort),
    'rules of sharing',
  ],
  [
    'an account is too long',
    [],
    plain(someone({ account: 'o'.repeat(65) })),
    wrong('/receivers/0/account', 'o'.repeat(65), '分账接收方账号', tooLong(64)),
    'rules of sharing',
  ],
  [
    'an openid is given without appid',
    [],
    plain({ appid: undefined }),
    wrong('/appid', '', 'appid', '接收方类型为PERSONAL_OPENID时必填'),
    'rules of sharing',
  ],
  [
    "an openid of the sub-merchant's is given without sub_appid",
    [],
    plain(someone({ type: 'PERSONAL_SUB_OPENID' })),
    wrong('/sub_appid', '', 'sub_appid', '接收方类型为PERSONAL_SUB_OPENID时必填'),
    'rules of sharing',
  ],
  [
    'a name is not encrypted',
    [],
    plain(someone({ name: '张三' })),
    paramError('输入源“/body/receivers/0/name”映射到字段“分账个人接收方姓名”解密失败', {
      field: '/receivers/0/name',
      issue: '解密失败',
      location: 'body',
    }),
    'error body',
  ],
  ['a receiver was not added', [...sold(), waits(minute)], sharing(), notAdded, 'sharing table'],
  [
    'a person has another name',
    [...sold(), named, waits(minute)],
    (scene) => sharing(someone({ name: seal(scene, '李四') }))(scene),
    invalidRequest('微信用户姓名与实名不一致'),
    'rules of sharing',
  ],
  [
    'more than 30 % is shared',
    ready,
    sharing(someone({ amount: 3001 })),
    overRatio,
    'choice: sharing, highest ratio',
  ],
  [
    'more than 30 % is shared in two requests',
    [...ready, shares({ receivers: [{ ...toStore, amount: 2999 }] })],
    sharing({ out_order_no: 'share-0002', ...someone({ amount: 2 }) }),
    overRatio,
    'choice: sharing, highest ratio',
  ],
  [
    'more is shared than is left',
    ready,
    sharing({ receivers: [{ ...toSelf, amount: 9941 }] }),
    nothingLeft,
    'choice: sharing, what is left',
  ],
  [
    'fifty requests were made',
    [...ready, fifty],
    sharing(),
    refused(403, 'RULE_LIMIT', '同一笔订单最多支持50次分账请求'),
    'choice: sharing, requests',
  ],
]

const unfreezeCases: readonly Case[] = [
  ['all is well', ready, restOf(), { status: 200 }, 'rules of sharing'],
  ['the same is asked again', [...ready, unfreezes()], restOf(), { status: 200 }, 'rules of sharing'],
  [
    'the number was used for sharing',
    [...ready, shares()],
    restOf({ out_order_no: 'share-0001' }),
    otherContent,
    'choice: sharing, number reused',
  ],
  [
    'all was shared',
    [...ready, shares({ receivers: [{ ...toSelf, amount: 9940 }] })],
    restOf(),
    nothingLeft,
    'choice: sharing, what is left',
  ],
  ...numberCases('out_order_no', '商户分账单号', (out_order_no) => ({ body: restBody({ out_order_no }) })),
  ...descriptionCases('description', '分账描述', (description) => ({ body: restBody({ description }) })),
]

const query = (scene: Scene): Asked => ({
  params: { out_order_no: 'share-0001' },
  query: { transaction_id: scene.noted('transaction_id') },
})
const known = { params: { out_order_no: 'share-0001' }, query: { transaction_id: noTransaction } }
const querySub = (sub_mchid: string): Asked => ({ ...known, query: { ...known.query, sub_mchid } })
const notThere = refused(404, 'RESOURCE_NOT_EXISTS', '分账单不存在')
const queryCases: readonly Case[] = [
  ['all is well', [...ready, shares()], query, { status: 200 }, 'rules of sharing'],
  ['the number is unknown', [], known, notThere, 'sharing table'],
  ['the request was of another order', [...ready, shares()], known, notThere, 'sharing table'],
  ["the request was another merchant's", [...ready, shares()], query, notThere, 'sharing table', 'other'],
  ['a direct merchant names a sub-merchant', [], querySub(subMchid), foreignSub, 'choice: order of checks'],
  ['a partner names no sub-merchant', [], known, noSub('query'), 'internal codes', 'partner'],
  ['a partner names itself', [], querySub(partnerMchid), ownNumber, 'internal codes', 'partner'],
  ['a partner names somebody else', [], querySub(store), notAccepted, 'internal codes', 'partner'],
]

/** Sharing, unfreezing, and asking what became of it. */
export const sharingRows: readonly Row[] = [
  ...commonRows(baseOf(ordering, { body: shareBody() }), { limited: 'RATELIMIT_EXCEED' }),
  faultRow(
    baseOf(ordering, { body: shareBody() }),
    'no-auth',
    'the product is not open',
    noAuth,
    'sharing table',
  ),
  ...derivedRows(baseOf(ordering, { body: shareBody() })),
  ...casesOf(ordering, [
    ...shareCases,
    ...orderCases(sharing, { appid: partnerApp }),
    ...partyCases(shareBody(), true),
  ]),
  ...commonRows(baseOf(unfreezing, { body: restBody() }), { limited: 'RATELIMIT_EXCEED' }),
  ...derivedRows(baseOf(unfreezing, { body: restBody() })),
  ...casesOf(unfreezing, [...unfreezeCases, ...orderCases(restOf, {}), ...partyCases(restBody(), false)]),
  ...commonRows(baseOf(querying, known), { limited: 'RATELIMIT_EXCEED' }),
  ...derivedRows(baseOf(querying, known)),
  ...casesOf(querying, queryCases),
]

export const sharingOperations = [ordering, unfreezing, querying]
