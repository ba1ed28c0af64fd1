// What the results of the tests mean, given those that a runtime is known to be unable to pass (excepted.json). An exception
// must stand for a test that does not pass: else it is a failure itself, so that the list can't outlive its reasons.

/** @import { Exception, File, Verdict } from './judge.d.mts' */

/** The exceptions of one runtime, by file. @param {Exception[]} exceptions @param {string} runtime */
function exceptedIn(exceptions, runtime) {
  const [family] = runtime.split(' ')
  const byFile = new Map()
  for (const { tests } of exceptions.filter(({ runtimes }) => runtimes.includes(family)))
    for (const [file, names] of Object.entries(tests)) {
      if (names === 'all' || byFile.get(file) === 'all') byFile.set(file, 'all')
      else byFile.set(file, [...(byFile.get(file) ?? []), ...names])
    }
  return byFile
}

/** One file: the failures in it, and how many of its tests passed. @param {File} result @param {'all' | string[]} excepted */
function judgeFile({ file, why, tests }, excepted) {
  const passed = tests.filter(({ state }) => state === 'passed')
  if (excepted === 'all') {
    const failures = passed.map(({ name }) => `${file} > ${name}: its file is excepted, but it passes`)
    if (why === '' && tests.length === 0) failures.push(`${file}: excepted, but it holds no test`)
    return { passed: 0, failures }
  }
  const failures = why === '' ? [] : [`${file}: ${why}`]
  for (const { name, state, why: reason } of tests)
    if (state !== 'passed' && !excepted.includes(name))
      failures.push(`${file} > ${name}: ${state} ${reason}`.trimEnd())
  for (const name of excepted) {
    const found = tests.find((test) => test.name === name)
    if (found === undefined) failures.push(`${file} > ${name}: excepted, but there is no such test`)
    else if (found.state === 'passed') failures.push(`${file} > ${name}: excepted, but it passes`)
  }
  return { passed: passed.length, failures }
}

/**
 * @param {string} runtime
 * @param {File[]} results
 * @param {Exception[]} exceptions
 * @returns {Verdict} `tests` and `whole`: how many tests by name, and how many whole files, are excepted
 */
export function judge(runtime, results, exceptions) {
  const excepted = exceptedIn(exceptions, runtime)
  const judged = results.map((result) => judgeFile(result, excepted.get(result.file) ?? []))
  const ran = new Set(results.map(({ file }) => file))
  const gone = [...excepted.keys()].filter((file) => !ran.has(file))
  return {
    files: results.length,
    passed: judged.reduce((sum, { passed }) => sum + passed, 0),
    tests: [...excepted.values()].flatMap((names) => (names === 'all' ? [] : names)).length,
    whole: [...excepted.values()].filter((names) => names === 'all').length,
    failures: [
      ...judged.flatMap(({ failures }) => failures),
      ...gone.map((file) => `${file}: excepted, but there is no such file`),
    ],
  }
}
