import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { hasOpenssl, other, smPlatform } from '../support/sm.js'

const dist = dirname(createRequire(import.meta.url).resolve('wechatpay-kit'))
const here = fileURLToPath(new URL('.', import.meta.url))

/** Every file that an entry of the build imports or may import, late ones included. */
function reached(entry: string, found: Set<string> = new Set()): Set<string> {
  const file = join(dist, entry)
  if (found.has(file)) return found
  found.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, name = ''] of text.matchAll(/(?:from |import |import\(|require\()\s*["'](\.[^"']+)["']/g)) {
    const next = join(dirname(file), name)
    if (existsSync(next)) reached(relative(dist, next), found)
  }
  return found
}

/** The modules of the source that those files were made of: the bundler writes each one's path above its code. */
function modules(entry: string): string[] {
  const texts = [...reached(entry)].map((file) => readFileSync(file, 'utf8'))
  return texts.flatMap((text) => [...text.matchAll(/^\/\/#region src\/(.+)$/gm)].map(([, path = '']) => path))
}

describe('national cryptography', () => {
  it.each(['.js', '.cjs'])('is reached by no import of wechatpay-kit itself (%s)', (extension) => {
    const national = (entry: string): string[] =>
      modules(`${entry}${extension}`).filter((path) => /^(crypto\/)?sm\//.test(path))
    expect(modules(`index${extension}`).length).toBeGreaterThan(50)
    for (const entry of ['index', 'adapters/index', 'opentelemetry/index', 'testing/index'])
      expect(national(entry)).toEqual([])
    expect(national('sm/index').length).toBeGreaterThan(5)
  })

  it('brings nothing else of the SDK but its cryptography', () => {
    const paths = modules('sm/index.js')
    expect(paths).toContain('crypto/sm/algorithms.ts')
    expect(paths.filter((path) => !path.startsWith('crypto/'))).toEqual([])
  })
})

describe.runIf(hasOpenssl)('a synchronous call of national cryptography', () => {
  const body = `
    const { createPrivateKey } = await import('node:crypto')
    const options = JSON.parse(process.env.OPTIONS)
    const json = { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'a', relation_type: 'USER', name: '张三' }
    for (const privateKey of [options.privateKey, createPrivateKey(process.env.BARE)]) {
      const wechatpay = new WechatPay({ ...options, privateKey, algorithms: sm, platformKeys: [process.env.CERTIFICATE] })
      console.log(wechatpay.v3.profitsharing.receivers.add.postSync({ json }).account)
    }
    try {
      new WechatPay({ ...options, privateKey: { sign: () => '' }, algorithms: sm }).v3.certificates.getSync()
    } catch (error) {
      console.log(error.code)
    }`
  it.each([
    [
      'ES modules',
      'module',
      `import { WechatPay } from 'wechatpay-kit'; import { sm } from 'wechatpay-kit/sm'; ${body}`,
    ],
    [
      'CommonJS',
      'commonjs',
      `const { WechatPay } = require('wechatpay-kit'); const { sm } = require('wechatpay-kit/sm'); (async () => { ${body} })()`,
    ],
  ])('runs in the worker, with %s', async (_, type, script) => {
    const platform = await smPlatform()
    platform.answer = () => ({ body: '{"account":"answered"}' })
    const bare = /-----BEGIN (EC )?PRIVATE KEY[\s\S]*/.exec(platform.made.merchantKey)?.[0] ?? ''
    const { stdout } = await promisify(execFile)(process.execPath, [`--input-type=${type}`, '-e', script], {
      cwd: here,
      env: {
        ...process.env,
        OPTIONS: JSON.stringify(platform.options),
        BARE: bare,
        CERTIFICATE: platform.made.certificate,
      },
    })
    expect(stdout.trim().split('\n')).toEqual(['answered', 'answered', 'sync_unavailable'])
    const posted = platform.requests.filter(({ method }) => method === 'POST')
    expect(posted).toHaveLength(2)
    for (const { body: sent } of posted)
      expect(
        other.decrypt((JSON.parse(sent.toString()) as { name: string }).name, platform.platform.secret),
      ).toBe('张三')
    await platform.close()
  })
})
