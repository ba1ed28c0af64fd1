import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { post, root, sell, start } from './stage.js'

describe('the shops of examples/ sell, against the sandbox', () => {
  it('on Express: also to a mini program, and refund', async () => {
    const url = await start('express-shop', () => ['shop.mjs'])
    const number = await sell(url)
    expect(await post(`${url}/orders/${number}/refund`, {})).toEqual({ status: 'PROCESSING' })
    const mini = await post(`${url}/orders/mini-program`, { price: '1', code: 'good' })
    expect(mini['payment']).toMatchObject({
      signType: 'RSA',
      package: expect.stringMatching(/^prepay_id=wx/),
    })
    expect(await post(`${url}/orders/mini-program`, { price: '1', code: 'bad' })).toEqual({})
    const wrong = await fetch(`${url}/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"price":"1.999"}',
    })
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining("yuan('1.999')"),
    })
  }, 60_000)

  it('on Hono', async () => {
    await sell(await start('hono-shop', () => ['shop.mjs']))
  }, 60_000)

  it('on NestJS, compiled with its types', async () => {
    const compiled = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], {
      cwd: join(root, 'examples/nestjs-shop'),
      encoding: 'utf8',
    })
    expect(compiled.stdout).toBe('')
    await sell(await start('nestjs-shop', () => ['dist/main.js']))
  }, 60_000)
})
