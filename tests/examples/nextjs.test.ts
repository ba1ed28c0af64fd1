import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, sell, start } from './stage.js'

it('the shop on Next.js, built with its types, sells against the sandbox', async () => {
  const next = join(root, 'examples/nextjs-shop/node_modules/next/dist/bin/next')
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: join(root, 'examples/nextjs-shop'),
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NEXT_TELEMETRY_DISABLED: '1',
    } as NodeJS.ProcessEnv,
  })
  expect(`${built.stdout}${built.stderr}`).toContain('/orders/[number]')
  await sell(await start('nextjs-shop', (port) => [next, 'start', '-p', String(port), '-H', '127.0.0.1']))
}, 180_000)
