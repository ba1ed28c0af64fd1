import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Notification, type Sandbox } from '@wechatpay-kit/sandbox'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WechatPay } from 'wechatpay-kit'
import { toNode } from 'wechatpay-kit/adapters'

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

interface Event {
  readonly event: string
  readonly version: 'v2' | 'v3'
  readonly resource?: Schema
  readonly resources?: Readonly<Record<string, { readonly schema: Schema }>>
  readonly body?: Schema
  readonly answer?: unknown
}

interface Received {
  readonly event_type?: string
  readonly event?: string
  readonly id?: string
  readonly create_time?: string
  readonly resource: Readonly<Record<string, unknown>>
}

const events = JSON.parse(
  readFileSync(new URL('../../contract/webhooks.json', import.meta.url), 'utf8'),
) as readonly Event[]
interface Case extends Event {
  readonly name: string
  readonly variant: string | undefined
  readonly schema: Schema | undefined
}

const cases: readonly Case[] = events.flatMap((one): readonly Case[] =>
  one.resources === undefined
    ? [{ ...one, name: one.event, variant: undefined, schema: one.resource ?? one.body }]
    : Object.entries(one.resources).map(([variant, { schema }]) => ({
        ...one,
        name: `${one.event} ${variant}`,
        variant,
        schema,
      })),
)
const start = '2018-06-08T10:00:00+08:00'
const ajv = new Ajv({ strict: false, validateFormats: false })
const expected = {
  code: 'SUCCESS',
  acq_tid: '1',
  mch_id: '1900000001',
  limit_bank_acc_type: 'UNLIMIT',
  client_ip: '127.0.0.1',
  prepay_id: 'wx1',
  expire_time: '2018-06-08T11:00:00+08:00',
}

/** The key of the handler that receives an event. */
function keyOf(event: string, variant: string | undefined): string {
  return variant === 'combine' || variant === 'profitsharing' ? `${event}:${variant}` : event
}

describe('every event of the contract, sent by the sandbox to the handlers of the SDK', () => {
  let sandbox: Sandbox
  const received: { readonly key: string; readonly notification: Received }[] = []
  const errors: unknown[] = []
  const servers: ReturnType<typeof createServer>[] = []
  const urls: Record<string, string> = {}

  beforeAll(async () => {
    sandbox = await createSandbox({ clock: start, freeze: true })
    for (const role of ['direct', 'partner'] as const) {
      const merchant = sandbox.merchants.find((one) => one.role === role)
      if (merchant === undefined) throw new Error(`no ${role} merchant`)
      const client = new WechatPay({ ...merchant.client, role })
      const keep = (key: string) => (notification: unknown) => {
        received.push({ key, notification: notification as Received })
        return expected
      }
      const table = (version: 'v2' | 'v3'): never =>
        Object.fromEntries(
          cases
            .filter((one) => one.version === version)
            .map((one) => keyOf(one.event.replace(/^v2\//, ''), one.variant))
            .map((key) => [key, keep(key)]),
        ) as never
      const onError = (error: unknown): unknown => errors.push(error)
      const v3 = toNode(client.notifications.handler(table('v3'), { onError }))
      const v2 = toNode(client.notifications.handlerV2(table('v2'), { onError }))
      const server = createServer(
        (request, response) => void (request.url === '/v2' ? v2 : v3)(request, response),
      )
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      servers.push(server)
      urls[merchant.mchid] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    }
  })
  beforeEach(() => {
    received.length = 0
    errors.length = 0
  })
  afterAll(async () => {
    await sandbox.close()
    for (const server of servers) server.close().closeAllConnections()
  })

  /** Sends to the endpoint of each merchant that can receive it: two, but for events of one role. */
  const send = async (event: string, version: string, variant?: string): Promise<readonly Notification[]> => {
    const how = variant === undefined ? {} : { variant }
    const sent: Notification[] = []
    const rejections: string[] = []
    for (const [mchid, url] of Object.entries(urls)) {
      const to = `${url}/${version}`
      await sandbox.notifications.send({ event, mchid, to, ...how }).then(
        (one) => sent.push(one),
        (error: unknown) => rejections.push(String(error)),
      )
    }
    for (const rejection of rejections) expect(rejection).toMatch(/is sent to merchants of the role/)
    return sent
  }

  it('covers the whole contract', () => {
    expect(events).toHaveLength(112)
    expect(new Set(cases.map(({ event }) => event)).size).toBe(112)
  })

  it.each(cases)('$name', async ({ event, version, variant, schema }) => {
    const all = await send(event, version, variant)
    expect(errors).toEqual([])
    expect(all.length).toBeGreaterThan(0)
    expect(received).toHaveLength(all.length)
    for (const [index, sent] of all.entries()) {
      expect([sent.state, sent.attempts.map(({ result }) => result)]).toEqual(['accepted', ['accepted']])
      const { key, notification } = received[index] ?? { key: '', notification: { resource: {} } }
      expect(key).toBe(keyOf(event.replace(/^v2\//, ''), variant))
      expect(version === 'v2' ? `v2/${notification.event}` : notification.event_type).toBe(event)
      const { resource } = notification
      if (version === 'v3') expect([notification.id, resource]).toEqual([sent.id, sent.resource])
      checkContent(resource, version === 'v2' ? texts(schema) : schema, event)
    }
  })

  it.each(['public-key', 'certificate', 'switching'])('is signed as the key mode %s asks', async (keys) => {
    const merchant = sandbox.merchants.find((one) => one.keys === keys)
    if (merchant === undefined) throw new Error(`no merchant with ${keys}`)
    const client = new WechatPay(merchant.client)
    const ids: string[] = []
    const handle = toNode(client.notifications.handler({ 'COUPON.USE': ({ id }) => void ids.push(id) }))
    const server = createServer((request, response) => void handle(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const event = { event: 'COUPON.USE', mchid: merchant.mchid, to }
    const sent = await Promise.all(Array.from({ length: 8 }, () => sandbox.notifications.send(event)))
    expect(ids.toSorted()).toEqual(sent.map(({ id }) => id).toSorted())
    const previews = await Promise.all(ids.map((id) => sandbox.notifications.preview(id)))
    const isPublic = previews.map(({ headers }) => headers['Wechatpay-Serial']?.startsWith('PUB_KEY_ID_'))
    if (keys !== 'switching') expect(new Set(isPublic)).toEqual(new Set([keys === 'public-key']))
  })

  const checkContent = (resource: unknown, schema: Schema | undefined, event: string): void => {
    const isOpen = schema?.properties === undefined || schema.properties['event_ciphertext'] !== undefined
    if (!isOpen) {
      const validate = ajv.compile(withNumbers(schema))
      expect([validate(resource), validate.errors], event).toEqual([true, null])
    }
    const identities = sandbox.merchants.flatMap(({ mchid, appids, openids, subMerchants }) => [
      mchid,
      ...appids,
      ...openids,
      ...subMerchants.flatMap((sub) => [sub.mchid, sub.appid ?? '']),
    ])
    for (const [name, value] of leaves(resource)) {
      if (/^((sp|sub|combine)_)?(mchid|mch_id|appid|openid)$/.test(name))
        expect(identities, name).toContain(value)
      if (/_time$|^time_end$/.test(name) && typeof value === 'string')
        expect(value.replaceAll(/\D/g, ''), name).toMatch(/^20180608100000/)
    }
  }
})

/** The contract writes enumerations of numbers as texts. */
function withNumbers(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema),
    (_name, value: Schema & { readonly enum?: readonly unknown[] }) =>
      value?.type === 'number' && Array.isArray(value.enum)
        ? { ...value, enum: value.enum.map(Number) }
        : value,
  ) as Schema
}

/** v2 has texts only. */
function texts(schema: Schema | undefined): Schema {
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.keys(schema?.properties ?? {}).map((name) => [name, { type: 'string' }]),
    ),
  }
}

function leaves(value: unknown, name = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[name, value]]
  return Object.entries(value).flatMap(([key, one]) => leaves(one, Array.isArray(value) ? name : key))
}
