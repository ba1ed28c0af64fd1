import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exec, wechatpay } from '../support/exec.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-kit-'))
function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('options of a sandbox', () => {
  it('--merchant adds a merchant of your own, with its key, and exec hands out its credentials', async () => {
    const credentials = await exec(['sh', '-c', 'cat "$WECHATPAY_PRIVATE_KEY_FILE"'])
    const key = file('apiclient_key.pem', credentials.output)
    const merchant = {
      mchid: '1800000001',
      appids: ['wx1234567890abcdef'],
      openids: ['oMine'],
      privateKeyFile: 'apiclient_key.pem',
      serial: 'A'.repeat(40),
      apiV3Key: 'k'.repeat(32),
    }
    const script =
      'echo "$WECHATPAY_MCHID $WECHATPAY_APPID $WECHATPAY_OPENID $WECHATPAY_SERIAL $WECHATPAY_API_V3_KEY"; cmp "$WECHATPAY_PRIVATE_KEY_FILE" "$0"'
    const { code, output, errors } = await exec(
      ['sh', '-c', script, key],
      ['--merchant', file('mine.json', merchant)],
    )
    expect({ code, errors }).toMatchObject({ code: 0 })
    expect(output).toBe(`1800000001 wx1234567890abcdef oMine ${'A'.repeat(40)} ${'k'.repeat(32)}\n`)
  })

  it.each([
    ['{', /mine\.json: not JSON/],
    [{ appids: [] }, /mine\.json: "mchid" is missing/],
    [{ mchid: '1' }, /"appids" is missing/],
    [{ mchid: '1', appids: 'wx' }, /"appids" must be a list of strings/],
    [{ mchid: '1', appids: [], apiV3Key: 'short' }, /"apiV3Key" must be a string of 32 characters/],
    [{ mchid: '1', appids: [], operationBalance: 0.5 }, /"operationBalance" must be a number of fen/],
    [
      { mchid: '1', appids: [], maxSharingRatio: 10_001 },
      /the maxSharingRatio of 1 must be a whole number from 0/,
    ],
    [{ mchid: '1', appids: [], profitSharingNotifyUrl: 'x' }, /the profitSharingNotifyUrl of 1 is not a URL/],
    [
      { mchid: '1', appids: [], subMerchants: [{ mchid: '2', appId: 'wx' }] },
      /"subMerchants" must be a list of/,
    ],
    [{ mchid: '1', appids: [], serial: '' }, /the serial of 1 must have 1 to 40 hexadecimal digits/],
    ['{ "mchid": "1", "appids": [], "__proto__": {} }', /no member "__proto__" is known/],
    [
      [
        { mchid: '1', appids: [] },
        { mchid: '1', appids: [] },
      ],
      /the mchid 1 is given twice/,
    ],
    [{ mchid: '1', appids: [], key: 'x' }, /no member "key" is known: there are mchid, role/],
    [{ mchid: '1', appids: [], privateKeyFile: 'none.pem' }, /"privateKeyFile": ENOENT/],
    [{ mchid: '1', appids: [], privateKeyFile: 'mine.json' }, /the privateKey of 1: it /],
  ])('a merchant file %j is refused with the member and what was expected', async (content, message) => {
    const merchant = file('mine.json', content)
    const { code, errors } = await wechatpay(['sandbox', 'start', '--port', '0', '--merchant', merchant])
    expect(code).toBe(1)
    expect(errors).toMatch(message)
  })

  it('--any-openid accepts payers that nobody lists, --clock and --freeze set the time', async () => {
    const order = {
      appid: 'wxd678efh567hg6787',
      mchid: '1900000001',
      description: 'thing',
      out_trade_no: 'openid-0001',
      notify_url: 'https://shop.example/notify',
      amount: { total: 1 },
      payer: { openid: 'oNobody' },
    }
    const sdk = new URL('../../../sdk/dist/index.js', import.meta.url).href
    const program = file(
      'order.mjs',
      `
import { pathToFileURL } from 'node:url'
import { WechatPay } from ${JSON.stringify(sdk)}
const { env } = process
const wechatpay = new WechatPay({ mchid: env.WECHATPAY_MCHID, serial: env.WECHATPAY_SERIAL,
  privateKey: pathToFileURL(env.WECHATPAY_PRIVATE_KEY_FILE), apiV3Key: env.WECHATPAY_API_V3_KEY,
  platformKeys: { [env.WECHATPAY_PUBLIC_KEY_ID]: pathToFileURL(env.WECHATPAY_PUBLIC_KEY_FILE) } })
const result = await wechatpay.v3.pay.transactions.jsapi.post({ json: ${JSON.stringify(order)} }).catch((error) => error.message)
console.log(JSON.stringify(result))
console.log(await (await fetch(env.WECHATPAY_SANDBOX_URL + '/_sandbox/api/clock')).text())
await wechatpay.close()
`,
    )
    expect((await exec([process.execPath, program])).output).toContain('无效的openid')
    const clock = ['--clock', '2018-06-08T10:00:00+08:00', '--freeze']
    const { output } = await exec([process.execPath, program], ['--any-openid', ...clock])
    const [placed, reading] = output.split('\n')
    expect(placed).toMatch(/"prepay_id":"wx08100000/)
    expect(JSON.parse(reading ?? '')).toMatchObject({ now: '2018-06-08T10:00:00+08:00', frozen: true })
  })

  it('--lan warns, and names what others can reach', async () => {
    const { code, errors } = await exec(['true'], ['--lan'])
    expect(code).toBe(0)
    expect(errors).toMatch(/WARNING: --lan lets everyone on this network call the API/)
  })

  it('start --help names every option and the form of a merchant file', async () => {
    const { output } = await wechatpay(['sandbox', 'start', '--help'])
    for (const option of [
      '--port',
      '--data',
      '--clock',
      '--freeze',
      '--merchant',
      '--any-openid',
      '--lan',
      '--json',
      '--allow-host',
    ])
      expect(output).toContain(option)
    expect(output).toContain('"privateKeyFile"')
  })
})
