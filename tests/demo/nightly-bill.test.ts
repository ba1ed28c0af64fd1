import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('the nightly job waits for the bill, saves it, and finds what the books lack and what they have too much', async () => {
  const file = fileURLToPath(new URL('../../examples/nightly-bill/run.mjs', import.meta.url))
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const code = new Promise((resolve) => child.once('exit', resolve))
  const output = await text(child.stdout)
  expect(await code).toBe(0)
  expect(output.split('\n')).toEqual([
    'the bill is being made: asking again in 30 minutes',
    'the bill is being made: asking again in 30 minutes',
    expect.stringMatching(/^saved: \d{4} bytes, 4 rows$/),
    'paid 218.00, refunded 29.00 yuan',
    'missing here: payment 20180608-0003, 1.00 yuan: was its notification lost?',
    'missing there: refund of 20180608-0001: query it before you act',
    'matched: 2 payments, 1 refunds',
    '',
  ])
})
