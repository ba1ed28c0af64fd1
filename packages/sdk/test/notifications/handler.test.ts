import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import Database from 'libsql'
import {
  memoryDedupe,
  SignatureError,
  WechatPay,
  type Claim,
  type DedupeStore,
  type HandlerOptions,
  type NotificationHandlers,
} from 'wechatpay-kit'
import { signTestNotification, testPlatform, type TestPlatform } from 'wechatpay-kit/testing'
import { fakePlatform } from '../support/platform.js'

let platform: TestPlatform
let wechatpay: WechatPay
let errors: unknown[]
beforeAll(async () => {
  platform = await testPlatform()
  const { mchid, serial, privateKey } = (await fakePlatform()).options
  wechatpay = new WechatPay({ mchid, serial, privateKey, ...platform })
})
beforeEach(() => {
  errors = []
})

const resource = { out_trade_no: 'order-0001', trade_state: 'SUCCESS', amount: { total: 100 } }
const signed = (more: object = {}) =>
  signTestNotification(platform, { event_type: 'TRANSACTION.SUCCESS', resource, ...more } as never)
const handler = (handlers: NotificationHandlers, options: HandlerOptions = {}) =>
  wechatpay.notifications.handler(handlers, { onError: (error) => errors.push(error), ...options })

/** The SQL store of docs/notifications.md, on SQLite. */
function sqlDedupe(): DedupeStore {
  const database = new Database(':memory:')
  database.exec('CREATE TABLE notification (key TEXT PRIMARY KEY, state TEXT NOT NULL, at INTEGER NOT NULL)')
  const claim = database.prepare(
    `INSERT INTO notification VALUES (?, 'busy', ?)
     ON CONFLICT (key) DO UPDATE SET at = excluded.at WHERE state = 'busy' AND at < excluded.at - 60000`,
  )
  return {
    claim(key): Claim {
      if (claim.run(key, Date.now()).changes === 1) return 'new'
      const { state } = database.prepare('SELECT state FROM notification WHERE key = ?').get(key) as {
        state: Claim
      }
      return state
    },
    finish: (key) => void database.prepare("UPDATE notification SET state = 'done' WHERE key = ?").run(key),
    release: (key) =>
      void database.prepare("DELETE FROM notification WHERE key = ? AND state = 'busy'").run(key),
  }
}

/** The Redis store of docs/notifications.md, on what SET NX and GET do. */
function redisDedupe(): DedupeStore {
  const kept = new Map<string, string>()
  const redis = {
    set: (key: string, value: string, nx: boolean) =>
      Promise.resolve(nx && kept.has(key) ? null : (kept.set(key, value), 'OK')),
    get: (key: string) => Promise.resolve(kept.get(key)),
    del: (key: string) => Promise.resolve(kept.delete(key)),
  }
  return {
    async claim(key) {
      if ((await redis.set(key, 'busy', true)) === 'OK') return 'new'
      return (await redis.get(key)) === 'done' ? 'done' : 'busy'
    },
    finish: async (key) => void (await redis.set(key, 'done', false)),
    release: async (key) => void (await redis.del(key)),
  }
}

describe.each([
  ['memory', memoryDedupe],
  ['SQL', sqlDedupe],
  ['Redis', redisDedupe],
])('dedupe in %s', (_, store) => {
  it('handles twenty duplicates at once one time; the others are told to come again', async () => {
    let handled = 0
    const handle = handler(
      {
        'TRANSACTION.SUCCESS': async () => {
          handled++
          await new Promise((resolve) => setTimeout(resolve, 50))
        },
      },
      { dedupe: store() },
    )
    const copies = await Promise.all(Array.from({ length: 20 }, () => signed()))
    const answers = await Promise.all(copies.map((copy) => handle.receive(copy)))
    expect(handled).toBe(1)
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(19)
    expect((await handle.receive(await signed())).status).toBe(204)
    expect(handled).toBe(1)
  })

  it('lets the platform send again after a failure', async () => {
    let tries = 0
    const handle = handler(
      {
        'TRANSACTION.SUCCESS': () => {
          if (++tries === 1) throw new Error('the database is away')
        },
      },
      { dedupe: store() },
    )
    expect((await handle.receive(await signed())).status).toBe(500)
    expect((await handle.receive(await signed())).status).toBe(204)
    expect(tries).toBe(2)
  })

  it('takes different content for different events', async () => {
    let handled = 0
    const handle = handler({ 'TRANSACTION.SUCCESS': () => handled++ }, { dedupe: store() })
    await handle.receive(await signed({ id: 'EV-1' }))
    await handle.receive(await signed({ id: 'EV-1', resource: { ...resource, out_trade_no: 'order-0002' } }))
    await handle.receive(await signed({ id: 'EV-2' }))
    expect(handled).toBe(2)
  })
})

describe('a handler', () => {
  it('has a timeout: a slow function is answered 500, and its success is remembered', async () => {
    let handled = 0
    const handle = handler(
      {
        'TRANSACTION.SUCCESS': async () => {
          await new Promise((resolve) => setTimeout(resolve, 120))
          handled++
        },
      },
      { timeout: 40, dedupe: memoryDedupe() },
    )
    expect((await handle.receive(await signed())).status).toBe(500)
    expect(errors).toMatchObject([{ code: 'handler_slow' }])
    expect((await handle.receive(await signed())).status).toBe(503)
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect((await handle.receive(await signed())).status).toBe(204)
    expect(handled).toBe(1)
  })

  it('answers 500 when the store is away, so that nothing is lost', async () => {
    const dedupe: DedupeStore = {
      claim: () => Promise.reject(new Error('no Redis')),
      finish: () => undefined,
      release: () => undefined,
    }
    const handle = handler({ '*': () => undefined }, { dedupe })
    expect((await handle.receive(await signed())).status).toBe(500)
    expect(errors).toMatchObject([{ message: 'no Redis' }])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('the log is full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('the log is full'))],
  ])(
    'answers all the same when onError %s: neither the answer nor the process is lost',
    async (_, broken) => {
      const onError = broken as () => void
      const warned = new Promise<Error>((resolve) => process.once('warning', resolve))
      const handle = handler({}, { onError })
      expect(await handle.receive({ headers: {}, body: '{}' })).toMatchObject({ status: 401 })
      expect((await warned).message).toContain('onError threw: the log is full')
      expect(await handle.receive(await signed())).toMatchObject({ status: 500 })
      const request = new Request('https://shop.example/notify', { method: 'POST', body: '{}' })
      await request.text()
      expect((await handle(request)).status).toBe(500)
    },
  )

  it('has a timeout of 4.5 seconds when none is given: the platform waits for five', async () => {
    // Signed by real time: Deno signs by a timer.
    const notification = await signed()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const handle = handler({ '*': () => new Promise(() => undefined) })
      let status: number | undefined
      const answered = handle.receive(notification).then((answer) => (status = answer.status))
      await new Promise((resolve) => setImmediate(resolve))
      await vi.advanceTimersByTimeAsync(4_400)
      expect(status).toBeUndefined()
      await vi.advanceTimersByTimeAsync(100)
      await answered
      expect(status).toBe(500)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['six minutes old', { at: Date.now() - 360_000 }],
    ['six minutes ahead', { at: Date.now() + 360_000 }],
  ])('refuses a test notification that is %s', async (_, more) => {
    const handle = handler({ '*': () => undefined })
    expect(await handle.receive(await signed(more))).toMatchObject({ status: 401 })
    expect(errors[0]).toBeInstanceOf(SignatureError)
  })

  it('takes a key of your own for what is the same', async () => {
    let handled = 0
    const handle = handler(
      { 'TRANSACTION.SUCCESS': () => handled++ },
      { dedupe: memoryDedupe(), key: (event) => event.id },
    )
    await handle.receive(await signed({ id: 'EV-1' }))
    await handle.receive(await signed({ id: 'EV-2' }))
    expect(handled).toBe(2)
  })

  it('takes a claim of ten minutes for hung: the notification is not lost with its function', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const store = memoryDedupe()
      expect(store.claim('a')).toBe('new')
      vi.setSystemTime(Date.now() + 9 * 60_000)
      expect(store.claim('a')).toBe('busy')
      vi.setSystemTime(Date.now() + 2 * 60_000)
      expect(store.claim('a')).toBe('new')
      void store.finish('a')
      vi.setSystemTime(Date.now() + 47 * 3_600_000)
      expect(store.claim('a')).toBe('done')
    } finally {
      vi.useRealTimers()
    }
  })

  it('forgets the oldest keys beyond its limit, never one that is being handled', () => {
    const store = memoryDedupe({ limit: 2 })
    for (const key of ['a', 'b', 'c']) {
      expect(store.claim(key)).toBe('new')
      void store.finish(key)
    }
    expect(store.claim('d')).toBe('new')
    expect(store.claim('c')).toBe('done')
    expect(store.claim('d')).toBe('busy')
    expect(store.claim('a')).toBe('new')
  })
})
