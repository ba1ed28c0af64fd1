import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('endure.mjs', import.meta.url))

test('what was accepted is there after kill -9 at random points', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, '500', '4'])
  const { orders, payments, refunds, lost } = JSON.parse(stdout) as Record<string, number>
  expect(lost).toEqual([])
  expect([orders, payments, refunds].every((one) => Number(one) > 100)).toBe(true)
}, 180_000)
