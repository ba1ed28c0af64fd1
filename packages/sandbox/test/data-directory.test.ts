import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { createSandbox } from '../src/index.js'

test('a lock left by a killed process of our own number, as in a container that starts again, is taken over', async () => {
  const data = mkdtempSync(join(tmpdir(), 'data-'))
  const lock = join(data, 'sandbox.lock')
  for (const left of [String(process.pid), '', 'no number', '0', '999999999']) {
    writeFileSync(lock, left)
    const sandbox = await createSandbox({ data })
    await expect(createSandbox({ data })).rejects.toThrow('another sandbox is using it')
    await expect(createSandbox({ data: relative('.', data) })).rejects.toThrow('another sandbox is using it')
    await sandbox.close()
  }
  // A process that lives, and is not us.
  writeFileSync(lock, String(process.ppid))
  await expect(createSandbox({ data })).rejects.toThrow('another sandbox is using it')
})
