import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

/** Suites that `npm test` leaves out, because they take minutes or need packages of their own: `npm run test:NAME`. */
const suites = {
  cli: ['packages/cli/test/**/*.test.ts'],
  consumers: ['tests/consumers/**/*.test.ts'],
  docs: ['tests/docs/**/*.test.ts'],
  durability: ['tests/durability/**/*.test.ts', 'packages/orders/test/proof.test.ts'],
  endurance: ['tests/endurance/**/*.test.ts'],
  examples: ['tests/examples/shops.test.ts', 'tests/demo/**/*.test.ts'],
  nextjs: ['tests/examples/nextjs*.test.ts'],
  peers: ['tests/peers/**/*.test.ts'],
  types: ['tests/types/**/*.test.ts', 'packages/sdk/test/editor/**/*.test.ts'],
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Vitest leaves one core to itself, which is half of a machine with two.
    maxWorkers: '100%',
    // Keeps the certificate authority that tested commands make out of the home directory.
    env: { XDG_DATA_HOME: fileURLToPath(new URL('node_modules/.cache/tests', import.meta.url)) },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...Object.values(suites).flat()],
        },
      },
      ...Object.entries(suites).map(([name, include]) => ({
        extends: true as const,
        test: { name, include },
      })),
    ],
  },
})
