import type { ServerResponse } from 'node:http'
import { randomHex } from 'wechatpay-kit/internal'
import { Clock, type Task } from './kernel/clock/clock.js'
import { control } from './control/api.js'
import { RequestLog } from './control/log.js'
import { Events } from './kernel/events.js'
import { streamEvents } from './control/stream.js'
import { applyCashierFault, payLate } from './products/orders/faults.js'
import { Faults } from './faults/rules.js'
import { issueAuthCode } from './products/code-pay/auth-code.js'
import { failPayment } from './products/code-pay/charge.js'
import { continueApplyment, findApplyment, transitionApplyment } from './products/applyment/transition.js'
import { findCombined } from './products/combined-orders/find.js'
import { closeAll } from './products/combined-orders/orders.js'
import { expireCombined, payCombined } from './products/combined-orders/payment.js'
import { verifyPayParameters } from './products/orders/cashier.js'
import { closeOrder } from './products/orders/operations.js'
import { expireOrder, findOrder, payOrder } from './products/orders/payment.js'
import { settleReturn } from './products/profit-sharing/returns.js'
import { settleShare } from './products/profit-sharing/settle.js'
import {
  continueSettlementAccountChange,
  findSettlementAccountChange,
  transitionSettlementAccount,
} from './products/settlement-account/transition.js'
import { settleRefund } from './products/refunds/settle.js'
import { findTransfer } from './products/transfers/find.js'
import { confirmTransfer, continueTransfer, expireTransfer } from './products/transfers/move.js'
import type { IncomingRequest } from './kernel/http/exchange.js'
import { Gate } from './gate/gate.js'
import { Refusal } from './kernel/refusal.js'
import { Identifiers } from './kernel/identifiers.js'
import { topUp } from './money/deposits.js'
import { accountOf, listAccounts } from './money/ledger.js'
import { unfreezeOrder } from './money/orders.js'
import type { Refund } from './products/refunds/machine.js'
import { openPlatformKeys } from './platform/keys.js'
import { openMerchants } from './platform/merchants.js'
import { epoch } from './kernel/clock/moment.js'
import { previewNotification } from './notifier/preview.js'
import { openPool, type HttpPool } from './notifier/http-pool.js'
import { deliver } from './notifier/deliver.js'
import { sendEvent } from './notifier/events/send.js'
import type { SandboxOptions } from './options.js'
import { describeMerchant } from './description.js'
import { findMerchant, type Platform } from './platform/platform.js'
import { answerOtherHosts } from './proxy/other-hosts.js'
import { openProxy } from './proxy/open.js'
import type { ProxyServer } from './proxy/proxy.js'
import { startServer, type RunningServer } from './server/server.js'
import { exportState, importState } from './control/state/state.js'
import { openFile } from './kernel/store/file.js'
import { Store } from './kernel/store/store.js'
import type { Sandbox } from './surface.js'
import { inProcess } from './server/transport.js'

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
  const mode = options.keys ?? 'public-key'
  const merchants = await openMerchants({ store, keys, mode }, options.merchants ?? [])
  const kept = store.get('meta', 'seed')?.['seed']
  const seed = options.seed ?? (kept === undefined ? randomHex(16) : String(kept))
  store.put('meta', 'seed', { seed })
  const clock = new Clock(store, { at: start, frozen: options.freeze })
  const identifiers = new Identifiers(seed)
  const platform: Platform = {
    clock,
    store,
    identifiers,
    faults: new Faults(store, identifiers),
    keys,
    merchants,
    destinations: {
      allow: (options.allowNotify ?? []).map((host) => host.toLowerCase()),
      rewrite: options.notifyRewrite ?? {},
    },
    anyOpenid: options.anyOpenid === true,
  }
  const events = new Events()
  store.observe(events.observe)
  const log = new RequestLog()
  const gate = new Gate(platform, (exchange) => {
    const entry = log.add(exchange)
    events.publish('request', entry.id, entry)
  })
  const pool = openPool()
  clock.start((task, finish) => perform(platform, pool, task, finish))
  let server: RunningServer | undefined
  let proxy: ProxyServer | undefined

  const transport = inProcess(gate)

  const sandbox: Sandbox = {
    // At least two: a merchant of the options adds to the preconfigured ones or replaces one.
    merchants: merchants.map((merchant) =>
      describeMerchant(merchant, keys, transport, () => server?.url ?? 'http://127.0.0.1'),
    ) as readonly Sandbox['merchants'][number][] as Sandbox['merchants'],
    platform: {
      publicKeyId: keys.publicKeyId,
      publicKey: keys.publicKey,
      get certificates() {
        return keys.certificates.map(({ serial, certificate }) => ({ serial, certificate }))
      },
    },
    changeKeys(mchid, change) {
      const merchant = findMerchant(platform, mchid)
      const shown = sandbox.merchants.find((one) => one.mchid === mchid)
      if (merchant === undefined || shown === undefined) return missing('merchant', mchid)
      merchant.changeKeys(change)
      return shown
    },
    async rotateCertificate() {
      const { serial, certificate } = await keys.rotate()
      return { serial, certificate }
    },
    async listen(port = 0, { lan = false } = {}) {
      if (server !== undefined) throw new Error(`the sandbox listens already, at ${server.url}`)
      const destinations = {
        pay: (request: IncomingRequest) => gate.answer(request),
        control: (request: IncomingRequest) => control(sandbox, request),
        stream: (request: IncomingRequest, response: ServerResponse) =>
          streamEvents(events, request, response),
        otherHosts: (host: string, request: IncomingRequest) => answerOtherHosts(merchants, host, request),
      }
      server = await startServer(destinations, { port, host: lan ? '0.0.0.0' : '127.0.0.1' })
      return { url: server.url, consoleUrl: `${server.url}/_sandbox/` }
    },
    async openProxy(proxyOptions) {
      if (server === undefined) throw new Error('the sandbox does not listen yet: call listen first')
      if (proxy !== undefined) throw new Error('the proxy is open already')
      const { facts, running } = await openProxy(server, proxyOptions)
      proxy = running
      return facts
    },
    transport,
    async pay(order, how) {
      await Promise.resolve()
      const combined = findCombined(platform, order, how?.mchid)
      applyCashierFault(platform, combined?.id ?? findOrder(platform, order, how?.mchid).id)
      return combined === undefined
        ? payOrder(platform, order, how)
        : payCombined(platform, combined, order, how)
    },
    verifyPayParameters: (parameters) => verifyPayParameters(platform, parameters),
    authCode: (openid, how = {}) => issueAuthCode(platform, openid, how),
    clock,
    notifications: {
      list: () => store.list('notifications'),
      show: (id) => store.get('notifications', id) ?? missing('notification', id),
      async resend(id, { fault } = {}) {
        const result = await deliver(platform, pool, id, clock.now(), false, () => undefined, fault)
        return result ?? missing('notification', id)
      },
      async preview(id, { fault } = {}) {
        return previewNotification(
          platform,
          store.get('notifications', id) ?? missing('notification', id),
          fault,
        )
      },
      async send(event) {
        const id = sendEvent(platform, event)
        await clock.settle()
        return sandbox.notifications.show(id)
      },
    },
    orders: {
      list: () => store.list('orders'),
      show: (order, mchid) => findOrder(platform, order, mchid),
      close: (order, mchid) =>
        store.transaction(() => closeOrder(platform, findOrder(platform, order, mchid))),
    },
    combinedOrders: {
      list: () => store.list('combinedOrders'),
      show: (order, mchid) => findCombined(platform, order, mchid) ?? missing('combined order', order),
      close(order, mchid) {
        store.transaction(() => closeAll(platform, sandbox.combinedOrders.show(order, mchid)))
        return sandbox.combinedOrders.show(order, mchid)
      },
    },
    refunds: {
      list: () => store.list('refunds'),
      show: (refund) => findRefund(platform, refund),
    },
    profitSharing: {
      orders: () => store.list('sharingOrders'),
      returns: () => store.list('sharingReturns'),
    },
    transfers: {
      list: () => store.list('transfers'),
      show: (transfer) => findTransfer(platform, transfer),
      confirm: (transfer) =>
        store.transaction(() => confirmTransfer(platform, findTransfer(platform, transfer))),
    },
    funds: {
      list: () => listAccounts(platform),
      show: (mchid) => accountOf(platform, mchid),
      topUp: (mchid, amount) => topUp(platform, mchid, amount),
    },
    applyments: {
      list: () => store.list('applyments'),
      show: (applyment) => findApplyment(platform, applyment),
      transition: (applyment, transition) => transitionApplyment(platform, applyment, transition),
    },
    settlementAccountChanges: {
      list: () => store.list('settlementAccountChanges'),
      show: (settlement) => findSettlementAccountChange(platform, settlement),
      transition: (settlement, transition) => transitionSettlementAccount(platform, settlement, transition),
    },
    faults: platform.faults,
    events,
    requests: { list: () => log.list() },
    state: {
      export: () => exportState(platform),
      import: (state) => importState(platform, state),
    },
    async reset() {
      await clock.quiet()
      store.clear(store.collections().filter((collection) => collection !== 'meta'))
      for (const id of ['faults', 'codes']) store.remove('meta', id)
      gate.reset()
      log.clear()
      clock.reset()
      events.publish('reset', 'sandbox', null)
    },
    async close() {
      await proxy?.close()
      await server?.close()
      await clock.close()
      await pool.close()
      store.close()
    },
  }
  return sandbox
}

/** Does the work that fell due on the business clock. */
async function perform(platform: Platform, pool: HttpPool, task: Task, finish: () => void): Promise<void> {
  const { kind } = task
  if (kind === 'deliver') {
    await deliver(platform, pool, task.subject, task.due, true, finish)
    return
  }
  platform.store.transaction(() => {
    finish()
    work[kind](platform, task.subject)
  })
}

/** What falls due beside deliveries. */
const work: Readonly<Record<Exclude<Task['kind'], 'deliver'>, (platform: Platform, id: string) => void>> = {
  'settle-refund': settleRefund,
  'fail-refund': (platform, id) => settleRefund(platform, id, 'fail'),
  'close-refund': (platform, id) => settleRefund(platform, id, 'close'),
  'close-order': expireOrder,
  'close-combined': expireCombined,
  'pay-order': payLate,
  'fail-payment': failPayment,
  'settle-share': settleShare,
  'unfreeze-order': unfreezeOrder,
  'settle-return': (platform, id) => settleReturn(platform, id),
  'move-transfer': continueTransfer,
  'expire-transfer': expireTransfer,
  'move-applyment': continueApplyment,
  'move-settlement': continueSettlementAccountChange,
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
