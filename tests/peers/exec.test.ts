import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exec } from '../../packages/cli/test/support/exec.js'

/** 99,992.03 yuan: the payer pays right after the first query. */
const paidAfterQuery = '9999203'

describe('wechatpay sandbox exec', () => {
  it.each([
    { name: 'axios-plugin', options: [], keys: 'the default key mode' },
    { name: 'axios-plugin', options: ['--keys', 'public-key'], keys: 'the public key' },
    { name: 'axios-plugin', options: ['--keys', 'certificate'], keys: 'certificates' },
    { name: 'axios-plugin', options: ['--keys', 'switching'], keys: 'both keys' },
    { name: 'axios-plugin', options: ['--as', '1900000012'], keys: 'both keys of a preconfigured merchant' },
    { name: 'node-v3', options: ['--keys', 'certificate'], keys: 'certificates' },
    { name: 'node-v3', options: ['--as', '1900000011'], keys: 'certificates of a preconfigured merchant' },
  ])(
    'runs a program of $name as its README shows, with $keys: order, query, notification, refund, close',
    async ({ name, options }) => {
      const program = fileURLToPath(new URL(`programs/${name}.cjs`, import.meta.url))
      const { code, output, errors } = await exec([process.execPath, program, paidAfterQuery], options)
      expect({ code, errors }).toMatchObject({ code: 0 })
      expect(JSON.parse(output)).toEqual({
        code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/),
        before: 'NOTPAY',
        after: 'SUCCESS',
        notified: expect.stringMatching(/^(axios|nodev3)-0001$/),
        refund: 'PROCESSING',
        closed: 204,
      })
    },
  )

  it('runs an unmodified v2 program, with and without the certificate of the merchant', async () => {
    const program = fileURLToPath(new URL('programs/axios-plugin-v2.cjs', import.meta.url))
    const { code, output, errors } = await exec([process.execPath, program, paidAfterQuery])
    expect({ code, errors }).toMatchObject({ code: 0 })
    expect(JSON.parse(output)).toEqual({
      code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/),
      before: 'NOTPAY',
      after: 'SUCCESS',
      refund: '30',
      bare: 400,
      found: 'PROCESSING',
      closed: 'SUCCESS',
      seen: 'REFUND',
    })
  })

  it('shows the certificate of a client of this SDK', async () => {
    const program = fileURLToPath(new URL('programs/kit-v2.mjs', import.meta.url))
    const { code, output, errors } = await exec([process.execPath, program, paidAfterQuery])
    expect({ code, errors }).toMatchObject({ code: 0 })
    expect(JSON.parse(output)).toEqual({
      refund_id: expect.stringMatching(/^\d{29}$/),
      trade_state: 'REFUND',
    })
  })
})
