// The generated tables of docs/runtimes.md: the SDK's tests with a runtime a row, and the checks with a runtime a column.
import { readFileSync, writeFileSync } from 'node:fs'

/** Puts a text between the marks of its part. */
function replace(file, part, text) {
  const [begin, end] = [`<!-- ${part}: written by \`npm run runtimes\` -->`, `<!-- end of ${part} -->`]
  const [head, rest] = readFileSync(file, 'utf8').split(begin)
  const tail = rest?.split(end)[1]
  if (tail === undefined) throw new Error(`${file}: expected "${begin}" and "${end}" in it`)
  writeFileSync(file, `${head}${begin}\n\n${text}\n\n${end}${tail}`)
}

/** @param {string} file @param {Record<string, { name: string, ok: boolean }[]>} results */
export function writeChecks(file, results) {
  const runtimes = Object.keys(results)
  const names = [...new Set(Object.values(results).flatMap((list) => list.map(({ name }) => name)))]
  const cell = (runtime, name) => {
    const found = results[runtime].find((one) => one.name === name)
    return found === undefined ? '' : found.ok ? '✓' : 'fails'
  }
  const own = names.filter((name) => !name.startsWith('by fetch: '))
  const rows = own.map((name) => {
    const cells = runtimes.map((runtime) => {
      const fetched = cell(runtime, `by fetch: ${name}`)
      return fetched === '' ? cell(runtime, name) : `${cell(runtime, name)} ${fetched}`
    })
    return `| ${[name, ...cells].join(' | ')} |`
  })
  const head = [`| check | ${runtimes.join(' | ')} |`, `| --- |${' :-: |'.repeat(runtimes.length)}`]
  replace(file, 'runtimes', [...head, ...rows].join('\n'))
}

const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`

/** What an exception stands for: its files, with the number of tests in them. */
const extent = (tests) =>
  Object.entries(tests)
    .map(([path, names]) => `\`${path}\` (${names === 'all' ? 'all of it' : count(names.length, 'test')})`)
    .join(', ')

/**
 * @param {string} file
 * @param {Record<string, import('./judge.d.mts').Verdict>} verdicts
 * @param {import('./judge.d.mts').Exception[]} exceptions
 * @param {number} minutes that the checks and the tests took
 */
export function writeTests(file, verdicts, exceptions, minutes) {
  const rows = Object.entries(verdicts).map(([runtime, { files, passed, tests, whole, failures }]) => {
    const excepted = [
      ...(tests > 0 ? [count(tests, 'test')] : []),
      ...(whole > 0 ? [count(whole, 'file')] : []),
    ]
    return `| ${[runtime, files, passed, excepted.join(', ') || 'none', failures.length || 'none'].join(' | ')} |`
  })
  const head = [
    '| runtime | test files | tests passed | excepted | failures |',
    '| --- | --: | --: | --: | --: |',
  ]
  const reasons = exceptions.map(
    ({ reason, runtimes, tests }) => `- ${runtimes.join(', ')}: ${reason} ${extent(tests)}`,
  )
  const parts = [
    [...head, ...rows].join('\n'),
    `The tests and the checks below took ${minutes} minutes, installed packages apart.`,
    ...(reasons.length > 0 ? ['Excepted are:', reasons.join('\n')] : []),
  ]
  replace(file, 'tests', parts.join('\n\n'))
}
