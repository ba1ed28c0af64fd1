import { randomHex } from 'wechatpay-kit/internal'
import { Agent } from 'undici'
import { Clock, epoch, type ClockReading, type Moment, type Task } from './clock.js'
import { RequestLog, type LoggedRequest } from './control/log.js'
import { closeOrder } from './flows/orders.js'
import { expireOrder, findOrder, payOrder, type PaymentOptions } from './flows/payment.js'
import { settleRefund } from './flows/settlement.js'
import { Gate } from './gate/gate.js'
import { Refusal } from './gate/refusal.js'
import { Identifiers } from './identifiers.js'
import type { Order } from './machines/order.js'
import type { Refund } from './machines/refund.js'
import { openPlatformKeys } from './merchants/keys.js'
import { openMerchants } from './merchants/merchants.js'
import { deliver } from './notifier/deliver.js'
import type { Notification } from './notifier/notification.js'
import type { SandboxMerchant, SandboxOptions, SandboxPlatform, Transport } from './options.js'
import type { Platform } from './platform.js'
import { startServer, type RunningServer } from './server.js'
import { openFile } from './store/file.js'
import { Store } from './store/store.js'

/** A WeChat Pay of your own. Made by `createSandbox`. */
export interface Sandbox {
  /** Everyone who may call: the ready merchants and your own. */
  readonly merchants: readonly SandboxMerchant[]
  readonly platform: SandboxPlatform
  /** Serves HTTP on 127.0.0.1; port 0 (the default) takes a free one. Rejects when it listens already. */
  listen(port?: number): Promise<{ readonly url: string; readonly consoleUrl: string }>
  /** Answers requests without a socket. */
  readonly transport: Transport
  /**
   * The payer pays: by out_trade_no, prepay_id, code_url or h5_url. Resolves once the order is paid; the notification is on
   * its way then, and `clock.advance(0)` waits for it. Rejects with a `Refusal` (`code`) where the cashier would not open.
   */
  pay(order: string, how?: PaymentOptions): Promise<Order>
  readonly clock: SandboxClock
  readonly notifications: {
    /** Oldest first. */
    list(): readonly Notification[]
    show(id: string): Notification
    /** Sends once more, now, whatever became of it; resolves to the notification with the new attempt. */
    resend(id: string): Promise<Notification>
  }
  readonly orders: {
    /** Oldest first. */
    list(): readonly Order[]
    /** By `mchid/out_trade_no`, out_trade_no, transaction_id, prepay_id, code_url or h5_url. */
    show(order: string, mchid?: string): Order
    /** As if the platform closed it. */
    close(order: string, mchid?: string): Order
  }
  readonly refunds: {
    list(): readonly Refund[]
    /** By `mchid/out_refund_no`, out_refund_no or refund_id. */
    show(refund: string): Refund
  }
  readonly requests: {
    /** The latest requests, oldest first; signatures are cut in half. */
    list(): readonly LoggedRequest[]
  }
  /** Forgets orders, refunds, notifications, nonces and the log, and starts time again; keys and merchants stay. */
  reset(): Promise<void>
  /** Stops the server, the clock and deliveries, and closes the store. */
  close(): Promise<void>
}

/** Business time. */
export interface SandboxClock {
  /** Milliseconds since the epoch. */
  now(): number
  show(): ClockReading
  /** Stops it, now or at a moment. */
  freeze(at?: Moment): Promise<void>
  /** Lets it run on from where it stands. */
  run(): void
  /** Goes to a moment; forwards, due work fires in order first. */
  set(at: Moment): Promise<void>
  /** Moves on by milliseconds; due work fires in order. Resolves when all is quiet. */
  advance(milliseconds: number): Promise<void>
}

/**
 * Makes a sandbox. No socket is opened until `listen`.
 *
 * @example
 * const sandbox = await createSandbox({ clock: '2018-06-08T10:00:00+08:00', freeze: true })
 * const partner = sandbox.merchants.find((merchant) => merchant.role === 'partner')
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const start = options.clock === undefined ? undefined : epoch(options.clock)
  const store = new Store(options.data === undefined ? undefined : openFile(options.data))
  try {
    return await assemble(store, options, start)
  } catch (error) {
    store.close()
    throw error
  }
}

async function assemble(store: Store, options: SandboxOptions, start: number | undefined): Promise<Sandbox> {
  const keys = await openPlatformKeys(store)
  const merchants = await openMerchants(store, keys, options.merchants ?? [])
  const kept = store.get('meta', 'seed')?.['seed']
  const seed = options.seed ?? (kept === undefined ? randomHex(16) : String(kept))
  store.put('meta', 'seed', { seed })
  const clock = new Clock(store, { at: start, frozen: options.freeze })
  const platform: Platform = {
    clock,
    store,
    identifiers: new Identifiers(seed),
    keys,
    merchants,
    destinations: { allow: options.allowNotify ?? [], rewrite: options.notifyRewrite ?? {} },
    anyOpenid: options.anyOpenid === true,
  }
  const log = new RequestLog()
  const gate = new Gate(platform, (exchange) => log.add(exchange))
  const agent = new Agent({ connections: 32, pipelining: 1 })
  clock.start((task, finish) => perform(platform, agent, task, finish))
  let server: RunningServer | undefined

  const transport: Transport = async ({ method, url, headers, body, signal }) => {
    signal?.throwIfAborted()
    const { host, pathname, search } = new URL(url)
    const sent = { host, ...headers }
    const request = { method, target: pathname + search, headers: sent, body: body ?? new Uint8Array() }
    const answer = await gate.answer(request)
    const lower = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value] as const)
    return { status: answer.status, headers: Object.fromEntries(lower), body: answer.body }
  }

  const sandbox: Sandbox = {
    merchants: merchants.map((merchant) => ({
      mchid: merchant.mchid,
      role: merchant.role,
      appids: merchant.appids,
      openids: merchant.openids,
      subMerchants: merchant.subMerchants,
      certificate: merchant.certificate,
      apiV2Key: merchant.apiV2Key,
      client: {
        mchid: merchant.mchid,
        serial: merchant.serial,
        privateKey: merchant.privateKey,
        apiV3Key: merchant.apiV3Key,
        platformKeys: { [keys.publicKeyId]: keys.publicKey },
        get baseUrl() {
          return server?.url ?? 'http://127.0.0.1'
        },
        transport,
      },
    })),
    platform: {
      publicKeyId: keys.publicKeyId,
      publicKey: keys.publicKey,
      certificates: [{ serial: keys.certificateSerial, certificate: keys.certificate }],
    },
    async listen(port = 0) {
      if (server !== undefined) throw new Error(`the sandbox listens already, at ${server.url}`)
      server = await startServer(gate, sandbox, port)
      return { url: server.url, consoleUrl: `${server.url}/_sandbox/` }
    },
    transport,
    pay: (order, how) => Promise.resolve().then(() => payOrder(platform, order, how)),
    clock,
    notifications: {
      list: () => store.list('notifications'),
      show: (id) => store.get('notifications', id) ?? missing('notification', id),
      async resend(id) {
        const result = await deliver(platform, agent, id, clock.now(), false, () => undefined)
        return result ?? missing('notification', id)
      },
    },
    orders: {
      list: () => store.list('orders'),
      show: (order, mchid) => findOrder(platform, order, mchid),
      close: (order, mchid) =>
        store.transaction(() => closeOrder(platform, findOrder(platform, order, mchid))),
    },
    refunds: {
      list: () => store.list('refunds'),
      show: (refund) => findRefund(platform, refund),
    },
    requests: { list: () => log.list() },
    async reset() {
      await clock.quiet()
      store.clear(['orders', 'refunds', 'notifications', 'tasks', 'lookup'])
      gate.reset()
      log.clear()
      clock.reset()
    },
    async close() {
      await server?.close()
      await clock.close()
      await agent.destroy()
      store.close()
    },
  }
  return sandbox
}

/** Does the work that fell due on the business clock. */
async function perform(platform: Platform, agent: Agent, task: Task, finish: () => void): Promise<void> {
  if (task.kind === 'deliver') {
    await deliver(platform, agent, task.subject, task.due, true, finish)
    return
  }
  platform.store.transaction(() => {
    finish()
    if (task.kind === 'settle-refund') settleRefund(platform, task.subject)
    else expireOrder(platform, task.subject)
  })
}

function findRefund(platform: Platform, name: string): Refund {
  const { store } = platform
  const ids = [name, store.get('lookup', name), ...platform.merchants.map(({ mchid }) => `${mchid}/${name}`)]
  for (const id of ids) {
    const refund = id === undefined ? undefined : store.get('refunds', id)
    if (refund !== undefined) return refund
  }
  return missing('refund', name)
}

function missing(kind: string, name: string): never {
  throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `no ${kind} ${name}` })
}
