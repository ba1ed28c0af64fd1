// The SDK's own tests, run by Vitest in one runtime.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { judge } from './judge.mjs'
import { cache, root, runtimes } from './runtimes.mjs'

/** How long a runtime may take for all of them, in milliseconds. */
const patience = 20 * 60_000
/** A line of progress for so many files. */
const stride = 10
/** What runtimes can't pass. @type {import('./judge.d.mts').Exception[]} */
export const exceptions = JSON.parse(readFileSync(new URL('excepted.json', import.meta.url), 'utf8'))
const families = Object.keys(runtimes).map((name) => name.split(' ')[0])
for (const family of exceptions.flatMap((one) => one.runtimes))
  if (!families.includes(family))
    throw new Error(`excepted.json: no runtime "${family}"; expected ${[...new Set(families)].join(', ')}`)

/** @param {string} runtime @returns {Promise<import('./judge.d.mts').Verdict>} */
export async function runTests(runtime) {
  const file = join(cache, 'results.jsonl')
  rmSync(file, { force: true })
  const read = () =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line))
      : []
  let told = 0
  const progress = setInterval(() => {
    const [start, ...lines] = read()
    const done = lines.filter((line) => 'file' in line)
    if (start === undefined || done.length < told + stride) return
    told = done.length
    console.log(
      `${runtime}: ${told} of ${start.files} test files, ${done.flatMap(({ tests }) => tests).length} tests`,
    )
  }, 1_000)
  const ended = await vitest(runtime, file).finally(() => clearInterval(progress))
  const [start, ...lines] = read()
  const results = lines.filter((line) => 'file' in line)
  const verdict = judge(runtime, results, exceptions)
  const end = lines.find((line) => 'done' in line)
  if (end === undefined) verdict.failures.push(`Vitest did not come to its end: ${ended}`)
  else verdict.failures.push(...end.unhandled)
  // A process that dies takes the results of its file with it.
  if (start !== undefined && results.length !== start.files)
    verdict.failures.push(`${results.length} of ${start.files} test files told their results`)
  return verdict
}

/** Runs Vitest to its end, whatever it is; tells how it ended. */
function vitest(runtime, results) {
  const [command, ...args] = runtimes[runtime]
  const program = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config']
  const env = { ...process.env, RUNTIME_UNDER_TEST: runtime, RUNTIME_RESULTS: results, NO_COLOR: '1' }
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...program, 'tests/runtimes/vitest.config.mjs'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: its workers are ended with it, when it is late and when this process is interrupted.
      detached: true,
    })
    const kill = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL')
    const interrupted = () => {
      kill()
      process.exit(130)
    }
    process.once('SIGINT', interrupted)
    let said = ''
    const hear = (part) => (said = `${said}${part}`.slice(-2_000))
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const late = setTimeout(kill, patience)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(late)
      process.off('SIGINT', interrupted)
      resolve(`${signal ?? code} ${said}`)
    })
  })
}
