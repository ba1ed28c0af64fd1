import { gzipSync } from 'node:zlib'
import type { ClientOptions, TransportRequest, WechatPay } from 'wechatpay-kit'
import { sha1 } from 'wechatpay-kit/internal'
import published from '../../../../tests/vectors/bills.json' with { type: 'json' }
import { fakePlatform, type Canned, type FakePlatform } from './platform.js'

/** What a platform says of its file, and what it sends instead: a test changes one of them. */
export interface Served {
  readonly text: string
  readonly gzip?: boolean
  readonly hash_value?: string
  /** Sent in place of the (packed) file, in pieces. */
  readonly pieces?: (bytes: Uint8Array) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  /** Answered in place of the bill's location. */
  readonly refusal?: Canned
  readonly download_url?: string
}

/** A client before a platform that serves one bill; what it asked for is kept. */
export async function billClient(
  served: Served | (() => Served),
  overrides: Partial<ClientOptions> = {},
): Promise<{ wechatpay: WechatPay; asked: TransportRequest[]; platform: FakePlatform }> {
  const platform = await fakePlatform()
  const asked: TransportRequest[] = []
  const now = (): Served => (typeof served === 'function' ? served() : served)
  platform.answers = () => {
    const { text, hash_value, refusal, download_url } = now()
    const body = JSON.stringify({
      hash_type: 'SHA1',
      hash_value: hash_value ?? sha1(text),
      download_url: download_url ?? 'http://127.0.0.1:9/v3/billdownload/file?token=abc&tartype=gzip',
    })
    return refusal ?? { body }
  }
  const wechatpay = platform.client({
    transport: async (request) => {
      asked.push(request)
      if (!request.url.includes('/billdownload/'))
        return (platform.options.transport as NonNullable<ClientOptions['transport']>)(request)
      const { text, gzip, pieces = (bytes) => [bytes] } = now()
      const file = gzip === true ? gzipSync(text) : Buffer.from(text)
      return {
        status: 200,
        headers: { 'content-type': 'application/octet-stream' },
        body: ReadableStream.from(pieces(file)) as ReadableStream<Uint8Array>,
      }
    },
    ...overrides,
  })
  return { wechatpay, asked, platform }
}

/** Everything that an iteration gives. */
export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}

const allHeader = published.trade.header

/** Headers as published: see the sources in the protocol notes. */
export const headers = {
  ALL: allHeader,
  SUCCESS:
    '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,' +
    '代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注',
  REFUND: allHeader.replace('代金券金额,微信', '代金券金额,退款申请时间,退款成功时间,微信'),
  summary: '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
  fundFlow: published.fundFlow.header,
  fundFlowSummary: '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
} as const

export const [paid = '', refunded = ''] = published.trade.rows

/** The published sample: one payment of three fen, one refund of one. */
export const sample = [
  headers.ALL,
  paid,
  refunded,
  headers.summary,
  '`2.0,`0.03,`0.01,`0.0,`0.01,`0.03,`0.01',
].join('\r\n')
