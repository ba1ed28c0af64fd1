import { Refusal } from '../../kernel/refusal.js'
import type { Platform } from '../../platform/platform.js'
import type { AnswerV2, CallV2, FlowV2 } from '../../platform/call-v2.js'
import { RefusalV2 } from '../../kernel/refusal-v2.js'
import { asV3 } from '../as-v3.js'

/** The trade bill of a day: the file at once, where v3 answers where it lies. */
export const downloadBill: FlowV2 = (platform, call) => {
  const { bill_type = 'ALL' } = call.fields
  return bill(platform, call, '/v3/bill/tradebill', { bill_type: bill_type === '' ? 'ALL' : bill_type })
}

/** The fund flow bill of a day. */
export const downloadFundFlow: FlowV2 = (platform, call) => {
  if (call.signType !== 'HMAC-SHA256') throw new RefusalV2('签名错误')
  const account_type = (call.fields['account_type'] ?? '').toUpperCase()
  return bill(platform, call, '/v3/bill/fundflowbill', { account_type })
}

function bill(
  platform: Platform,
  call: CallV2,
  path: string,
  more: Readonly<Record<string, string>>,
): AnswerV2 {
  const { bill_date = '', tar_type = '', sub_mch_id = '' } = call.fields
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(bill_date)
  if (day === null) throw refusal('invalid bill_date', '20001')
  const query = {
    ...more,
    bill_date: day.slice(1).join('-'),
    ...(tar_type === '' ? {} : { tar_type }),
    ...(sub_mch_id === '' ? {} : { sub_mchid: sub_mch_id }),
  }
  try {
    const found = asV3(platform, call, { operation: `GET ${path}`, query }).body
    const { download_url } = found as { readonly download_url: string }
    const token = new URL(download_url).searchParams.get('token')
    const { file } = asV3(platform, call, { operation: 'GET /v3/billdownload/file', query: { token } })
    return {
      file: file ?? new Uint8Array(),
      type: tar_type === 'GZIP' ? 'application/x-gzip' : 'text/plain; charset=utf-8',
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'NO_STATEMENT_EXIST') throw refusal('No Bill Exist', '20002')
    if (/生成中|CREATING/.test(error.message + error.code)) throw refusal('Bill Creating', '20003')
    throw refusal(error.message, '20001')
  }
}

/** Bills are refused at the door, with a number. */
function refusal(message: string, code: string): RefusalV2 {
  return new RefusalV2(message, undefined, { error_code: code })
}
