// The generated table of docs/runtimes.md: a check a row, a runtime a column.
import { readFileSync, writeFileSync } from 'node:fs'

const [begin, end] = ['<!-- runtimes: written by `npm run runtimes` -->', '<!-- end of runtimes -->']

/** @param {string} file @param {Record<string, { name: string, ok: boolean }[]>} results */
export function writeTable(file, results) {
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
  const table = [
    `| check | ${runtimes.join(' | ')} |`,
    `| --- |${' :-: |'.repeat(runtimes.length)}`,
    ...rows,
  ].join('\n')
  const text = readFileSync(file, 'utf8')
  const [head] = text.split(begin)
  const [, tail] = text.split(end)
  writeFileSync(file, `${head}${begin}\n\n${table}\n\n${end}${tail}`)
}
