import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { moduleFromInput } from '../../packages/sdk/test/support/program.js'

describe('WECHATPAY_DEBUG', () => {
  it('prints a line per event on standard error: no body, no Authorization, no key', () => {
    const script = `
      import { createSandbox } from '@wechatpay-kit/sandbox'
      import { WechatPay } from 'wechatpay-kit'
      const sandbox = await createSandbox()
      const [merchant] = sandbox.merchants
      const client = new WechatPay({ ...merchant.client })
      const json = { appid: merchant.appids[0], mchid: merchant.mchid, description: 'hidden-description',
        out_trade_no: 'DEBUG000001', notify_url: 'https://shop.example/notify', amount: { total: 1 } }
      await client.v3.pay.transactions.native.post({ json })
      await sandbox.close()`
    const { stderr } = spawnSync(process.execPath, moduleFromInput, {
      input: script,
      encoding: 'utf8',
      env: { ...process.env, WECHATPAY_DEBUG: '1' },
    })
    expect(stderr).toMatch(/#1\.1 POST http:\/\/\S+\/v3\/pay\/transactions\/native ->/)
    expect(stderr).toMatch(/<- 200 \S+ [\d.]+ ms/)
    expect(stderr).toMatch(/ok after/)
    expect(stderr).not.toMatch(/hidden-description|WECHATPAY2|PRIVATE|nonce_str/)
  })
})
