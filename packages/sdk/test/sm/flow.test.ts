import { createCipheriv, createHash, sign } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SignatureError, WechatPay } from 'wechatpay-kit'
import { sm } from 'wechatpay-kit/sm'
import { ofPlatform, publicKeyId, rsaKeys } from './rsa.js'
import { hasOpenssl, other, sealText, smPlatform, type SmPlatform } from '../support/sm.js'

/** Everything on the platform's side is openssl's and sm-crypto-v2's: the SDK can't be wrong together with itself. */
describe.runIf(hasOpenssl)(
  'a client of national cryptography, before a platform that knows nothing else',
  () => {
    let platform: SmPlatform
    let wechatpay: WechatPay
    beforeAll(async () => {
      platform = await smPlatform()
      wechatpay = new WechatPay({ ...platform.options, algorithms: sm })
    })
    beforeEach(() => {
      platform.requests.length = 0
      platform.answer = () => ({ body: '{}' })
    })
    afterAll(async () => {
      await wechatpay.close()
      await platform.close()
    })
    const order = {
      appid: 'wxd678efh567hg6787',
      mchid: '1900007291',
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no: '1217752501201407033233368018',
      notify_url: 'https://shop.example/notify',
      amount: { total: 100 },
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    }

    it('downloads the certificate of SM2, places an order and verifies the answer', async () => {
      platform.answer = () => ({ body: '{"prepay_id":"wx1"}' })
      const fresh = new WechatPay({ ...platform.options, algorithms: sm })
      expect(await fresh.v3.pay.transactions.jsapi.post({ json: order })).toEqual({ prepay_id: 'wx1' })
      await fresh.close()
      const [certificates, placed] = platform.requests
      expect(certificates?.url).toBe('/v3/certificates?algorithm_type=SM2')
      expect(placed?.headers['wechatpay-serial']).toBe(platform.made.serial)
      expect(JSON.parse(placed?.body.toString() ?? '')).toEqual(order)
    })

    it('works with a certificate of its own, without the APIv3 key, and with a Signer', async () => {
      const { apiV3Key: _, ...options } = platform.options
      const key = sm.loadPrivateKey(platform.made.merchantKey)
      const given = { ...options, algorithms: sm, platformKeys: [platform.made.certificate] }
      for (const privateKey of [key, { sign: (message: Uint8Array) => sm.sign(key, message) }]) {
        const client = new WechatPay({ ...given, privateKey })
        await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
          out_trade_no: 'A|*',
          query: { mchid: '1900007291' },
        })
        await client.close()
      }
      expect(platform.requests).toHaveLength(2)
    })

    it('refuses an answer that was changed, is signed under another user id, or says that it is of RSA', async () => {
      const ask = (): Promise<unknown> =>
        Promise.resolve(wechatpay.request('POST', 'v3/things', { json: { a: 1 } }))
      platform.answer = () => ({ body: '{"a":1}' })
      expect(await ask()).toEqual({ a: 1 })
      const { signed } = platform
      const told = async (change: (headers: Record<string, string>) => Record<string, string>) => {
        platform.signed = (body) => change(signed(body))
        const error = await ask().catch((caught: unknown) => caught)
        platform.signed = signed
        expect(error).toBeInstanceOf(SignatureError)
        return error as SignatureError
      }
      const resigned = (headers: Record<string, string>, id: string): Record<string, string> => {
        const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n{"a":1}\n`
        return {
          ...headers,
          'wechatpay-signature': other.sign(Buffer.from(message), platform.platform.secret, id),
        }
      }
      expect((await told((one) => ({ ...one, 'wechatpay-nonce': 'other' }))).code).toBe('signature_invalid')
      expect((await told((one) => resigned(one, ''))).code).toBe('signature_invalid')
      expect((await told((one) => resigned(one, 'A'.repeat(16)))).code).toBe('signature_invalid')
      const rsa = await told((one) => ({ ...one, 'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048' }))
      expect(rsa.message).toContain('is one of WECHATPAY2-SM2-WITH-SM3')
      const strange = await told((one) => ({ ...one, 'wechatpay-signature-type': 'WECHATPAY3' }))
      expect(strange.code).toBe('signature_invalid')
      platform.signed = (body) => {
        const { 'wechatpay-signature-type': __, ...rest } = resigned(signed(body), '1234567812345678')
        return rest
      }
      expect(await ask()).toEqual({ a: 1 })
      platform.signed = signed
    })

    it('encrypts fields for the platform and opens those for the merchant', async () => {
      platform.answer = () => ({ body: '{"type":"PERSONAL_OPENID","account":"a","relation_type":"USER"}' })
      const name = '张三 𠮷'
      await wechatpay.v3.profitsharing.receivers.add.post({
        json: { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'a', relation_type: 'USER', name },
      })
      const sent = JSON.parse(platform.requests.at(-1)?.body.toString() ?? '') as { name: string }
      expect(platform.requests.at(-1)?.headers['wechatpay-serial']).toBe(platform.made.serial)
      expect(other.decrypt(sent.name, platform.platform.secret)).toBe(name)
      platform.answer = () => ({
        body: JSON.stringify({ payer_phone: other.encrypt('13800000000', platform.merchant.point) }),
      })
      const complaint = wechatpay.v3.merchantService.complaintsV2._complaint_id_
      expect(await complaint.get({ complaint_id: '1' })).toMatchObject({ payer_phone: '13800000000' })
    })

    it('says which field it could not encrypt', async () => {
      const json = { appid: 'wx1', type: 'PERSONAL_OPENID', account: 'a', relation_type: 'USER', name: '' }
      await expect(wechatpay.v3.profitsharing.receivers.add.post({ json })).rejects.toMatchObject({
        problems: [{ path: '/json/name', message: 'an empty text can not be encrypted with SM2' }],
      })
    })

    it('verifies and opens notifications', async () => {
      const resource = { out_trade_no: '1', amount: { total: 100 } }
      const body = JSON.stringify({
        id: 'EV-1',
        create_time: '2026-01-01T00:00:00+08:00',
        event_type: 'TRANSACTION.SUCCESS',
        resource_type: 'encrypt-resource',
        summary: '支付成功',
        resource: { original_type: 'transaction', ...sealText('transaction', JSON.stringify(resource)) },
      })
      const headers = platform.signed(body)
      const notification = await wechatpay.notifications.parse({ headers, body })
      expect(notification).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', resource })
      await expect(wechatpay.notifications.parse({ headers, body: `${body} ` })).rejects.toMatchObject({
        code: 'signature_invalid',
      })
      const plain = new WechatPay({ ...platform.options, baseUrl: 'http://127.0.0.1:9', ...rsaKeys() })
      await expect(plain.notifications.parse({ headers, body })).rejects.toThrow('give algorithms: sm')
    })

    it('opens a notification of RSA, too, where its key is given: the merchant changes over while they are on their way', async () => {
      const { apiV3Key, ...rest } = platform.options
      if (apiV3Key === undefined) throw new Error('no key')
      const cipher = createCipheriv('aes-256-gcm', apiV3Key, 'uluk4a9R25RW').setAAD(
        Buffer.from('transaction'),
      )
      const sealed = Buffer.concat([
        cipher.update('{"out_trade_no":"1"}'),
        cipher.final(),
        cipher.getAuthTag(),
      ])
      const body = JSON.stringify({
        id: 'EV-1',
        event_type: 'TRANSACTION.SUCCESS',
        resource: {
          algorithm: 'AEAD_AES_256_GCM',
          nonce: 'uluk4a9R25RW',
          associated_data: 'transaction',
          ciphertext: sealed.toString('base64'),
        },
      })
      const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'n']
      const message = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`)
      const headers = {
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Serial': publicKeyId,
        'Wechatpay-Signature': sign('sha256', message, ofPlatform.privateKey).toString('base64'),
        'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      }
      const { platformKeys } = rsaKeys()
      const client = new WechatPay({ ...rest, apiV3Key, platformKeys, algorithms: sm })
      expect(await client.notifications.parse({ headers, body })).toMatchObject({
        resource: { out_trade_no: '1' },
      })
      // The platform's own key of RSA is nothing to be answered in: the certificate of SM2 is downloaded.
      expect(await client.request('GET', 'v3/things')).toEqual({})
      expect(platform.requests.at(-1)?.headers['wechatpay-serial']).toBe(platform.made.serial)
      await client.close()
      // Without that key it is a stranger's.
      await expect(wechatpay.notifications.parse({ headers, body })).rejects.toMatchObject({
        code: 'signature_unknown_serial',
      })
    })

    it('signs only the meta of an upload', async () => {
      platform.answer = () => ({ body: '{"media_id":"M"}' })
      const answer = await wechatpay.media.upload(Buffer.from('picture'), { filename: '图.png' })
      expect(answer).toEqual({ media_id: 'M' })
    })

    it('asks for encrypted bills of SM4_GCM and reads them', async () => {
      const text =
        '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n' +
        '`2026-11-23 10:00:00,`42,`1,`交易,`交易,`收入,`1.00,`1.00,`system,`无,`7\r\n' +
        '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`1,`1,`1.00,`0,`0.00\r\n'
      const key = Buffer.from('0123456789abcdef')
      const file = {
        bill_sequence: 1,
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(text).digest('hex'),
        nonce: 'uluk4a9R25RW',
        encrypt_key: other.encrypt(key, platform.merchant.point),
        download_url: `${platform.options.baseUrl}/v3/billdownload/file?token=t`,
      }
      platform.answer = ({ url }) =>
        url.startsWith('/v3/billdownload/')
          ? { body: other.seal(key, 'uluk4a9R25RW', '', Buffer.from(text)), unsigned: true }
          : { body: JSON.stringify({ download_bill_count: 1, download_bill_list: [file] }) }
      const rows = []
      const question = { sub_mchid: '1900000109', bill_date: '2026-11-23' }
      for await (const row of wechatpay.bills.subMerchantFundFlow(question)) rows.push(row)
      expect(rows).toMatchObject([{ amount: 100 }])
      expect(platform.requests[0]?.url).toContain('algorithm=SM4_GCM')
      platform.answer = ((honest) => (request) => {
        const { body } = honest(request)
        if (typeof body === 'string') return { body }
        return { body: Buffer.from(body).fill(0, 20, 21), unsigned: true }
      })(platform.answer)
      const again = async (): Promise<void> => {
        for await (const _row of wechatpay.bills.subMerchantFundFlow(question)) void _row
      }
      await expect(again()).rejects.toMatchObject({ code: 'download_digest_mismatch' })
      const named = async (change: object): Promise<unknown> => {
        platform.answer = ({ url }) =>
          url.startsWith('/v3/billdownload/')
            ? { body: Buffer.alloc(64), unsigned: true }
            : { body: JSON.stringify({ download_bill_list: [{ ...file, ...change }] }) }
        return again().catch((error: unknown) => error)
      }
      expect(await named({ nonce: 'short' })).toMatchObject({ name: 'DownloadError', code: 'invalid_bill' })
      const long = other.encrypt(Buffer.alloc(32, 1), platform.merchant.point)
      expect(String(await named({ encrypt_key: long }))).toContain('32 bytes, not the 16 of SM4_GCM')
      platform.requests.length = 0
      expect(String(await named({ hash_type: 'MD5' }))).toContain('hash_type: MD5')
      expect(platform.requests).toHaveLength(1)
      const strange = other.encrypt(key, platform.platform.point)
      expect(await named({ encrypt_key: strange })).toMatchObject({ code: 'decryption_failed' })
    })
  },
)
