import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { install, type Installation } from './installation.js'

let project: Installation
beforeAll(() => {
  project = install('typescript', '@types/node')
}, 60_000)

function run(file: string, source: string): string {
  const { status, stdout, stderr } = project.node([project.write(file, source)])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.trim()
}

function compile(file: string, source: string, options: readonly string[]): string {
  project.write(file, source)
  const base = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', '--skipLibCheck', 'false']
  return project.node(['node_modules/typescript/bin/tsc', ...base, ...options, file]).stdout
}

const order = `
  const sandbox = await createSandbox()
  const wechatpay = new WechatPay({ ...sandbox.merchants[0].client })
  const { mchid, appids, openids } = sandbox.merchants[0]
  const json = { appid: appids[0], mchid, description: 'x', out_trade_no: 'CONSUMER0001', amount: { total: 1 },
    notify_url: 'https://shop.example/notify', payer: { openid: openids[0] } }
  const { prepay_id } = await wechatpay.v3.pay.transactions.jsapi.post({ json })
  await wechatpay.close()
  await sandbox.close()
  console.log(prepay_id)`

const typed = (head: string): string => `${head}
export async function place(client: WechatPay): Promise<string> {
  const { prepay_id } = await client.v3.pay.transactions.jsapi.post({
    json: { appid: 'a', mchid: 'm', description: 'd', out_trade_no: 'CONSUMER0001', notify_url: 'https://shop.example',
      amount: { total: 1 }, payer: { openid: 'o' } },
  })
  const oops: number = prepay_id
  return prepay_id
}
`

describe('the packed artefacts', () => {
  it('place an order in process from an ES module', () => {
    const source = `import { WechatPay } from 'wechatpay-kit'\nimport { createSandbox } from '@wechatpay-kit/sandbox'\n${order}`
    expect(run('order.mjs', source)).toMatch(/^wx/)
  })

  it('place an order in process from CommonJS', () => {
    const source = `const { WechatPay } = require('wechatpay-kit')\nconst { createSandbox } = require('@wechatpay-kit/sandbox')\n;(async () => {${order}\n})()`
    expect(run('order.cjs', source)).toMatch(/^wx/)
  })

  it('an error of one build is known to the other, and of its own class only', () => {
    const source = `import * as esm from 'wechatpay-kit'
      import { createRequire } from 'node:module'
      const cjs = createRequire(import.meta.url)('wechatpay-kit')
      const error = new cjs.ConfigError('x')
      console.log(cjs !== esm, error instanceof esm.ConfigError, error instanceof esm.WechatPayError, error instanceof esm.RequestError)`
    expect(run('both.mjs', source)).toBe('true true true false')
  })

  it('have types for node16 modules and for module: commonjs, with one error where one is made', () => {
    const head = "import type { WechatPay } from 'wechatpay-kit'"
    const expected = "error TS2322: Type 'string' is not assignable to type 'number'."
    const settings: [string, string[]][] = [
      ['types.mts', ['--module', 'nodenext']],
      ['types.cts', ['--module', 'nodenext']],
      ['types.ts', ['--module', 'commonjs', '--moduleResolution', 'bundler']],
    ]
    for (const [file, options] of settings) {
      const lines = compile(file, typed(head), options).trim().split('\n')
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain(expected)
    }
  }, 300_000)

  it('run as the command, which an installation links', () => {
    const command = join('node_modules', '@wechatpay-kit', 'cli', 'bin', 'wechatpay.js')
    const { status, stdout } = project.node([command, 'sandbox', '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: wechatpay sandbox')
  })

  it.each(['wechatpay-kit', '@wechatpay-kit/sandbox', '@wechatpay-kit/cli'])(
    '%s holds a notice, no test, and no map or reference that points nowhere',
    (name) => {
      const folder = join(project.folder, 'node_modules', name)
      const files = readdirSync(folder, { recursive: true }).map(String)
      expect(files).toEqual(expect.arrayContaining(['NOTICE', 'LICENSE', 'README.md', 'package.json']))
      expect(files.filter((file) => /\.test\.|(^|\/)tests?(\/|$)/.test(file))).toEqual([])
      expect(readFileSync(join(folder, 'NOTICE'), 'utf8')).toContain('James ZHANG')
      const code = files.filter((file) => /\.[cm]?[jt]s$/.test(file))
      expect(code.length).toBeGreaterThan(1)
      const dangling = code.flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8')
        const near = [
          ...text.matchAll(/^\/\/# sourceMappingURL=(?!data:)(\S+)/gm),
          ...text.matchAll(/(?:from |require\(|import\(|^import )["'](\.\.?\/[^"']+)["']/gm),
        ]
        return near
          .map(([, target = '']) => join(folder, file, '..', target))
          .filter((target) => !existsSync(target) && !existsSync(target.replace(/\.([cm]?)js$/, '.d.$1ts')))
      })
      expect(dangling).toEqual([])
    },
  )
})
