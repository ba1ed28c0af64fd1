// What a user waits for: importing the SDK, and type-checking one call.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { against, median, table } from './figures.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rounds = 5

function timed(args) {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`)
  return { time: performance.now() - began, stdout }
}

function importing(source) {
  const script = `const t = performance.now(); ${source}; console.log(performance.now() - t)`
  const type = source.startsWith('await') ? 'module' : 'commonjs'
  return median(Array.from({ length: 7 }, () => Number(timed([`--input-type=${type}`, '-e', script]).stdout)))
}

function checking(folder, name, source) {
  const file = join(folder, name)
  writeFileSync(file, source)
  const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck']
  const options = ['--target', 'es2023', '--module', 'nodenext', '--types', 'node', file]
  return () => timed([...tsc, ...options]).time
}

const call = `import { WechatPay } from 'wechatpay-kit'
declare const wechatpay: WechatPay
export const answer: Promise<string> = wechatpay.v3.pay.transactions.native
  .post({ json: { appid: 'a', mchid: 'm', description: 'd', out_trade_no: 'o', notify_url: 'https://shop.example', amount: { total: 1 } } })
  .then(({ code_url }) => code_url)
`

/** Measures imports and type checks. */
export async function start() {
  const folder = mkdtempSync(join(root, 'tests/bench/.types-'))
  try {
    const one = checking(folder, 'one.ts', call)
    const empty = checking(folder, 'empty.ts', 'export {}\n')
    const pairs = Array.from({ length: rounds }, () => [one(), empty()])
    const more = (median(pairs.map(([a]) => a)) - median(pairs.map(([, b]) => b))) / 1000
    table(
      'Before the first call',
      ['promise', 'figure'],
      [
        ["import 'wechatpay-kit'", against(importing("await import('wechatpay-kit')"), 80, 'at most', ' ms')],
        ["require('wechatpay-kit')", against(importing("require('wechatpay-kit')"), 80, 'at most', ' ms')],
        [
          'one call type-checked, beyond an empty program (TypeScript 6.0.3)',
          against(more, 0.8, 'at most', ' s'),
        ],
      ],
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
