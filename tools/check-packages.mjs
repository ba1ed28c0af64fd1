// Checks what would be published: exports against files (publint), types under each module system (attw), and lists the
// files of each package (npm pack --dry-run). Runs with the packages of tools/release on its PATH.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const run = (command) => spawnSync(command, { stdio: 'inherit', shell: true }).status === 0
let passed = true
for (const folder of readdirSync('packages').map((name) => join('packages', name))) {
  const { private: isPrivate, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (isPrivate) continue
  passed = run(`publint ${folder}`) && passed
  if (exports !== undefined) passed = run(`attw --pack ${folder}`) && passed
  passed = run(`npm pack --dry-run --loglevel=error --workspace ${folder}`) && passed
}
process.exit(passed ? 0 : 1)
