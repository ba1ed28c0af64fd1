import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sm2, sm3, sm4 } from 'sm-crypto-v2'
import type { ClientOptions } from 'wechatpay-kit'

export const hasOpenssl: boolean = spawnSync('openssl', ['version']).status === 0
export const userId = '1234567812345678'
export const apiV3Key = 'a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb'
const merchantSerial = '54E7F59ED8DF4570CFB14780EA8152D45A675EE6'

/** Keys and certificates that openssl made. */
export interface Made {
  /** As `openssl ecparam -genkey` writes it: the parameters' block in front. */
  readonly merchantKey: string
  readonly platformKey: string
  readonly root: string
  /** The root's key under another name. */
  readonly renamed: string
  readonly certificate: string
  readonly serial: string
}

export function makeKeys(): Made {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-sm-'))
  const id = `distid:${userId}`
  const openssl = (line: string, ...rest: string[]): void => {
    execFileSync('openssl', [...line.split(' '), ...rest], { cwd: folder, stdio: 'ignore' })
  }
  const serial = '157056765AB5A9EEE5D363D0329039A254D5EF49'
  for (const name of ['root', 'merchant']) openssl(`ecparam -name SM2 -genkey -out ${name}.key`)
  const self = (name: string, subject: string): void =>
    openssl(`req -new -x509 -sm3 -key root.key -sigopt ${id} -days 9 -out ${name} -subj`, subject)
  openssl('ecparam -name SM2 -genkey -noout -out platform.key')
  self('root.pem', '/O=Test/CN=Root')
  self('renamed.pem', '/O=Test/CN=Other')
  openssl(`req -new -sm3 -key platform.key -sigopt ${id} -out csr -subj`, '/O=SANDBOX/CN=Tenpay.com sign')
  openssl(
    `x509 -req -in csr -CA root.pem -CAkey root.key -sm3 -sigopt ${id} -vfyopt ${id} -set_serial 0x${serial} -days 9 -out platform.pem`,
  )
  const [merchantKey = '', platformKey = '', root = '', certificate = '', renamed = ''] = [
    'merchant.key',
    'platform.key',
    'root.pem',
    'platform.pem',
    'renamed.pem',
  ].map((name) => readFileSync(join(folder, name), 'utf8'))
  rmSync(folder, { recursive: true })
  return { merchantKey, platformKey, root, renamed, certificate, serial }
}

/** The two halves of a key as sm-crypto-v2 takes them. */
export function hexOf(pem: string): { readonly secret: string; readonly point: string } {
  const text = /-----BEGIN (EC )?PRIVATE KEY[\s\S]*/.exec(pem)?.[0] ?? pem
  const der = createPrivateKey(text).export({ type: 'pkcs8', format: 'der' }).toString('hex')
  const secret = /0201010420([0-9a-f]{64})/.exec(der)?.[1] ?? ''
  return { secret, point: sm2.getPublicKeyFromPrivateKey(secret) }
}

const hex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex')
const base64 = (text: string): string => Buffer.from(text, 'hex').toString('base64')

/** What sm-crypto-v2 does for the platform; nothing of the SDK's own. */
export const other = {
  sign: (message: Uint8Array, secret: string, id = userId): string =>
    base64(sm2.doSignature(message, secret, { der: true, hash: true, userId: id })),
  verify: (message: Uint8Array, signature: string, point: string, id = userId): boolean =>
    sm2.doVerifySignature(message, hex(signature), point, { der: true, hash: true, userId: id }),
  encrypt: (text: string | Uint8Array, point: string): string =>
    base64(sm2.doEncrypt(text, point, 1, { asn1: true })),
  decrypt: (ciphertext: string, secret: string): string =>
    sm2.doDecrypt(hex(ciphertext), secret, 1, { asn1: true, output: 'string' }),
  seal(key: Uint8Array, nonce: string, associatedData: string, plain: Uint8Array): Uint8Array {
    const sealed = sm4.encrypt(plain, key, {
      mode: 'gcm',
      output: 'array',
      iv: Buffer.from(nonce),
      associatedData: Buffer.from(associatedData),
      padding: 'none',
      outputTag: true,
    }) as unknown as { output: Uint8Array; tag: Uint8Array }
    return Buffer.concat([sealed.output, sealed.tag])
  },
  key: (text: string): Uint8Array => Buffer.from(sm3(text), 'hex').subarray(0, 16),
}

export function sealText(associatedData: string, plaintext: string, nonce = 'uluk4a9R25RW') {
  const sealed = other.seal(other.key(apiV3Key), nonce, associatedData, Buffer.from(plaintext))
  const ciphertext = Buffer.from(sealed).toString('base64')
  return { algorithm: 'AEAD_SM4_GCM', nonce, associated_data: associatedData, ciphertext }
}

/** A request that the platform let in. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

export interface SmPlatform {
  readonly made: Made
  readonly options: ClientOptions
  readonly requests: Received[]
  readonly merchant: ReturnType<typeof hexOf>
  readonly platform: ReturnType<typeof hexOf>
  /** What is answered to a request that is let in: a body, signed unless `unsigned`. */
  answer: (request: Received) => { readonly body: string | Uint8Array; readonly unsigned?: boolean }
  /** Signs as the platform does. */
  signed: (body: string) => Record<string, string>
  close(): Promise<void>
}

const authorization =
  /^WECHATPAY2-SM2-WITH-SM3 mchid="1900007291",nonce_str="(\w+)",signature="([\w+/=]+)",timestamp="(\d+)",serial_no="(\w+)"$/

/** A platform on the loopback that knows SM2 and nothing else: keys from openssl, cryptography from sm-crypto-v2. */
export async function smPlatform(): Promise<SmPlatform> {
  const made = makeKeys()
  const [merchant, platform] = [hexOf(made.merchantKey), hexOf(made.platformKey)]
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => receive(request, Buffer.concat(pieces), response))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const own: SmPlatform = {
    made,
    merchant,
    platform,
    requests: [],
    options: {
      mchid: '1900007291',
      serial: merchantSerial,
      privateKey: made.merchantKey,
      apiV3Key,
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    },
    answer: () => ({ body: '{}' }),
    signed(body) {
      const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'n'.repeat(32)]
      return {
        'wechatpay-timestamp': timestamp,
        'wechatpay-nonce': nonce,
        'wechatpay-serial': made.serial,
        'wechatpay-signature': other.sign(Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), platform.secret),
        'wechatpay-signature-type': 'WECHATPAY2-SM2-WITH-SM3',
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  const certificates = (): string =>
    JSON.stringify({
      data: [
        {
          serial_no: made.serial,
          effective_time: '2026-01-01T00:00:00+08:00',
          expire_time: '2031-01-01T00:00:00+08:00',
          encrypt_certificate: sealText('certificate', made.certificate),
        },
      ],
    })
  function receive(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const { method = '', url = '', headers } = request
    const [, nonce, signature = '', timestamp, serial] = authorization.exec(headers.authorization ?? '') ?? []
    // Of an upload only the text of `meta` is signed.
    const meta = /name="meta"\r\nContent-Type: application\/json\r\n\r\n(.*?)\r\n/.exec(
      body.toString('latin1'),
    )
    const covered = meta === null ? body : Buffer.from(meta[1] ?? '', 'latin1')
    const head = Buffer.from(`${method}\n${url}\n${timestamp}\n${nonce}\n`)
    const message = Buffer.concat([head, covered, Buffer.from('\n')])
    if (serial !== merchantSerial || !other.verify(message, signature, merchant.point)) {
      response.writeHead(401).end(JSON.stringify({ code: 'SIGN_ERROR', message: '错误的签名，验签失败' }))
      return
    }
    const received = { method, url, headers, body }
    own.requests.push(received)
    const answer =
      url === '/v3/certificates?algorithm_type=SM2' ? { body: certificates() } : own.answer(received)
    const signed = 'unsigned' in answer ? {} : own.signed(answer.body as string)
    response.writeHead(200, { 'content-type': 'application/json', ...signed }).end(answer.body)
  }
  return own
}
