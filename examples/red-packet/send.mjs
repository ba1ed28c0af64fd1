// A red packet (v2) that is never sent twice: one number, written down before the first sending, and a query whenever
// nobody knows what became of it.
import { ResponseError, WechatPayError } from 'wechatpay-kit'

/** Refusals after which the packet may have gone out all the same: ask by the number, as WeChat Pay's documents say. */
const doubtful = new Set(['SYSTEMERROR', 'PROCESSING', 'SENDNUM_LIMIT', 'FREQ_LIMIT', 'SEND_FAILED'])

/**
 * @param {import('wechatpay-kit').WechatPay} wechatpay with `apiV2Key` and, against WeChat Pay itself, `clientCertificate`
 * @param {object} packet
 * @param {string} packet.mch_billno your own number, at most 28 characters: stored before this is called
 * @param {string} packet.wxappid
 * @param {string} packet.re_openid who gets it
 * @param {number} packet.total_amount fen
 * @param {string} packet.wishing
 * @param {{ sleep: (milliseconds: number) => Promise<unknown>, log: (line: string) => void }} by
 * @returns {Promise<string>} the number under which WeChat Pay keeps it
 */
export async function sendRedPacket(wechatpay, packet, { sleep, log }) {
  const { mch_billno, wxappid } = packet
  for (let left = 3; ; left--) {
    try {
      const { send_listid } = await wechatpay.v2.mmpaymkttransfers.sendredpack.post({
        xml: {
          ...packet,
          total_num: 1,
          send_name: '天虹百货',
          act_name: '猜灯谜抢红包活动',
          remark: '猜越多得越多，快来抢！',
          client_ip: '192.168.0.1',
        },
      })
      return send_listid
    } catch (error) {
      if (!unknownOutcome(error)) throw error
      log(`${mch_billno}: ${error.code}: asking what became of it`)
      const found = await ask(wechatpay, mch_billno, wxappid)
      if (found !== undefined) return found
      if (left === 0) throw error
      // Not there: the same number again. A new number could be a second packet.
      await sleep(1_000)
    }
  }
}

/** @param {unknown} error @returns {error is import('wechatpay-kit').WechatPayError} */
function unknownOutcome(error) {
  if (error instanceof WechatPayError && error.outcomeUnknown) return true
  return error instanceof ResponseError && (error.status >= 500 || doubtful.has(error.code))
}

/** @param {import('wechatpay-kit').WechatPay} wechatpay @param {string} mch_billno @param {string} appid */
async function ask(wechatpay, mch_billno, appid) {
  try {
    const { detail_id } = await wechatpay.v2.mmpaymkttransfers.gethbinfo.post({
      xml: { mch_billno, appid, bill_type: 'MCHT' },
    })
    return detail_id
  } catch (error) {
    if (error instanceof ResponseError && error.code === 'NOT_FOUND') return undefined
    throw error
  }
}
