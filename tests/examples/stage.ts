import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as listenTcp, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox, writeCredentials, type Sandbox } from '@wechatpay-kit/sandbox'
import { afterAll, beforeAll, expect } from 'vitest'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The sandbox that the shops of a test file sell against; open while its tests run. */
export let sandbox: Sandbox
let environment: Record<string, string>
const running: ChildProcess[] = []
const login = createServer((request, response) => {
  const code = new URL(request.url ?? '', 'http://x').searchParams.get('js_code')
  const openid = sandbox.merchants[0]?.openids[0]
  response.end(
    JSON.stringify(
      code === 'good' ? { openid, session_key: 'k' } : { errcode: 40029, errmsg: 'invalid code' },
    ),
  )
})

beforeAll(async () => {
  sandbox = await createSandbox()
  const { url } = await sandbox.listen(0)
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-shop-'))
  const [merchant] = sandbox.merchants
  const file = await writeCredentials(sandbox, folder)
  const written = JSON.parse(readFileSync(file, 'utf8')) as {
    merchants: { privateKeyFile: string; platform: { publicKeyFile: string } }[]
  }
  await new Promise<void>((resolve) => login.listen(0, '127.0.0.1', resolve))
  environment = {
    WECHATPAY_MCHID: merchant?.mchid ?? '',
    WECHATPAY_APPID: merchant?.appids[0] ?? '',
    WECHATPAY_SERIAL: merchant?.client.serial ?? '',
    WECHATPAY_PRIVATE_KEY_FILE: written.merchants[0]?.privateKeyFile ?? '',
    WECHATPAY_API_V3_KEY: merchant?.client.apiV3Key ?? '',
    WECHATPAY_PUBLIC_KEY_ID: Object.keys(merchant?.client.platformKeys ?? {})[0] ?? '',
    WECHATPAY_PUBLIC_KEY_FILE: written.merchants[0]?.platform.publicKeyFile ?? '',
    WECHATPAY_BASE_URL: url,
    WECHAT_API: `http://127.0.0.1:${(login.address() as AddressInfo).port}`,
    WECHAT_SECRET: 'secret',
    NEXT_TELEMETRY_DISABLED: '1',
  }
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  login.closeAllConnections()
  login.close()
  await sandbox.close()
})

async function freePort(): Promise<number> {
  const server = listenTcp().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts an example; resolves to its URL when it responds. */
export async function start(directory: string, args: (port: number) => string[]): Promise<string> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const child = spawn(process.execPath, args(port), {
    cwd: join(root, 'examples', directory),
    env: { ...env, ...environment, PORT: String(port), NOTIFY_URL: `${url}/notify` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += String(data)))
  for (let wait = 0; wait < 200; wait++) {
    if (child.exitCode !== null) throw new Error(output)
    if (
      await fetch(`${url}/orders/none`).then(
        (answer) => answer.status === 404,
        () => false,
      )
    )
      return url
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${directory} does not answer: ${output}`)
}

export const post = async (url: string, json: object): Promise<Record<string, unknown>> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(json) })
  return (await answer.json()) as Record<string, unknown>
}
const show = async (url: string): Promise<unknown> => (await fetch(url)).json()

/** Places an order, pays it and waits until its notification is handled. Returns the order number. */
export async function sell(url: string): Promise<string> {
  const { number, code_url } = await post(`${url}/orders`, { price: '19.90' })
  expect(code_url).toMatch(/^weixin:\/\//)
  const order = `${url}/orders/${String(number)}`
  await sandbox.pay(String(number))
  for (let wait = 0; wait < 40; wait++) {
    const { attempts } = sandbox.notifications.list().at(-1) ?? {}
    if ((attempts?.length ?? 0) > 0) break
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  expect(await show(order)).toEqual({ total: 1990, state: 'PAID' })
  return String(number)
}
