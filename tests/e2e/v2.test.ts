import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createSandbox, type Sandbox, type SandboxMerchant } from '@wechatpay-kit/sandbox'
import { WechatPay, type ClientOptions } from 'wechatpay-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe('v2 of the SDK against the sandbox', () => {
  let sandbox: Sandbox
  let direct: SandboxMerchant
  let partner: SandboxMerchant
  let wechatpay: WechatPay
  let service: WechatPay
  let notifyUrl: string
  const notifications: string[] = []
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      notifications.push(body)
      // The client's own handler would do the same; here each step is seen.
      const accepted = await wechatpay.notifications.parseV2({ body }).then(
        () => true,
        () => false,
      )
      const code = accepted ? 'SUCCESS' : 'FAIL'
      response.end(`<xml><return_code><![CDATA[${code}]]></return_code></xml>`)
    })
  })
  const client = (merchant: SandboxMerchant): WechatPay => {
    const options: ClientOptions = { ...merchant.client }
    return new WechatPay(options)
  }
  beforeAll(async () => {
    sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
    const [one, two] = sandbox.merchants
    if (one === undefined || two === undefined) throw new Error('no merchants')
    direct = one
    partner = two
    wechatpay = client(direct)
    service = client(partner)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    notifyUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  })
  afterAll(async () => {
    await sandbox.close()
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
  })

  const order = (out_trade_no: string) => ({
    appid: direct.appids[0] ?? '',
    body: '腾讯充值中心 & <QQ>',
    out_trade_no,
    total_fee: 88,
    spbill_create_ip: '123.12.12.123',
    notify_url: notifyUrl,
    trade_type: 'NATIVE',
    product_id: '1',
    attach: "it's <1>",
  })

  it('orders, is told, refunds, is told, and finds both again', async () => {
    const { code_url = '' } = await wechatpay.v2.pay.unifiedorder.post({ xml: order('SDK-0001') })
    await sandbox.pay(code_url)
    await sandbox.clock.advance(0)
    expect(await wechatpay.notifications.parseV2({ body: notifications[0] ?? '' })).toMatchObject({
      event: 'transaction-success',
      resource: { out_trade_no: 'SDK-0001', total_fee: '88', attach: "it's <1>" },
    })
    const xml = { appid: order('').appid, out_trade_no: 'SDK-0001' }
    const found = await wechatpay.v2.pay.orderquery.post({ xml })
    expect(found).toMatchObject({ trade_state: 'SUCCESS', total_fee: '88' })
    const refund = { ...xml, out_refund_no: 'SDK-R1', total_fee: 88, refund_fee: 8, notify_url: notifyUrl }
    await wechatpay.v2.secapi.pay.refund.post({ xml: refund })
    await sandbox.clock.advance(5000)
    expect(await wechatpay.notifications.parseV2({ body: notifications[1] ?? '' })).toMatchObject({
      event: 'refund-processed',
      resource: { out_refund_no: 'SDK-R1', refund_fee: '8', refund_status: 'SUCCESS' },
    })
    expect(await wechatpay.v2.pay.refundquery.post({ xml })).toMatchObject({ refund_status_0: 'SUCCESS' })
    const refunds = wechatpay.v3.refund.domestic.refunds
    expect(await refunds._out_refund_no_.get({ out_refund_no: 'SDK-R1' })).toMatchObject({
      status: 'SUCCESS',
    })
    expect(sandbox.notifications.list().map(({ state }) => state)).toEqual(['accepted', 'accepted'])
  })

  it('tells refusals by their code', async () => {
    const xml = { appid: order('').appid, out_trade_no: 'NOWHERE' }
    await expect(wechatpay.v2.pay.orderquery.post({ xml })).rejects.toMatchObject({
      code: 'ORDERNOTEXIST',
      verified: true,
    })
    const wrong = new WechatPay({ ...direct.client, apiV2Key: 'k'.repeat(32) })
    await expect(wrong.v2.pay.orderquery.post({ xml })).rejects.toMatchObject({
      code: 'FAIL',
      message: expect.stringContaining('签名错误') as string,
    })
  })

  it('downloads the bill of the day', async () => {
    await sandbox.clock.set('2018-06-09T12:00:00+08:00')
    const xml = { appid: order('').appid, bill_date: '20180608' }
    const file = await wechatpay.v2.pay.downloadbill.post({ xml })
    expect(await text(file as never)).toContain('`SDK-0001')
    const none = wechatpay.v2.pay.downloadbill.post({ xml: { ...xml, bill_date: '20180501' } })
    await expect(none).rejects.toMatchObject({ code: '20002' })
  })

  it('encrypts card numbers with the key of the platform, in operations that are answered in shape', async () => {
    const xml = {
      partner_trade_no: '1212121221227',
      enc_bank_no: '6222021202041701234',
      enc_true_name: '张三',
      bank_code: '1001',
      amount: 500,
    }
    const paid = await wechatpay.v2.mmpaysptrans.pay_bank.post({ xml } as never)
    expect(paid).toMatchObject({ result_code: 'SUCCESS' })
    const { client: options, apiV2Key } = direct
    expect(options.apiV2Key).toBe(apiV2Key)
  })

  it('uploads for an application, and the form that names it is taken', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex')
    const { media_id } = (await service.media.upload(png, { filename: 'licence.png' })) as {
      media_id: string
    }
    expect(media_id).toMatch(/^V1_/)
    const licence = { license_copy: media_id, license_number: '1', merchant_name: 'm', legal_person: 'l' }
    const card = {
      id_card_copy: media_id,
      id_card_national: media_id,
      id_card_name: '张三',
      id_card_number: '11010119900307123X',
      card_period_begin: '2016-06-06',
      card_period_end: '长期',
    }
    const json = {
      business_code: 'SDK_0001',
      contact_info: {
        contact_type: 'LEGAL',
        contact_name: '张三',
        mobile_phone: '13800000000',
        contact_email: 'zhang@shop.example',
      },
      subject_info: {
        subject_type: 'SUBJECT_TYPE_ENTERPRISE',
        business_license_info: licence,
        identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD', id_card_info: card },
      },
      business_info: {
        merchant_shortname: '张三餐饮店',
        service_phone: '0758',
        sales_info: { sales_scenes_type: ['SALES_SCENES_APP'], app_info: { app_sub_appid: 'wx1' } },
      },
      settlement_info: {},
      bank_account_info: {
        bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
        account_name: 'm',
        account_bank: '工商银行',
        bank_address_code: '110000',
        account_number: '6222021202041701234',
      },
    }
    const { applyment_id } = await service.v3.applyment4sub.applyment.post({ json })
    const found = await service.v3.applyment4sub.applyment.applyment_id._applyment_id_.get({
      applyment_id,
    } as never)
    expect(found).toMatchObject({ business_code: 'SDK_0001', applyment_state: 'APPLYMENT_STATE_EDITTING' })
    const mobile_phone = '12'
    const wrong = { ...json, business_code: 'SDK_0002', contact_info: { ...json.contact_info, mobile_phone } }
    await expect(service.v3.applyment4sub.applyment.post({ json: wrong })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/contact_info/mobile_phone' },
    })
  })
})
