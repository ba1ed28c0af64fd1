import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decryptOaep, loadContract } from 'wechatpay-kit/internal'
import { fakePlatform, type FakePlatform } from '../support/platform.js'
import { answerByHand, apiV2Key, operations as operationsV2, platformV2, signByHand } from '../support/v2.js'
import { bytes, sent, sha256, sm3 } from './file.js'

describe('every upload operation of the contract', () => {
  const png = { filename: 'a.png' } as const
  type Client = ReturnType<FakePlatform['client']>
  /** Path -> how it is called, what its meta must hold, the part of its file, and its further fields. */
  const operations: Record<
    string,
    [(client: Client) => Promise<unknown>, Record<string, unknown>, string?, Record<string, string>?]
  > = {
    '/v3/merchant/media/upload': [({ media }) => media.upload(bytes, png), { filename: 'a.png', sha256 }],
    '/v3/merchant/media/video_upload': [
      ({ media }) => media.upload(bytes, { filename: 'a.mov' }),
      { filename: 'a.mov', sha256 },
    ],
    '/v3/merchant-service/images/upload': [
      ({ media }) => media.upload(bytes, { ...png, to: 'v3/merchant-service/images/upload' }),
      { filename: 'a.png', sha256 },
    ],
    '/v3/marketing/favor/media/image-upload': [
      ({ media }) => media.upload(bytes, { ...png, to: 'v3/marketing/favor/media/image-upload' }),
      { filename: 'a.png', sha256 },
    ],
    '/v3/marketing/partner/product-coupon/media/upload-image': [
      ({ media }) =>
        media.upload(bytes, { ...png, to: 'v3/marketing/partner/product-coupon/media/upload-image' }),
      { filename: 'a.png', sha256 },
    ],
    '/v3/marketing/bank/packages/{package_id}/tasks': [
      ({ media }) =>
        media.upload(bytes, {
          to: 'v3/marketing/bank/packages/{package_id}/tasks',
          filename: 'users.csv',
          package_id: '8473295',
          meta: { bank_type: 'ICBC_DEBIT' },
        }),
      { filename: 'users.csv', sha256, bank_type: 'ICBC_DEBIT' },
    ],
    '/v3/marketing/shopping-receipt/shoppingreceipts': [
      ({ media }) =>
        media.upload(bytes, {
          ...png,
          to: 'v3/marketing/shopping-receipt/shoppingreceipts',
          meta: {
            transaction_id: '4200000000000000000000000001',
            openid: 'o1',
            merchant_contact_information: { consultation_phone_number: '075512345678' },
          },
        }),
      { transaction_id: '4200000000000000000000000001', openid: 'o1', sha256 },
    ],
    '/v3/ecommerce/account/cancel-applications/media': [
      ({ media }) => media.upload(bytes, { ...png, to: 'v3/ecommerce/account/cancel-applications/media' }),
      { file_name: 'a.png', file_digest: sha256 },
    ],
    '/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': [
      ({ media }) =>
        media.upload(bytes, {
          ...png,
          to: 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload',
          sub_mchid: '1900000109',
          fields: { item_id: 56, manage_record_id: '57' },
        }),
      { file_name: 'a.png', file_digest: sha256.toUpperCase() },
      'submission_file',
      { item_id: '56', manage_record_id: '57' },
    ],
    '/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': [
      ({ media }) =>
        media.upload(bytes, {
          ...png,
          to: 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
          due_diligence_id: 'D1',
          meta: { sub_mchid: '1230001104', item_id: 130013 },
        }),
      {
        file_name: 'a.png',
        file_digest: sha256.toUpperCase(),
        sub_mchid: '1230001104',
        item_id: 130013,
      },
      'due_diligence_file',
    ],
    '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': [
      ({ media }) =>
        media.upload(bytes, {
          to: 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
          meta: { sub_mchid: '1900000109' },
        }),
      { sub_mchid: '1900000109', file_type: 'PDF', digest_alogrithm: 'SM3', digest: sm3 },
    ],
    '/v3/taxi-invoice/cards/upload-file': [
      ({ media }) =>
        media.upload(bytes, {
          to: 'v3/taxi-invoice/cards/upload-file',
          meta: { company_mchid: '1900000109', region_id: 310100 },
        }),
      {
        company_mchid: '1900000109',
        region_id: 310100,
        digest_algorithm: 'DIGEST_ALGORITHM_SM3',
        digest: sm3,
      },
    ],
    '/v3/global/merchant-service/images/upload': [
      ({ media }) => media.upload(bytes, { ...png, to: 'v3/global/merchant-service/images/upload' }),
      { filename: 'a.png', sha256 },
    ],
    '/brand/marketing/product-coupon/media/upload-image': [
      ({ media }) => media.upload(bytes, { ...png, to: 'brand/marketing/product-coupon/media/upload-image' }),
      { filename: 'a.png', sha256 },
    ],
    '/v3/global/merchant-storage/file/upload': [
      ({ media }) => media.upload(bytes, { filename: 'a.pdf', to: 'v3/global/merchant-storage/file/upload' }),
      { filename: 'a.pdf', sha256 },
    ],
  }
  const contract = loadContract().filter(({ body }) => body?.content === 'multipart')

  it('is in this table', () => {
    expect(contract.map(({ path: one }) => one).toSorted()).toEqual(Object.keys(operations).toSorted())
  })

  it.each(contract.map((operation) => [operation.path, operation] as const))(
    '%s gets what its meta requires, and no field that it does not know',
    async (template, operation) => {
      const [upload, expected, part = 'file', fields = {}] = operations[template] ?? []
      if (upload === undefined) throw new Error('not in the table')
      const platform = await fakePlatform()
      const { serial = '', privateKey } = platform.options
      await upload(platform.client({ brand: { brand_id: '120344', serial, privateKey } }))
      const { url, meta, form } = await sent(platform)
      expect(url).not.toContain('{')
      expect(meta).toMatchObject(expected as object)
      const schema = operation.body?.schema.properties?.['meta']?.contentSchema
      for (const name of schema?.required ?? []) expect(meta).toHaveProperty(name)
      for (const name of Object.keys(meta)) expect(schema?.properties).toHaveProperty(name)
      const file = form.get(part) as File
      expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true)
      for (const [name, value] of Object.entries(fields)) expect(form.get(name)).toBe(value)
      for (const name of operation.body?.schema.required ?? []) expect(form.has(name)).toBe(true)
    },
  )

  it('encrypts the marked field inside meta', async () => {
    const platform = await fakePlatform()
    await operations['/v3/marketing/shopping-receipt/shoppingreceipts']?.[0](platform.client())
    const { meta } = await sent(platform)
    const { consultation_phone_number: sealed } = meta['merchant_contact_information'] as Record<
      string,
      string
    >
    expect(decryptOaep(platform.platformKey, sealed ?? '')).toBe('075512345678')
  })
})

describe('the one upload operation of v2', () => {
  it('is the only one of its contract', () => {
    const uploads = operationsV2.filter(({ body }) => body?.content === 'multipart')
    expect(uploads.map(({ path: one }) => one)).toEqual(['/secapi/mch/uploadmedia'])
  })

  it('gets its fields signed, the MD5 of the file among them, and the file', async () => {
    const platform = await platformV2()
    platform.answer = () => answerByHand({ return_code: 'SUCCESS', result_code: 'SUCCESS', media_id: 'M1' })
    const to = 'v2/secapi/mch/uploadmedia'
    const { media_id } = await platform.client().media.upload(bytes, { to, filename: 'a.png' })
    expect(media_id).toBe('M1')
    const [request] = platform.requests
    const headers = { 'content-type': request?.headers['content-type'] ?? '' }
    const form = await new Response(request?.body as Uint8Array<ArrayBuffer>, { headers }).formData()
    const file = form.get('media') as File
    expect([file.name, file.type]).toEqual(['a.png', 'image/png'])
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true)
    form.delete('media')
    const fields = Object.fromEntries(form) as Record<string, string>
    expect(fields).toMatchObject({
      mch_id: '1900007291',
      media_hash: createHash('md5').update(bytes).digest('hex'),
    })
    expect(fields['sign']).toBe(signByHand(fields, apiV2Key, fields['sign_type'] ?? ''))
    await expect(platform.client().media.upload(bytes, { to, filename: 'a.pdf' })).rejects.toThrow(
      /takes files/,
    )
    const large = new Uint8Array(2 * 1024 * 1024 + 1)
    await expect(platform.client().media.upload(large, { to, filename: 'a.png' })).rejects.toThrow(
      /larger than/,
    )
    expect(platform.requests).toHaveLength(1)
  })
})

it('the types ask for what an operation needs', async () => {
  const { media } = (await fakePlatform()).client()
  const taxi = { to: 'v3/taxi-invoice/cards/upload-file' } as const
  const diligence = {
    to: 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload',
    due_diligence_id: 'D1',
  } as const
  const meta = { sub_mchid: '1230001104', item_id: 130013, file_digest: 'x' }
  const named = { ...diligence, filename: 'a.png', meta }
  const packages = { to: 'v3/marketing/bank/packages/{package_id}/tasks', meta: { bank_type: 'x' } } as const
  const wrong = [
    // @ts-expect-error its meta is missing
    () => media.upload(bytes, taxi),
    // @ts-expect-error the digest is computed
    () => media.upload(bytes, { ...taxi, meta: { company_mchid: '1', region_id: 1, digest: 'x' } }),
    // @ts-expect-error its path parameter is missing
    () => media.upload(bytes, packages),
  ]
  expect(wrong).toHaveLength(3)
  await media.upload(bytes, named)
  const answer = await media.upload(bytes, {
    to: 'v3/marketing/favor/media/image-upload',
    filename: 'a.png',
  })
  const url: string = answer.media_url
  expect(url).toBeUndefined()
})
