import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateKeyPair, exportPrivateKey, issueCertificate } from 'wechatpay-kit/internal'
import { createSandbox, type Sandbox, type SandboxMerchant, type SandboxProxy } from '../../src/index.js'
import { callV2, readByHand, signByHand, unifiedOrder, writeByHand } from '../support/caller-v2.js'

interface Identity {
  readonly cert: string
  readonly key: string
}

describe('mutual TLS', () => {
  let folder: string
  let sandbox: Sandbox
  let url: string
  let proxy: SandboxProxy
  let authority: string
  let direct: SandboxMerchant
  let partner: SandboxMerchant
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mutual-tls-'))
    sandbox = await createSandbox()
    ;({ url } = await sandbox.listen())
    proxy = await sandbox.openProxy({ directory: folder, authorityDirectory: folder })
    authority = await readFile(proxy.authorityFile, 'utf8')
    const [one, two] = sandbox.merchants
    if (one === undefined || two === undefined) throw new Error('no merchants')
    direct = one
    partner = two
    await callV2(direct, '/pay/unifiedorder', unifiedOrder('CERTIFIED'))
    await sandbox.pay('CERTIFIED')
  })
  afterAll(async () => {
    await sandbox.close()
    await rm(folder, { recursive: true })
  })

  const identityOf = ({ certificate, client }: SandboxMerchant): Identity => ({
    cert: certificate,
    key: client.privateKey,
  })
  const refund = (): string => {
    const fields: Record<string, string> = {
      appid: 'wxd678efh567hg6787',
      mch_id: direct.mchid,
      nonce_str: 'n',
      out_trade_no: 'CERTIFIED',
      out_refund_no: 'CERTIFIED-1',
      total_fee: '100',
      refund_fee: '40',
    }
    return writeByHand({ ...fields, sign: signByHand(fields, direct.apiV2Key) })
  }
  /** By the machine's own address, or by a host of WeChat Pay that is led there. */
  const send = (identity: Partial<Identity>, servername = ''): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(proxy.mutualTlsUrl)
      const target = { hostname, port, path: '/secapi/pay/refund', method: 'POST', agent: false }
      const trust = { ca: authority, ...(servername === '' ? {} : { servername }) }
      const sending = request({ ...target, ...trust, ...identity }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        )
      })
      sending.once('error', reject)
      sending.end(refund())
    })

  it('refunds for the merchant whose certificate is on the connection', async () => {
    for (const servername of ['', 'api.mch.weixin.qq.com']) {
      const { status, body } = await send(identityOf(direct), servername)
      expect([status, readByHand(body)]).toMatchObject([200, { result_code: 'SUCCESS', refund_fee: '40' }])
    }
  })

  it('answers a connection without a certificate as the web server of the platform does', async () => {
    const { status, body } = await send({})
    expect(status).toBe(400)
    expect(body).toContain('<title>400 No required SSL certificate was sent</title>')
    const plain = await fetch(`${url}/secapi/pay/refund`, { method: 'POST', body: refund() })
    expect([plain.status, plain.headers.get('content-type')]).toEqual([400, 'text/html'])
    expect(await plain.text()).toContain('No required SSL certificate was sent')
  })

  it('refuses a certificate that nobody here has', async () => {
    const { publicKey, privateKey } = await generateKeyPair()
    const name = { commonName: direct.mchid, organization: 'SANDBOX' }
    const [notBefore, notAfter] = [new Date(Date.now() - 1000), new Date(Date.now() + 100_000)]
    const given = { subject: name, issuer: name, serial: '51', publicKey, issuerKey: privateKey }
    const cert = issueCertificate({ ...given, notBefore, notAfter })
    const { status, body } = await send({ cert, key: exportPrivateKey(privateKey) })
    expect(status).toBe(400)
    expect(body).toContain('The SSL certificate error')
  })

  it('refuses the certificate of another merchant', async () => {
    const { status, body } = await send(identityOf(partner))
    expect(status).toBe(200)
    expect(readByHand(body)).toEqual({ return_code: 'FAIL', return_msg: '商户证书与商户号不匹配' })
  })

  it('needs none in process, where nobody else can call', async () => {
    const { fields } = await callV2(direct, '/secapi/pay/refund', {
      appid: 'wxd678efh567hg6787',
      out_trade_no: 'CERTIFIED',
      out_refund_no: 'CERTIFIED-1',
      total_fee: '100',
      refund_fee: '40',
    })
    expect(fields['result_code']).toBe('SUCCESS')
  })
})
