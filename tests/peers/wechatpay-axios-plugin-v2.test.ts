import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildXml, parseXml, signV2, verifyV2 } from 'wechatpay-kit/internal'
import { apiV2Key, platformV2, type Fields, type PlatformV2 } from '../../packages/sdk/test/support/v2.js'

type Type = 'MD5' | 'HMAC-SHA256'
/** What is used of the peer. */
interface Peer {
  Hash: { sign(type: Type, data: Fields, key: string): string; md5(text: string): string }
  Aes: { AesEcb: { encrypt(text: string, key: string): string } }
  Transformer: {
    new (
      mchid: string,
      secret: string,
    ): {
      readonly signer: (this: object, data: Fields) => Fields
      readonly verifier: (this: object, data: unknown, headers: object, status: number) => Fields
    }
    toObject: (this: object, xml: string) => Fields
    toXml: (this: object, data: Fields) => string
  }
}
const peer = createRequire(import.meta.url)('wechatpay-axios-plugin') as Peer
const { Hash, Transformer, Aes } = peer

const name = fc.stringMatching(/^[a-z_]{1,12}$/).filter((one) => !(one in {}) && one !== 'prototype')
// The peer writes no CDATA end and no carriage return that it could read back, and cuts blanks off when it reads.
const value = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => !/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\]\]>/u.test(text))
const fields = fc.dictionary(name, value).map((some): Fields => ({ ...some, mch_id: '1900007291' }))
const type = fc.constantFrom<Type>('MD5', 'HMAC-SHA256')

describe('wechatpay-axios-plugin and v2', () => {
  let platform: PlatformV2
  beforeAll(async () => {
    platform = await platformV2()
  })

  it('sign anything alike', () => {
    fc.assert(
      fc.property(fields, type, (some, how) => {
        const sign = Hash.sign(how, some, apiV2Key)
        expect(signV2(some, apiV2Key, how)).toBe(sign)
        expect(verifyV2({ ...some, sign }, apiV2Key)).toBe(true)
      }),
    )
  })

  it("read each other's XML", () => {
    fc.assert(
      fc.property(fields, (some) => {
        expect(Transformer.toObject.call({}, buildXml(some))).toEqual(some)
        expect(parseXml(Transformer.toXml.call({}, some))).toEqual(some)
      }),
    )
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)(
    "accept each other's requests and answers with %s",
    async (how) => {
      const peerSide = new Transformer('1900007291', apiV2Key)
      const url = '/pay/orderquery'
      platform.answer = ({ body }) => {
        const sent = Transformer.toObject.call({ url }, Buffer.from(body ?? []).toString('utf8'))
        const { sign = '' } = sent
        expect(sign).toBe(Hash.sign(how, sent, apiV2Key))
        expect(peerSide.signer.call({ url, method: 'post' }, { ...sent }).sign).toBe(sign)
        const answer = { return_code: 'SUCCESS', result_code: 'SUCCESS', attach: 'a & <b>', sign_type: how }
        const signed = peerSide.signer.call({ url, method: 'post' }, { ...answer, mch_id: '1900007291' })
        expect(peerSide.verifier.call({ url }, signed, {}, 200)).toBe(signed)
        return Transformer.toXml.call({ url }, signed)
      }
      const xml = { appid: 'wx', out_trade_no: "it's <1>", sign_type: how }
      expect(await platform.client().v2.pay.orderquery.post({ xml })).toMatchObject({ attach: 'a & <b>' })
    },
  )

  it('open and verify the same notifications', async () => {
    const { notifications } = platform.client()
    const payment: Fields = { transaction_id: '1', out_trade_no: '2', total_fee: '1', result_code: 'SUCCESS' }
    const body = Transformer.toXml.call({}, { ...payment, sign: Hash.sign('MD5', payment, apiV2Key) })
    expect(await notifications.parseV2({ body })).toMatchObject({
      event: 'transaction-success',
      resource: payment,
    })
    const key = createHash('md5').update(apiV2Key).digest('hex')
    expect(Hash.md5(apiV2Key)).toBe(key)
    const sealed = Aes.AesEcb.encrypt('<root><out_refund_no>R1</out_refund_no></root>', key)
    const refund = Transformer.toXml.call({}, { return_code: 'SUCCESS', req_info: sealed })
    expect(await notifications.parseV2({ body: refund })).toMatchObject({
      event: 'refund-processed',
      resource: { out_refund_no: 'R1' },
    })
  })
})
