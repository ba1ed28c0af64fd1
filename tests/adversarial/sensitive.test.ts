import { describe, expect, it } from 'vitest'
import { ciphertext, ValidationError, type Signer } from 'wechatpay-kit'
import { decryptOaep, encryptOaep } from 'wechatpay-kit/internal'
import { fakePlatform, publicKeyId } from '../../packages/sdk/test/support/platform.js'

const receiver = {
  appid: 'wx8888888888888888',
  type: 'PERSONAL_OPENID',
  account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  relation_type: 'USER',
} as const

function sent(body: Uint8Array | undefined): Record<string, unknown> {
  return JSON.parse(Buffer.from(body ?? []).toString()) as Record<string, unknown>
}

describe('sensitive fields', () => {
  it("are encrypted by the contract's marks, with the key that Wechatpay-Serial names; the caller's object is left alone", async () => {
    const platform = await fakePlatform()
    const json = { ...receiver, name: '张三' }
    await platform.client().v3.profitsharing.receivers.add.post({ json })
    const [request] = platform.requests
    const body = sent(request?.body)
    expect(request?.headers['wechatpay-serial']).toBe(publicKeyId)
    expect(decryptOaep(platform.platformKey, String(body['name']))).toBe('张三')
    expect(body['account']).toBe(receiver.account)
    expect(json.name).toBe('张三')
  })

  it('are encrypted in every item of a list', async () => {
    const platform = await fakePlatform()
    await platform.client().request('POST', 'v3/profitsharing/orders', {
      json: { receivers: [{ name: 'A' }, { account: 'no name' }, { name: 'B' }] },
    })
    const { receivers } = sent(platform.requests[0]?.body) as { receivers: { name?: string }[] }
    expect(receivers.map(({ name }) => name && decryptOaep(platform.platformKey, name))).toEqual([
      'A',
      undefined,
      'B',
    ])
  })

  it('that are cipher text already pass through', async () => {
    const platform = await fakePlatform()
    await platform
      .client()
      .v3.profitsharing.receivers.add.post({ json: { ...receiver, name: ciphertext('c2VhbGVk') } })
    expect(sent(platform.requests[0]?.body)['name']).toBe('c2VhbGVk')
  })

  it('too long for RSA, or not text, are refused by their path', async () => {
    const platform = await fakePlatform()
    const add = platform.client().v3.profitsharing.receivers.add
    await expect(add.post({ json: { ...receiver, name: '长'.repeat(80) } })).rejects.toMatchObject({
      name: 'ValidationError',
      problems: [{ path: '/json/name' }],
    })
    const wrong = { ...receiver, name: 7 as unknown as string }
    await expect(add.post({ json: wrong })).rejects.toBeInstanceOf(ValidationError)
    expect(platform.requests).toHaveLength(0)
  })

  it("of an answer are opened with the merchant's key, or by the Signer; one that can't is told before anything is sent", async () => {
    const platform = await fakePlatform()
    const body = JSON.stringify({
      out_bill_no: 'b1',
      user_name: encryptOaep(platform.merchantPublicKey, '李四'),
    })
    platform.answers = () => ({ body })
    const path = 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'
    expect(await platform.client().request('GET', path, { out_bill_no: 'b1' })).toMatchObject({
      user_name: '李四',
    })
    const asked = platform.requests.length
    const query = (decrypt?: Signer['decrypt'], of = path) =>
      platform
        .client({ privateKey: { sign: () => 'c2ln', ...(decrypt && { decrypt }) } })
        .request('GET', of, of === path ? { out_bill_no: 'b1' } : { sub_mchid: '1' })
    const cannot = { name: 'ConfigError', code: 'signer_cannot_decrypt' }
    await expect(query()).rejects.toMatchObject(cannot)
    const overseas = 'v3/global/merchants/{sub_mchid}'
    await expect(query(undefined, overseas)).rejects.toMatchObject(cannot)
    expect(platform.requests).toHaveLength(asked)
    expect(await query(() => '李四')).toMatchObject({ user_name: '李四' })
    expect(await query(() => Promise.resolve(Buffer.from('李四')))).toMatchObject({ user_name: '李四' })
    const { user_name } = JSON.parse(body) as { user_name: string }
    expect(await query((sealed) => sealed)).toMatchObject({ user_name })
    await expect(query(() => Promise.reject(new Error('KMS')))).rejects.toMatchObject({
      code: 'decryption_failed',
    })
  })
})
