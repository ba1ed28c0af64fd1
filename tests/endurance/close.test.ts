import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleFromInput } from '../../packages/sdk/test/support/program.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
let sandbox: Sandbox
let given: string
beforeAll(async () => {
  sandbox = await createSandbox()
  const { url: baseUrl } = await sandbox.listen(0)
  const [merchant] = sandbox.merchants
  if (merchant === undefined) throw new Error('no merchant')
  const { transport: _, ...client } = merchant.client
  const order = {
    appid: merchant.appids[0],
    mchid: merchant.mchid,
    description: 'x',
    out_trade_no: 'CLOSE0001',
    notify_url: 'https://shop.example/notify',
    amount: { total: 1 },
    payer: { openid: merchant.openids[0] },
  }
  given = JSON.stringify({ client: { ...client, baseUrl, retry: false }, order })
})
afterAll(() => sandbox.close())

/** A process of its own: what keeps it alive, and whether it ends by itself. */
function run(program: string): Promise<{ code: number | null; killed: boolean; told: unknown }> {
  const text = `
    import { WechatPay } from 'wechatpay-kit'
    const { client, order } = ${given}
    const wechatpay = new WechatPay(client)
    const place = (more = {}) => wechatpay.v3.pay.transactions.jsapi.post({ json: order, ...more })
    /** What the process has open beside its standard streams. */
    const open = () => process.getActiveResourcesInfo().filter((one) => !/^(PipeWrap|TTYWrap|FSReqPromise|Immediate)$/.test(one))
    const late = { headers: { 'Sandbox-Fault': 'timeout' } }
    const settled = () => new Promise((done) => setTimeout(done, 50).unref() && setImmediate(() => setImmediate(done)))
    ${program}`
  return new Promise((resolve) => {
    const child = spawn(process.execPath, moduleFromInput, { cwd: root })
    child.stdin.end(text)
    const out: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => out.push(part))
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
    child.on('close', (code) => {
      clearTimeout(late)
      const text = Buffer.concat(out).toString('utf8')
      let told: unknown = text
      try {
        told = JSON.parse(text)
      } catch {
        // Not what the program was to print: shown as it is.
      }
      resolve({ code, killed: child.killed, told })
    })
  })
}

/** Bun tells of nothing that a process has open. */
const isUntold = process.versions['bun'] !== undefined

const calls: readonly (readonly [string, string])[] = [
  ['a call', 'await place()'],
  ['a synchronous call', 'wechatpay.v3.pay.transactions.jsapi.postSync({ json: order })'],
  ['a call that was aborted', 'await place({ ...late, signal: AbortSignal.timeout(300) }).catch(() => 0)'],
  ['a call that was late', 'await place({ ...late, timeout: 300 }).catch(() => 0)'],
  ['a call that was refused', "await place({ headers: { 'Sandbox-Fault': 'system-error' } }).catch(() => 0)"],
]

describe('a process', () => {
  it.each(calls)('ends by itself after %s, with the client left open', async (_, call) => {
    expect(await run(`${call}; console.log('"done"')`)).toEqual({ code: 0, killed: false, told: 'done' })
  })

  it.skipIf(isUntold).each(calls)('has nothing open after %s and close()', async (_, call) => {
    const program = `${call}; await wechatpay.close(); await settled(); console.log(JSON.stringify(open()))`
    expect(await run(program)).toEqual({ code: 0, killed: false, told: [] })
  })

  it.skipIf(isUntold)('has sockets open before close(): the test can tell', async () => {
    const { told } = await run('await place(); console.log(JSON.stringify(open()))')
    expect(told).toContain('TCPSocketWrap')
  })

  it("leaves the shared connections open when a merchant's client is closed", async () => {
    const { told } = await run(`
      const { mchid, serial, privateKey, apiV3Key, platformKeys } = client
      const one = wechatpay.forMerchant({ mchid, serial, privateKey, apiV3Key, platformKeys })
      await one.v3.pay.transactions.jsapi.post({ json: order })
      await one.close()
      const again = await place()
      await wechatpay.close()
      await settled()
      console.log(JSON.stringify([again.prepay_id.slice(0, 2), ...open()]))`)
    expect(told).toEqual(['wx'])
  })
})
