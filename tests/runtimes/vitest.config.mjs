// The SDK's tests for `npm run runtimes`: every folder of tests/ that is not excluded here, and packages/sdk/test.
import { mergeConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** Folders that do not test the SDK at run time: packaging, documents, type checkers, other SDKs, whole shops. */
const others = ['consumers', 'demo', 'docs', 'durability', 'examples', 'peers', 'runtimes', 'types']

const config = mergeConfig(base, {
  test: {
    exclude: ['**/node_modules/**', ...others.map((room) => `tests/${room}/**`)],
    setupFiles: ['tests/runtimes/witness.mjs'],
    reporters: ['tests/runtimes/reporter.mjs'],
    // Processes, not threads: as in `npm test`, and the only pool in which all of these runtimes run them.
    pool: 'forks',
  },
})
delete config.test.projects
config.test.include = ['packages/sdk/**/*.test.ts', 'tests/**/*.test.ts']
export default config
