import { describe, expect, it } from 'vitest'
import {
  ConfigError,
  DownloadError,
  RequestError,
  ResponseError,
  SignatureError,
  ValidationError,
  type QueryHint,
  type WechatPayError,
} from 'wechatpay-kit'

const query: QueryHint = {
  method: 'GET',
  path: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
  number: 'out_trade_no',
  value: 'A1',
  options: { out_trade_no: 'A1', query: { mchid: '1900007291' } },
  missing: [],
}
const response = { status: 500, code: 'SYSTEM_ERROR', message: 'x', requestId: undefined, verified: true }

const classes: readonly (readonly [
  name: string,
  make: (facts: { outcomeUnknown?: boolean; query?: QueryHint }) => WechatPayError,
])[] = [
  ['ConfigError', (facts) => new ConfigError('x', facts)],
  ['DownloadError', (facts) => new DownloadError('x', { code: 'download_incomplete', ...facts })],
  ['RequestError', (facts) => new RequestError('x', { code: 'network', outcomeUnknown: false, ...facts })],
  ['ResponseError', (facts) => new ResponseError({ ...response, ...facts })],
  ['SignatureError', (facts) => new SignatureError('x', { code: 'signature_invalid', ...facts })],
  ['ValidationError', (facts) => new ValidationError([], facts)],
]

describe('the outcome of a request', () => {
  it.each(classes)('%s: known by default, and then without a query', (_, make) => {
    expect(make({})).toMatchObject({ outcomeUnknown: false, query: undefined })
    expect(make({ query, outcomeUnknown: false })).toMatchObject({ outcomeUnknown: false, query: undefined })
  })

  it.each(classes)('%s: carries outcomeUnknown and query, in JSON too', (_, make) => {
    const error = make({ outcomeUnknown: true, query })
    expect(error).toMatchObject({ outcomeUnknown: true, query })
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ outcomeUnknown: true, query })
  })

  it('of a response that does not verify is unknown', () => {
    expect(new SignatureError('x', { code: 'signature_invalid', status: 200, query })).toMatchObject({
      outcomeUnknown: true,
      query,
    })
  })
})
