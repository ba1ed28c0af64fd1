// Writes everything that is generated: from the contract, and from the sandbox's source. With --check it compares instead.
import { spawnSync } from 'node:child_process'

const generators = ['contract/generate.mjs', 'packages/sandbox/generate.mjs']
const failed = generators.filter(
  (file) => spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' }).status !== 0,
)
process.exitCode = failed.length > 0 ? 1 : 0
