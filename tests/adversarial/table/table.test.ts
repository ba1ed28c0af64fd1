import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import cases from './cases.json' with { type: 'json' }
import { contestants, type Contestant } from './contestants.js'
import { stage, type Given, type Seen, type Stage } from './stage.js'

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

const patience = 1_500

/** What came of it: what `then` makes of the result, `refused`, or `hangs`. */
async function outcome(work: Promise<unknown>, then: (value: unknown) => string): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('hangs'), patience)
  })
  try {
    return await Promise.race([work.then(then, () => 'refused'), late])
  } finally {
    clearTimeout(timer)
  }
}

const base64 = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '')
const forms: Readonly<Record<string, (given: Given, pkcs1: string) => string>> = {
  pkcs8: ({ privateKey }) => privateKey,
  pkcs1: (_, pkcs1) => pkcs1,
  escaped: ({ privateKey }) => privateKey.replaceAll('\n', '\\n'),
  bare: ({ privateKey }) => base64(privateKey),
  windows: ({ privateKey }) => `\uFEFF${privateKey.replaceAll('\n', '\r\n')}`,
  line: ({ privateKey }) => privateKey.replaceAll('\n', ' '),
  public: ({ publicKey }) => publicKey,
  cut: ({ privateKey }) => privateKey.slice(0, 800),
  empty: () => '',
}

async function pkcs1Of(pem: string): Promise<string> {
  const { createPrivateKey } = await import('node:crypto')
  return createPrivateKey(pem).export({ type: 'pkcs1', format: 'pem' }).toString()
}

interface Row {
  readonly name: string
  readonly expect: string
  readonly run: (sdk: Contestant) => Promise<string>
}

/** What an SDK threw, or undefined. */
const failure = (work: Promise<unknown>): Promise<unknown> =>
  outcomeOf(work).then((result) => ('error' in result ? result.error : undefined))
const outcomeOf = (work: Promise<unknown>): Promise<{ error?: unknown }> =>
  work.then(
    () => ({}),
    (error: unknown) => ({ error }),
  )

/** An error as a log would show it, in any of the usual ways. */
function shown(error: unknown): string {
  const seen = new WeakSet()
  const once = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return undefined
    seen.add(value)
    return value
  }
  return `${String(error)} ${inspect(error, { depth: 8 })} ${JSON.stringify(error, once)}`.replaceAll(
    '\\n',
    '',
  )
}

const secretWords = (given: Given): Record<string, string> => ({
  'the APIv3 key': given.apiV3Key,
  'the Authorization header': 'WECHATPAY2-SHA256-RSA2048 mchid',
  'the body of the request': 'shop.example',
})

const asSigned = (ended: string): string => {
  const [seen] = on.seen
  return seen === undefined ? ended : seen.signed ? 'signed as sent' : 'signed otherwise than sent'
}

/** What requests have in common, or should not. */
const habits: Readonly<Record<string, (seen: readonly Seen[], given: Given) => string | undefined>> = {
  nonces: ([first, second]) =>
    second === undefined ? undefined : first?.nonce === second.nonce ? 'one for all' : 'each its own',
  serial: ([first], { serial }) => {
    if (first === undefined) return undefined
    return first.headers['wechatpay-serial'] === serial ? "the merchant's own" : "not the merchant's own"
  },
  headers: ([first]) => {
    if (first === undefined) return undefined
    const { accept, 'user-agent': agent } = first.headers
    return accept !== undefined && agent !== undefined ? 'both sent' : 'not both sent'
  },
}

const rows: readonly Row[] = [
  ...cases.answers.map((one) => ({
    name: `an answer ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = one
      on.seen.length = 0
      const ended = await outcome(sdk.place(on.given), () => 'accepted')
      const times = on.seen.length
      return one.sent === undefined || times <= one.sent ? ended : `${ended}, sent ${times} times`
    },
  })),
  ...cases.refusals.map((one) => ({
    name: `a refusal ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = one
      const word = one.expect.replace('tells ', '')
      const error = await failure(sdk.place(on.given))
      return shown(error).includes(word) ? one.expect : 'hides what was wrong'
    },
  })),
  ...cases.secrets.map((one) => ({
    name: `the error of ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = one
      const error = await failure(sdk.place(on.given))
      if (error === undefined) return 'no error'
      const secrets = {
        'the private key': base64(on.given.privateKey).slice(0, 40),
        ...secretWords(on.given),
      }
      const told = Object.entries(secrets).filter(([, secret]) => shown(error).includes(secret))
      return told.length === 0 ? one.expect : `shows ${told.map(([name]) => name).join(', ')}`
    },
  })),
  ...cases.notifications.map((one) => ({
    name: `a notification ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) =>
      outcome(
        on.notification(one).then((notification) => sdk.receive(on.given, notification)),
        () => 'accepted',
      ),
  })),
  ...cases.paths.map((one) => ({
    name: `a path parameter: ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = { name: '', body: '{}' }
      on.seen.length = 0
      const ended = await outcome(sdk.query(on.given, one.value), () => 'answered')
      return on.seen[0]?.target.split('?mchid=1900007291')[0] ?? ended
    },
  })),
  ...cases.bodies.map((one) => ({
    name: `a body with ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = { name: '' }
      on.seen.length = 0
      const text = one.description.repeat(one.times ?? 1)
      return asSigned(await outcome(sdk.place(on.given, text), () => 'answered'))
    },
  })),
  ...cases.queries.map((one) => ({
    name: `a query with ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = { name: '', body: '{}' }
      on.seen.length = 0
      if (sdk.search === undefined) return 'has no such call'
      return asSigned(await outcome(sdk.search(on.given, one.value), () => 'answered'))
    },
  })),
  ...cases.segments.map((one) => ({
    name: `a segment called ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = { name: '', body: '{}' }
      on.seen.length = 0
      if (sdk.walk === undefined) return 'has no chain'
      const walk = async (): Promise<unknown> => sdk.walk?.(on.given, one.segments)
      const ended = await outcome(walk(), () => 'answered')
      return on.seen[0]?.target ?? ended
    },
  })),
  ...cases.habits.map((one) => ({
    name: one.name,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = { name: '' }
      on.seen.length = 0
      const random = vi.spyOn(Math, 'random').mockReturnValue(0.5)
      await failure(sdk.place(on.given))
      await failure(sdk.place(on.given))
      random.mockRestore()
      return habits[one.habit]?.(on.seen, on.given) ?? 'nothing sent'
    },
  })),
  ...cases.keys.map((one) => ({
    name: `a private key: ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = { name: '' }
      on.seen.length = 0
      const privateKey = forms[one.form]?.(on.given, await pkcs1Of(on.given.privateKey)) ?? ''
      const work = async (): Promise<unknown> => sdk.place({ ...on.given, privateKey })
      const ended = await outcome(work(), () => 'answered')
      return on.seen[0]?.signed === true ? 'signs' : ended
    },
  })),
  ...cases.nodes.map((one) => ({
    name: one.name,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = { name: '' }
      on.seen.length = 0
      if (sdk.awaitNode === undefined) return 'has no chain'
      const ended = await outcome(sdk.awaitNode(on.given), () => 'nothing sent')
      return on.seen.length > 0 ? `sends ${on.seen[0]?.target ?? ''}` : ended
    },
  })),
]

describe('hostile data, as any SDK could be held against', () => {
  const [ours] = contestants
  it.each(rows)('$name: $expect', async (row) => {
    if (ours === undefined) throw new Error('no contestant')
    expect(await row.run(ours)).toBe(row.expect)
  })

  it('is told of the peers, beside us', async () => {
    const lines: string[] = []
    for (const row of rows) {
      const found: string[] = []
      for (const sdk of contestants) {
        const result = await row.run(sdk)
        const isPlain = result === row.expect || result.startsWith('has no ')
        found.push(isPlain ? result : `**${result}**`)
      }
      lines.push(`| ${[row.name, row.expect, ...found].join(' | ')} |`)
    }
    const head = ['case', 'right', ...contestants.map(({ name }) => name)]
    console.log([`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines].join('\n'))
    expect(lines).toHaveLength(rows.length)
  }, 120_000)
})
