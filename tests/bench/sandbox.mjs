// The sandbox as a server, under a load that was signed beforehand, so that only its own work is measured.
import { spawn } from 'node:child_process'
import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Agent, request } from 'undici'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { against, median, table } from './figures.mjs'
import { order, path } from './order.mjs'

const orders = Number(process.env.BENCH_ORDERS ?? 4000)
const cli = fileURLToPath(new URL('../../packages/cli/bin/wechatpay.js', import.meta.url))

/** Starts the server; the milliseconds until it says that it is ready. */
async function start(...options) {
  const began = performance.now()
  const child = spawn(process.execPath, [cli, 'sandbox', 'start', '--port', '0', '--json', ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const line = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
  return { child, ready: performance.now() - began, ...JSON.parse(line) }
}

/** Signed only so many at once: a signature is good for five minutes. */
const batch = 20_000

function signed(count, merchant, prefix, extra = {}) {
  const key = createPrivateKey(readFileSync(merchant.privateKeyFile))
  const [appid] = merchant.appids
  const [openid] = merchant.openids
  return Array.from({ length: count }, (_, index) => {
    const number = `${prefix}${String(index).padStart(12, '0')}`
    const json = {
      ...order(number),
      ...extra,
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
    return { number, body, authorization }
  })
}

/** Milliseconds of processor time that a process has used, and the most memory that it held, in MB; Linux tells. */
function usage({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return { cpu: (Number(fields[11]) + Number(fields[12])) * 10, memory: Number(peak[1]) / 1024 }
}

/** Sends all: as fast as 32 in flight go, or `rate` a second whatever comes back. Requests/s, and the 99th percentile in ms. */
async function load(url, requests, rate) {
  const dispatcher = new Agent()
  const latencies = []
  const left = requests
    .map((one, index) => ({ ...one, at: rate === undefined ? 0 : (index / rate) * 1000 }))
    .toReversed()
  const began = performance.now()
  const one = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const early = began + next.at - performance.now()
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
      const sent = rate === undefined ? performance.now() : began + next.at
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
  await Promise.all(Array.from({ length: rate === undefined ? 32 : 128 }, one))
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

/** Seconds for 25 business hours with a merchant that always answers 500. */
async function ladder() {
  const server = createServer((message, response) =>
    message.resume().on('end', () => response.writeHead(500).end()),
  )
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sandbox = await createSandbox({ freeze: true })
  const { url } = await sandbox.listen()
  const [{ mchid, appids, client }] = sandbox.merchants
  const notify_url = `http://127.0.0.1:${server.address().port}/notify`
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const privateKeyFile = join(folder, 'key.pem')
  writeFileSync(privateKeyFile, client.privateKey, { mode: 0o600 })
  const merchant = {
    mchid,
    serial: client.serial,
    privateKeyFile,
    appids,
    openids: sandbox.merchants[0].openids,
  }
  const placed = signed(10, merchant, 'LADDER', { notify_url })
  await load(url, placed)
  for (const { number } of placed) await sandbox.pay(number)
  const began = performance.now()
  await sandbox.clock.advance(25 * 3_600_000)
  const seconds = (performance.now() - began) / 1000
  const attempts = sandbox.notifications.list().reduce((sum, one) => sum + one.attempts.length, 0)
  await sandbox.close()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
  return { seconds, attempts }
}

async function stop(server) {
  const ended = new Promise((resolve) => server.child.once('exit', resolve))
  server.child.kill('SIGTERM')
  await ended
}

/** Measures the sandbox. */
export async function sandboxServer() {
  const cold = []
  let figures
  for (let round = 0; round < 3; round++) {
    const server = await start()
    cold.push(server.ready)
    if (round === 0) {
      const { merchants } = JSON.parse(readFileSync(server.credentialsFile, 'utf8'))
      const merchant = merchants.find((one) => one.role === 'direct')
      // The compiler's work on the first requests is no steady state: 1 % of 1,500 would be just those.
      await load(server.url, signed(300, merchant, 'WARM'))
      const paced = await load(server.url, signed(1500, merchant, 'PACED'), 300)
      const before = usage(server.child).cpu
      let seconds = 0
      for (let done = 0; done < orders; done += batch) {
        const requests = signed(Math.min(batch, orders - done), merchant, `FAST${done / batch}`)
        seconds += requests.length / (await load(server.url, requests)).rate
      }
      const { cpu, memory } = usage(server.child)
      figures = { rate: orders / seconds, paced: paced.p99, cpu: (cpu - before) / orders, memory }
    }
    await stop(server)
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  await stop(await start('--data', folder))
  const warm = []
  for (let round = 0; round < 3; round++) {
    const server = await start('--data', folder)
    warm.push(server.ready)
    await stop(server)
  }
  rmSync(folder, { recursive: true })
  const { seconds, attempts } = await ladder()
  table(
    `The sandbox: ${orders} orders, signed beforehand, 32 in flight`,
    ['promise', 'figure'],
    [
      ['signed orders/s', against(figures.rate, 700, 'at least')],
      [
        'processor time of the server for an order, 0.94 ms of it the signature',
        `${figures.cpu.toFixed(2)} ms`,
      ],
      ['latency p99 at 300 orders/s', against(figures.paced, 100, 'at most', ' ms')],
      [
        `memory with ${orders + 1500} orders (BENCH_ORDERS=100000 for the promise)`,
        against(figures.memory, 400, 'at most', ' MB'),
      ],
      ['ready after start, its keys included', against(median(cold) / 1000, 1.5, 'at most', ' s')],
      ['ready after start with data', against(median(warm) / 1000, 0.5, 'at most', ' s')],
      ['createSandbox(), the key pool warm', against(await inProcess(), 50, 'at most', ' ms')],
      [`25 business hours: ${attempts} attempts to notify`, against(seconds, 2, 'at most', ' s')],
    ],
  )
}
