import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import cases from './cases.json' with { type: 'json' }
import { contestants, type Contestant } from './contestants.js'
import { stage, type Given, type Stage } from './stage.js'

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

const rows: readonly Row[] = [
  ...cases.answers.map((one) => ({
    name: `an answer ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) => {
      on.answer = one
      return outcome(sdk.place(on.given), () => 'accepted')
    },
  })),
  ...cases.notifications.map((one) => ({
    name: `a notification ${one.name}`,
    expect: one.expect,
    run: async (sdk: Contestant) =>
      outcome(
        on.notice(one).then((notice) => sdk.receive(on.given, notice)),
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
      const ended = await outcome(sdk.place(on.given, one.description), () => 'answered')
      const [seen] = on.seen
      return seen === undefined ? ended : seen.signed ? 'signed as sent' : 'signed otherwise than sent'
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
        found.push(result === row.expect ? result : `**${result}**`)
      }
      lines.push(`| ${[row.name, row.expect, ...found].join(' | ')} |`)
    }
    const head = ['case', 'right', ...contestants.map(({ name }) => name)]
    console.log([`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines].join('\n'))
    expect(lines).toHaveLength(rows.length)
  }, 120_000)
})
