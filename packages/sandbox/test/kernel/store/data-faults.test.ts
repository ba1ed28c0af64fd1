import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/index.js'
import { Clock } from '../../../src/kernel/clock/clock.js'
import { lock } from '../../../src/kernel/store/lock.js'
import { Store } from '../../../src/kernel/store/store.js'

const built = fileURLToPath(new URL('../../../dist/index.js', import.meta.url))
const directory = (): string => mkdtempSync(join(tmpdir(), 'wechatpay-data-'))

test('a full disk is reported with its reason', () => {
  const data = directory()
  const program = `
    import { createSandbox } from ${JSON.stringify(built)}
    const sandbox = await createSandbox({ data: process.argv[2] })
    try {
      for (let i = 0; i < 5000; i++) sandbox.funds.topUp(sandbox.merchants[0].mchid, 1)
      console.log('no error')
    } catch (error) { console.log(error.message) }
    process.exit()`
  const file = join(data, 'fill.mjs')
  writeFileSync(file, program)
  // Files may grow to 300 blocks of 1024 bytes; the signal that tells of it is ignored, so that writing fails instead.
  const script = `trap '' XFSZ; ulimit -f 300; exec "$0" "$1" "$2"`
  const { stdout } = spawnSync('bash', ['-c', script, process.execPath, file, data], { encoding: 'utf8' })
  expect(stdout).toMatch(/cannot write .*sandbox\.sqlite: .*(full|disk I\/O)/)
  expect(stdout).not.toContain('rollback')
}, 60_000)

test('work that failed is due again, and counts as waiting until then', async () => {
  const store = new Store()
  const clock = new Clock(store, { at: 1_700_000_000_000, frozen: true })
  let calls = 0
  const warnings: string[] = []
  const onWarning = (warning: Error): void => void warnings.push(warning.message)
  process.on('warning', onWarning)
  clock.start((_, finish) => {
    calls++
    if (calls === 1) throw new Error('disk full')
    store.transaction(finish)
  })
  store.transaction(() =>
    clock.schedule({ id: 'a', due: clock.now() + 1000, kind: 'settle-refund', subject: 'x' }),
  )
  await clock.advance(2000)
  expect([calls, clock.show().waiting]).toEqual([1, 1])
  await expect.poll(() => [calls, clock.show().waiting], { timeout: 10_000 }).toEqual([2, 0])
  expect(warnings).toContain('disk full')
  process.off('warning', onWarning)
  await clock.close()
})

test('a damaged row names the file and the document', async () => {
  const data = directory()
  const first = await createSandbox({ data })
  await first.close()
  const Database = createRequire(import.meta.url)('libsql') as new (file: string) => {
    exec(sql: string): void
    close(): void
  }
  const database = new Database(join(data, 'sandbox.sqlite'))
  database.exec("UPDATE documents SET body = '{' WHERE collection = 'meta' AND id = 'platform'")
  database.close()
  await expect(createSandbox({ data })).rejects.toThrow(
    /sandbox\.sqlite is damaged: the document platform in meta/,
  )
})

test('of many processes that find the lock of one that ended, exactly one takes it over', async () => {
  const program = join(directory(), 'take.mjs')
  writeFileSync(
    program,
    `import { createSandbox } from ${JSON.stringify(built)}
    process.stdin.once('data', async () => {
      const taken = await createSandbox({ data: process.argv[2] }).then(() => 'taken', (error) => error.message)
      console.log(taken)
      process.stdin.once('data', () => process.exit())
    })
    console.log('ready')`,
  )
  for (let round = 0; round < 3; round++) {
    const data = directory()
    writeFileSync(join(data, 'sandbox.lock'), '999999999')
    const children = Array.from({ length: 4 }, () => spawn(process.execPath, [program, data]))
    const lines = children.map(async ({ stdout }) => {
      const reader = createInterface({ input: stdout })[Symbol.asyncIterator]()
      await reader.next()
      return { result: async (): Promise<unknown> => (await reader.next()).value }
    })
    const readers = await Promise.all(lines)
    for (const { stdin } of children) stdin.write('go\n')
    const results = await Promise.all(readers.map((reader) => reader.result()))
    for (const { stdin } of children) stdin.write('stop\n')
    expect(results.filter((result) => result === 'taken')).toHaveLength(1)
    for (const result of results) expect(result).toMatch(/^taken$|another sandbox is using it/)
  }
}, 60_000)

test('a takeover that nobody finished is reported with the directory to remove', () => {
  const file = join(directory(), 'sandbox.lock')
  const release = lock(file)
  expect(() => lock(file)).toThrow('another sandbox is using it')
  release()
  expect(readdirSync(join(file, '..'))).toEqual([])
  writeFileSync(file, '999999999')
  mkdirSync(`${file}.takeover`)
  expect(() => lock(file)).toThrow('another sandbox is using it')
  utimesSync(`${file}.takeover`, 1, 1)
  expect(() => lock(file)).toThrow(`remove the directory ${file}.takeover`)
})
