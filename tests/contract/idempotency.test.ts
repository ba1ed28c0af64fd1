// The generator used to guess from names which writes are idempotent. The guess still shows where names mislead: a change
// of contract/idempotency.json that adds a line here wants a look at its evidence.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Operation {
  readonly method: string
  readonly path: string
  readonly version: string
  readonly page?: boolean
  readonly body?: { readonly schema?: { readonly required?: readonly string[] } }
}
interface Entry {
  readonly method: string
  readonly path: string
  readonly idempotencyKey: string | null
  readonly repeatable?: string
}

const root = new URL('../../contract/', import.meta.url)
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as T
const files = [...readdirSync(new URL('v3/', root)).map((name) => `v3/${name}`), 'hk.json', 'global.json']
const operations = [...files, 'brand.json', 'v2.json'].flatMap((file) => read<Operation[]>(file))
const entries = new Map(
  read<Entry[]>('idempotency.json').map((one) => [`${one.method} ${one.path}` as string, one] as const),
)

/** Where a request has several numbers, the one that it creates comes first here. */
const precedence = [
  'out_return_no',
  'out_refund_no',
  'out_bill_no',
  'combine_out_trade_no',
  'out_trade_no',
  'out_order_no',
  'out_batch_no',
  'out_request_no',
  'business_code',
]

function guess({ method, path, version, page, body }: Operation): string {
  if (version === 'v2') {
    const verb = path.split('/').at(-1) ?? ''
    const reads =
      /query|^download|^get(hbinfo|state|upgradestate|transferinfo|violation|publickey|certficates)$/
    return page !== true && reads.test(verb) ? 'read' : 'none'
  }
  if (method !== 'POST') return 'none'
  const closed = /\{((?:combine_)?out_trade_no)\}\/close$/.exec(path)?.[1]
  if (closed !== undefined) return closed
  const required = body?.schema?.required ?? []
  const others = required.filter((name) => /^out_[a-z_]+_no$|_request_no$/.test(name))
  return (
    precedence.find((name) => required.includes(name)) ?? (others.length === 1 ? (others[0] ?? '') : 'none')
  )
}

it('every write has a fact, and differs from the guess only where the list says so', async () => {
  const lines = operations
    .filter(({ method }) => method !== 'GET')
    .flatMap((operation) => {
      const name = `${operation.method} ${operation.path}`
      const { repeatable, idempotencyKey } = entries.get(name) ?? {}
      expect([name, entries.has(name)]).toEqual([name, true])
      const fact = repeatable === 'number' ? idempotencyKey : (repeatable ?? 'none')
      const guessed = guess(operation)
      return guessed === fact ? [] : [`${name}: guess ${guessed}, fact ${fact}`]
    })
  await expect(`${lines.toSorted().join('\n')}\n`).toMatchFileSnapshot('idempotency-guess.txt')
})
