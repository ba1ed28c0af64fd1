import { encryptOaep, loadPublicKey } from 'wechatpay-kit/internal'
import { directMchid, noMchid, partnerMchid, subMchid } from '../bodies.js'
import { but, commonRows, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  missingField,
  paramError,
  refused,
  wrongField,
  type Asker,
  type Expected,
  type Family,
  type Row,
  type Step,
} from '../row.js'
import type { Scene } from '../scene.js'
import type { Source } from '../sources.js'
import { second, waits } from '../steps.js'
import { notAccepted, ownNumber } from './ordering-parties.js'
import { foreignSub, noSub, noSuchMerchant, refunded, sold } from '../fixtures/refunds.js'

const operation = 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
const toMerchant = { out_refund_no: 'refund-0001', type: 'MERCHANT_BANK_CARD' }
const toUser = { out_refund_no: 'refund-0001', type: 'USER_BANK_CARD' }

/** A refund that ended ABNORMAL; notes its refund_id. */
const abnormal: readonly Step[] = [
  ...sold,
  ({ sandbox }) => Promise.resolve(sandbox.faults.add({ fault: 'refund-abnormal', times: 1 })),
  refunded(),
  waits(5 * second),
]
/** The number of no refund. */
const noted: Step = (scene) => {
  scene.note('refund_id', '50300000000201806080000000000')
  return Promise.resolve()
}

/** What a card needs, encrypted for the platform; a member that is undefined is left out. */
const withCard =
  (change: Readonly<Record<string, string | undefined>> = {}) =>
  ({ sandbox }: Scene): object => {
    const key = loadPublicKey(sandbox.platform.publicKey)
    const plain = { bank_account: '6225880137060403', real_name: '张三', bank_type: 'CMB_DEBIT', ...change }
    const seal = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : encryptOaep(key, text)
    const sealed = { bank_account: seal(plain.bank_account), real_name: seal(plain.real_name) }
    return but({ ...toUser, ...plain, ...sealed }, {})
  }

type Case = readonly [
  when: string,
  arrange: readonly Step[],
  body: object | ((scene: Scene) => object),
  expected: Expected,
  source: Source,
  by?: Asker,
]

const noCard = (name: string, title: string): Expected => missingField(`/${name}`, title)

const cases: readonly Case[] = [
  ['it goes to a card of the payer', abnormal, withCard(), { status: 200 }, 'rules of refunds'],
  ['it goes to the merchant', abnormal, toMerchant, { status: 200 }, 'rules of refunds'],
  [
    'bank_type is missing',
    abnormal,
    withCard({ bank_type: undefined }),
    noCard('bank_type', '开户银行'),
    'rules of refunds',
  ],
  [
    'bank_account is missing',
    abnormal,
    withCard({ bank_account: undefined }),
    noCard('bank_account', '收款银行卡号'),
    'rules of refunds',
  ],
  [
    'real_name is missing',
    abnormal,
    withCard({ real_name: undefined }),
    noCard('real_name', '收款用户姓名'),
    'rules of refunds',
  ],
  [
    'bank_account is no number',
    abnormal,
    withCard({ bank_account: 'none' }),
    wrongField('/bank_account', undefined, '字符串格式不符合要求', '映射到字符串字段“收款银行卡号”'),
    'rules of refunds',
  ],
  [
    'bank_account is not encrypted',
    abnormal,
    { ...toUser, bank_type: 'CMB_DEBIT', bank_account: '6225880137060403', real_name: '张三' },
    paramError('输入源“/body/bank_account”映射到字段“收款银行卡号”解密失败', {
      field: '/bank_account',
      issue: '解密失败',
      location: 'body',
    }),
    'error body',
  ],
  [
    'the numbers are of two refunds',
    abnormal,
    { ...toMerchant, out_refund_no: 'refund-0002' },
    invalidRequest('refund_id与out_refund_no不匹配'),
    'refund table',
  ],
  [
    'the refund is not abnormal',
    [...sold, refunded()],
    toMerchant,
    invalidRequest('退款单状态不是退款异常，不能发起异常退款'),
    'refund table',
  ],
  [
    'the refund is unknown',
    [noted],
    toMerchant,
    refused(404, 'RESOURCE_NOT_EXISTS', '退款单不存在', { internal: 268512771 }),
    'refund table',
  ],
  [
    "the refund is another merchant's",
    abnormal,
    toMerchant,
    refused(404, 'RESOURCE_NOT_EXISTS', '退款单不存在', { internal: 268512771 }),
    'refund table',
    'other',
  ],
  [
    'a direct merchant names a sub-merchant',
    abnormal,
    { ...toMerchant, sub_mchid: subMchid },
    foreignSub,
    'error body',
  ],
  ['a partner names no sub-merchant', [noted], toMerchant, noSub('body'), 'internal codes', 'partner'],
  [
    'sub_mchid is the partner itself',
    [noted],
    { ...toMerchant, sub_mchid: partnerMchid },
    ownNumber,
    'internal codes',
    'partner',
  ],
  [
    'nobody has sub_mchid',
    [noted],
    { ...toMerchant, sub_mchid: noMchid },
    noSuchMerchant,
    'refund table',
    'partner',
  ],
  [
    'sub_mchid is not of the partner',
    [noted],
    { ...toMerchant, sub_mchid: directMchid },
    notAccepted,
    'internal codes',
    'partner',
  ],
]

function rowOf([when, arrange, body, expected, source, by]: Case): Row {
  return {
    operation,
    when,
    arrange,
    request: (scene) => ({
      params: { refund_id: scene.noted('refund_id') },
      body: typeof body === 'function' ? (body as (scene: Scene) => object)(scene) : body,
    }),
    expected,
    source,
    ...(by === undefined ? {} : { by }),
  }
}

const base = {
  operation,
  request: { params: { refund_id: '50300000000201806080000000000' }, body: toMerchant },
} satisfies Base

/** Sending abnormal refunds elsewhere. */
export const abnormalRefunds: Family = {
  name: 'abnormal refunds',
  operations: [operation],
  rows: [...commonRows(base), ...derivedRows(base), ...cases.map(rowOf)],
}
