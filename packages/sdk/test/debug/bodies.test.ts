import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** A process of its own: the variable is read once, and the lines go to standard error. */
const program = `
import { createSandbox } from '@wechatpay-kit/sandbox'
import { WechatPay } from 'wechatpay-kit'
const sandbox = await createSandbox()
const { client } = sandbox.merchants[0]
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const wechatpay = new WechatPay({ ...client, appid: 'wxd678efh567hg6787', notifyUrl: 'https://shop.example/notify' })
await wechatpay.orders.jsapi({ description: '公仔', out_trade_no: 'order-0001', amount: { total: 100 }, payer: { openid } })
await wechatpay.transfers.create({
  openid, user_name: '王小王', out_bill_no: 'bill0001', transfer_amount: 400000, transfer_remark: '报销', transfer_scene_id: '1000',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员' }, { info_type: '奖励说明', info_content: '注册奖励' }],
})
await wechatpay.transfers.get({ out_bill_no: 'bill0001' })
await wechatpay.v3.marketing.favor.users._openid_.coupons.get({ openid, query: { appid: 'wxd678efh567hg6787' } })
await wechatpay.v2.pay.unifiedorder.post({ xml: {
  appid: 'wxd678efh567hg6787', body: '公仔', out_trade_no: 'order-v2-1', total_fee: 100, spbill_create_ip: '203.0.113.7',
  notify_url: 'https://shop.example/v2', trade_type: 'JSAPI', openid,
} })
await wechatpay.profitSharing.addReceiver({
  type: 'PERSONAL_OPENID', account: 'oReceiverOfProfitSharing', name: '李小李', relation_type: 'STAFF',
})
await wechatpay.v2.pay.profitsharingaddreceiver.post({ xml: {
  appid: 'wxd678efh567hg6787',
  receiver: JSON.stringify({ type: 'PERSONAL_OPENID', account: 'oReceiverOfProfitSharing', name: '李小李', relation_type: 'STAFF' }),
} })
await wechatpay.orders.native({ description: '公仔', out_trade_no: 'x', amount: { total: 100 } }).catch(() => undefined)
console.log(JSON.stringify([client.apiV3Key, client.apiV2Key, ...client.privateKey.split('\\n').filter((line) => line.length === 64)]))
await wechatpay.close()
await sandbox.close()
`

const cwd = fileURLToPath(new URL('../../../..', import.meta.url))
function run(env: Readonly<Record<string, string>>): {
  readonly errors: string
  readonly secrets: readonly string[]
} {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'development', ...env },
  })
  if (status !== 0) throw new Error(stderr)
  return { errors: stderr, secrets: JSON.parse(stdout) as string[] }
}

const hiddenValues = [
  'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  '王小王',
  '203.0.113.7',
  'oReceiverOfProfitSharing',
  '李小李',
]

describe('WECHATPAY_DEBUG=body', () => {
  const { errors, secrets } = run({ WECHATPAY_DEBUG: 'body' })

  it('shows what was sent and received, of v3 and of v2', () => {
    expect(errors).toContain('"description":"公仔"')
    expect(errors).toMatch(/"prepay_id":"wx/)
    expect(errors).toContain('<out_trade_no><![CDATA[order-v2-1]]></out_trade_no>')
    expect(errors).toContain('-> POST http://127.0.0.1/v3/pay/transactions/jsapi')
    expect(errors).toContain('"code":"PARAM_ERROR"')
  })

  it('hides what the contract marks, openids, addresses and their places in a path', () => {
    expect(errors).toContain('"openid":"***"')
    expect(errors).toContain('"user_name":"***"')
    expect(errors).toContain('<openid>***</openid>')
    expect(errors).toContain('/v3/marketing/favor/users/***/coupons?')
    for (const personal of hiddenValues) expect(errors).not.toContain(personal)
  })

  it('hides members of JSON that stands in a text of v2', () => {
    expect(errors).toMatch(/<receiver><!\[CDATA\[\{"type":"PERSONAL_OPENID","account":"\*\*\*"/)
  })

  it('never shows a key or an Authorization header', () => {
    expect(secrets.length).toBeGreaterThan(10)
    for (const secret of secrets) expect(errors).not.toContain(secret)
    expect(errors).not.toMatch(/authorization|WECHATPAY2-SHA256/i)
  })
})

it('prints no bodies in production, and says so; WECHATPAY_DEBUG=1 has none either', () => {
  const production = run({ WECHATPAY_DEBUG: 'body', NODE_ENV: 'production' }).errors
  expect(production).toContain('prints no bodies where NODE_ENV is production')
  expect(production).not.toContain('公仔')
  expect(run({ WECHATPAY_DEBUG: '1' }).errors).not.toContain('公仔')
})
