// Everything that the SDK prints or throws while things go wrong, searched for everything that must not be in it.
import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { moduleFromInput } from '../../packages/sdk/test/support/program.js'

const program = `
import { inspect } from 'node:util'
import { createServer } from 'node:http'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { WechatPay } from 'wechatpay-kit'
import { telemetry } from 'wechatpay-kit/opentelemetry'

const sandbox = await createSandbox()
const [merchant] = sandbox.merchants
const apiV2Key = 'v2keyv2keyv2keyv2keyv2keyv2key32'
const options = { ...merchant.client, apiV2Key, retry: { attempts: 2, base: 1 } }
const shown = []
const show = (value) => {
  console.log(value)
  console.error(inspect(value, { depth: 12, showHidden: true, getters: true }))
  shown.push(value)
  try { console.log(JSON.stringify(value)) } catch {}
}
const secrets = {
  key: String(options.privateKey), v3: options.apiV3Key, v2: apiV2Key, body: 'hidden-description', name: 'hidden-name',
  proxy: 'hidden-password', openid: 'hidden-openid',
}
const events = []
const hook = (name) => (event) => { events.push(event); show(event) }
const hooks = { onRequest: hook(), onResponse: hook(), onRetry: hook(), onError: hook(), onSuccess: hook() }
const client = new WechatPay({ ...options, hooks })
show(client)
show(client.v3)
const order = { appid: merchant.appids[0], mchid: merchant.mchid, description: secrets.body, out_trade_no: 'SECRETS00001',
  notify_url: 'https://shop.example/notify', amount: { total: 1 } }
const transfer = { appid: merchant.appids[0], out_bill_no: 'B1', openid: secrets.openid, user_name: secrets.name, transfer_amount: 1 }
const tries = [
  () => client.v3.pay.transactions.native.post({ json: order }),
  () => client.v3.pay.transactions.native.post({ json: { ...order, amount: { total: 0 } } }),
  () => client.request('POST', 'v3/fund-app/mch-transfer/transfer-bills', { json: transfer }),
  () => client.request('POST', 'v3/nowhere', { json: order }),
  () => client.v3.pay.transactions.native.post({ json: order, headers: { authorization: secrets.body } }),
  () => new WechatPay({ ...options, serial: '0'.repeat(40) }).v3.pay.transactions.native.post({ json: order }),
  () => new WechatPay({ ...options, privateKey: options.privateKey.replace('PRIVATE', 'PRIVATE!') }),
  () => new WechatPay({ ...options, apiV3Key: options.apiV3Key + 'x' }),
  () => new WechatPay({ ...options, apiV2Key: apiV2Key + 'x' }),
  () => new WechatPay({ ...options, validate: true }).v3.pay.transactions.native.post({ json: { ...order, extra: secrets.name } }),
  () => client.v2.pay.orderquery.post({ xml: { appid: merchant.appids[0], out_trade_no: 'SECRETS00001' } }),
  () => client.payment.jsapi({ appid: 'a', prepay_id: '' }),
  () => client.notifications.parse({ headers: {}, body: JSON.stringify(order) }),
  () => client.notifications.parseV2({ body: '<xml><a>hidden-description</a></xml>' }),
]
const broken = (act) => new WechatPay({ ...options, transport: act })
const transports = [
  async (request) => { throw Object.assign(new Error(JSON.stringify(request)), { code: 'ECONNRESET', request }) },
  async () => ({ status: 200, headers: {}, body: Buffer.from('{"ok":true}') }),
  async (request) => ({ status: 500, headers: {}, body: request.body ?? Buffer.alloc(0) }),
  async () => new Promise(() => {}),
]
for (const transport of transports)
  for (const path of ['v3/pay/transactions/native', 'v3/fund-app/mch-transfer/transfer-bills'])
    tries.push(() => broken(transport).request('POST', path, { json: path.endsWith('native') ? order : transfer, timeout: 200 }))
const { transport: _, ...overNetwork } = options
tries.push(() => new WechatPay({ ...overNetwork, baseUrl: 'https://127.0.0.1:1', proxy: 'http://user:hidden-password@127.0.0.1:1', hooks: telemetry() })
  .v3.pay.transactions.native.post({ json: order }))
for (const attempt of tries) {
  try { const done = await attempt(); if (done instanceof WechatPay) throw new Error('taken') } catch (error) { show(error) }
}
// The caller's own handler, with no onError: what goes to the console by itself.
const handle = client.notifications.handler({})
await handle.receive({ headers: { 'wechatpay-serial': 'x' }, body: JSON.stringify(order) })
await sandbox.close()
process.stdout.write('\\nSECRETS ' + JSON.stringify(secrets) + '\\n' + 'SHOWN ' + shown.length)
process.exit(0)
`

let output: string
let secrets: Record<string, string>
let shown: number
beforeAll(() => {
  const { stdout, stderr, status } = spawnSync(process.execPath, moduleFromInput, {
    input: program,
    cwd: new URL('.', import.meta.url),
    encoding: 'utf8',
    env: { ...process.env, WECHATPAY_DEBUG: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  expect(`${String(status)} ${status === 0 ? '' : stderr.slice(-2000)}`).toBe('0 ')
  const [said = '', rest = ''] = stdout.split('\nSECRETS ')
  output = said + stderr
  secrets = JSON.parse(rest.split('\nSHOWN ')[0] ?? '') as Record<string, string>
  shown = Number(rest.split('\nSHOWN ')[1])
})

describe('what is printed, thrown and told to hooks when things go wrong', () => {
  it('is a lot', () => {
    expect(shown).toBeGreaterThan(35)
    expect(output).toMatch(/wechatpay \S+ \d+ #\d+\.2 POST/)
    for (const name of ['ConfigError', 'ValidationError', 'RequestError', 'ResponseError', 'SignatureError'])
      expect(output).toContain(name)
  })

  it.each(['v3', 'v2', 'body', 'name', 'proxy', 'openid'])('holds no %s', (name) => {
    const at = output.indexOf(secrets[name] ?? '?')
    expect(output.slice(at < 0 ? output.length : Math.max(0, at - 300), at + 100)).toBe('')
  })

  it('holds no line of the private key, in any writing of its bytes', () => {
    const lines = (secrets['key'] ?? '').split('\n').filter((line) => /^[A-Za-z0-9+/=]{20,}$/.test(line))
    expect(lines.length).toBeGreaterThan(20)
    const der = Buffer.from(lines.join(''), 'base64')
    const spaced = [...der.subarray(100, 112)].map((byte) => byte.toString(16).padStart(2, '0'))
    for (const text of [...lines, spaced.join(''), spaced.join(' ')]) expect(output).not.toContain(text)
    expect(output).not.toMatch(/BEGIN (RSA )?PRIVATE/)
  })

  it('holds no Authorization header and no signature', () => {
    expect(output).not.toMatch(/WECHATPAY2-SHA256-RSA2048 mchid|nonce_str="|signature="[A-Za-z0-9+/]/)
  })
})
