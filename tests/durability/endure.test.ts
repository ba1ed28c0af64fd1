import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const endure = fileURLToPath(new URL('endure.mjs', import.meta.url))
const spend = fileURLToPath(new URL('spend.mjs', import.meta.url))

test('what was accepted is there after kill -9 at random points', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [endure, '500', '4'])
  const { orders, payments, refunds, lost } = JSON.parse(stdout) as Record<string, number>
  expect(lost).toEqual([])
  expect([orders, payments, refunds].every((one) => Number(one) > 100)).toBe(true)
}, 180_000)

test('more is never spent than there is, at once from many connections and through kill -9', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [spend, '3'])
  const { unanswered, ...rest } = JSON.parse(stdout) as Record<string, number>
  expect(unanswered).toBeGreaterThan(0)
  expect(rest).toEqual({
    asked: 650,
    accepted: 500,
    refused: 150,
    kept: 500,
    lost: 0,
    operation: 100_000_000 - 500 * 199_999,
    transferring: 500 * 199_999,
  })
}, 180_000)
