import { beforeAll, describe, expect, it } from 'vitest'
import { install, type Installation } from './installation.js'

let project: Installation
beforeAll(() => {
  project = install(
    'typescript',
    '@types/node',
    '@types/jest',
    'jest',
    'ts-jest',
    'vitest',
    'rxjs',
    'reflect-metadata',
    '@nestjs/common',
    '@nestjs/core',
    '@nestjs/platform-express',
    '@nestjs/testing',
  )
}, 60_000)

const place = `
    const sandbox = await createSandbox()
    const [merchant] = sandbox.merchants
    const wechatpay = new WechatPay({ ...merchant.client })
    const json = { appid: merchant.appids[0], mchid: merchant.mchid, description: 'x', out_trade_no: 'RUNNER0001',
      amount: { total: 1 }, notify_url: 'https://shop.example/notify', payer: { openid: merchant.openids[0] } }
    const { prepay_id } = await wechatpay.v3.pay.transactions.jsapi.post({ json })
    expect(prepay_id).toMatch(/^wx/)
    await wechatpay.close()
    await sandbox.close()`

/** Two tests with what the helpers give: each has a sandbox of its own, and closes the client. */
const helped = (each: (name: string, body: string) => string): string => `
    const seen = []
    class Client extends WechatPay { close() { seen.push('closed'); return super.close() } }
    const options = { client: (settings) => new Client(settings), role: 'partner', sandbox: { seed: 'a', freeze: true } }
    const order = ({ mchid, appids, subMerchants }) => ({ sp_appid: appids[0], sp_mchid: mchid, sub_mchid: subMerchants[0].mchid,
      description: 'x', out_trade_no: 'HELPED0001', amount: { total: 1 }, notify_url: 'https://shop.example/notify' })
    ${each(
      'an order is paid',
      `await wechatpay.v3.pay.partner.transactions.native.post({ json: order(merchant) })
      expect((await sandbox.pay('HELPED0001')).trade_state).toBe('SUCCESS')`,
    )}
    ${each('the next test has a sandbox of its own', `expect([sandbox.orders.list(), seen]).toEqual([[], ['closed']])`)}`

describe('the packed artefacts, under a test runner', () => {
  it('place an order with jest, in CommonJS', () => {
    project.write(
      'jest/order.test.js',
      `const { WechatPay } = require('wechatpay-kit')
const { createSandbox } = require('@wechatpay-kit/sandbox')
test('an order', async () => {${place}
})
const { useSandbox } = require('@wechatpay-kit/sandbox/jest')
describe('with useSandbox', () => {${helped(
        (name, body) => `test('${name}', async () => { const { wechatpay, merchant, sandbox } = stage
      ${body} })`,
      ).replace('const order', 'const stage = useSandbox(options)\n    const order')}
})`,
    )
    project.write('jest/jest.config.json', '{ "testEnvironment": "node", "testTimeout": 60000 }')
    const { status, stderr } = project.node(['../node_modules/jest/bin/jest.js', '--ci'], 'jest')
    expect(stderr).toContain('3 passed')
    expect(status).toBe(0)
  }, 120_000)

  it('place an order with vitest, in ES modules', () => {
    project.write(
      'vitest/order.test.mjs',
      `import { WechatPay } from 'wechatpay-kit'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { expect, test } from 'vitest'
test('an order', async () => {${place}
})
import { sandboxTest } from '@wechatpay-kit/sandbox/vitest'
{${helped(
        (name, body) => `helpedTest('${name}', async ({ wechatpay, merchant, sandbox }) => {
      ${body} })`,
      ).replace('const order', 'const helpedTest = sandboxTest(options)\n    const order')}
}`,
    )
    const { status, stdout } = project.node(
      ['../node_modules/vitest/vitest.mjs', 'run', '--testTimeout=60000'],
      'vitest',
    )
    expect(stdout).toContain('3 passed')
    expect(status).toBe(0)
  }, 120_000)

  it('are injected by NestJS and place an order with ts-jest, types checked', () => {
    project.write(
      'nest/payments.spec.ts',
      `import 'reflect-metadata'
import { Injectable } from '@nestjs/common'
import { Test } from '@nestjs/testing'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { useSandbox } from '@wechatpay-kit/sandbox/jest'
import { WechatPay } from 'wechatpay-kit'

@Injectable()
class Payments {
  constructor(private readonly wechatpay: WechatPay) {}

  async place(appid: string, mchid: string, openid: string): Promise<string> {
    const { prepay_id } = await this.wechatpay.v3.pay.transactions.jsapi.post({
      json: { appid, mchid, description: 'x', out_trade_no: 'NEST000001', notify_url: 'https://shop.example/notify',
        amount: { total: 1 }, payer: { openid } },
    })
    return prepay_id
  }
}

describe('payments', () => {
  let sandbox: Sandbox
  beforeAll(async () => { sandbox = await createSandbox() })
  afterAll(() => sandbox.close())

  it('are placed', async () => {
    const [merchant] = sandbox.merchants
    if (merchant === undefined) throw new Error('no merchant')
    const module = await Test.createTestingModule({
      providers: [Payments, { provide: WechatPay, useFactory: () => new WechatPay({ ...merchant.client }) }],
    }).compile()
    const { appids: [appid = ''], mchid, openids: [openid = ''] } = merchant
    expect(await module.get(Payments).place(appid, mchid, openid)).toMatch(/^wx/)
    await module.get(WechatPay).close()
  })
})

describe('useSandbox, typed', () => {
  const stage = useSandbox({ client: (options) => new WechatPay(options) })

  it('hands out the client as what it is', async () => {
    const { wechatpay, merchant: { mchid, appids: [appid = ''] } } = stage
    const { code_url } = await wechatpay.v3.pay.transactions.native.post({
      json: { appid, mchid, description: 'x', out_trade_no: 'NEST000002', notify_url: 'https://shop.example/notify', amount: { total: 1 } },
    })
    // @ts-expect-error a code_url is a string
    const wrong: number = code_url
    expect(typeof wrong).toBe('string')
  })
})
`,
    )
    project.write(
      'nest/tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: 'node16',
          moduleResolution: 'node16',
          strict: true,
          experimentalDecorators: true,
          emitDecoratorMetadata: true,
          skipLibCheck: true,
          types: ['jest', 'node'],
        },
      }),
    )
    project.write(
      'nest/jest.config.json',
      JSON.stringify({
        testEnvironment: 'node',
        testTimeout: 60_000,
        testRegex: 'spec.ts$',
        transform: { ts$: ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json' }] },
      }),
    )
    const { status, stderr } = project.node(['../node_modules/jest/bin/jest.js', '--ci'], 'nest')
    expect(stderr).toContain('2 passed')
    expect(status).toBe(0)
  }, 120_000)
})
