import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { install, type Installation } from '../../../../tests/consumers/installation.js'
import { languageServer, versions, type LanguageServer, type Version } from './servers.mjs'

let project: Installation
beforeAll(() => {
  project = install('@types/node')
}, 120_000)

/** A program with the caret at `‸`. */
const head = `import { WechatPay } from 'wechatpay-kit'
declare const wechatpay: WechatPay
declare const partner: WechatPay<'partner'>
`
const places = {
  imports: "import { ‸ } from 'wechatpay-kit'\n",
  chain: `${head}wechatpay.v3.‸\n`,
  options: `${head}void wechatpay.v3.pay.transactions.jsapi.post({ ‸ })\n`,
  body: `${head}void wechatpay.v3.pay.transactions.jsapi.post({ json: { ‸ } })\n`,
  direct: `${head}wechatpay.notifications.handler({ 'TRANSACTION.SUCCESS': ({ resource }) => { resource.‸ } })\n`,
  partner: `${head}partner.notifications.handler({ 'TRANSACTION.SUCCESS': ({ resource }) => { resource.‸ } })\n`,
  payer: `${head}wechatpay.notifications.handler({ 'TRANSACTION.SUCCESS': ({ resource }) => { resource.payer.‸ } })\n`,
  events: `${head}wechatpay.notifications.handler({ '‸' })\n`,
}

describe.each(versions)('with TypeScript %s an editor', (version: Version) => {
  let server: LanguageServer
  beforeAll(() => {
    server = languageServer(version)
  })
  afterAll(() => server.close())

  /** Opens a program of its own, so that no other test's text is in the way. */
  async function open(place: keyof typeof places): Promise<readonly [file: string, offset: number]> {
    const text = places[place]
    const file = project.write(`${place}.mts`, text.replace('‸', ''))
    await server.open(file, text.replace('‸', ''))
    return [file, text.indexOf('‸')]
  }
  const complete = async (place: keyof typeof places): Promise<readonly string[]> =>
    // Not words of the language, which are offered everywhere.
    (await server.completions(...(await open(place)))).filter((name) => !/^(type|as)$/.test(name))

  it('offers no operation type in an import of wechatpay-kit', async () => {
    const names = await complete('imports')
    expect(names).toEqual(expect.arrayContaining(['WechatPay', 'memoryDedupe']))
    expect(names.length).toBeLessThanOrEqual(160)
    expect(names.filter((name) => /_(Options|Request|Response|Notification)$/.test(name))).toEqual([])
  }, 120_000)

  it('describes the nodes of the chain in Chinese', async () => {
    const [file, offset] = await open('chain')
    const names = await server.completions(file, offset)
    expect(names.length).toBeLessThanOrEqual(90)
    expect(await server.describe(file, offset, 'eduPapay')).toContain('教育续费通')
    expect(await server.describe(file, offset, 'aggracctBc')).toContain('渠道服务')
  }, 120_000)

  it('offers what a call takes: its body and the options of any call', async () => {
    expect([...(await complete('options'))].sort()).toEqual(['headers', 'json', 'signal', 'timeout'])
    const body = await complete('body')
    expect(body).toEqual(expect.arrayContaining(['appid', 'out_trade_no', 'amount', 'payer']))
    expect(body.length).toBeLessThanOrEqual(20)
  }, 120_000)

  it("offers a notification's fields without narrowing, by role", async () => {
    const direct = await complete('direct')
    expect(direct).toEqual(expect.arrayContaining(['out_trade_no', 'payer', 'amount', 'mchid']))
    expect(direct).not.toContain('sp_mchid')
    expect(await complete('payer')).toEqual(['openid'])
    const partner = await complete('partner')
    expect(partner).toEqual(expect.arrayContaining(['out_trade_no', 'sp_mchid', 'sub_mchid']))
    expect(partner).not.toContain('mchid')
  }, 120_000)

  it('offers the keys of a handler', async () => {
    const names = (await complete('events')).map((name) => name.replaceAll(/^['"]|['"]$/g, ''))
    expect(names).toEqual(
      expect.arrayContaining(['TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESS:combine', 'FAPIAO.ISSUED', '*']),
    )
    expect(names.length).toBeLessThanOrEqual(120)
  }, 120_000)
})

describe('a type error', () => {
  /** What a compiler says of four mistakes, by line. */
  const mistakes = [
    "void wechatpay.v3.pay.transactions.native.post({ appid: 'x', mchid: 'x' })",
    "void wechatpay.v2.pay.unifiedorder.post({ appid: 'x' })",
    "void wechatpay.v3.pay.transactions.native.post({ json: { appid: 'x', mchid: 'x', description: 'x', out_trade_no: 'x', notify_url: 'x' } })",
    'new WechatPay({ apiv3Key: 1 })',
  ]
  it.each(['typescript59', 'typescript', 'typescript7'])(
    'names json, the type of the request, and the option that was meant (%s)',
    (compiler) => {
      const file = project.write('wrong.mts', `${head}${mistakes.join('\n')}\n`)
      const main = join(
        dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)),
        'bin/tsc',
      )
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'es2023',
        '--module',
        'nodenext',
        '--types',
        'node',
      ]
      const { stdout } = project.node([main, ...options, '--skipLibCheck', file])
      const errors = stdout.split(/^(?=\S+\(\d+,\d+\): error)/m)
      expect(errors).toHaveLength(mistakes.length)
      expect(errors[0]).toMatch(/TS2353: .*'appid' does not exist in type '.*\bjson: /)
      expect(errors[1]).toMatch(/TS2353: .*'appid' does not exist in type '.*\bxml: /)
      expect(errors[2]).toMatch(/Property 'amount' is missing .* 'V3_Pay_Transactions_Native_Post_Request'/)
      expect(errors[3]).toMatch(/'apiv3Key' does not exist in type '.*ClientOptions.*'apiV3Key'/)
    },
    120_000,
  )
})
