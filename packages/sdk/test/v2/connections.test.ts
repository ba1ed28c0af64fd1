import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createSecureServer, type Server as SecureServer, type TLSSocket } from 'node:tls'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportPrivateKey, generateKeyPair, issueCertificate } from 'wechatpay-kit/internal'
import { fakePlatform } from '../support/platform.js'
import { moduleFromInput } from '../support/program.js'
import { answerByHand, apiV2Key, readByHand, signByHand } from '../support/v2.js'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-v2-'))
const file = (name: string): string => join(folder, name)
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Whether the caller showed a certificate, and whose. */
const seen: { connections: number; subjects: (string | undefined)[]; paths: string[] } = {
  connections: 0,
  subjects: [],
  paths: [],
}
let secure: SecureServer
let plain: Server
let options: Record<string, unknown>

/** Answers every v2 request whose signature is right. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    seen.paths.push(request.url ?? '')
    if ('getPeerCertificate' in request.socket)
      seen.subjects.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN as string | undefined)
    const { sign, ...fields } = readByHand(Buffer.concat(parts).toString('utf8'))
    const type = fields['sign_type'] ?? 'MD5'
    const told =
      sign === signByHand(fields, apiV2Key, type)
        ? { return_code: 'SUCCESS', result_code: 'SUCCESS', prepay_id: 'wx2014' }
        : { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'SIGNERROR', err_code_des: '签名错误' }
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end(answerByHand(told, type))
  })
}

beforeAll(async () => {
  const [ca, server, client, other] = await Promise.all([1, 2, 3, 4].map(() => generateKeyPair()))
  if (ca === undefined || server === undefined || client === undefined || other === undefined)
    throw new Error()
  const name = (commonName: string): { commonName: string; organization: string } => ({
    commonName,
    organization: 'SANDBOX',
  })
  const issue = (commonName: string, serial: string, publicKey: typeof ca.publicKey): string =>
    issueCertificate({
      subject: name(commonName),
      issuer: name('Test CA'),
      serial,
      publicKey,
      issuerKey: ca.privateKey,
      notBefore: new Date(Date.now() - 3_600_000),
      notAfter: new Date(Date.now() + 3_600_000),
      ...(commonName === 'Test CA' ? { use: { kind: 'authority' } } : {}),
    })
  const caPem = issue('Test CA', '01', ca.publicKey)
  writeFileSync(file('ca.pem'), caPem)
  writeFileSync(file('cert.pem'), issue('1900007291', '03', client.publicKey))
  writeFileSync(file('key.pem'), exportPrivateKey(client.privateKey))
  writeFileSync(file('other.pem'), exportPrivateKey(other.privateKey))
  const source = `-in ${file('cert.pem')} -inkey ${file('key.pem')}`
  const target = `-out ${file('cert.p12')} -passout pass:1900007291`
  // As WeChat Pay makes them: RC2, which OpenSSL 3 keeps in its legacy provider alone.
  const made = spawnSync('openssl', `pkcs12 -export -legacy ${source} ${target}`.split(' '))
  if (made.status !== 0) throw new Error(String(made.stderr))
  plain = createServer(answer)
  // Not of node:https, whose requests don't show the certificate in Bun.
  secure = createSecureServer(
    {
      key: exportPrivateKey(server.privateKey),
      cert: issue('localhost', '02', server.publicKey),
      ca: caPem,
      requestCert: true,
      rejectUnauthorized: true,
    },
    (socket) => plain.emit('connection', socket),
  )
  secure.on('secureConnection', () => seen.connections++)
  await Promise.all(
    [secure, plain].map((one) => new Promise<void>((done) => one.listen(0, 'localhost', done))),
  )
  const { transport: _, ...rest } = (await fakePlatform()).options
  options = { ...rest, apiV2Key }
}, 60_000)
afterAll(async () => {
  await Promise.all([secure, plain].map((one) => new Promise((done) => one.close(done))))
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  Object.assign(seen, { connections: 0, subjects: [], paths: [] })
})

/** Runs a program with a client of its own: only a process that starts can be told which authority to trust. */
function run(program: string, more: Record<string, unknown> = {}): Promise<unknown> {
  const { port } = secure.address() as AddressInfo
  const all = { ...options, baseUrl: `https://localhost:${port}`, ...more }
  const text = `
    import { readFileSync } from 'node:fs'
    import { WechatPay } from 'wechatpay-kit'
    const file = (name) => new URL(${JSON.stringify(pathToFileURL(`${folder}/`).href)} + name)
    const options = ${JSON.stringify(all)}
    const xml = { appid: 'wx', out_trade_no: '1', out_refund_no: '2', total_fee: 1, refund_fee: 1 }
    const told = (error) => ({ name: error.name, code: error.code, message: error.message })
    const tell = (value) => process.stdout.write(JSON.stringify(value))
    ${program}`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, moduleFromInput, {
      cwd: root,
      env: { ...process.env, NODE_EXTRA_CA_CERTS: file('ca.pem') },
    })
    child.stdin.end(text)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(out).toString('utf8')))
      else reject(new Error(Buffer.concat(err).toString('utf8')))
    })
  })
}

const pair = "{ cert: readFileSync(file('cert.pem'), 'utf8'), key: readFileSync(file('key.pem')) }"

describe('a call that needs the merchant certificate', () => {
  it.each([
    ['PEM text and bytes', pair],
    ['file: URLs', "{ cert: file('cert.pem'), key: file('key.pem') }"],
    ['a .p12 file, whose passphrase is the merchant number', "{ pfx: file('cert.p12') }"],
    ['the bytes of a .p12 file', "{ pfx: readFileSync(file('cert.p12')), passphrase: '1900007291' }"],
  ])('shows it, given as %s, on connections that are kept', async (_, certificate) => {
    const answers = await run(`
      const client = new WechatPay({ ...options, clientCertificate: ${certificate} })
      const codes = []
      for (let n = 0; n < 20; n++) codes.push((await client.v2.secapi.pay.refund.post({ xml })).return_code)
      await client.close()
      tell(codes)`)
    expect(answers).toEqual(Array(20).fill('SUCCESS'))
    expect(seen.subjects).toEqual(Array(20).fill('1900007291'))
    expect(seen.paths).toEqual(Array(20).fill('/secapi/pay/refund'))
    // undici opens a second one when a call follows on another's heels, and no third.
    expect(seen.connections).toBeLessThanOrEqual(2)
  })

  it('is sent on one connection as long as calls do not overlap', async () => {
    await run(`
      const client = new WechatPay({ ...options, clientCertificate: ${pair} })
      for (let n = 0; n < 10; n++) {
        await client.v2.secapi.pay.refund.post({ xml })
        await new Promise((done) => setImmediate(done))
      }
      await client.close()
      tell(true)`)
    expect(seen.paths).toHaveLength(10)
    expect(seen.connections).toBe(1)
  })

  it('shows it in synchronous calls, too', async () => {
    const answer = await run(`
      const certificate = { cert: file('cert.pem'), key: file('key.pem') }
      const client = new WechatPay({ ...options, clientCertificate: certificate })
      const codes = [client.v2.secapi.pay.refund, client.chain('v2/secapi/pay/refund'), client['v2/secapi/pay/refund']]
        .map((one) => one.postSync({ xml }).return_code)
      await client.close()
      tell(codes)`)
    expect(answer).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS'])
    expect(seen.connections).toBeLessThanOrEqual(2)
  })

  it('is the only kind that shows it', async () => {
    const error = await run(`
      const client = new WechatPay({ ...options, clientCertificate: ${pair} })
      const orderquery = await client.v2.pay.orderquery.post({ xml }).catch(told)
      await client.close()
      tell(orderquery)`)
    expect(error).toMatchObject({ name: 'RequestError' })
    expect(seen.subjects).toEqual([])
  })

  it.each([
    ['that is missing', undefined, /^clientCertificate: needed/],
    [
      'whose file is missing',
      "{ pfx: file('absent.p12') }",
      /^clientCertificate\.pfx: the file .* \(ENOENT\)/,
    ],
    [
      'of another key',
      "{ cert: file('cert.pem'), key: file('other.pem') }",
      /can't be used together.*mismatch/i,
    ],
    [
      'of a wrong passphrase',
      "{ pfx: file('cert.p12'), passphrase: 'wrong' }",
      /passphrase does not open it/,
    ],
    ['that is none', "{ cert: 'text', key: 'text' }", /^clientCertificate: cert and key/],
  ])('says what is wrong with a certificate %s, and sends nothing', async (_, certificate, message) => {
    const error = (await run(`
      const client = new WechatPay({ ...options, clientCertificate: ${String(certificate)} })
      tell(await client.v2.secapi.pay.refund.post({ xml }).catch(told))
      await client.close()`)) as { name: string; message: string }
    expect(error.name).toBe('ConfigError')
    expect(error.message).toMatch(message)
    expect(error.message).not.toMatch(/PRIVATE KEY/)
    expect(seen.connections).toBe(0)
  })
})

describe('a synchronous v2 call', () => {
  it('is there in three forms, and throws what the asynchronous one throws', async () => {
    const { port } = plain.address() as AddressInfo
    const answers = await run(
      `
      const client = new WechatPay(options)
      const path = 'v2/pay/unifiedorder'
      const ids = [client.v2.pay.unifiedorder, client.chain(path), client[path]].map((one) => one.postSync({ xml }).prepay_id)
      const stranger = new WechatPay({ ...options, apiV2Key: 'x'.repeat(32) })
      const caught = (call) => { try { call() } catch (error) { return told(error) } }
      const errors = [
        caught(() => stranger.v2.pay.unifiedorder.postSync({ xml })),
        caught(() => new WechatPay({ ...options, apiV2Key: undefined }).v2.pay.unifiedorder.postSync({ xml })),
        caught(() => client.v2.pay.unifiedorder.postSync({ json: xml })),
      ]
      await Promise.all([client.close(), stranger.close()])
      tell({ ids, errors })
      process.exit(0)`,
      { baseUrl: `http://localhost:${port}` },
    )
    expect(answers).toMatchObject({
      ids: ['wx2014', 'wx2014', 'wx2014'],
      errors: [
        { name: 'SignatureError', code: 'signature_invalid' },
        { name: 'ConfigError' },
        { name: 'ValidationError' },
      ],
    })
    expect(seen.paths).toEqual(Array(4).fill('/pay/unifiedorder'))
  })
})
