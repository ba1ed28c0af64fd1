import { createSandbox, type Sandbox, type SandboxMerchant } from '@wechatpay-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ResponseError, WechatPay } from 'wechatpay-kit'

const [appid, mchid] = ['wxd678efh567hg6787', '1900000001']
const sp = { sp_mchid: '1230000109', sub_mchid: '1900000109' }
let sandbox: Sandbox
let direct: WechatPay
let partner: WechatPay
beforeEach(async () => {
  sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
  const client = (one: SandboxMerchant | undefined): WechatPay => {
    if (one === undefined) throw new Error('no merchant')
    return new WechatPay({ ...one.client })
  }
  direct = client(sandbox.merchants[0])
  partner = client(sandbox.merchants[1])
})
afterEach(async () => {
  await direct.close()
  await partner.close()
  await sandbox.close()
})

describe('code payments through typed calls', () => {
  const json = (out_trade_no: string, auth_code: string) => ({
    appid,
    mchid,
    description: 'Image形象店',
    out_trade_no,
    payer: { auth_code },
    amount: { total: 100 },
    scene_info: { store_info: { id: '0001' } },
  })
  const transactions = () => direct.v3.pay.transactions

  it('a till polls while the payer types the password', async () => {
    const { auth_code } = sandbox.authCode(undefined, { behavior: 'confirm' })
    let state = (await transactions().codepay.post({ json: json('till-0001', auth_code) })).trade_state
    const seen = [state]
    while (state === 'USERPAYING') {
      await sandbox.clock.advance(2500)
      const query = { mchid }
      const order = transactions().outTradeNo._out_trade_no_
      state = (await order.get({ out_trade_no: 'till-0001', query })).trade_state
      seen.push(state)
    }
    expect(seen).toEqual(['USERPAYING', 'USERPAYING', 'SUCCESS'])
  })

  it('a till gives up and reverses; a spent code is a ResponseError', async () => {
    const { auth_code } = sandbox.authCode(undefined, { behavior: 'ignore' })
    await transactions().codepay.post({ json: json('till-0001', auth_code) })
    const { reverse } = transactions().outTradeNo._out_trade_no_
    const reversed = await reverse.post({ out_trade_no: 'till-0001', json: { appid, mchid } })
    expect(reversed.out_trade_no).toBe('till-0001')
    const error: unknown = await transactions()
      .codepay.post({ json: json('till-0002', auth_code) })
      .then(undefined, (reason: unknown) => reason)
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({ status: 400, code: 'AUTH_CODE_INVALID' })
  })

  it('a partner charges for a sub-merchant', async () => {
    const { mchid: _, appid: __, ...rest } = json('till-0001', sandbox.authCode().auth_code)
    const paid = await partner.v3.pay.partner.transactions.codepay.post({ json: { ...rest, ...sp } })
    expect(paid).toMatchObject({ ...sp, trade_state: 'SUCCESS' })
    const { reverse } = partner.v3.pay.partner.transactions.outTradeNo._out_trade_no_
    await reverse.post({ out_trade_no: 'till-0001', json: sp })
    expect(sandbox.orders.show('till-0001').trade_state).toBe('REVOKED')
  })
})
