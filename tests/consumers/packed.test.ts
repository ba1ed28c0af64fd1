import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-kit-consumer-'))
const modules = join(folder, 'node_modules')

/** Packs what is published and lays it out as an installation would; third-party packages are those of the lock file. */
function install(directory: string, name: string): void {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: join(root, directory),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ filename }] = JSON.parse(output) as [{ filename: string }]
  const target = join(modules, name)
  mkdirSync(target, { recursive: true })
  execFileSync('tar', [
    '-xzf',
    join(folder, filename.replace('@', '').replace('/', '-')),
    '-C',
    target,
    '--strip-components=1',
  ])
}

beforeAll(() => {
  mkdirSync(modules)
  install('packages/sdk', 'wechatpay-kit')
  install('packages/sandbox', '@wechatpay-kit/sandbox')
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    const target = join(modules, entry)
    if (!entry.startsWith('.') && !existsSync(target)) symlinkSync(join(root, 'node_modules', entry), target)
  }
}, 60_000)

function run(file: string, source: string): string {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], {
    encoding: 'utf8',
    timeout: 25_000,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.trim()
}

function compile(file: string, source: string, options: readonly string[]): string {
  writeFileSync(join(folder, file), source)
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const base = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', '--skipLibCheck', 'false']
  return spawnSync(process.execPath, [compiler, ...base, ...options, file], { cwd: folder, encoding: 'utf8' })
    .stdout
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
  }, 60_000)

  it('hold a notice and no test', () => {
    for (const name of ['wechatpay-kit', '@wechatpay-kit/sandbox']) {
      const files = readdirSync(join(modules, name), { recursive: true }).map(String)
      expect(files).toEqual(expect.arrayContaining(['NOTICE', 'LICENSE', 'README.md', 'package.json']))
      expect(files.filter((file) => /test|\.map$/.test(file))).toEqual([])
      expect(readFileSync(join(modules, name, 'NOTICE'), 'utf8')).toContain('James ZHANG')
    }
  })
})
