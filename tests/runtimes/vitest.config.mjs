// The SDK's own tests, for `npm run runtimes`: what a new room holds is among them unless it is left out here.
import { mergeConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** Rooms of something else than the SDK: the sandbox and its commands, packaging, documents, type checkers, other SDKs, whole shops. */
const others = ['cli', 'consumers', 'demo', 'docs', 'durability', 'examples', 'peers', 'runtimes', 'types']

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
