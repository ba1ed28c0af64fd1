import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WechatPay } from 'wechatpay-kit'
import { signTestNotification, testPlatform } from 'wechatpay-kit/testing'
import { createSandbox, type Sandbox } from '@wechatpay-kit/sandbox'
import { createOrderDesk, sqlite, type OrderDesk, type OrderDeskOptions } from '@wechatpay-kit/orders'

/** A shop: a sandbox whose clock stands still, a client, a desk on a file of its own, and what its callbacks saw. */
export interface Shop {
  readonly sandbox: Sandbox
  readonly client: WechatPay
  readonly desk: OrderDesk
  readonly file: string
  readonly mchid: string
  readonly appid: string
  readonly openid: string
  /** Requests as they were sent, with their bytes as text. */
  readonly sent: { readonly method: string; readonly path: string; readonly body: string }[]
  /** Keys of callbacks, in order. */
  readonly calls: string[]
  /** Moves both clocks, without running steps. */
  advance(milliseconds: number): Promise<void>
  /** Runs everything that is due, until nothing is. */
  settle(): Promise<void>
  /** Delivers the sandbox's notifications that were not delivered before; resolves to their statuses. */
  deliver(): Promise<readonly number[]>
  /** Delivers a notification of any content, signed by the platform; resolves to its status. */
  tell(event_type: 'TRANSACTION.SUCCESS' | 'REFUND.SUCCESS', resource: object, id?: string): Promise<number>
  /** What WeChat Pay would report of a payment of this shop. */
  transaction(out_trade_no: string, given?: object): object
  /** The same desk after a restart of the process. */
  restart(options?: Partial<OrderDeskOptions>): Promise<OrderDesk>
  close(): Promise<void>
}

export const startOfDay = '2026-11-23T10:00:00+08:00'

export async function openShop(options: Partial<OrderDeskOptions> = {}): Promise<Shop> {
  const sandbox = await createSandbox({ clock: startOfDay, freeze: true, seed: 'shop' })
  const [merchant] = sandbox.merchants
  const platform = Object.assign(await testPlatform(), { apiV3Key: merchant.client.apiV3Key })
  const directory = mkdtempSync(join(tmpdir(), 'orders-'))
  const file = join(directory, 'orders.db')
  const sent: { method: string; path: string; body: string }[] = []
  const client = new WechatPay({
    ...merchant.client,
    platformKeys: { ...merchant.client.platformKeys, ...platform.platformKeys },
    retry: false,
    transport: (request) => {
      const body = Buffer.from(request.body ?? []).toString('utf8')
      sent.push({ method: request.method, path: new URL(request.url).pathname, body })
      return sandbox.transport(request)
    },
  })
  const calls: string[] = []
  const record = (_: unknown, { key }: { key: string }): void => void calls.push(key)
  const clock = {
    now: () => sandbox.clock.now(),
    sleep: (milliseconds: number) => sandbox.clock.advance(milliseconds),
  }
  const [appid = ''] = merchant.appids
  const [openid = ''] = merchant.openids
  const open = async (more: Partial<OrderDeskOptions> = {}): Promise<OrderDesk> => {
    const desk = await createOrderDesk({
      client,
      store: sqlite(file),
      appid,
      notifyUrl: 'https://shop.example/notify',
      clock,
      onError: () => undefined,
      onPaid: record,
      onRefunded: record,
      onClosed: record,
      onPaidLate: record,
      onQuarantined: record,
      onShippingDue: record,
      ...options,
      ...more,
    } as OrderDeskOptions)
    await desk.migrate()
    return desk
  }
  let desk = await open()
  const delivered = new Set<string>()
  return {
    sandbox,
    client,
    get desk() {
      return desk
    },
    file,
    mchid: merchant.mchid,
    appid,
    openid,
    sent,
    calls,
    advance: (milliseconds) => sandbox.clock.advance(milliseconds),
    async settle() {
      await desk.runDue()
    },
    async deliver() {
      const statuses: number[] = []
      await sandbox.clock.advance(0)
      for (const { id } of sandbox.notifications.list()) {
        if (delivered.has(id)) continue
        delivered.add(id)
        const { headers, body } = await sandbox.notifications.preview(id)
        statuses.push((await desk.notificationHandler.receive({ headers, body })).status)
      }
      return statuses
    },
    async tell(event_type, resource, id) {
      const letter = { event_type, resource: resource as never, ...(id === undefined ? {} : { id }) }
      return (await desk.notificationHandler.receive(await signTestNotification(platform, letter))).status
    },
    transaction: (out_trade_no, given = {}) => ({
      mchid: merchant.mchid,
      appid,
      out_trade_no,
      transaction_id: '4200000000202611230000000001',
      trade_type: 'JSAPI',
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      bank_type: 'OTHERS',
      success_time: startOfDay,
      payer: { openid },
      amount: { total: 1000, payer_total: 1000, currency: 'CNY', payer_currency: 'CNY' },
      ...given,
    }),
    async restart(more) {
      await desk.close()
      desk = await open(more)
      return desk
    },
    async close() {
      await desk.close()
      await sandbox.close()
      rmSync(directory, { recursive: true })
    },
  }
}
