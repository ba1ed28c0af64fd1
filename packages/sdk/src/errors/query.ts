/**
 * How to learn what became of a request whose outcome is unknown: a GET of `path` with the number that was sent, in the
 * path where that names it (`…/{out_trade_no}`), else in the query.
 */
export interface QueryHint {
  /** For `wechatpay.request('GET', path, { [number]: value, query: { mchid } })`. */
  readonly path: string
  /** The name of the number: `out_trade_no`. */
  readonly number: string
  /** The number that was sent. */
  readonly value: string
}

/** The hint as a sentence. */
export function adviceOf(query: QueryHint | undefined): string {
  return query === undefined
    ? 'query by your own number before you act'
    : `query GET ${withNumber(query)} before you act`
}

function withNumber({ path, number, value }: QueryHint): string {
  const filled = path.replace(`{${number}}`, value)
  return filled === path ? `${path}?${number}=${value}` : filled
}
