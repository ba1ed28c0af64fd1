import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Ajv } from 'ajv'
import { schemas } from '../../../src/control/schemas.js'
import { createSandbox, type Sandbox, type SandboxMerchant } from '../../../src/index.js'
import { call, startOfTest, type Answer } from '../../support/caller.js'
import { openMarket, subMchid } from '../../support/profit-sharing.js'

const hour = 3_600_000
const day = 24 * hour
const number = '6222021204041701234'

let sandbox: Sandbox
let partner: SandboxMerchant
let seal: (text: string) => string
beforeEach(async () => {
  sandbox = await createSandbox({ seed: 'test', clock: startOfTest, freeze: true })
  const market = openMarket(sandbox)
  partner = market.partner
  seal = (text) => market.seal(text)
})
afterEach(() => sandbox.close())

const base = (sub = subMchid): string => `/v3/apply4sub/sub_merchants/${sub}`
const modify = (changes: object = {}, sub?: string, by = partner): Promise<Answer> =>
  call(by, 'POST', `${base(sub)}/modify-settlement`, {
    modify_mode: 'MODIFY_MODE_ASYNC',
    account_type: 'ACCOUNT_TYPE_PRIVATE',
    account_bank: '招商银行',
    bank_address_code: '110000',
    account_number: seal(number),
    account_name: seal('张三丰'),
    ...changes,
  })
const query = (search = '', sub?: string, by = partner): Promise<Answer> =>
  call(by, 'GET', `${base(sub)}/settlement${search}`)
const application = (no: unknown, search = '', by = partner): Promise<Answer> =>
  call(by, 'GET', `${base()}/application/${String(no)}${search}`)

describe('the settlement account of a sub-merchant', () => {
  test('there is one from the beginning, masked, that money arrives at', async () => {
    const { status, json, headers } = await query()
    expect([status, headers['sandbox-answer']]).toEqual([200, 'stateful'])
    expect(json).toEqual({
      account_type: 'ACCOUNT_TYPE_BUSINESS',
      account_bank: '工商银行',
      account_number: expect.stringMatching(/^62\*{15}\d\d$/) as string,
      verify_result: 'VERIFY_SUCCESS',
    })
  })

  test('is changed by an application: audited, approved, then verified with 0.01 yuan', async () => {
    const before = (await query()).json
    const { status, json } = await modify({ bank_branch_id: '402713354941' })
    expect([status, Object.keys(json)]).toEqual([200, ['application_no']])
    const no = json['application_no']
    const account = {
      account_type: 'ACCOUNT_TYPE_PRIVATE',
      account_bank: '招商银行',
      bank_branch_id: '402713354941',
    }
    expect((await application(no)).json).toEqual({
      ...account,
      account_name: '张**',
      account_number: `62${'*'.repeat(15)}34`,
      verify_result: 'AUDITING',
    })
    expect((await query()).json).toEqual(before)
    await sandbox.clock.advance(day)
    expect((await application(no, '?account_number_rule=ACCOUNT_NUMBER_RULE_MASK_V2')).json).toEqual({
      ...account,
      account_name: '张**',
      account_number: `622202${'*'.repeat(9)}1234`,
      verify_result: 'AUDIT_SUCCESS',
      verify_finish_time: '2018-06-09T10:00:00+08:00',
    })
    expect((await query()).json).toEqual({
      ...account,
      account_number: `62${'*'.repeat(15)}34`,
      verify_result: 'VERIFYING',
    })
    await sandbox.clock.advance(hour)
    expect((await query('?account_number_rule=ACCOUNT_NUMBER_RULE_MASK_V2')).json).toMatchObject({
      account_number: `622202${'*'.repeat(9)}1234`,
      verify_result: 'VERIFY_SUCCESS',
    })
  })

  test('is steered: a rejected application leaves the account, one that fails shows why', async () => {
    const before = (await query()).json
    const first = String((await modify()).json['application_no'])
    sandbox.settlementAccountChanges.transition(first, { event: 'reject', reason: '户名不符' })
    expect((await application(first)).json).toMatchObject({
      verify_result: 'AUDIT_FAIL',
      verify_fail_reason: '户名不符',
      verify_finish_time: '2018-06-08T10:00:00+08:00',
    })
    expect((await query()).json).toEqual(before)
    const second = String((await modify({ account_name: undefined })).json['application_no'])
    expect(second).not.toBe(first)
    expect((await application(second)).json['account_name']).toBe(`商${'*'.repeat(11)}`)
    sandbox.settlementAccountChanges.transition(second, { event: 'approve' })
    sandbox.settlementAccountChanges.transition(`${subMchid}/${second}`, { event: 'fail' })
    expect((await query()).json).toMatchObject({
      account_bank: '招商银行',
      verify_result: 'VERIFY_FAIL',
      verify_fail_reason: '银行卡户名或卡号有误',
    })
    expect((await application(second)).json).toMatchObject({ verify_result: 'AUDIT_SUCCESS' })
    expect(() => sandbox.settlementAccountChanges.transition(second, { event: 'approve' })).toThrow(
      /VERIFY_FAIL: possible are none/,
    )
    expect(() => sandbox.settlementAccountChanges.transition('none', { event: 'approve' })).toThrow(
      'no settlement none',
    )
    await sandbox.clock.advance(30 * day)
    expect(sandbox.settlementAccountChanges.list().map(({ state }) => state)).toEqual([
      'AUDIT_FAIL',
      'VERIFY_FAIL',
    ])
  })

  test('is changed once at a time, and five times a day', async () => {
    const no = String((await modify()).json['application_no'])
    const again = await modify()
    expect([again.status, again.json['code']]).toEqual([400, 'INVALID_REQUEST'])
    sandbox.settlementAccountChanges.transition(no, { event: 'reject' })
    for (let count = 1; count < 5; count += 1) {
      const { json } = await modify()
      sandbox.settlementAccountChanges.transition(String(json['application_no']), { event: 'reject' })
    }
    const sixth = await modify()
    expect([sixth.status, sixth.json['code']]).toEqual([403, 'RULE_LIMIT'])
    // Another sub-merchant has its own five; and midnight in China gives five more.
    expect((await modify({}, '1900000110')).status).toBe(200)
    await sandbox.clock.advance(14 * hour)
    expect((await modify()).status).toBe(200)
  })

  test.each([
    ['an account number in plain text', { account_number: number }, '/account_number'],
    ['letters in the number', { account_number: 'letters' }, '/account_number'],
    ['too few digits', { account_number: '12345' }, '/account_number'],
    ['no account number', { account_number: undefined }, '/account_number'],
    ['no address code', { bank_address_code: '11' }, '/bank_address_code'],
    ['another bank without its branch', { account_bank: '其他银行' }, '/bank_name'],
  ])('%s is refused, and no plain text is shown', async (_, changes: Record<string, unknown>, field) => {
    const { account_number } = changes
    const isSecret = typeof account_number === 'string' && account_number !== number
    const { status, json } = await modify(
      isSecret ? { ...changes, account_number: seal(account_number) } : changes,
    )
    expect([status, json['code'], json['detail']]).toMatchObject([400, 'PARAM_ERROR', { field }])
    if (isSecret) expect(JSON.stringify(json)).not.toContain(account_number)
    expect(sandbox.settlementAccountChanges.list()).toEqual([])
  })

  test('is that of a sub-merchant of the caller, and an application of the caller', async () => {
    const [direct] = sandbox.merchants
    for (const answer of [
      await modify({}, '1999999999'),
      await query('', '1999999999'),
      await modify({}, undefined, direct),
      await query('', undefined, direct),
    ])
      expect([answer.status, answer.json['code']]).toEqual([403, 'NO_AUTH'])
    const missing = await application('100000000000')
    expect([missing.status, missing.json['code']]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  })

  test('is kept masked: no export, event or route shows the number', async () => {
    const seen: unknown[] = []
    sandbox.events.subscribe((event) => seen.push(event))
    await modify()
    const state = sandbox.state.export()
    expect(JSON.stringify([state, seen, sandbox.settlementAccountChanges.list()])).not.toMatch(
      /6222021204041701234|张三丰/,
    )
    const { url } = await sandbox.listen()
    const answer = await fetch(`${url}/_sandbox/api/settlement-account-changes`)
    const { settlementAccountChanges } = (await answer.json()) as {
      settlementAccountChanges: { application_no: string }[]
    }
    expect(settlementAccountChanges).toEqual(sandbox.settlementAccountChanges.list())
    const validate = new Ajv({ strict: false }).compile({
      $ref: '#/components/schemas/SettlementAccountChange',
      components: { schemas },
    })
    for (const one of settlementAccountChanges) expect([validate(one), validate.errors]).toEqual([true, null])
    const path = `${url}/_sandbox/api/settlement-account-changes/${settlementAccountChanges[0]?.application_no}`
    const steered = await fetch(`${path}/transition`, {
      method: 'POST',
      body: JSON.stringify({ event: 'reject', reason: 'x' }),
    })
    expect(await steered.json()).toMatchObject({ state: 'AUDIT_FAIL', verify_fail_reason: 'x' })
    expect(await (await fetch(path)).json()).toMatchObject({ state: 'AUDIT_FAIL' })
    // An imported state goes on where it was.
    await sandbox.state.import(state)
    await sandbox.clock.advance(day)
    expect((await query()).json).toMatchObject({ account_bank: '招商银行', verify_result: 'VERIFYING' })
  })
})
