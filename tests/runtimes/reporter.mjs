// Tells Vitest's results to the process that asked for them: a line of JSON for each test file that is done, and one at the end.
import { appendFileSync } from 'node:fs'

const tell = (line) => appendFileSync(process.env.RUNTIME_RESULTS, `${JSON.stringify(line)}\n`)
const messages = (errors) => errors.map(({ message, name }) => `${name}: ${message}`).join('; ')

/** An error outside of any test, with the file in which it was noticed. */
const describe = ({ message, stack, VITEST_TEST_PATH: file }) =>
  `${file ?? 'outside of any file'}: ${stack ?? message}`

/** Vitest makes one of it. */
export default class Results {
  onTestRunStart(specifications) {
    tell({ files: specifications.length })
  }

  onTestModuleEnd(module) {
    const tests = Array.from(module.children.allTests(), (test) => {
      const { state, errors = [] } = test.result()
      return { name: test.fullName, state, why: messages(errors) }
    })
    // What failed outside of any test: the import, or a hook.
    const outside = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors())
    tell({ file: module.relativeModuleId, tests, why: messages(outside) })
  }

  onTestRunEnd(modules, unhandled) {
    tell({ done: modules.length, unhandled: unhandled.map(describe) })
  }
}
