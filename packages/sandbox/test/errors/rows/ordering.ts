import { directParties, orderBody, partnerParties, type Product } from '../bodies.js'
import { asking, commonRows, type Base } from '../common.js'
import { derivedRows } from '../derived.js'
import type { Family, Row } from '../row.js'
import { directRows, partnerRows } from './ordering-parties.js'
import { againRows, formRows, refusedRows } from './ordering-rules.js'

const scenes = {
  direct: ['jsapi', 'app', 'h5', 'native'],
  partner: ['jsapi', 'miniprogram', 'app', 'h5', 'native'],
} as const satisfies Readonly<Record<string, readonly Product[]>>

/** Many members, for the rules of each field. */
const members = {
  time_expire: '2018-06-08T12:00:00+08:00',
  attach: '自定义数据',
  goods_tag: 'WXG',
  support_fapiao: true,
  amount: { total: 100, currency: 'CNY' },
  detail: {
    cost_price: 608800,
    invoice_id: '微信123',
    goods_detail: [{ merchant_goods_id: '1', goods_name: 'a thing', quantity: 1, unit_price: 100 }],
  },
  settle_info: { profit_sharing: false },
}

function rowsOf(mode: 'direct' | 'partner', product: Product): Row[] {
  const path = mode === 'direct' ? '/v3/pay/transactions' : '/v3/pay/partner/transactions'
  const body = orderBody(mode, product)
  const base = { operation: `POST ${path}/${product}`, request: { body } } satisfies Base
  const full = { ...base, request: { body: { ...body, ...members } } }
  const parties = mode === 'direct' ? directParties : partnerParties
  return [
    { ...asking(full, {}), when: 'all is well', expected: { status: 200 }, source: 'order table' },
    ...commonRows(base),
    ...derivedRows(full),
    ...formRows(base),
    ...(mode === 'direct' ? directRows(base, product) : partnerRows(base, product)),
    ...againRows(base, mode, product, parties),
    ...refusedRows(base),
  ]
}

/** Ordering, in each scene. */
export const ordering: Family = {
  name: 'ordering',
  operations: [
    ...scenes.direct.map((product) => `POST /v3/pay/transactions/${product}`),
    ...scenes.partner.map((product) => `POST /v3/pay/partner/transactions/${product}`),
  ],
  rows: [
    ...scenes.direct.flatMap((product) => rowsOf('direct', product)),
    ...scenes.partner.flatMap((product) => rowsOf('partner', product)),
  ],
}
