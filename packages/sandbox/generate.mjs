// Writes what is generated from the sandbox's own source, or with --check compares it. Run by `npm run generate:sandbox`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readContract } from '../../contract/generator/contract.mjs'
import { readBehaviour } from './generator/behaviour.mjs'
import { readMachines } from './generator/machines.mjs'
import { coveragePage, machinesPage } from './generator/pages.mjs'
import { readSource } from './generator/source.mjs'
import { tableFile } from './generator/table.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = readSource()
const contract = readContract(join(root, 'contract'))
const behaviour = readBehaviour(source, contract)
const files = new Map([
  ['packages/sandbox/src/generated/behaviour.ts', tableFile(behaviour)],
  ['docs/coverage.md', coveragePage(contract, behaviour)],
  ['docs/state-machines.md', machinesPage(readMachines(source))],
])
const stale = [...files].filter(([name, text]) => {
  const file = join(root, name)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Not as generated from packages/sandbox/src: ${stale.map(([name]) => name).join(', ')}`)
    console.error('Run `npm run generate:sandbox` and commit what it writes.')
    process.exit(1)
  }
  console.log(
    `${files.size} pages and tables of the sandbox are fresh: ${behaviour.size} operations with behaviour.`,
  )
} else {
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  console.log(`${files.size} pages and tables of the sandbox, ${stale.length} written.`)
}
