import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('run.mjs', import.meta.url))

it('50,000 calls and 5,000 ids in chains leave no growth; 1,500 merchants are light', async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, '50000'])
  const { calls, growth, ids, chains, held, merchants } = JSON.parse(
    stdout.trim().split('\n').at(-1) ?? '',
  ) as Record<string, number>
  expect({ calls, ids, merchants, stderr }).toEqual({
    calls: 50_000,
    ids: 5_000,
    merchants: 1_500,
    stderr: '',
  })
  // An object kept per call would be 50,000 times 56 bytes at least.
  expect(growth).toBeLessThan(1_024 * 1_024)
  expect(chains).toBeLessThan(256 * 1_024)
  expect(held).toBeLessThan(24 * 1_024 * 1_500)
}, 120_000)
