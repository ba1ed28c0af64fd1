import { spawn } from 'node:child_process'
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
/** Folders as a user has them: with nothing but the bundle, and with the package installed beside it. */
const alone = mkdtempSync(join(tmpdir(), 'wechatpay-kit-bundle-alone-'))
const beside = mkdtempSync(join(tmpdir(), 'wechatpay-kit-bundle-beside-'))
const formats = ['cjs', 'esm'] as const
const file = (folder: string, format: string): string =>
  join(folder, format === 'cjs' ? 'bundle.cjs' : 'bundle.mjs')

const pem = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} as const
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
const apiV2Key = '192006250b4c09247ec02edce69f6a2d'
let server: Server

/** v3: signed JSON. v2: XML signed with HMAC-SHA256. */
function answer(path: string): { headers: Record<string, string>; body: string } {
  if (!path.startsWith('/v3/')) {
    const text = `result_code=SUCCESS&return_code=SUCCESS&key=${apiV2Key}`
    const signature = createHmac('sha256', apiV2Key).update(text).digest('hex').toUpperCase()
    const body = `<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><sign>${signature}</sign></xml>`
    return { headers: {}, body }
  }
  const body = '{"code_url":"weixin://wxpay/x"}'
  const timestamp = String(Math.floor(Date.now() / 1000))
  const message = `${timestamp}\nnonce\n${body}\n`
  const headers = {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': 'nonce',
    'wechatpay-serial': 'PUB_KEY_ID_1',
    'wechatpay-signature': sign('sha256', Buffer.from(message), platform.privateKey).toString('base64'),
  }
  return { headers, body }
}

beforeAll(async () => {
  const root = dirname(require.resolve('wechatpay-kit/package.json'))
  mkdirSync(join(beside, 'node_modules'))
  symlinkSync(root, join(beside, 'node_modules', 'wechatpay-kit'))
  for (const folder of [alone, beside]) {
    for (const format of formats) {
      await build({
        entryPoints: [fileURLToPath(new URL('program.mjs', import.meta.url))],
        outfile: file(folder, format),
        bundle: true,
        platform: 'node',
        format,
        logLevel: 'error',
      })
    }
  }
  const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url)"
  await build({
    entryPoints: [fileURLToPath(new URL('program.mjs', import.meta.url))],
    outfile: join(alone, 'banner.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: banner },
  })
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      const { headers, body } = answer(request.url ?? '')
      response.writeHead(200, headers).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}, 60_000)
afterAll(() => {
  server.close()
  for (const folder of [alone, beside]) rmSync(folder, { recursive: true })
})

interface Outcome {
  readonly result?: unknown
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly outcomeUnknown?: boolean
  readonly cause?: string
}

/** Runs a bundle from another working directory: nothing may be looked for there. */
async function run(bundle: string, kind: string): Promise<Outcome> {
  const { port } = server.address() as AddressInfo
  const options = {
    mchid: '1900007291',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    privateKey: merchant.privateKey,
    apiV2Key,
    platformKeys: { PUB_KEY_ID_1: platform.publicKey },
    baseUrl: `http://127.0.0.1:${port}`,
    retry: false,
  }
  const env = { PATH: process.env['PATH'], PROGRAM: JSON.stringify({ options }) }
  const child = spawn(process.execPath, [bundle, kind], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env,
  })
  let text = ''
  let errors = ''
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  expect(errors).toBe('')
  return JSON.parse(text) as Outcome
}

const works = { code_url: 'weixin://wxpay/x' }
const missing = { name: 'ConfigError', code: 'bundle_incomplete' }

describe.each(formats)('a bundle of esbuild, %s', (format) => {
  it.each(['call', 'sync', 'v2', 'qr'])('with the package installed beside it: %s works', async (kind) => {
    const { result } = await run(file(beside, format), kind)
    if (kind === 'v2') expect(result).toMatchObject({ return_code: 'SUCCESS' })
    else expect(result).toEqual(kind === 'qr' ? '<svg' : works)
  })

  it('with the package installed beside it: validate works', async () => {
    const outcome = await run(file(beside, format), 'validate')
    expect(outcome).toMatchObject({ name: 'ValidationError' })
    expect(outcome.message).toMatch(/amount\/total.*fen/)
  })

  it.each(['validate', 'sync'])('alone: %s says what to mark as external', async (kind) => {
    const outcome = await run(file(alone, format), kind)
    expect(outcome).toMatchObject(missing)
    expect(outcome.message).toMatch(/mark it as external \(esbuild: --external:wechatpay-kit/)
  })

  it('alone: a QR code works', async () => {
    expect(await run(file(alone, format), 'qr')).toEqual({ result: '<svg' })
  })
})

it.each(['call', 'v2'])('a CommonJS bundle alone: %s works', async (kind) => {
  const { result } = await run(file(alone, 'cjs'), kind)
  expect(result).toMatchObject(kind === 'v2' ? { return_code: 'SUCCESS' } : works)
})

it.each(['call', 'v2'])(
  'an ES module bundle alone: %s says what to mark as external, and that nothing was sent',
  async (kind) => {
    const outcome = await run(file(alone, 'esm'), kind)
    expect(outcome).toMatchObject(missing)
    expect(outcome.outcomeUnknown).toBe(false)
    expect(outcome.cause).toMatch(/Dynamic require/)
  },
)

it.each(['call', 'v2'])('an ES module bundle alone with a require: %s works', async (kind) => {
  const { result } = await run(join(alone, 'banner.mjs'), kind)
  expect(result).toMatchObject(kind === 'v2' ? { return_code: 'SUCCESS' } : works)
})
