import { Refusal } from '../../kernel/refusal.js'

/** Error codes of unknown numbers, by the beginning of the path; the rest has RESOURCE_NOT_EXISTS. */
const codes: readonly (readonly [path: string, code: string, message: string])[] = [
  // Error table of the PayScore order query.
  ['/v3/payscore/', 'ORDER_NOT_EXIST', '查询单据不存在'],
  // Error table of the withdrawal query.
  ['/v3/ecommerce/fund/withdraw', 'ORDER_NOT_EXISTS', '提现单不存在'],
  // Error table of coupon stocks.
  ['/v3/marketing/favor/stocks', 'RESOURCE_NOT_EXISTS', '批次不存在'],
]

/** 404 with the product's code. */
export function notFound(path: string): Refusal {
  const [, code, message] = codes.find(([start]) => path.startsWith(start)) ?? [
    '',
    'RESOURCE_NOT_EXISTS',
    '查询的资源不存在',
  ]
  return new Refusal({ status: 404, code, message })
}
