import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { install, root, type Installation } from './installation.js'

let project: Installation
const running = new Set<ChildProcess>()
beforeAll(() => {
  project = install('typescript', '@types/node')
  project.write('package.json', JSON.stringify({ name: 'shop', private: true, type: 'module' }))
}, 120_000)
afterAll(() => {
  for (const child of running) child.kill('SIGTERM')
})

const readmes = ['README.md', 'README.zh-CN.md'] as const
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8')

/** A port that nothing uses now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts a Node program in the project; `until` resolves to what it has printed once that matches. */
function start(args: readonly string[], env: NodeJS.ProcessEnv): (pattern: RegExp) => Promise<string> {
  const child = spawn(process.execPath, args, { cwd: project.folder, env: { ...process.env, ...env } })
  running.add(child)
  let printed = ''
  const waiting: (() => void)[] = []
  const take = (chunk: unknown): void => {
    printed += String(chunk)
    for (const look of waiting) look()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  child.on('exit', () => take('\n(exit)\n'))
  return (pattern) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(printed)) resolve(printed)
        else if (printed.includes('(exit)')) reject(new Error(printed))
      }
      waiting.push(look)
      look()
    })
}

describe.each(readmes)('%s', (name) => {
  it('begins with how to install it, and says that it is not published yet', () => {
    const [title, install, packed] = textOf(name).split('\n').filter(Boolean)
    expect(title).toBe('# wechatpay-kit')
    expect(install).toBe('`npm install wechatpay-kit`')
    expect(packed).toContain('0.1.0')
    expect(textOf(name)).toContain('npm pack -w packages/sdk')
    expect(textOf(name)).toContain('npm install ./wechatpay-kit-0.1.0.tgz')
  })

  it('leads from an empty TypeScript project to a paid order and its notification', async () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(textOf(name)) ?? []
    project.write('shop.ts', code)
    const [, flags = ''] = /^npx tsc (.*) shop\.ts$/m.exec(textOf(name)) ?? []
    const compiled = project.node(['node_modules/typescript/bin/tsc', ...flags.split(' '), 'shop.ts'])
    expect(compiled.stdout).toBe('')
    const [sandbox, shop] = [await freePort(), await freePort()]
    const bin = 'node_modules/@wechatpay-kit/cli/bin/wechatpay.js'
    const exec = ['sandbox', 'exec', '--port', String(sandbox), '--', process.execPath, 'dist/shop.js']
    const until = start([bin, ...exec], { PORT: String(shop) })
    const placed = await until(/placed: order-\d+ wx\S+[\s\S]*paySign/)
    const [number = ''] = /order-\d+/.exec(placed) ?? []
    const pay = ['sandbox', 'pay', number, '--url', `http://127.0.0.1:${sandbox}`]
    const paid = spawnSync(process.execPath, [bin, ...pay], { cwd: project.folder, encoding: 'utf8' })
    expect(paid.stderr).toBe('')
    expect(await until(/paid: /)).toContain(`paid: ${number} 100`)
  }, 120_000)
})
