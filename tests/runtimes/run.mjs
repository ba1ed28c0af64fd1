// `npm run runtimes [-- name …]`: the SDK's own tests, and the checks over the packed SDK, in other runtimes, which are installed
// into node_modules/.cache (a gigabyte: no part of `npm ci`). Writes the tables of docs/runtimes.md when all of them have run.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installProject, project } from './project.mjs'
import { runChecks } from './run-checks.mjs'
import { exceptions, runTests } from './run-tests.mjs'
import { choose, installRuntimes, root, runtimes, words } from './runtimes.mjs'
import { writeChecks, writeTests } from './table.mjs'

const help = `npm run runtimes [-- name …]

Runs the SDK's own tests and the checks of tests/runtimes in each runtime, one after the other, and ends with 1 when anything
fails. With all of them it writes the tables of docs/runtimes.md.

  name    ${[...words.keys()].join(', ')}; all when none is given

Tests that a runtime can't pass are listed, with the reason, in tests/runtimes/excepted.json; one that passes after all, or is
no longer there, is a failure, too. The tests of PKCS#12 and of national cryptography need the command openssl.`

/** The runtimes of the command line. */
function asked() {
  const options = { help: { type: 'boolean', short: 'h' } }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (!values.help) return choose(positionals)
    console.log(help)
    process.exit(0)
  } catch ({ message }) {
    console.error(`${message}\n\n${help}`)
    process.exit(2)
  }
}

const names = asked()
console.log(`installing ${names.join(', ')} …`)
installRuntimes()
installProject()
const { startPlatform } = await import(join(project, 'platform.mjs'))
const start = Date.now()
const checked = {}
const tested = {}
for (const name of names) {
  // A platform for each: what one runtime leaves behind is not another's.
  const { given, close } = await startPlatform(project)
  writeFileSync(join(project, 'given.json'), JSON.stringify(given))
  checked[name] = await runChecks(name, given).finally(close)
  const failed = checked[name].filter(({ ok }) => !ok)
  console.log(`${name}: ${checked[name].length - failed.length} checks passed, ${failed.length} failed`)
  for (const { name: check, why } of failed) console.log(`  ${check}: ${why}`)
  if (name === 'Workers') continue
  tested[name] = await runTests(name)
  const { files, passed, tests, whole, failures } = tested[name]
  console.log(
    `${name}: ${passed} tests of ${files} files passed; excepted: ${tests} tests, ${whole} whole files; ${failures.length} failures`,
  )
  for (const failure of failures) console.log(`  ${failure}`)
}
const minutes = Math.ceil((Date.now() - start) / 60_000)
console.log(`${minutes} minutes`)
if (names.length === Object.keys(runtimes).length) {
  const file = join(root, 'docs/runtimes.md')
  writeTests(file, tested, exceptions, minutes)
  writeChecks(file, checked)
  execFileSync('npx', ['prettier', '--write', file], { cwd: root, stdio: 'ignore' })
}
const isGood =
  Object.values(checked)
    .flat()
    .every(({ ok }) => ok) && Object.values(tested).every(({ failures }) => failures.length === 0)
process.exitCode = isGood ? 0 : 1
