import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('the demo ends well and prints the prepay_id on a line of its own', async () => {
  const file = fileURLToPath(new URL('../../examples/first-order/demo.mjs', import.meta.url))
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const code = new Promise((resolve) => child.once('exit', resolve))
  const output = await text(child.stdout)
  expect(await code).toBe(0)
  expect(output.match(/^prepay_id: wx[0-9a-f]{34}$/gm)).toHaveLength(1)
  expect(output.match(/SignatureError signature_invalid/g)).toHaveLength(2)
})
