// npm run mutations [-- --only text]: puts each mutant into a copy of the sources and runs the suite, which must fail.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { mutants } from './mutants.mjs'

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } })
const room = join(dirname(fileURLToPath(import.meta.url)), '..')
// Inside the package, so that dependencies resolve; ignored by git.
const copy = join(room, '.mutant')

function prepare() {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy)
  for (const part of ['src', 'test', 'simulator'])
    cpSync(join(room, part), join(copy, part), { recursive: true })
  // The proofs run the build, which is not mutated.
  rmSync(join(copy, 'test/proof.test.ts'))
  writeFileSync(
    join(copy, 'vitest.config.mjs'),
    `export default {
      resolve: { alias: { '@wechatpay-kit/orders': ${JSON.stringify(join(copy, 'src/index.ts'))} } },
      test: { include: ['test/**/*.test.ts'], exclude: [], testTimeout: 60000, hookTimeout: 60000, bail: 1 },
    }\n`,
  )
}

/** True when the suite fails. */
function isCaught() {
  const flags = [
    'vitest',
    'run',
    '--root',
    copy,
    '--config',
    join(copy, 'vitest.config.mjs'),
    '--reporter=dot',
  ]
  const { status, stdout, stderr } = spawnSync('npx', flags, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  const [first = ''] = /FAIL .*|Error: .*/.exec(`${stdout}${stderr}`) ?? []
  return { caught: status !== 0, first: first.slice(0, 110) }
}

prepare()
if (values.only === '' && isCaught().caught) {
  console.error('The suite fails without a mutant: run npx vitest run packages/orders')
  process.exit(1)
}
const survivors = []
for (const { name, file, from, to } of mutants) {
  if (!name.includes(values.only)) continue
  const path = join(copy, 'src', file)
  const source = readFileSync(path, 'utf8')
  if (source.split(from).length !== 2) throw new Error(`${name}: expected once in ${file}: ${from}`)
  writeFileSync(
    path,
    source.replace(from, () => to),
  )
  const { caught, first } = isCaught()
  writeFileSync(path, source)
  console.log(`${caught ? 'caught  ' : 'SURVIVED'} ${name}${caught ? `\n           ${first}` : ''}`)
  if (!caught) survivors.push(name)
}
rmSync(copy, { recursive: true, force: true })
console.log(`${survivors.length} survived`)
process.exit(survivors.length === 0 ? 0 : 1)
