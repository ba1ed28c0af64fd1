import { AsyncLocalStorage } from 'node:async_hooks'
import { ValidationError, type NotificationHandler } from 'wechatpay-kit'
import { unknownOrder } from '../core/create.js'
import type { PaymentFacts } from '../core/types.js'
import { readRefund, readTransaction } from '../gateway/facts.js'
import { insertOrder, loadAggregate } from '../store/aggregate.js'
import type { Tx } from '../store/port.js'
import { applyIn, quarantine } from './apply.js'
import type { Context } from './context.js'

type Input = Parameters<NotificationHandler['receive']>[0]

/** What the SDK's handler passes on: verified and decrypted. */
interface Verified {
  readonly id: string
  readonly event_type: string
  readonly resource: unknown
}

/** The largest notification, in bytes: the SDK's own limit. */
const maxBytes = 2 * 1024 * 1024

/**
 * The handler for `notify_url`. The SDK verifies and decrypts; then the inbox row, the transition and `onPaid` are
 * committed in one transaction, and only then does WeChat Pay get its 204. When the database is down it gets a 500 and
 * retries.
 */
export function notificationHandler(context: Context, mchid: string): NotificationHandler {
  const raw = new AsyncLocalStorage<Input>()
  const inner = context
    .client(mchid)
    .notifications.handler(
      { '*': (event) => take(context, mchid, event, raw.getStore()) },
      { onError: context.report },
    )
  const receive: NotificationHandler['receive'] = (input) => raw.run(input, () => inner.receive(input))
  const handler = async (request: Request): Promise<Response> => {
    // The raw bytes are stored, so they are read here; a body that was read before is the SDK's error.
    if (request.bodyUsed) return inner(request)
    const body = await readLimited(request)
    const {
      status,
      type,
      body: text,
    } = body === undefined
      ? inner.refuse(new ValidationError([{ path: '/body', message: `larger than ${maxBytes} bytes` }]))
      : await receive({ headers: request.headers, body })
    return status === 204
      ? new Response(null, { status })
      : new Response(text, { status, headers: { 'content-type': type } })
  }
  return Object.assign(handler, { receive, refuse: (error: unknown) => inner.refuse(error) })
}

async function readLimited(request: Request): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > maxBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function take(
  context: Context,
  mchid: string,
  { id, event_type, resource }: Verified,
  input: Input | undefined,
): Promise<void> {
  const now = context.clock.now()
  await context.store.transaction(async (tx) => {
    const subject = await apply(tx, context, mchid, event_type, resource)
    // The mark and its effect commit together. A known id changes nothing here, and its effect is idempotent.
    await tx.run('inbox_insert', {
      id,
      mchid,
      event_type,
      subject,
      body: input === undefined ? null : Buffer.from(input.body).toString('utf8'),
      headers: input === undefined ? null : headersOf(input),
      verified_at: now,
      applied_at: now,
    })
  })
  context.kick()
}

function headersOf({ headers }: Input): string {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers)
  const own = entries.filter(([name]) => /^(wechatpay-|request-id$)/i.test(name))
  return JSON.stringify(Object.fromEntries(own))
}

/** Applies a notification; resolves to the number it is about. Other products are only stored. */
async function apply(
  tx: Tx,
  context: Context,
  mchid: string,
  eventType: string,
  resource: unknown,
): Promise<string | null> {
  if (eventType === 'TRANSACTION.SUCCESS') {
    if (typeof resource !== 'object' || resource === null || !('trade_state' in resource)) return null
    const { out_trade_no, facts, trade_state } = readTransaction(resource, context.clock.now())
    if (facts === undefined || trade_state !== 'SUCCESS') return out_trade_no
    await applyPaid(tx, context, mchid, out_trade_no, facts)
    return out_trade_no
  }
  if (/^REFUND\.(SUCCESS|ABNORMAL|CLOSED)$/.test(eventType)) {
    const { out_trade_no, ...facts } = readRefund(resource)
    const aggregate = await loadAggregate(tx, out_trade_no)
    const source = 'notification'
    if (aggregate === undefined)
      await quarantine(tx, context, {
        key: `refund-unknown:${facts.out_refund_no}`,
        kind: 'refund_unknown_order',
        detail: { out_trade_no, mchid, facts, source },
      })
    else await applyIn(tx, context, aggregate, { type: 'refund_reported', facts, source })
    return out_trade_no
  }
  return null
}

async function applyPaid(
  tx: Tx,
  context: Context,
  mchid: string,
  outTradeNo: string,
  facts: PaymentFacts,
): Promise<void> {
  const source = 'notification'
  const aggregate = await loadAggregate(tx, outTradeNo)
  if (aggregate !== undefined) {
    await applyIn(tx, context, aggregate, { type: 'payment', facts, source })
    return
  }
  await adoptUnknown(tx, context, mchid, outTradeNo, facts)
}

/** Somebody paid an order that this desk does not know: it is stored for a person, money included. */
export async function adoptUnknown(
  tx: Tx,
  context: Context,
  mchid: string,
  outTradeNo: string,
  facts: PaymentFacts,
): Promise<void> {
  const detail = { out_trade_no: outTradeNo, mchid, facts }
  const key = `unknown:${facts.transaction_id}`
  // Another merchant's money is not ours to book.
  if (facts.mchid === mchid) {
    const order = unknownOrder(outTradeNo, facts, context.clock.now())
    await insertOrder(tx, order)
    const fresh = { order, payments: [], refunds: [] }
    await applyIn(tx, context, fresh, { type: 'payment', facts, source: 'notification' })
  }
  await quarantine(tx, context, { key, kind: 'payment_unknown_order', detail })
}
