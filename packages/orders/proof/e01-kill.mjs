import { fork } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sqlite } from '@wechatpay-kit/orders'
import { createSandbox } from '@wechatpay-kit/sandbox'
import { expect } from './shop.mjs'

/** Business time runs this many times faster than the wall clock. */
const speed = 20
const start = '2026-11-23T08:00:00+08:00'

/** What happens to notifications in E2, by the sandbox's faults. */
export const heavyWeather = [
  { fault: 'drop', probability: 0.3, seed: 'drop' },
  { fault: 'copies;n=5', probability: 0.3, seed: 'copies' },
  { fault: 'out-of-order', probability: 0.1, seed: 'order' },
]

/** E1: the shop's process is killed with SIGKILL at random moments while payers pay and get refunds. */
export function kill({ payments = 60, refunds = Math.floor(payments / 5), progress } = {}) {
  return storm({ payments, refunds, progress, faults: [] })
}

/** E2: the same, with 30 % of the notifications dropped, 30 % sent five times at once and 10 % reordered. */
export function killAndStorm({ payments = 60, refunds = Math.floor(payments / 5), progress } = {}) {
  return storm({ payments, refunds, progress, faults: heavyWeather })
}

/** Runs a storm; `after` sees the file and the sandbox at the end, before they are removed. */
export async function storm({
  payments,
  refunds,
  faults,
  progress = () => undefined,
  after = async () => undefined,
}) {
  const sandbox = await createSandbox({ clock: start, freeze: true, seed: 'kill' })
  await sandbox.listen()
  for (const fault of faults) sandbox.faults.add(fault)
  const directory = mkdtempSync(join(tmpdir(), 'orders-kill-'))
  const file = join(directory, 'orders.db')
  const shop = new Process(sandbox, file, await freePort())
  const clock = runClock(sandbox, shop.base, shop.started)
  try {
    await prepare(file)
    await shop.launch()
    const killer = shop.killAtRandom()
    const numbers = Array.from({ length: payments }, (_, index) => `KILL-${String(index).padStart(6, '0')}`)
    await buy(shop, sandbox, numbers, refunds, progress)
    killer.stop()
    await killer.done
    await settle(shop, sandbox, progress)
    await shop.end()
    const figures = await verify({ file, sandbox, numbers, refunds, kills: shop.kills })
    clock.stop()
    await after({ file, sandbox })
    return figures
  } finally {
    clock.stop()
    await shop.end()
    await sandbox.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function prepare(file) {
  const store = sqlite(file)
  await store.open()
  await store.migrate()
  await store.transaction((tx) => tx.query('CREATE TABLE fulfilment (key TEXT)'))
  await store.close()
}

/** The sandbox's clock follows the wall clock at `speed`. */
function runClock(sandbox, base, started) {
  let stopped = false
  const tick = async () => {
    while (!stopped) {
      await sandbox.clock.set(new Date(base + (Date.now() - started) * speed)).catch(() => undefined)
      await sleep(50)
    }
  }
  void tick()
  return {
    stop() {
      stopped = true
    },
  }
}

/** Several payers at once; each insists until the shop has answered. */
async function buy(shop, sandbox, numbers, refunds, progress) {
  const queue = numbers.map((number, index) => ({ number, wantsRefund: index < refunds }))
  let done = 0
  const payer = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await shop.insist(`create/${next.number}`)
      await sandbox.pay(next.number)
      if (next.wantsRefund) await shop.insist(`refund/${next.number}`)
      done += 1
      progress({ done, kills: shop.kills })
    }
  }
  await Promise.all(Array.from({ length: 8 }, payer))
}

async function settle(shop, sandbox, progress) {
  for (const end = Date.now() + 300_000; Date.now() < end;) {
    const health = await shop.insist('health')
    progress({ open: health.orders_open + health.refunds_open })
    const isWaiting = sandbox.refunds.list().some(({ status }) => status === 'PROCESSING')
    if (health.orders_open + health.refunds_open === 0 && !isWaiting) return
    await sleep(250)
  }
  throw new Error('the shop did not come to rest within 5 minutes')
}

async function verify({ file, sandbox, numbers, refunds, kills }) {
  const store = sqlite(file)
  await store.open()
  try {
    const read = (sql) => store.transaction((tx) => tx.query(sql))
    const paid = new Set(
      (
        await read(
          "SELECT out_trade_no FROM orders WHERE state IN ('paid', 'partially_refunded', 'refunded')",
        )
      ).map((row) => row.out_trade_no),
    )
    const lost = numbers.filter((number) => !paid.has(number))
    expect(lost.length === 0, `${lost.length} paid orders are lost: ${lost.slice(0, 5)}`)
    const [{ twice }] = await read('SELECT count(*) - count(DISTINCT key) AS twice FROM fulfilment')
    const [{ fulfilled }] = await read('SELECT count(DISTINCT key) AS fulfilled FROM fulfilment')
    expect(twice === 0, `${twice} orders were fulfilled twice`)
    expect(fulfilled === numbers.length, `${fulfilled} of ${numbers.length} orders were fulfilled`)
    const [{ sum }] = await read('SELECT sum(amount) AS sum FROM ledger_entries')
    expect(sum === 0, `the ledger sums to ${sum}`)
    const [{ refunded }] = await read("SELECT count(*) AS refunded FROM refunds WHERE state = 'success'")
    expect(refunded === refunds, `${refunded} of ${refunds} refunds ended`)
    expect(sandbox.refunds.list().length === refunds, 'a refund was made twice')
    return { payments: numbers.length, refunds, kills, lost: 0, 'fulfilled twice': 0, 'ledger sum': 0 }
  } finally {
    await store.close()
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The shop's process. */
class Process {
  kills = 0
  base = Date.parse(start)
  started = Date.now()
  #child

  constructor(sandbox, file, port) {
    const [{ client, appids }] = sandbox.merchants
    const { transport: _, ...options } = client
    this.port = port
    const { base, started } = this
    this.settings = JSON.stringify({ file, client: options, appid: appids[0], port, base, started, speed })
  }

  async launch() {
    const child = fork(new URL('child.mjs', import.meta.url), {
      env: { ...process.env, SHOP: this.settings },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    this.#child = child
    await new Promise((resolve, reject) => {
      child.stdout.once('data', resolve)
      child.once('exit', (code) => reject(new Error(`the shop ended with ${code}`)))
    })
  }

  async end() {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
  }

  killAtRandom() {
    let stopped = false
    const run = async () => {
      while (!stopped) {
        await sleep(300 + Math.random() * 1500)
        this.kills += 1
        await this.end()
        await this.launch()
      }
    }
    return {
      done: run(),
      stop() {
        stopped = true
      },
    }
  }

  /** Asks until there is an answer. */
  async insist(path) {
    for (;;) {
      const response = await fetch(`http://127.0.0.1:${this.port}/${path}`).catch(() => undefined)
      const body = await response?.json().catch(() => undefined)
      if (body?.ok === true) return body.value
      await sleep(50)
    }
  }
}
