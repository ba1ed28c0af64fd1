// The sandbox as a server, under a load that was signed beforehand, so that only its own work is measured.
import { spawn } from 'node:child_process'
import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Agent, request } from 'undici'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { against, median, table } from './figures.mjs'
import { order, path } from './order.mjs'

const orders = Number(process.env.BENCH_ORDERS ?? 4000)
const cli = fileURLToPath(new URL('../../packages/cli/bin/wechatpay.js', import.meta.url))

/** Starts the server; the milliseconds until it says that it is ready. */
async function start() {
  const began = performance.now()
  const child = spawn(process.execPath, [cli, 'sandbox', 'start', '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const line = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
  return { child, ready: performance.now() - began, ...JSON.parse(line) }
}

function signed(count, merchant) {
  const key = createPrivateKey(readFileSync(merchant.privateKeyFile))
  const [appid] = merchant.appids
  const [openid] = merchant.openids
  return Array.from({ length: count }, (_, index) => {
    const json = {
      ...order(`BENCH${String(index).padStart(12, '0')}`),
      appid,
      mchid: merchant.mchid,
      payer: { openid },
    }
    const body = JSON.stringify(json)
    const nonce = randomBytes(16).toString('hex')
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = sign('sha256', `POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`, key).toString(
      'base64',
    )
    const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${merchant.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${merchant.serial}"`
    return { body, authorization }
  })
}

/** Sends all, 32 in flight; requests/s and the latency's 99th percentile in milliseconds. */
async function load(url, requests) {
  const dispatcher = new Agent()
  const latencies = []
  const left = [...requests]
  const began = performance.now()
  const one = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const sent = performance.now()
      const answer = await request(url + path, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'user-agent': 'bench',
          'content-type': 'application/json',
          authorization: next.authorization,
        },
        body: next.body,
        dispatcher,
      })
      const text = await answer.body.text()
      if (answer.statusCode !== 200) throw new Error(text)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: 32 }, one))
  const seconds = (performance.now() - began) / 1000
  await dispatcher.close()
  latencies.sort((a, b) => a - b)
  return { rate: requests.length / seconds, p99: latencies[Math.floor(latencies.length * 0.99)] }
}

async function inProcess() {
  await (await createSandbox()).close()
  const times = []
  for (let round = 0; round < 20; round++) {
    const began = performance.now()
    const sandbox = await createSandbox()
    times.push(performance.now() - began)
    await sandbox.close()
  }
  return median(times)
}

/** Measures the sandbox. */
export async function sandboxServer() {
  const readies = []
  const loads = []
  for (let round = 0; round < 3; round++) {
    const server = await start()
    readies.push(server.ready)
    const { merchants } = JSON.parse(readFileSync(server.credentialsFile, 'utf8'))
    const direct = merchants.find((one) => one.role === 'direct')
    loads.push(await load(server.url, signed(orders, direct)))
    const ended = new Promise((resolve) => server.child.once('exit', resolve))
    server.child.kill('SIGTERM')
    await ended
  }
  table(
    `The sandbox: ${orders} orders, signed beforehand, 32 in flight; medians of 3 servers`,
    ['promise', 'figure'],
    [
      ['signed orders/s', against(median(loads.map(({ rate }) => rate)), 500, 'at least')],
      ['latency p99', `${median(loads.map(({ p99 }) => p99)).toFixed(1)} ms`],
      ['ready after start (its keys included)', against(median(readies) / 1000, 1.5, 'at most', ' s')],
      ['createSandbox(), the key pool warm', against(await inProcess(), 50, 'at most', ' ms')],
    ],
  )
}
