// Runs a command that needs the packages of a folder with a lock file of its own (tools/release, tests/consumers …):
// node tools/suite.mjs FOLDER [COMMAND ARGUMENTS…]. Stops with the line that installs them when they are missing or out of date.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const [folder, command, ...args] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node tools/suite.mjs FOLDER [COMMAND ARGUMENTS…]')
  process.exit(2)
}

/** Name and version of each package that a lock file lists, without those that other platforms need. */
function locked(file) {
  if (!existsSync(file)) return undefined
  const { packages } = JSON.parse(readFileSync(file, 'utf8'))
  const listed = Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional)
  return listed
    .map(([path, { version }]) => `${path} ${version}`)
    .sort((one, other) => (one < other ? -1 : 1))
    .join('\n')
}

const wanted = locked(join(folder, 'package-lock.json'))
if (wanted === undefined || locked(join(folder, 'node_modules/.package-lock.json')) !== wanted) {
  console.error(
    `The packages of ${folder} are missing or out of date. Install them with:\n  npm ci --prefix ${folder}`,
  )
  process.exit(1)
}
if (command !== undefined) {
  const path = [join(process.cwd(), folder, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const { status } = spawnSync([command, ...args].join(' '), {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, PATH: path },
  })
  process.exit(status ?? 1)
}
