import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { moduleFromInput } from '../support/program.js'

const pem = {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
} as const

// A worker's process.stderr goes through the main thread's event loop, which a synchronous call blocks.
it('every line of a synchronous call is printed, also when close() follows at once', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048, ...pem })
  const options = {
    mchid: '1900007291',
    serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
    privateKey,
    platformKeys: { PUB_KEY_ID_1: publicKey },
    baseUrl: 'http://127.0.0.1:9',
    retry: { attempts: 2, base: 1, max: 1 },
  }
  const program = `
    import { WechatPay } from 'wechatpay-kit'
    const client = new WechatPay(JSON.parse(process.env.OPTIONS))
    try { client.v3.certificates.getSync() } catch {}
    await client.close()
    process.exit(0)`
  const env = { ...process.env, WECHATPAY_DEBUG: '1', OPTIONS: JSON.stringify(options) }
  const child = spawn(process.execPath, moduleFromInput, { env, stdio: ['pipe', 'ignore', 'pipe'] })
  let text = ''
  child.stderr.on('data', (piece: Buffer) => (text += piece.toString()))
  child.stdin.end(program)
  await new Promise((resolve) => child.on('close', resolve))
  const lines = text.split('\n').filter((line) => line.startsWith('wechatpay '))
  expect(lines.map((line) => / (->|again|failed)/.exec(line)?.[1])).toEqual(['->', 'again', '->', 'failed'])
})
