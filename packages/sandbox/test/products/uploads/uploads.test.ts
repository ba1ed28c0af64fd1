import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type SandboxMerchant } from '../../../src/index.js'
import { uploadFlows } from '../../../src/products/uploads/operations.js'
import { loadContract } from 'wechatpay-kit/internal'
import { sendV2, signByHand } from '../../support/caller-v2.js'
import { upload } from '../../support/upload.js'

describe('uploads', () => {
  let sandbox: Sandbox
  let partner: SandboxMerchant
  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'test' })
    const found = sandbox.merchants[1]
    if (found === undefined) throw new Error('no partner')
    partner = found
  })
  afterAll(() => sandbox.close())

  it('are all of the contract', () => {
    const names = loadContract()
      .filter(({ body, path }) => body?.content === 'multipart' && path.startsWith('/v3/'))
      .map(({ method, path }) => `${method} ${path}`)
    expect(uploadFlows.map(([name]) => name).toSorted()).toEqual(names.toSorted())
  })

  it('take a file that agrees with its digest, and give it a name of its own', async () => {
    const { status, headers, json } = await upload(partner)
    expect([status, headers['sandbox-answer']]).toEqual([200, 'stateful'])
    expect(json['media_id']).toMatch(/^V1_[\w-]{40,}$/)
    const other = await upload(partner, { content: randomBytes(3000) })
    expect(other.json['media_id']).not.toBe(json['media_id'])
    const logo = await upload(partner, { path: '/v3/marketing/favor/media/image-upload' })
    expect(logo.json['media_url']).toMatch(/^https:\/\/wxpaylogo\.qpic\.cn\/wxpaylogo\//)
  })

  it('take bytes that look like a boundary, and PDF where it is taken', async () => {
    const content = Buffer.concat([
      randomBytes(100),
      Buffer.from('\r\n--bound\r\n--boundar'),
      randomBytes(100),
    ])
    expect((await upload(partner, { content })).status).toBe(200)
    const pdf = await upload(partner, { filename: 'LICENCE.PDF', content: randomBytes(6 * 1024 * 1024) })
    expect(pdf.status).toBe(200)
  })

  it('outlive an export of the state', async () => {
    const { json } = await upload(partner, { content: Buffer.from('kept') })
    const { documents } = sandbox.state.export()
    expect(documents['media']?.map(([id]) => id)).toContain(json['media_id'])
  })

  it('of v2 are signed with their form, and v3 knows what they gave', async () => {
    const send = async (hash: string, filename = 'a.jpg'): Promise<Record<string, string>> => {
      const form: Record<string, string> = {
        mch_id: partner.mchid,
        media_hash: hash,
        sign_type: 'HMAC-SHA256',
      }
      form['sign'] = signByHand(form, partner.apiV2Key, 'HMAC-SHA256')
      const parts = Object.entries(form).map(
        ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      const head = `--b\r\nContent-Disposition: form-data; name="media"; filename="${filename}"\r\n\r\n`
      const headers = { 'content-type': 'multipart/form-data; boundary=b' }
      const body = `${parts.join('')}${head}picture\r\n--b--\r\n`
      return (await sendV2(partner, '/secapi/mch/uploadmedia', body, { headers })).fields
    }
    const right = createHash('md5').update('picture').digest('hex')
    const { media_id = '' } = await send(right)
    expect(sandbox.state.export().documents['media']?.map(([id]) => id)).toContain(media_id)
    expect(await send('0'.repeat(32))).toMatchObject({
      err_code: 'PARAM_ERROR',
      err_code_des: expect.stringContaining('摘要') as string,
    })
    expect(await send(right, 'a.gif')).toMatchObject({
      err_code: 'PARAM_ERROR',
      err_code_des: expect.stringContaining('后缀') as string,
    })
  })
})
