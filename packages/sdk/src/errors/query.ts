/**
 * The call that tells the outcome of a request: `wechatpay.request(query.method, query.path, query.options)`. v3 is queried
 * by GET, v2 by POST.
 */
export interface QueryHint {
  readonly method: 'GET' | 'POST'
  /** With `{parameters}`, without the leading slash: `v3/pay/transactions/out-trade-no/{out_trade_no}`. */
  readonly path: string
  /** The member that identifies what was sent: `out_trade_no`. */
  readonly number: string
  /** Its value in the request. */
  readonly value: string
  /** Path parameters, and `query` or `xml`, with the values of the request. */
  readonly options: Readonly<Record<string, unknown>>
  /** Members of `options.query` or `options.xml` that the query requires and the request did not have; mostly empty. */
  readonly missing: readonly string[]
}

/** The hint as a sentence. */
export function adviceOf(query: QueryHint | undefined): string {
  return query === undefined
    ? 'query by your own number before you act'
    : `query ${query.method} ${withNumber(query)} before you act`
}

function withNumber({ method, path, number, value, options }: QueryHint): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const given = options[name]
    return typeof given === 'string' ? given : whole
  })
  return filled !== path || method === 'POST' ? filled : `${path}?${number}=${value}`
}
