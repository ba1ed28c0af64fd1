import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ValidationError, WechatPay } from 'wechatpay-kit'
import { apiV2Key, options } from '../support/socket.js'

type Fields = Readonly<Record<string, string>>

const client = new WechatPay(options)

/** What a signature covers, and the fields in their order. */
function textOf(fields: Fields): string {
  return Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

function signatureOf(text: string, type: 'MD5' | 'HMAC-SHA256' = 'MD5'): string {
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', apiV2Key)
  return hash.update(`${text}&key=${apiV2Key}`).digest('hex').toUpperCase()
}

const xmlOf = (fields: Fields): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`

/** Every way to cut a text into fields: at any of its `&name=`, whether they were fields or part of a value. */
function* cuts(text: string): Generator<Fields> {
  const starts = [...text.matchAll(/&(?=[A-Za-z_]\w*=)/g)].map(({ index }) => index)
  for (let chosen = 0; chosen < 2 ** starts.length; chosen++) {
    const at = starts.filter((_, bit) => (chosen & (2 ** bit)) !== 0)
    const parts = [0, ...at.map((index) => index + 1)].map((from, index) => text.slice(from, at[index]))
    const fields = Object.fromEntries(
      parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
    )
    if (Object.keys(fields).length === parts.length && textOf(fields) === text) yield fields
  }
}

/** What the client takes a notification for; undefined when it is rejected. */
async function taken(fields: Fields, sign: string): Promise<{ event: string; resource: Fields } | undefined> {
  try {
    return (await client.notifications.parseV2({ body: xmlOf({ ...fields, sign }) })) as never
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^signature_(ambiguous|invalid)$/) })
    return undefined
  }
}

const nick =
  'x&mch_id=1900007291&nonce_str=n&out_trade_no=VICTIM1&result_code=SUCCESS&return_code=SUCCESS&total_fee=99900&transaction_id=4200001&z=1'
const contractPage: Fields = {
  appid: 'wxd678efh567hg6787',
  contract_code: 'C1',
  contract_display_account: 'nick',
  mch_id: '1900007291',
  notify_url: 'https://shop.example/n',
  plan_id: '12535',
  request_serial: '1000',
  timestamp: '1414488825',
  version: '1.0',
}
const payment: Fields = {
  appid: 'wx2421b1c4370ec43b',
  attach: 'shop=1&till=2',
  bank_type: 'CFT',
  mch_id: '10000100',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  out_trade_no: '1409811653',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  total_fee: '1',
  transaction_id: '1004400740201409030005092168',
}

describe('a text that payers were given the signature of', () => {
  it('is no payment notification however it is cut, even if other software signed it over "&"', async () => {
    const text = textOf({ ...contractPage, contract_display_account: nick })
    const sign = signatureOf(text)
    let tried = 0
    for (const fields of cuts(text)) {
      // The cuts that a forger needs: a number, an amount and a success.
      if (!('out_trade_no' in fields) || !('total_fee' in fields)) continue
      tried++
      expect(await taken(fields, sign)).toBeUndefined()
    }
    expect(tried).toBeGreaterThan(100)
  })

  it('is no payment notification with all of its own fields beside those of a payment', async () => {
    const text = textOf({
      ...contractPage,
      notify_url: 'https://shop.example/n&out_trade_no=VICTIM1',
      timestamp: '1414488825&total_fee=99900&transaction_id=4200001',
    })
    const sign = signatureOf(text)
    for (const fields of cuts(text)) expect(await taken(fields, sign)).toBeUndefined()
  })

  it('is not signed over "&" by this client: the error names the field', async () => {
    const { payment: scenes } = client
    const page: Fields = { ...contractPage, contract_display_account: nick }
    const named = (path: string) => ({
      name: 'ValidationError',
      problems: [{ path, message: expect.stringContaining('"&"') }],
    })
    await expect(scenes.contract.miniProgramV2(page)).rejects.toMatchObject(
      named('/contract_display_account'),
    )
    const { mch_id: _, ...query } = page
    for (const operation of [client.v2.papay.entrustweb, client.v2.papay.h5entrustweb])
      await expect(operation.url({ query } as never)).rejects.toMatchObject(
        named('/query/contract_display_account'),
      )
    await expect(scenes.payscore.detail({ service_id: 'S', out_order_no: 'a&b=c' })).rejects.toMatchObject(
      named('/out_order_no'),
    )
    await expect(scenes.payscore.use({ package: 'a&b' })).rejects.toMatchObject(named('/package'))
    const coupon = { stock_id: '1&a=b', out_request_no: 'N' }
    await expect(scenes.coupon.miniProgram({ coupons: [coupon] })).rejects.toMatchObject(named('/stock_id0'))
    await expect(scenes.coupon.h5({ ...coupon, open_id: 'O' })).rejects.toMatchObject(named('/stock_id'))
    await expect(scenes.v2.jsapi({ appid: 'a', prepay_id: 'p&x=1' })).rejects.toMatchObject(named('/package'))
    await expect(scenes.v2.app({ appid: 'a', prepay_id: 'p&x=1' })).rejects.toMatchObject(named('/prepayid'))
  })

  it('is signed when a URL in it is percent-encoded', async () => {
    const notify_url = encodeURIComponent('https://shop.example/n?a=1&b=2')
    const { extraData } = await client.payment.contract.miniProgramV2({ ...contractPage, notify_url })
    expect(extraData['sign']).toBe(signatureOf(textOf({ ...contractPage, notify_url })))
  })

  // Values that a payer may choose, in every scene that signs with apiV2Key.
  const anything = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom(nick, nick.slice(0, 60), '&out_trade_no=1', 'total_fee=1', 'a=b', '&', '%26'),
  )
  const scenes: readonly ((value: string) => Promise<Fields>)[] = [
    async (value) =>
      (await client.payment.contract.miniProgramV2({ ...contractPage, contract_display_account: value }))
        .extraData,
    async (value) => {
      const query = { ...contractPage, contract_display_account: value }
      return Object.fromEntries(
        new URL(await client.v2.papay.entrustweb.url({ query } as never)).searchParams,
      )
    },
    async (value) =>
      (await client.payment.payscore.detail({ service_id: '1', out_order_no: value })).extraData,
    async (value) => {
      const { send_coupon_merchant, sign } = await client.payment.coupon.miniProgram({
        coupons: [{ stock_id: '1', out_request_no: value }],
      })
      return { send_coupon_merchant, stock_id0: '1', out_request_no0: value, sign }
    },
    async (value) => {
      const url = await client.payment.coupon.h5({ stock_id: '1', out_request_no: value, open_id: 'o' })
      return Object.fromEntries(new URL(url).searchParams)
    },
    async (value) => {
      const { paySign, ...fields } = await client.payment.v2.jsapi({ appid: 'a', prepay_id: value })
      return { ...fields, sign: paySign }
    },
    async (value) => ({ ...(await client.payment.v2.app({ appid: 'a', prepay_id: value })) }),
  ]

  it('is accepted in no other cut, and as no event that the contract knows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...scenes), anything, async (scene, value) => {
        let page: Fields
        try {
          page = await scene(value)
        } catch (error) {
          expect(error).toBeInstanceOf(ValidationError)
          return
        }
        const { sign = '', ...fields } = page
        for (const cut of cuts(textOf(fields))) {
          const found = await taken(cut, sign)
          expect(found === undefined || found.event === 'other').toBe(true)
          if (found !== undefined) expect(textOf(found.resource)).toBe(textOf(cut))
          if (found !== undefined) expect({ ...cut }).toEqual({ ...fields })
        }
      }),
      { numRuns: 60 },
    )
  })
})

interface Described {
  readonly path: string
  readonly page?: boolean
  readonly query?: { readonly properties: Readonly<Record<string, unknown>> }
  readonly event?: string
  readonly version?: string
  readonly body?: { readonly properties: Readonly<Record<string, unknown>> }
}
const described = (file: string): readonly Described[] =>
  JSON.parse(readFileSync(new URL(`../../../../contract/${file}`, import.meta.url), 'utf8')) as Described[]
const filled = (properties: object): Fields =>
  Object.fromEntries(Object.keys(properties).map((name) => [name.replace('$n', '0'), '1']))

describe('the contract', () => {
  const pages = described('v2.json').filter(
    ({ page, query }) => page && query?.properties['sign'] !== undefined,
  )
  it.each(pages.map(({ path, query }) => [path, query?.properties ?? {}] as const))(
    'gives the page %s a field by which it is no payment',
    async (_, properties) => {
      const { sign: __, ...fields } = { ...filled(properties), ...payment }
      expect(await taken(fields, signatureOf(textOf(fields)))).toBeUndefined()
    },
  )

  const events = described('webhooks.json').filter(
    ({ event, version }) => version === 'v2' || event?.startsWith('v2/'),
  )
  const unsealed = events.filter(
    ({ body }) => body && !('event_ciphertext' in body.properties) && !('req_info' in body.properties),
  )
  it.each(
    unsealed.map(({ event = '', body }) => [event.replace('v2/', ''), body?.properties ?? {}] as const),
  )('gives the event %s no field of a page', async (event, properties) => {
    const { sign: _, ...rest } = filled(properties)
    const fields = { ...rest, return_code: 'SUCCESS', result_code: 'SUCCESS', trade_state: 'SUCCESS' }
    expect((await taken(fields, signatureOf(textOf(fields))))?.event).toBe(event)
  })
})

describe('a payment notification', () => {
  it('is accepted with text of the merchant’s own in attach', async () => {
    const found = await taken(payment, signatureOf(textOf(payment)))
    expect(found).toMatchObject({ event: 'transaction-success', resource: { attach: 'shop=1&till=2' } })
  })

  it('that is cut another way never changes a field that the platform names', async () => {
    // Every cut is tried, and each field doubles their number.
    const { mch_id: _, nonce_str: __, result_code: ___, return_code: ____, ...few } = payment
    const names = fc.constantFrom(
      'b',
      'bank_type',
      'total_fee',
      'transaction_id',
      'z',
      'out_trade_no',
      'till',
    )
    const attach = fc.array(fc.tuple(names, fc.stringMatching(/^[A-Z0-9]{1,4}$/)), { maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(attach, fc.constantFrom('MD5', 'HMAC-SHA256'), async (pairs, type) => {
        const own = ['x', ...pairs.map(([name, value]) => `${name}=${value}`)].join('&')
        const text = textOf({ ...few, attach: own })
        const sign = signatureOf(text, type)
        for (const cut of cuts(text)) {
          const found = await taken(cut, sign)
          if (found === undefined) continue
          const { attach: _, ...named } = few
          expect(found).toMatchObject({ event: 'transaction-success', resource: named })
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each(['out_trade_no', 'total_fee'])('without %s is not taken for one', async (name) => {
    const { [name]: _, ...rest } = payment
    expect(await taken(rest, signatureOf(textOf(rest)))).toBeUndefined()
  })
})
