import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WechatPay } from 'wechatpay-kit'
import { createOrderDesk, sqlite } from '@wechatpay-kit/orders'
import { randomOf } from './random.mjs'
import { Scheduler } from './scheduler.mjs'

export const second = 1000
export const minute = 60 * second
export const startOfDay = '2026-11-23T10:00:00+08:00'

/** Faults that a request can meet, by the sandbox's names. Repeated names are more frequent. */
const faults = [
  'reset-before',
  'reset-after',
  'reset-after',
  'system-error',
  'system-error-applied',
  'frequency-limited',
  'bad-gateway',
  'bad-gateway;applied=1',
  'truncated',
  'wrong-signature',
]

/** A shop in the storm: the sandbox, one database, and a process that dies and comes back. */
export class World {
  constructor({ seed, sandbox, storage, verbose = false, calm = false, options = {} }) {
    this.seed = seed
    this.random = randomOf(seed)
    this.sandbox = sandbox
    this.storage = storage
    this.scheduler = new Scheduler()
    this.verbose = verbose
    this.calm = calm
    this.options = options
    this.log = []
    /** Bytes by number: what was ever sent under it. */
    this.bodies = new Map()
    this.process = undefined
    this.crashes = 0
    this.moves = 0
    this.errors = []
    this.problems = []
    this.queriesDead = false
    const [merchant] = sandbox.merchants
    this.merchant = merchant
    this.client = new WechatPay({
      ...merchant.client,
      retry: false,
      timeout: 600_000,
      transport: (request) => this.#send(request),
    })
  }

  now() {
    return this.sandbox.clock.now()
  }

  say(text) {
    const line = `${new Date(this.now()).toISOString().slice(11, 23)} ${text}`
    this.log.push(line)
    if (this.verbose) console.log(line)
  }

  /** Starts the process: opens the store, whose alarms are all that is left of the one before. */
  async boot() {
    const process = {
      dead: false,
      skew: this.calm ? 0 : this.random.whole(-90, 90) * second,
      lost: new Set(),
    }
    const inner = await this.storage.open()
    const store = this.#gated(inner)
    const record =
      (topic) =>
      async (_subject, { key, tx }) => {
        await tx.query('INSERT INTO fulfilment (key, topic) VALUES (?, ?)', [key, topic])
      }
    const hooks = Object.fromEntries(
      ['onPaid', 'onRefunded', 'onClosed', 'onPaidLate', 'onQuarantined'].map((name) => [name, record(name)]),
    )
    process.inner = inner
    process.desk = await createOrderDesk({
      client: this.client,
      store,
      appid: this.merchant.appids[0],
      notifyUrl: 'https://shop.example/notify',
      clock: {
        now: () => this.now() + process.skew,
        sleep: async (milliseconds) => {
          const end = this.now() + milliseconds
          await this.scheduler.gate('sleep', { ready: () => this.now() >= end })
        },
      },
      onError: (error) => this.errors.push(error),
      ...hooks,
      ...this.options,
    })
    this.process = process
    for (let worker = 0; worker < 2; worker++) this.#work(process, worker)
    return process
  }

  /** The process dies here and now; another one takes over. */
  async crash() {
    const { process } = this
    this.crashes += 1
    this.say('CRASH')
    await this.scheduler.kill(process)
    await this.storage.abandon(process.inner)
    for (const lose of process.lost) lose(new Error('connection lost'))
    this.transaction = undefined
    await this.boot()
  }

  /** Calls the desk over a connection that is lost when the process dies. */
  async call(name, work) {
    const { process } = this
    const answer = new Promise((resolve, reject) => {
      process.lost.add(reject)
      this.scheduler
        .spawn(name, process, () => work(process.desk))
        .then(resolve, reject)
        .finally(() => process.lost.delete(reject))
    })
    return this.scheduler.wait(name, answer)
  }

  /** Waits on virtual time. */
  async pause(milliseconds) {
    const end = this.now() + milliseconds
    await this.scheduler.gate('pause', { ready: () => this.now() >= end })
  }

  /** A worker of the process: looks at the alarms whenever time has moved. */
  #work(process, index) {
    void this.scheduler
      .spawn(`worker${index}`, process, async () => {
        for (;;) {
          const now = this.now()
          await process.desk.runDue({ limit: 3 }).catch((error) => this.errors.push(error))
          await this.scheduler.gate('idle', { ready: () => this.now() > now })
        }
      })
      .catch((error) => this.errors.push(error))
  }

  /** The store with gates: before each transaction, before its commit, and after it. */
  #gated(inner) {
    const transaction = async (work) => {
      if (this.scheduler === undefined) return inner.transaction(work)
      const token = {}
      await this.scheduler.gate('begin', { ready: () => this.transaction === undefined })
      this.transaction = token
      try {
        return await inner.transaction(async (tx) => {
          const result = await work(tx)
          await this.scheduler.gate('commit', { inTransaction: true })
          return result
        })
      } finally {
        if (this.transaction === token) this.transaction = undefined
        await this.scheduler.gate('committed')
      }
    }
    return {
      dialect: inner.dialect,
      open: async () => undefined,
      migrate: () => inner.migrate(),
      pending: () => inner.pending(),
      transaction,
      close: () => inner.close(),
    }
  }

  async #send(request) {
    const { random } = this
    const path = new URL(request.url).pathname
    this.#remember(request, path)
    await this.scheduler.gate(`send ${request.method} ${path}`)
    let { headers } = request
    if (!this.calm && random.chance(0.12)) {
      const fault = random.pick(faults)
      this.say(`fault ${fault} on ${request.method} ${path}`)
      headers = { ...headers, 'sandbox-fault': fault }
    }
    if (this.queriesDead && request.method === 'GET' && !path.includes('bill'))
      throw new Error('connect ETIMEDOUT')
    try {
      return await this.sandbox.transport({ ...request, headers })
    } finally {
      await this.scheduler.gate(`receive ${path}`)
    }
  }

  #remember({ method, body }, path) {
    if (method !== 'POST' || body === undefined) return
    const text = Buffer.from(body).toString('utf8')
    const { out_trade_no, out_refund_no } = JSON.parse(text)
    const number = out_refund_no ?? out_trade_no
    if (number === undefined) return
    const key = `${path} ${number}`
    if (!this.bodies.has(key)) this.bodies.set(key, new Set())
    this.bodies.get(key).add(text)
  }
}

/** Database files of one run; a migrated template makes the next one cheap. */
export class SqliteStorage {
  static #template

  static async create() {
    const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
    const directory = mkdtempSync(join(root, 'orders-simulator-'))
    const storage = new SqliteStorage()
    storage.directory = directory
    storage.file = join(directory, 'orders.db')
    return storage
  }

  async open() {
    const isNew = !existsSync(this.file)
    if (isNew && SqliteStorage.#template !== undefined) copyFileSync(SqliteStorage.#template, this.file)
    const store = sqlite(this.file)
    await store.open()
    await store.migrate()
    if (isNew)
      await store.transaction((tx) =>
        tx.query('CREATE TABLE IF NOT EXISTS fulfilment (key TEXT, topic TEXT)'),
      )
    return store
  }

  /** The process is gone: its open transaction was rolled back, its file is closed. */
  async abandon(store) {
    await store.close()
  }

  async remove() {
    rmSync(this.directory, { recursive: true, force: true })
  }

  /** Keeps a migrated file for the runs to come. */
  static async prepare() {
    if (SqliteStorage.#template !== undefined) return
    const storage = await SqliteStorage.create()
    const store = await storage.open()
    await store.close()
    SqliteStorage.#template = storage.file
    process.once('exit', () => rmSync(storage.directory, { recursive: true, force: true }))
  }
}
