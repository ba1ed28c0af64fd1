import { directMchid, partnerMchid, partnerParties, type Product } from '../bodies.js'
import { asking, but, faultRow, type Base } from '../common.js'
import {
  invalidRequest,
  paramError,
  refused,
  wrongField,
  type Expected,
  type Row,
  type Step,
} from '../row.js'
import { day, does, hour, pays, waits } from '../steps.js'
import { codePaid, combinedPlaced } from '../fixtures/orders.js'

type Mode = 'direct' | 'partner'
type OrderBase = Base & { readonly request: { readonly body: Record<string, unknown> } }

const badUrl = (url: string, issue: string): Expected =>
  wrongField('/notify_url', url, issue, '映射到字段“通知地址”')

/** USD. */
export function otherCurrency(title: string): Expected {
  const pointer = '/amount/currency'
  return paramError(`输入源“/body${pointer}”映射到值字段“${title}”规则校验失败，值不在枚举范围内`, {
    field: pointer,
    value: 'USD',
    issue: 'Currency code is invalid',
    location: 'body',
  })
}

/** What a value must look like beyond the contract. */
export function formRows(base: OrderBase): Row[] {
  const { body } = base.request
  const row = (when: string, change: object, expected: Expected): Row => ({
    ...asking(base, { body: but(body, change) }),
    when,
    expected,
    source: 'error body',
  })
  const time = '映射到字段“交易结束时间”'
  const tooWide = '含有不支持的字符，仅支持1-3字节的UTF-8字符'
  return [
    row(
      'time_expire is no time',
      { time_expire: '20180608' },
      wrongField('/time_expire', '20180608', '时间格式不符合RFC3339', time),
    ),
    row('notify_url is no URL', { notify_url: 'shop' }, badUrl('shop', '不是合法的URL')),
    row(
      'notify_url has a query',
      { notify_url: 'https://shop.example/?a=1' },
      badUrl('https://shop.example/?a=1', '通知地址不能携带参数'),
    ),
    row(
      'notify_url is not https',
      { notify_url: 'http://shop.example/' },
      badUrl('http://shop.example/', '必须为https地址'),
    ),
    row('the currency is another', { amount: { total: 100, currency: 'USD' } }, otherCurrency('货币类型')),
    row(
      'a character has four bytes',
      { description: '😀' },
      paramError(`输入源“/body/description”${tooWide}`, {
        field: '/description',
        value: '😀',
        issue: '含有不支持的字符',
        location: 'body',
      }),
    ),
    {
      ...asking(base, { body: '{"appid":' }),
      when: 'the body is no JSON',
      expected: paramError('请求体不是合法的JSON', { location: 'body' }),
      source: 'error body',
    },
    {
      ...asking(base, { body: '[]' }),
      when: 'the body is no object',
      expected: paramError('请求体不是合法的JSON对象'),
      source: 'error body',
    },
  ]
}

export const isPaid = invalidRequest('该订单已支付', 268449538)
const isOver = invalidRequest('该订单已失效', 268447914)
const isUsed = refused(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
const isOther = invalidRequest('请求重入时，参数与首次请求时不一致', 268498688)
const isClosed = refused(400, 'ORDER_CLOSED', '该订单已关闭', { internal: 268447914 })

/** Ordering with a number that is in use. */
export function againRows(base: OrderBase, mode: Mode, product: Product, parties: object): Row[] {
  const { body } = base.request
  const number = { out_trade_no: 'order-0001' }
  const path = `/v3/pay/${mode === 'direct' ? '' : 'partner/'}transactions`
  const placed = does(base.operation, base.request)
  const { appid: _, sp_appid: __, ...closing } = parties as Record<string, unknown>
  const closed = does(`POST ${path}/out-trade-no/{out_trade_no}/close`, { params: number, body: closing })
  const refunded = does(
    'POST /v3/refund/domestic/refunds',
    {
      body: {
        ...number,
        out_refund_no: 'refund-0001',
        ...(mode === 'direct' ? {} : { sub_mchid: partnerParties.sub_mchid }),
        amount: { refund: 1, total: 100, currency: 'CNY' },
      },
    },
    mode,
  )
  const mchid = mode === 'direct' ? directMchid : partnerMchid
  const row = (when: string, arrange: readonly Step[], change: object, expected: Expected): Row => ({
    ...asking({ ...base, arrange }, { body: but(body, change) }),
    when: `the number is in use and ${when}`,
    expected,
    source: 'rules of ordering',
  })
  const other: Product = product === 'native' ? 'app' : 'native'
  return [
    row('nothing else is asked', [placed], {}, { status: 200 }),
    row('the amount is another', [placed], { amount: { total: 101 } }, isOther),
    row('the description is another', [placed], { description: 'another thing' }, isOther),
    row('the notify_url is another', [placed], { notify_url: 'https://shop.example/other' }, isOther),
    row('the scene is another', [does(`POST ${path}/${other}`, { body: otherBody(body) })], {}, isOther),
    row('the order is paid', [placed, pays('order-0001', mchid)], {}, isPaid),
    row('the order was refunded', [placed, pays('order-0001', mchid), refunded], {}, isPaid),
    row('the order is closed', [placed, closed], {}, isClosed),
    row('nobody paid it in seven days', [placed, waits(7 * day)], {}, isClosed),
    row(
      'its time_expire has passed',
      [
        does(base.operation, { body: { ...body, time_expire: '2018-06-08T11:00:00+08:00' } }),
        waits(hour + 1),
      ],
      {},
      isOver,
    ),
    {
      ...row('a payer is being asked for it', [codePaid(mode, { behavior: 'ignore' })], {}, isUsed),
      source: 'choice: order numbers in use',
    },
    {
      ...row('it is that of a part of a combined order', [combinedPlaced(mode)], {}, isUsed),
      source: 'choice: order numbers in use',
    },
  ]
}

function otherBody({ payer: _, scene_info: __, ...body }: Record<string, unknown>): object {
  return body
}

/** What only the platform can know, by a fault. */
export function refusedRows(base: OrderBase): Row[] {
  return [
    faultRow(base, 'no-auth', 'the product is not enabled', noAuth, 'order table'),
    faultRow(base, 'rule-limit', 'the risk control refuses', ruleLimit, 'order table'),
    faultRow(base, 'trade-error', 'the platform refuses the trade', tradeError, 'partner table'),
    faultRow(base, 'account-error', "the payer's account is abnormal", accountError, 'partner table'),
    faultRow(base, 'bank-abnormal', 'the bank is out of order', bankError, 'partner table'),
  ]
}

export const noAuth = refused(403, 'NO_AUTH', '商户号该产品权限未开通')
export const ruleLimit = refused(403, 'RULE_LIMIT', '业务规则限制', { internal: 268448010 })
export const tradeError = refused(403, 'TRADE_ERROR', '交易错误')
const accountError = refused(403, 'ACCOUNT_ERROR', '账号异常')
const bankError = refused(500, 'BANK_ERROR', '银行系统异常')
