import { expect, test } from 'vitest'
import { createSandbox } from '../../src/index.js'

test('an account holds no more than can be counted to the fen', async () => {
  const sandbox = await createSandbox()
  const { funds } = sandbox
  const { operation } = funds.show('1900000001')
  const most = Number.MAX_SAFE_INTEGER - operation
  expect(() => funds.topUp('1900000001', most + 1)).toThrow(
    `amount must be at most ${most}: the account holds`,
  )
  expect(funds.topUp('1900000001', most).operation).toBe(Number.MAX_SAFE_INTEGER)
  expect(() => funds.topUp('1900000001', 1)).toThrow('amount must be at most 0')
  expect(funds.show('1900000001').operation).toBe(Number.MAX_SAFE_INTEGER)
  await sandbox.close()
})
