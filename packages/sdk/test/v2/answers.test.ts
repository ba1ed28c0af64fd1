import { beforeEach, describe, expect, it } from 'vitest'
import { ResponseError, SignatureError } from 'wechatpay-kit'
import { answerByHand, platformV2, writeByHand, type PlatformV2 } from '../support/v2.js'

const xml = { appid: 'wx8888888888888888', transaction_id: '1009660380201506130728806387' }
const success = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
const bill = { appid: xml.appid, bill_date: '20140603' }

let platform: PlatformV2
beforeEach(async () => {
  platform = await platformV2()
})

describe('a v2 answer', () => {
  const query = (): Promise<unknown> => platform.client().v2.pay.orderquery.post({ xml })

  it.each(['MD5', 'HMAC-SHA256'])(
    'that is signed with %s verifies, whatever the request was signed with',
    async (type) => {
      platform.answer = () =>
        answerByHand({ ...success, trade_state: 'SUCCESS', attach: '', total_fee: '1' }, type)
      expect(await query()).toMatchObject({ trade_state: 'SUCCESS', attach: '', total_fee: '1' })
    },
  )

  it.each([
    ['without a sign', () => writeByHand(success)],
    ['with an empty sign', () => writeByHand({ ...success, sign: '' })],
    ['signed with another key', () => answerByHand(success, 'MD5', 'x'.repeat(32))],
    ['with a changed field', () => answerByHand({ ...success, total_fee: '100' }).replace('100', '900')],
    ['with a field added', () => answerByHand(success).replace('</xml>', '<total_fee>1</total_fee></xml>')],
    ['with a field twice', () => answerByHand({ ...success, a: '1' }).replace('</xml>', '<a>2</a></xml>')],
    ['that is not XML', () => '<html><body>502</body>'],
    ['that is empty', () => ''],
    ['with a document type', () => `<!DOCTYPE xml [<!ENTITY e "x">]>${answerByHand(success)}`],
  ])('%s is not trusted', async (_, body) => {
    platform.answer = body
    const error = await query().catch((one: unknown) => one)
    expect(error).toBeInstanceOf(SignatureError)
    expect((error as Error).message).toMatch(/outcome is unknown/)
  })

  it('that says FAIL is a ResponseError with code, message and fields', async () => {
    const fields = {
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'ORDERNOTEXIST',
      err_code_des: '订单不存在',
    }
    platform.answer = () => answerByHand(fields, 'HMAC-SHA256')
    const error = (await query().catch((one: unknown) => one)) as ResponseError
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({
      code: 'ORDERNOTEXIST',
      status: 200,
      verified: true,
      retryable: false,
      requestId: 'R-2',
    })
    expect(error.message).toContain('订单不存在')
    expect(error.detail).toMatchObject(fields)
  })

  it('that fails at the door is a ResponseError that is not verified', async () => {
    platform.answer = () =>
      '<xml><return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA[签名错误]]></return_msg>\n</xml>'
    const error = (await query().catch((one: unknown) => one)) as ResponseError
    expect(error).toMatchObject({ code: 'FAIL', verified: false })
    expect(error.message).toContain('签名错误')
  })

  it('that fails with a sign must verify', async () => {
    platform.answer = () =>
      answerByHand({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERNOTEXIST' }).replace(
        'ORDERNOTEXIST',
        'ORDERPAID',
      )
    await expect(query()).rejects.toBeInstanceOf(SignatureError)
  })

  it.each([
    ['SYSTEMERROR', true],
    ['FREQUENCY_LIMITED', true],
    ['BIZERR_NEED_RETRY', true],
    ['NOTENOUGH', false],
    ['USERPAYING', false],
  ])('with the code %s may be tried again: %s', async (code, retryable) => {
    platform.answer = () => answerByHand({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: code })
    await expect(query()).rejects.toMatchObject({ code, retryable })
  })

  it.each([500, 502, 404])('with status %i is a ResponseError', async (status) => {
    platform.answer = () => ({ status, body: '<html>' })
    await expect(query()).rejects.toMatchObject({
      name: 'ResponseError',
      code: `http_${status}`,
      status,
      verified: false,
    })
  })

  it('needs no sign where WeChat Pay publishes that there is none, and fails all the same', async () => {
    const client = platform.client()
    const pack = { appid: xml.appid, mch_billno: '1', bill_type: 'MCHT' }
    platform.answer = () => writeByHand({ ...success, status: 'RECEIVED' })
    expect(await client.v2.mmpaymkttransfers.gethbinfo.post({ xml: pack })).toMatchObject({
      status: 'RECEIVED',
    })
    platform.answer = () => writeByHand({ ...success, result_code: 'FAIL', err_code: 'NOT_FOUND' })
    await expect(client.v2.mmpaymkttransfers.gethbinfo.post({ xml: pack })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      verified: false,
    })
  })

  it('gives a repeated element as a list, also where it is there once or not at all', async () => {
    const pack = { appid: xml.appid, mch_billno: '1', bill_type: 'MCHT' }
    const ask = async (list: string): Promise<unknown> => {
      platform.answer = () => writeByHand(success).replace('</xml>', `<hblist>${list}</hblist></xml>`)
      return (await platform.client().v2.mmpaymkttransfers.gethbinfo.post({ xml: pack })).hblist?.hbinfo
    }
    expect(await ask('\n<hbinfo>\n<amount>1</amount>\n</hbinfo>\n')).toEqual([{ amount: '1' }])
    expect(await ask('<hbinfo><amount>1</amount></hbinfo><hbinfo><amount>2</amount></hbinfo>')).toEqual([
      { amount: '1' },
      { amount: '2' },
    ])
    expect(await ask('<hbinfo/>')).toEqual([])
  })

  it('comes with its circumstances', async () => {
    platform.answer = () => answerByHand(success)
    const answer = await platform.client().v2.pay.orderquery.post({ xml }).response()
    expect(answer).toMatchObject({ status: 200, requestId: 'R-2', data: success })
  })
})

describe('a v2 bill', () => {
  it('comes as it was sent, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => index % 251)
    platform.answer = () => bytes
    const stream = await platform.client().v2.pay.downloadbill.post({ xml: { ...bill, tar_type: 'GZIP' } })
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes)
  })

  it('that is empty or short is one all the same', async () => {
    for (const text of ['', 'a', '<xm', '交易']) {
      platform.answer = () => text
      expect(await new Response(await platform.client().v2.pay.downloadbill.post({ xml: bill })).text()).toBe(
        text,
      )
    }
  })

  it('that there is none of is a ResponseError, however the XML arrives', async () => {
    const refusal = writeByHand({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' })
    platform.answer = () => refusal
    const failed = { name: 'ResponseError', code: '20002' }
    await expect(platform.client().v2.pay.downloadbill.post({ xml: bill })).rejects.toMatchObject(failed)
    const transport = (): Promise<{ status: number; headers: object; body: ReadableStream<Uint8Array> }> => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const byte of Buffer.from(`\n${refusal}`)) controller.enqueue(new Uint8Array([byte]))
          controller.close()
        },
      })
      return Promise.resolve({ status: 200, headers: {}, body })
    }
    const client = platform.client({ transport: transport as never })
    await expect(client.v2.pay.downloadbill.post({ xml: bill })).rejects.toMatchObject(failed)
  })
})
