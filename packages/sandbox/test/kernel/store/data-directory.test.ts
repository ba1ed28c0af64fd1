import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/index.js'

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

test('whatever holds keys is readable by its owner alone, in a directory that others may read, too', async () => {
  const data = mkdtempSync(join(tmpdir(), 'data-'))
  chmodSync(data, 0o755)
  const modes = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(data).map((name) => [name, (statSync(join(data, name)).mode & 0o777).toString(8)]),
    )
  const sandbox = await createSandbox({ data })
  expect(modes()).toEqual({
    'sandbox.lock': '600',
    'sandbox.sqlite': '600',
    'sandbox.sqlite-shm': '600',
    'sandbox.sqlite-wal': '600',
  })
  await sandbox.close()
})
