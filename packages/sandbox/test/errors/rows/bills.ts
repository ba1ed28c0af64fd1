import { directMchid, partnerMchid, subMchid } from '../bodies.js'
import { but, commonRows, faultRow, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import {
  invalidRequest,
  paramError,
  refused,
  wrongField,
  type Asker,
  type Expected,
  type Family,
  type Row,
  type Step,
} from '../row.js'
import { day, does, hour, minute, waits } from '../steps.js'
import { notAccepted, ownNumber } from './ordering-parties.js'
import { noAuth } from './ordering-rules.js'
import { shares } from '../fixtures/funds.js'
import { soldBy } from '../fixtures/payments.js'

type Query = Readonly<Record<string, string>>
const bill_date = '2018-06-08'

const isFuture = invalidRequest('请求的账单日期无效，不能查询未来的账单')
const isPast = invalidRequest('请求的账单日期已过期')
const isCreating = refused(400, 'STATEMENT_CREATING', '请求的账单正在生成中')
const noTrades = refused(400, 'NO_STATEMENT_EXIST', '请求的账单文件不存在')
const noDate = (value: string): Expected => {
  const issue = '账单日期格式错误，请使用YYYY-MM-DD'
  return paramError(issue, { field: 'bill_date', value, issue, location: 'query' })
}
const notListed = (name: string, title: string, value = 'NONE'): Expected =>
  wrongField(`/${name}`, value, '值不在枚举范围内', `映射到值字段“${title}”`, 'query')

interface Bill {
  readonly operation: string
  /** Who asks, and whose trades make the bill. */
  readonly by: 'direct' | 'partner'
  /** A query that gives a bill on 2018-06-10. */
  readonly query: Query
  /** Parameters that take values of a list only. */
  readonly lists: Readonly<Record<string, string>>
  /** What happens on the day; an order is paid when left out. */
  readonly events?: readonly Step[]
  /** What the pages call too many requests. */
  readonly limited?: string
}

function rowsOf({ operation, by, query, lists, events = soldBy(by), limited }: Bill): Row[] {
  const ready = [...events, waits(2 * day)]
  const base = { operation, by, arrange: ready, request: { query } } satisfies Base
  const row = (
    when: string,
    arrange: readonly Step[],
    change: Readonly<Record<string, string | undefined>>,
    expected: Expected,
    as: Asker = by,
  ): Row => ({
    operation,
    by: as,
    when,
    arrange,
    request: { query: but(query, change) as Query },
    expected,
    source: 'bill table',
  })
  return [
    ...commonRows(base, limited === undefined ? {} : { limited }),
    ...derivedRows({ operation, by, request: { query } }),
    row('the bill is there', ready, {}, { status: 200 }),
    row('the date is no date', [], { bill_date: '20180608' }, noDate('20180608')),
    row('the date is not in the calendar', [], { bill_date: '2018-02-30' }, noDate('2018-02-30')),
    row('the day is still to come', ready, { bill_date: '2018-06-11' }, isFuture),
    row('the day is today', ready, { bill_date: '2018-06-10' }, isCreating),
    row('it is before 10:00 of the next day', [...events, waits(23 * hour)], {}, isCreating),
    row('the day is more than three months ago', [...events, waits(100 * day)], {}, isPast),
    row('nothing happened on the day', ready, { bill_date: '2018-06-07' }, noTrades),
    ...Object.entries({ tar_type: '压缩类型', ...lists }).map(([name, title]) =>
      row(`${name} is not in its list`, ready, { [name]: 'NONE' }, notListed(name, title)),
    ),
    row('sub_mchid is not of the partner', ready, { sub_mchid: directMchid }, notAccepted, 'partner'),
    row('sub_mchid is the partner itself', ready, { sub_mchid: partnerMchid }, ownNumber, 'partner'),
    by === 'direct'
      ? row(
          'a direct merchant names a sub-merchant',
          ready,
          { sub_mchid: subMchid },
          invalidRequest('直连商户不能传入sub_mchid'),
        )
      : row('a direct merchant asks', ready, {}, noAuth, 'direct'),
    faultRow(base, 'no-auth', 'the product is not enabled, by a fault', noAuth, 'bill table'),
  ]
}

const downloading = 'GET /v3/billdownload/file'

function downloads(): Row[] {
  const applied = does('GET /v3/bill/tradebill', { query: { bill_date } })
  const arrange = [
    ...soldBy('direct'),
    waits(2 * day),
    applied,
    (scene) => {
      const url = new URL(scene.noted('download_url'))
      scene.note('token', url.searchParams.get('token'))
      return Promise.resolve()
    },
  ] satisfies readonly Step[]
  const asked: Row['request'] = (scene) => ({ query: { token: scene.noted('token') } })
  const base = { operation: downloading, arrange, request: asked } satisfies Base
  const row = (when: string, more: Pick<Row, 'expected'> & Partial<Row>): Row => ({
    ...base,
    source: 'bill table',
    when,
    ...more,
  })
  const late = invalidRequest('token已过期，请重新申请账单')
  return [
    ...commonRows(base),
    ...derivedRows({ operation: downloading, request: { query: { token: '1' } } }),
    row('the token is good', { expected: { status: 200 } }),
    row('the token is five minutes old', {
      arrange: [...arrange, waits(5 * minute)],
      expected: { status: 200 },
    }),
    row('the token is older', { arrange: [...arrange, waits(5 * minute + 1)], expected: late }),
    row('the token is none', { request: { query: { token: '1' } }, expected: invalidRequest('token无效') }),
    row("the token is another merchant's", {
      by: 'other',
      expected: refused(403, 'NO_AUTH', '没有权限下载该账单'),
    }),
  ]
}

const encrypted = { algorithm: 'AEAD_AES_256_GCM' }
const bills: readonly Bill[] = [
  {
    operation: 'GET /v3/bill/tradebill',
    by: 'direct',
    query: { bill_date },
    lists: { bill_type: '账单类型' },
  },
  {
    operation: 'GET /v3/bill/fundflowbill',
    by: 'direct',
    query: { bill_date },
    lists: { account_type: '资金账户类型' },
  },
  {
    operation: 'GET /v3/bill/sub-merchant-fundflowbill',
    by: 'partner',
    query: { bill_date, ...encrypted, sub_mchid: subMchid, account_type: 'BASIC' },
    lists: { account_type: '资金账户类型', algorithm: '加密算法' },
  },
  {
    operation: 'GET /v3/ecommerce/bill/fundflowbill',
    by: 'partner',
    query: { bill_date, ...encrypted, account_type: 'ALL' },
    lists: { account_type: '资金账户类型', algorithm: '加密算法' },
    limited: 'RATELIMIT_EXCEEDED',
  },
  {
    operation: 'GET /v3/profitsharing/bills',
    by: 'direct',
    query: { bill_date },
    lists: {},
    limited: 'RATELIMIT_EXCEED',
    events: [...soldBy('direct', { settle_info: { profit_sharing: true } }), shares('share-0001', 30, true)],
  },
]

const certificates = ['GET /v3/certificates', 'GET /v3/global/certificates', 'GET /hk/v3/certificates']

/** Bills, their downloads, and certificates. */
export const files: Family = {
  name: 'bills and certificates',
  operations: [...bills.map(({ operation }) => operation), downloading, ...certificates],
  rows: [
    ...bills.flatMap(rowsOf),
    ...downloads(),
    ...certificates.flatMap((operation) => {
      const base = { operation, request: {} } satisfies Base
      return [
        ...commonRows(base, { limited: 'RATELIMIT_EXCEEDED' }),
        { ...base, when: 'all is well', expected: { status: 200 }, source: 'common codes' } satisfies Row,
        {
          ...base,
          when: 'the merchant has the public key alone',
          arrange: [
            ({ sandbox, direct }) =>
              Promise.resolve(sandbox.changeKeys(direct.mchid, { keys: 'public-key' })),
          ],
          expected: refused(
            404,
            'RESOURCE_NOT_EXISTS',
            '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。',
          ),
          source: 'error body',
        } satisfies Row,
      ]
    }),
  ],
}
