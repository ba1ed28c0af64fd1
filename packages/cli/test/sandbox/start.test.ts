import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/wechatpay.js', import.meta.url))
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})

interface Run {
  child: ChildProcess
  output: Promise<string>
  errors: Promise<string>
  code: Promise<number | null>
  line: Promise<string>
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('no pipes')
  let seen = ''
  const line = new Promise<string>((resolve) => {
    stdout.on('data', (part: Buffer) => {
      seen += part.toString()
      if (seen.includes('\n')) resolve(seen)
    })
  })
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, output: text(stdout), errors: text(stderr), code, line }
}

interface Credentials {
  merchants: {
    role: string
    mchid: string
    serial: string
    privateKeyFile: string
    certificateFile: string
    apiV3Key: string
    apiV2Key: string
    appids: string[]
    openids: string[]
    subMerchants: { mchid: string; appid: string }[]
    platform: { publicKeyId: string; publicKeyFile: string }
  }[]
}

describe('wechatpay sandbox start', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'prints one line when ready, writes the credentials, and stops on %s',
    async (signal) => {
      const { child, line, code, output } = run('sandbox', 'start', '--port', '0', '--json')
      const ready = JSON.parse(await line) as { url: string; credentialsFile: string; consoleUrl: string }
      expect(Object.keys(ready)).toEqual([
        'url',
        'mutualTlsUrl',
        'proxyUrl',
        'caFile',
        'credentialsFile',
        'consoleUrl',
      ])
      expect(ready.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect(statSync(ready.credentialsFile).mode & 0o777).toBe(0o600)
      const { merchants } = JSON.parse(readFileSync(ready.credentialsFile, 'utf8')) as Credentials
      const partner = merchants.find(({ role }) => role === 'partner')
      expect(partner).toMatchObject({ mchid: '1230000109', apiV3Key: expect.stringMatching(/^.{32}$/) })
      expect(partner?.appids).toContain('wx8888888888888888')
      expect(partner?.openids).toContain('oUpF8uMuAJO_M2pxb1Q9zNjWeS6o')
      expect(partner?.subMerchants).toContainEqual({ mchid: '1900000109', appid: 'wxd678efh567hg6999' })
      expect(partner?.platform.publicKeyId).toMatch(/^PUB_KEY_ID_9999\d{30}$/)
      for (const file of [
        partner?.privateKeyFile ?? '',
        partner?.certificateFile ?? '',
        partner?.platform.publicKeyFile ?? '',
      ]) {
        expect(isAbsolute(file)).toBe(true)
        expect(statSync(file).mode & 0o777).toBe(0o600)
      }
      child.kill(signal)
      expect(await code).toBe(0)
      expect((await output).trim().split('\n')).toHaveLength(1)
      expect(existsSync(dirname(ready.credentialsFile))).toBe(false)
    },
  )

  it('lives on when nobody reads what it says any more', async () => {
    const { child, line, code, output, errors } = run('sandbox', 'start', '--port', '0', '--json')
    for (const reading of [output, errors]) void reading.catch(() => undefined)
    const { url, credentialsFile } = JSON.parse(await line) as { url: string; credentialsFile: string }
    child.stdout?.destroy()
    child.stderr?.destroy()
    // A refused host is told on stderr.
    const { port } = new URL(url)
    const refused = request({
      host: '127.0.0.1',
      port,
      method: 'CONNECT',
      path: 'elsewhere.invalid:443',
    }).end()
    await new Promise((resolve) => refused.once('connect', resolve).once('error', resolve))
    expect((await fetch(`${url}/_sandbox/api/clock`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await code).toBe(0)
    expect(existsSync(credentialsFile)).toBe(false)
  })

  it('keeps its data and its keys in --data', async () => {
    const data = join(mkdtempSync(join(tmpdir(), 'wechatpay-kit-')), 'data')
    const serials: string[] = []
    for (let round = 0; round < 2; round++) {
      const { child, line, code } = run('sandbox', 'start', '--port', '0', '--json', '--data', data)
      const { credentialsFile } = JSON.parse(await line) as { credentialsFile: string }
      expect(credentialsFile.startsWith(data)).toBe(true)
      serials.push(
        (JSON.parse(readFileSync(credentialsFile, 'utf8')) as Credentials).merchants[0]?.serial ?? '',
      )
      child.kill('SIGTERM')
      await code
    }
    expect(serials[0]).toBe(serials[1])
  })

  it.each([
    [['--port', 'abc'], /--port/],
    [['--clock', 'yesterday'], /--clock.*2018-06-08T10:00:00\+08:00/],
    [['--notify-rewrite', 'shop.example'], /--notify-rewrite.*FROM=TO/],
    [['--unknown'], /unknown option '--unknown'/],
  ])('refuses %j with a message that names the option', async (args, message) => {
    const { code, errors } = run('sandbox', 'start', ...args)
    expect(await code).toBe(2)
    expect(await errors).toMatch(message)
  })

  it('says that a port is in use', async () => {
    const first = run('sandbox', 'start', '--port', '0', '--json')
    const { url } = JSON.parse(await first.line) as { url: string }
    const second = run('sandbox', 'start', '--port', new URL(url).port)
    expect(await second.code).toBe(1)
    expect(await second.errors).toMatch(/in use.*--port/)
  })

  it('has help and a version', async () => {
    expect(await run('--version').output).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(await run('sandbox', 'start', '--help').output).toContain('--notify-rewrite')
  })
})
