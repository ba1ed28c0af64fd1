import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls, createServer, type TLSSocket } from 'node:tls'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportPrivateKey, generateKeyPair, issueCertificate, loadPrivateKey } from 'wechatpay-kit/internal'
import type { SandboxProxy } from '../../src/index.js'
import { openAuthority } from '../../src/proxy/authority.js'
import { signedHeaders } from '../support/caller.js'
import { nativeOrder, nativePath, openShop, type Shop } from '../support/shop.js'

let shop: Shop
let url: string
let proxy: SandboxProxy
let directory: string
beforeEach(async () => {
  shop = await openShop()
  directory = await mkdtemp(join(tmpdir(), 'proxy-'))
  url = (await shop.sandbox.listen()).url
  proxy = await shop.sandbox.openProxy({ directory, authorityDirectory: join(directory, 'authority') })
})
afterEach(() => shop.close())

/** Sends raw text to the proxy and gives what comes back. */
function talk(text: string): Promise<string> {
  const { port } = new URL(proxy.proxyUrl)
  return new Promise((resolve) => {
    let seen = ''
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => (seen += chunk.toString()))
    socket.on('error', () => undefined).on('close', () => resolve(seen))
  })
}

async function overTls(servername: string, text: string): Promise<string> {
  const ca = await readFile(proxy.authorityFile, 'utf8')
  return new Promise((resolve, reject) => {
    let seen = ''
    const socket: TLSSocket = connectTls({ host: '127.0.0.1', port: proxy.tlsPort, servername, ca }, () =>
      socket.write(text),
    )
    socket.on('data', (chunk) => (seen += chunk.toString()))
    socket.on('error', reject).on('close', () => resolve(seen))
  })
}

test('CONNECT is for WeChat Pay hosts on port 443 alone', async () => {
  const ask = (target: string): Promise<string> =>
    talk(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`)
  expect(await ask('example.com:443')).toMatch(
    /^HTTP\/1.1 403[\s\S]*example\.com is not a host of WeChat Pay/,
  )
  expect(await ask('api.mch.weixin.qq.com:80')).toMatch(/^HTTP\/1.1 403[\s\S]*port 443/)
  expect(await ask('evil-api.mch.weixin.qq.com.example:443')).toMatch(/^HTTP\/1.1 403/)
})

test('a CONNECT that names no port there can be is refused, and the sandbox lives on', async () => {
  for (const target of ['127.0.0.1:99999', '127.0.0.1:65536', '127.0.0.1:0', 'api.mch.weixin.qq.com:70000']) {
    const answer = await talk(`CONNECT ${target} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1.1 400[\s\S]*a port from 1 to 65535/)
  }
  // What only looks like an address would be looked up by name.
  expect(await talk('CONNECT 127.999.999.999:1 HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1.1 403/)
  expect((await fetch(`${url}/_sandbox/api/clock`)).status).toBe(200)
})

test('paths for the login host that are no URL are answered', async () => {
  for (const path of ['//[', '//a:b', '/\\\\', '//other.example/sns/jscode2session']) {
    const answer = await talk(
      `GET http://api.weixin.qq.com${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 404[\s\S]*--allow-host api\.weixin\.qq\.com lets/)
  }
})

test('clients that send the whole https URL to the proxy in clear text are answered too', async () => {
  const text = JSON.stringify(nativeOrder('proxy-0001'))
  const headers = await signedHeaders(shop.direct, 'POST', nativePath, text)
  const { port } = new URL(proxy.proxyUrl)
  const status = await new Promise((resolve, reject) => {
    const path = `https://api.mch.weixin.qq.com${nativePath}`
    const sending = request({ host: '127.0.0.1', port, method: 'POST', path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sending.on('error', reject).end(text)
  })
  expect(status).toBe(200)
  const elsewhere = await talk(
    'GET http://example.com/ HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n',
  )
  expect(elsewhere).toMatch(/^HTTP\/1.1 403[\s\S]*example\.com is not a host of WeChat Pay/)
})

test('TLS at once works like CONNECT; the control API is not found under a public name', async () => {
  const get = (host: string, path: string): Promise<string> =>
    overTls(host, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  expect(await get('api.wechatpay.cn', '/v3/certificates')).toMatch(/^HTTP\/1.1 400/)
  expect(await get('api.wechatpay.cn', '/_sandbox/api/orders')).toMatch(/^HTTP\/1.1 404/)
  expect(await get('api.weixin.qq.com', '/sns/jscode2session?appid=wxd678efh567hg6787&js_code=1')).toContain(
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  )
  expect(await get('api.weixin.qq.com', '/sns/jscode2session?appid=wx0&js_code=1')).toContain('40013')
  expect(await get('api.weixin.qq.com', '/cgi-bin/token')).toMatch(/^HTTP\/1.1 404[\s\S]*jscode2session only/)
})

test("the machine's authority is the owner's alone and made once", async () => {
  const authorityDirectory = join(directory, 'authority')
  expect((await stat(join(authorityDirectory, 'sandbox-ca.json'))).mode & 0o777).toBe(0o600)
  const again = await openAuthority(authorityDirectory)
  expect(again.certificate).toBe(await readFile(proxy.authorityFile, 'utf8'))
  expect(await readFile(proxy.caFile, 'utf8')).toContain(again.certificate.trim())
  for (const file of [proxy.authorityFile, proxy.caFile]) {
    expect(await readFile(file, 'utf8')).not.toContain('PRIVATE')
  }
})

test('the authority can vouch for nothing but WeChat Pay', async () => {
  const authority = await openAuthority(join(directory, 'authority'))
  const { publicKey, privateKey } = await generateKeyPair()
  const stolen = (host: string): string =>
    issueCertificate({
      subject: { commonName: host, organization: 'thief' },
      issuer: { commonName: 'wechatpay-kit sandbox CA', organization: 'SANDBOX' },
      serial: '51',
      publicKey,
      issuerKey: loadPrivateKey(authority.key),
      notBefore: new Date(Date.now() - 1000),
      notAfter: new Date(Date.now() + 86_400_000),
      use: { kind: 'server', hosts: [host] },
    })
  const handshake = async (host: string): Promise<string> => {
    const server = createServer({
      cert: stolen(host),
      key: exportPrivateKey(privateKey),
    }) as unknown as Server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const result = await new Promise<string>((resolve) => {
      const ca = authority.certificate
      const socket = connectTls({ host: '127.0.0.1', port, servername: host, ca }, () => resolve('trusted'))
      socket.on('error', (error) => resolve(error.message))
      socket.once('secureConnect', () => socket.destroy())
    })
    await new Promise((resolve) => server.close(resolve))
    return result
  }
  expect(await handshake('new.mch.weixin.qq.com')).toBe('trusted')
  expect(await handshake('bank.example')).toMatch(/permitted subtree violation/)
})

test('a reset inside TLS ends the connection without an answer', async () => {
  const text = JSON.stringify(nativeOrder('proxy-0002'))
  const headers = await signedHeaders(shop.direct, 'POST', nativePath, text)
  const lines = Object.entries({ ...headers, 'sandbox-fault': 'reset-after', host: 'api.mch.weixin.qq.com' })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const length = `content-length: ${Buffer.byteLength(text)}\r\n`
  const sent = overTls('api.mch.weixin.qq.com', `POST ${nativePath} HTTP/1.1\r\n${head}${length}\r\n${text}`)
  expect(await sent.catch(() => '')).toBe('')
  expect(shop.sandbox.orders.show('proxy-0002').trade_state).toBe('NOTPAY')
  expect(url).toMatch(/^http:/)
})
