// What is generated must be what the contract gives: otherwise says which command to run.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const generator = fileURLToPath(new URL('../contract/generate.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [generator, '--check'], { stdio: 'inherit' })
process.exit(status ?? 1)
