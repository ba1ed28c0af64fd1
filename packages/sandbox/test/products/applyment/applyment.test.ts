import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { encryptOaep, loadPublicKey } from 'wechatpay-kit/internal'
import { schemas } from '../../../src/control/schemas.js'
import { createSandbox, type Sandbox, type SandboxMerchant } from '../../../src/index.js'
import {
  advanceApplyment,
  applymentTransitions,
  type Applyment,
} from '../../../src/products/applyment/machine.js'
import { call, startOfTest, type Answer } from '../../support/caller.js'
import { upload } from '../../support/upload.js'

const path = '/v3/applyment4sub/applyment/'
const hour = 3_600_000

describe('applyment4sub', () => {
  let sandbox: Sandbox
  let partner: SandboxMerchant
  let media: string
  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 'test', clock: startOfTest, freeze: true })
    const found = sandbox.merchants[1]
    if (found === undefined) throw new Error('no partner')
    partner = found
    media = String((await upload(partner)).json['media_id'])
  })
  afterEach(() => sandbox.close())

  const secret = (text: string): string => encryptOaep(loadPublicKey(sandbox.platform.publicKey), text)
  /** A form of an enterprise; dotted paths change it, undefined removes. */
  const form = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
    const body: Record<string, unknown> = {
      business_code: '1900013511_10000',
      contact_info: {
        contact_type: 'LEGAL',
        contact_name: secret('张三'),
        mobile_phone: secret('13800000000'),
        contact_email: secret('zhang@shop.example'),
      },
      subject_info: {
        subject_type: 'SUBJECT_TYPE_ENTERPRISE',
        business_license_info: {
          license_copy: media,
          license_number: '123456789012345678',
          merchant_name: '腾讯科技有限公司',
          legal_person: '张三',
        },
        identity_info: {
          id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
          id_card_info: {
            id_card_copy: media,
            id_card_national: media,
            id_card_name: secret('张三'),
            id_card_number: secret('11010119900307123X'),
            card_period_begin: '2016-06-06',
            card_period_end: '2026-06-06',
          },
          owner: true,
        },
      },
      business_info: {
        merchant_shortname: '张三餐饮店',
        service_phone: '0758XXXXX',
        sales_info: {
          sales_scenes_type: ['SALES_SCENES_STORE'],
          biz_store_info: {
            biz_store_name: '大郎烧饼',
            biz_address_code: '440305',
            biz_store_address: '南山区xx大厦x层xxxx室',
            store_entrance_pic: [media],
            indoor_pic: [media],
          },
        },
      },
      settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
      bank_account_info: {
        bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
        account_name: secret('腾讯科技有限公司'),
        account_bank: '工商银行',
        bank_address_code: '110000',
        account_number: secret('6222021202041701234'),
      },
    }
    for (const [where, value] of Object.entries(changes)) {
      const steps = where.split('.')
      const last = steps.pop() ?? ''
      let at = body
      for (const step of steps) at = at[step] as Record<string, unknown>
      if (value === undefined) delete at[last]
      else at[last] = value
    }
    return body
  }
  const submit = (changes?: Readonly<Record<string, unknown>>): Promise<Answer> =>
    call(partner, 'POST', path, form(changes))
  const query = (): Promise<Answer> => call(partner, 'GET', `${path}business_code/1900013511_10000`)
  const stateNow = async (): Promise<unknown> => (await query()).json['applyment_state']

  it('goes through its states on the business clock, until the new merchant can take orders', async () => {
    const { status, json } = await submit()
    expect([status, json]).toEqual([200, { applyment_id: expect.any(Number) as number }])
    const seen: unknown[] = [await stateNow()]
    for (const step of [10_000, 24 * hour, hour, hour, hour]) {
      await sandbox.clock.advance(step)
      seen.push(await stateNow())
    }
    expect(seen).toEqual(
      ['EDITTING', 'AUDITING', 'TO_BE_CONFIRMED', 'TO_BE_SIGNED', 'SIGNING', 'FINISHED'].map(
        (state) => `APPLYMENT_STATE_${state}`,
      ),
    )
    const done = await call(partner, 'GET', `${path}applyment_id/${String(json['applyment_id'])}`)
    const { sub_mchid } = done.json
    expect(sub_mchid).toMatch(/^19\d{8}$/)
    expect(done.json).toEqual({ ...(await query()).json })
    expect(partner.subMerchants.map(({ mchid }) => mchid)).toContain(sub_mchid)
    const order = await call(partner, 'POST', '/v3/pay/partner/transactions/native', {
      sp_appid: 'wx8888888888888888',
      sp_mchid: partner.mchid,
      sub_mchid,
      description: 'thing',
      out_trade_no: 'FIRST-ORDER',
      notify_url: 'https://shop.example/notify',
      amount: { total: 1 },
    })
    expect(order.status).toBe(200)
  })

  it('gives the new merchant the settlement account of its form, whose type its kind decides', async () => {
    await submit()
    await sandbox.clock.advance(30 * hour)
    const [{ sub_mchid } = { sub_mchid: '' }] = sandbox.applyments.list()
    const base = `/v3/apply4sub/sub_merchants/${sub_mchid}`
    expect((await call(partner, 'GET', `${base}/settlement`)).json).toEqual({
      account_type: 'ACCOUNT_TYPE_BUSINESS',
      account_bank: '工商银行',
      account_number: `62${'*'.repeat(15)}34`,
      verify_result: 'VERIFY_SUCCESS',
    })
    const modify = (account_type: string): Promise<Answer> =>
      call(partner, 'POST', `${base}/modify-settlement`, {
        account_type,
        account_bank: '招商银行',
        bank_address_code: '110000',
        account_number: secret('6222021204041701234'),
      })
    expect((await modify('ACCOUNT_TYPE_PRIVATE')).json).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/account_type' },
    })
    const { json } = await modify('ACCOUNT_TYPE_BUSINESS')
    const asked = await call(partner, 'GET', `${base}/application/${String(json['application_no'])}`)
    expect(asked.json).toMatchObject({ account_name: `腾${'*'.repeat(7)}`, verify_result: 'AUDITING' })
    expect(JSON.stringify(sandbox.state.export())).not.toContain('6222021202041701234')
  })

  it('is not a merchant before', async () => {
    await submit()
    const [{ sub_mchid } = { sub_mchid: '' }] = sandbox.applyments.list()
    expect(partner.subMerchants.map(({ mchid }) => mchid)).not.toContain(sub_mchid)
    expect((await query()).json['sub_mchid']).toBeUndefined()
  })

  it('is steered by a test: rejected for reasons, handed in again, approved, canceled', async () => {
    const { json } = await submit()
    sandbox.applyments.transition('1900013511_10000', { event: 'receive' })
    const reasons = [{ field: 'license_copy', field_name: '营业执照照片', reject_reason: '照片模糊' }]
    sandbox.applyments.transition('1900013511_10000', { event: 'reject', reasons })
    expect((await query()).json).toMatchObject({
      applyment_state: 'APPLYMENT_STATE_REJECTED',
      applyment_state_msg: '已驳回',
      audit_detail: reasons,
    })
    await sandbox.clock.advance(48 * hour)
    expect(await stateNow()).toBe('APPLYMENT_STATE_REJECTED')
    const again = await submit()
    expect(again.json).toEqual(json)
    expect((await query()).json['audit_detail']).toBeUndefined()
    sandbox.applyments.transition(String(json['applyment_id']), { event: 'receive' })
    sandbox.applyments.transition(String(json['applyment_id']), { event: 'approve' })
    expect((await query()).json).toMatchObject({
      applyment_state: 'APPLYMENT_STATE_TO_BE_CONFIRMED',
      sign_url: expect.stringMatching(/^https:\/\/pay\.weixin\.qq\.com\//) as string,
    })
    expect(() => sandbox.applyments.transition('1900013511_10000', { event: 'approve' })).toThrow(
      /approve can't happen to an applyment that is TO_BE_CONFIRMED: possible are confirm, reject, cancel/,
    )
    sandbox.applyments.transition('1900013511_10000', { event: 'cancel' })
    expect(await stateNow()).toBe('APPLYMENT_STATE_CANCELED')
    const late = await submit()
    expect([late.status, late.json['code']]).toEqual([400, 'INVALID_REQUEST'])
    await sandbox.clock.advance(48 * hour)
    expect(await stateNow()).toBe('APPLYMENT_STATE_CANCELED')
  })

  it.each([
    ['contact_info.mobile_phone', () => secret('12'), '/contact_info/mobile_phone', '11位数字'],
    ['contact_info.contact_email', () => secret('zhang'), '/contact_info/contact_email', '邮箱格式不正确'],
    ['contact_info.mobile_phone', () => 'plain text', '/contact_info/mobile_phone', '解密失败'],
    ['contact_info.contact_type', () => 'SUPER', '/contact_info/contact_id_doc_type', '必填'],
    [
      'subject_info.identity_info.id_card_info.id_card_number',
      () => secret('1'),
      '/subject_info/identity_info/id_card_info/id_card_number',
      '身份证号码格式不正确',
    ],
    [
      'bank_account_info.account_number',
      () => secret('abc'),
      '/bank_account_info/account_number',
      '6到32位数字',
    ],
    [
      'bank_account_info.bank_account_type',
      () => 'BANK_ACCOUNT_TYPE_PERSONAL',
      '/bank_account_info/bank_account_type',
      '对公银行账户',
    ],
    ['subject_info.business_license_info', () => undefined, '/subject_info/business_license_info', '必填'],
    ['subject_info.subject_type', () => 'SUBJECT_TYPE_MICRO', '/subject_info/micro_biz_info', '必填'],
    [
      'subject_info.business_license_info.license_copy',
      () => 'never-uploaded',
      '/subject_info/business_license_info/license_copy',
      'MediaID不存在',
    ],
    [
      'business_info.sales_info.biz_store_info.indoor_pic',
      () => [media, 'never-uploaded'],
      '/business_info/sales_info/biz_store_info/indoor_pic/1',
      'MediaID不存在',
    ],
    [
      'business_info.sales_info.sales_scenes_type',
      () => ['SALES_SCENES_MP'],
      '/business_info/sales_info/mp_info',
      '必填',
    ],
    ['business_info.merchant_shortname', () => undefined, '/business_info/merchant_shortname', '必填项'],
  ])('refuses a form with a wrong %s and names the field', async (where, value, field, issue) => {
    const { status, json } = await submit({ [where]: value() })
    expect([status, json['code']]).toEqual([400, 'PARAM_ERROR'])
    expect(json['detail']).toMatchObject({ field })
    expect(JSON.stringify(json)).toContain(issue)
    expect(sandbox.applyments.list()).toEqual([])
  })

  it("takes no other merchant's media, and no direct merchant's form", async () => {
    const direct = sandbox.merchants[0]
    if (direct === undefined) throw new Error('no direct merchant')
    const foreign = await upload(direct, { content: Buffer.from('theirs') })
    const { json } = await submit({
      'subject_info.business_license_info.license_copy': foreign.json['media_id'],
    })
    expect(json['message']).toContain('MediaID不存在')
    const refused = await call(direct, 'POST', path, form())
    expect([refused.status, refused.json['code']]).toEqual([403, 'NO_AUTH'])
    const none = await call(partner, 'GET', `${path}business_code/NOBODY`)
    expect([none.status, none.json['code']]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  })

  it('is steered through the control API, and outlives an export', async () => {
    const { url } = await sandbox.listen()
    await submit()
    const transition = (body: object): Promise<Response> =>
      fetch(`${url}/_sandbox/api/applyments/1900013511_10000/transition`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect(await (await transition({ event: 'receive' })).json()).toMatchObject({ state: 'AUDITING' })
    expect((await transition({ event: 'receive' })).status).toBe(400)
    expect((await transition({ event: 'bribe' })).status).toBe(400)
    const { required = [] } = schemas['Applyment'] ?? {}
    for (const where of ['/applyments/1900013511_10000', '/applyments']) {
      const told = (await (await fetch(`${url}/_sandbox/api${where}`)).json()) as { applyments?: object[] }
      expect(Object.keys(told.applyments?.[0] ?? told)).toEqual(expect.arrayContaining([...required]))
    }
    const state = sandbox.state.export()
    await sandbox.reset()
    await sandbox.state.import(state)
    await sandbox.clock.advance(24 * hour)
    expect(await stateNow()).toBe('APPLYMENT_STATE_TO_BE_CONFIRMED')
  })
})

test('no event leads out of a final state, and each step is the one of the table', () => {
  const events = ['receive', 'approve', 'reject', 'resubmit', 'confirm', 'sign', 'open', 'cancel'] as const
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (sequence) => {
      let applyment: Applyment = {
        id: 'm/c',
        mchid: 'm',
        business_code: 'c',
        applyment_id: 1,
        merchant_shortname: 's',
        subject_type: 'SUBJECT_TYPE_MICRO',
        created: 0,
        state: 'EDITTING',
        sub_mchid: '1900000000',
        audit_detail: [],
        history: [],
      }
      for (const [index, event] of sequence.entries()) {
        const expected = applymentTransitions[applyment.state][event]
        const reasons = [{ field: 'f', field_name: 'F', reject_reason: 'r' }]
        const after = advanceApplyment(applyment, event, index, reasons)
        expect(after?.state).toBe(expected)
        if (applyment.state === 'FINISHED' || applyment.state === 'CANCELED') expect(after).toBeUndefined()
        if (after === undefined) continue
        expect(after.audit_detail.length > 0).toBe(after.state === 'REJECTED')
        expect(after.history.at(-1)).toEqual({ at: index, event, state: after.state })
        applyment = after
      }
    }),
  )
})
