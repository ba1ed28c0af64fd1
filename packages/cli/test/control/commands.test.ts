import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { wechatpay, type Outcome } from '../support/exec.js'

describe('commands for a running sandbox', () => {
  let sandbox: Sandbox
  let url: string
  let codeUrl: string
  beforeAll(async () => {
    sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
    url = (await sandbox.listen()).url
    const [direct] = sandbox.merchants
    if (direct === undefined) throw new Error('no merchant')
    const client = new WechatPay({ ...direct.client })
    const answer = await client.v3.pay.transactions.native.post({
      json: {
        appid: 'wxd678efh567hg6787',
        mchid: '1900000001',
        description: 'Image形象店',
        out_trade_no: 'cli-0001',
        notify_url: 'https://shop.example/notify',
        amount: { total: 1234 },
      },
    })
    codeUrl = answer.code_url
    await client.close()
  })
  afterAll(() => sandbox.close())
  const run = (...args: string[]): Promise<Outcome> =>
    wechatpay(['sandbox', ...args], { WECHATPAY_SANDBOX_URL: url })

  it('faults: table, add, list, remove', async () => {
    expect((await run('faults', 'table')).output).toMatch(
      /^reset-after +network +99990\.01 yuan +the request takes/m,
    )
    const match = ['--match', 'out_trade_no=cli-0001', '--match', 'mchid=1900000001']
    const added = await run('faults', 'add', 'wrong-password', ...match, '--times', '1')
    expect(added.output).toBe(
      'rule-1  wrong-password  out_trade_no=cli-0001 mchid=1900000001  1 time(s), triggered 0\n',
    )
    await run('faults', 'add', 'drop')
    expect((await run('faults', 'remove', 'rule-2')).output).toBe('removed rule-2\n')
    expect((await run('faults')).output).toBe(added.output)
    const unknown = await run('faults', 'add', 'sloow')
    expect([unknown.code, unknown.errors]).toEqual([
      1,
      expect.stringMatching(/no fault is named "sloow": there are/),
    ])
  })

  it('pays by the code, and says why not', async () => {
    const refused = await run('pay', codeUrl)
    expect([refused.code, refused.errors]).toEqual([1, expect.stringMatching(/password \(WRONG_PASSWORD\)/)])
    const paid = await run('pay', codeUrl)
    expect(paid.code).toBe(0)
    expect(paid.output).toMatch(/^paid 1900000001\/cli-0001: 12\.34 yuan, transaction 4200\d+\n$/)
    expect((await run('pay', 'none')).errors).toMatch(/no order none \(ORDER_NOT_EXIST\)/)
  })

  it("shows a payer's payment code", async () => {
    expect((await run('code', '--behavior', 'confirm')).output).toMatch(/^1[0-4]\d{16}\n$/)
    expect((await run('code', 'oNobody')).errors).toMatch(/no merchant lists the payer oNobody/)
    expect((await run('code', '--behavior', 'runs')).errors).toMatch(/behavior must be equal to one of/)
  })

  it('lists orders, shows one, and prints JSON when asked to', async () => {
    expect((await run('orders')).output).toBe(
      '1900000001/cli-0001  SUCCESS  NATIVE  12.34 yuan  Image形象店\n',
    )
    expect((await run('orders', 'cli-0001')).output).toMatch(/2018-06-08T02:00:00\.000Z pay -> SUCCESS/)
    expect(JSON.parse((await run('orders', 'cli-0001', '--json')).output)).toMatchObject({
      trade_state: 'SUCCESS',
    })
  })

  it('shows accounts and pays into one; the user confirms a transfer', async () => {
    const [direct] = sandbox.merchants
    if (direct === undefined) throw new Error('no merchant')
    const client = new WechatPay({ ...direct.client })
    await client['v3/fund-app/mch-transfer/transfer-bills'].post({
      json: {
        appid: 'wxd678efh567hg6787',
        out_bill_no: 'cli0001',
        openid: direct.openids[0] ?? '',
        transfer_amount: 1234,
        transfer_remark: '报销',
        transfer_scene_id: '1011',
        transfer_scene_report_infos: [{ info_type: '赔付原因', info_content: '迟到' }],
      },
    })
    await client.close()
    expect((await run('transfers')).output).toBe(
      `1900000001/cli0001  WAIT_USER_CONFIRM  12.34 yuan  ${direct.openids[0]}  报销\n`,
    )
    const confirmed = await run('confirm', 'cli0001')
    expect(confirmed.output).toMatch(/^confirmed 1900000001\/cli0001 {2}TRANSFERING/)
    const again = await run('confirm', 'cli0001')
    expect([again.code, again.errors]).toEqual([
      1,
      expect.stringMatching(/is TRANSFERING.*\(INVALID_STATE\)/),
    ])
    expect((await run('transfers', 'cli0001')).output).toMatch(/confirm -> TRANSFERING/)
    expect((await run('funds')).output).toMatch(
      /^1900000001 {2}available [\d.]+ yuan {2}frozen 0\.00 yuan {2}operation 999987\.66 yuan {2}on its way 12\.34 yuan$/m,
    )
    expect((await run('funds', 'top-up', '1900000001', '1234')).output).toMatch(/operation 1000000\.00 yuan/)
    expect((await run('funds', 'top-up', '1900000001', '1.5')).errors).toMatch(/must be a whole number/)
  })

  it('shows and moves the clock', async () => {
    expect((await run('clock')).output).toMatch(/^2018-06-08T10:00:00\+08:00, frozen/)
    expect((await run('clock', 'advance', '15m')).output).toMatch(/^2018-06-08T10:15:00\+08:00, frozen/)
    expect((await run('clock', 'set', '2018-06-09T10:00:00+08:00')).output).toMatch(/^2018-06-09T10:00:00/)
    const wrong = await run('clock', 'advance', 'long')
    expect([wrong.code, wrong.errors]).toEqual([1, expect.stringMatching(/expected a duration such as 90s/)])
    expect((await run('clock', 'leap')).errors).toMatch(/expected set, advance, freeze or run/)
  })

  it('lists notifications and sends one again', async () => {
    const [notification] = sandbox.notifications.list()
    const listed = await run('notifications', 'list')
    expect(listed.output).toContain(
      `${notification?.id}  TRANSACTION.SUCCESS  blocked  https://shop.example/notify`,
    )
    const again = await run('notifications', 'resend', notification?.id ?? '')
    expect(again.output).toMatch(/attempt 2 blocked: shop\.example is not this machine/)
  })

  it('prints a notification as a command for curl and as a fixture, also as a fault has it', async () => {
    const id = sandbox.notifications.list()[0]?.id ?? ''
    const command = await run('notifications', 'curl', id)
    expect(command.output).toMatch(
      /^curl -i -g -X POST 'https:\/\/shop\.example\/notify' -H '.*--data-raw '\{.*\}'\n$/,
    )
    const fixture = await run('notifications', 'fixture', id, '--fault', 'unknown-order')
    const { headers, body, resource, platformKeys } = JSON.parse(fixture.output) as Record<string, unknown>
    expect(resource).toMatchObject({ out_trade_no: 'NEVER-PLACED-0001' })
    expect([headers, body, platformKeys]).toEqual([
      expect.objectContaining({ 'Wechatpay-Signature': expect.any(String) }),
      expect.stringContaining('encrypt-resource'),
      { [sandbox.platform.publicKeyId]: sandbox.platform.publicKey },
    ])
    expect((await run('notifications', 'curl', 'none')).errors).toMatch(/no notification none/)
  })

  it('says so when no sandbox runs there, or when it is something else', async () => {
    const { code, errors } = await wechatpay(['sandbox', 'orders', '--url', 'http://127.0.0.1:9'])
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/no sandbox answers at http:\/\/127\.0\.0\.1:9.*sandbox start/),
    ])
    expect((await wechatpay(['sandbox', 'orders', '--url', 'nowhere'])).errors).toMatch(
      /--url nowhere: expected a URL/,
    )
    expect((await run('faults', 'add', 'drop', '--match', 'x')).errors).toMatch(/--match.*name=value/)
  })
})
