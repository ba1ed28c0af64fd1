// The cashier's side, written from the published signing rules: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
import { createHash, createHmac, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ValidationError, WechatPay } from 'wechatpay-kit'

const apiV2Key = '192006250b4c09247ec02edce69f6a2d'
type Fields = Readonly<Record<string, string>>

function signature(fields: Fields, algorithm: string): string {
  const names = Object.keys(fields).filter(
    (name) => name !== 'sign' && name !== 'paySign' && fields[name] !== '',
  )
  const text = [...names.sort().map((name) => `${name}=${fields[name] ?? ''}`), `key=${apiV2Key}`].join('&')
  const hash = algorithm === 'HMAC-SHA256' ? createHmac('sha256', apiV2Key) : createHash('md5')
  return hash.update(text).digest('hex').toUpperCase()
}

const fieldsOf = (xml: string): Fields =>
  Object.fromEntries(
    Array.from(xml.matchAll(/<(\w+)><!\[CDATA\[(.*?)\]\]><\/\1>/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

/** A platform that checks an order's signature and remembers with which algorithm it was signed. */
function platform() {
  const orders = new Map<string, string>()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const client = new WechatPay({
    mchid: '1230000109',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    privateKey,
    apiV2Key,
    apiV3Key: apiV2Key,
    retry: false,
    transport: ({ body = new Uint8Array() }) => {
      const fields = fieldsOf(Buffer.from(body).toString('utf8'))
      const algorithm = fields['sign']?.length === 64 ? 'HMAC-SHA256' : 'MD5'
      if (fields['sign_type'] !== undefined) expect(fields['sign_type']).toBe(algorithm)
      expect(fields['sign']).toBe(signature(fields, algorithm))
      const prepay_id = `wx${orders.size}`
      orders.set(prepay_id, algorithm)
      const answer = { return_code: 'SUCCESS', result_code: 'SUCCESS', prepay_id }
      const all = Object.entries({ ...answer, sign: signature(answer, algorithm) })
      const xml = `<xml>${all.map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`).join('')}</xml>`
      return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(xml) })
    },
  })
  return { client, orders }
}

const appid = 'wxd678efh567hg6787'
const orders = [
  { path: 'v2/pay/unifiedorder', order: {}, cashier: {} },
  { path: 'v2/pay/unifiedorder', order: { sign_type: 'MD5' }, cashier: { sign_type: 'MD5' } },
  { path: 'v2/pay/combinedorder', order: {}, cashier: {} },
  { path: 'v2/deposit/unifiedorder', order: {}, cashier: {} },
  { path: 'v2/pay/contractorder', order: {}, cashier: { sign_type: 'MD5' } },
] as const

describe.each(orders)('the cashier of $path, order $order', ({ path, order, cashier }) => {
  it('takes the parameters of JSAPI, mini program and App', async () => {
    const { client, orders } = platform()
    const { prepay_id } = (await client.request('POST', path, { xml: { appid, ...order } })) as {
      prepay_id: string
    }
    const algorithm = orders.get(prepay_id) ?? 'no order'
    for (const scene of ['jsapi', 'miniProgram'] as const) {
      const given = await client.payment.v2[scene]({ appid, prepay_id, ...cashier })
      expect(given.signType).toBe(algorithm)
      expect(given.paySign).toBe(signature({ ...given }, algorithm))
    }
    // The App SDK is given no sign type: the platform uses the order's.
    const app = await client.payment.v2.app({ appid, prepay_id, ...cashier })
    expect(app.sign).toBe(signature({ ...app }, algorithm))
  })
})

describe('other v2 signatures', () => {
  it('of contract pages use the sign_type that they name', async () => {
    const { client } = platform()
    const fields = { appid, mch_id: '1230000109', plan_id: '12535', contract_code: '100000' }
    const plain = await client.payment.contract.miniProgramV2(fields)
    expect(plain.extraData['sign']).toBe(signature(fields, 'MD5'))
    const named = { ...fields, sign_type: 'HMAC-SHA256' }
    const { extraData } = await client.payment.contract.miniProgramV2(named)
    expect(extraData['sign']).toBe(signature(named, 'HMAC-SHA256'))
    for (const page of ['v2/papay/h5entrustweb', 'v2/papay/entrustweb'] as const) {
      const url = new URL(await client.chain(page).url({ query: fields } as never))
      const query = Object.fromEntries(url.searchParams)
      expect(query['sign']).toBe(signature(query, query['sign_type'] ?? 'MD5'))
    }
  })

  it('of PayScore pages use the sign_type that they name', async () => {
    const { client } = platform()
    const { extraData } = await client.payment.payscore.use({ package: 'AAQTF1' })
    expect(extraData['sign']).toBe(signature(extraData, extraData['sign_type'] ?? ''))
  })

  it('reject a sign_type that v2 does not have', async () => {
    const { client } = platform()
    const order = { appid, prepay_id: 'wx1', sign_type: 'RSA' } as never
    for (const scene of ['jsapi', 'miniProgram', 'app'] as const)
      await expect(client.payment.v2[scene](order)).rejects.toBeInstanceOf(ValidationError)
    await expect(client.payment.contract.miniProgramV2({ sign_type: 'RSA' })).rejects.toThrow(/sign_type/)
  })
})
