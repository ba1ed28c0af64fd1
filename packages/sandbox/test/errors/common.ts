import { refused, type Asked, type Asker, type Row, type Step } from './row.js'
import type { Scene } from './scene.js'

/** A request that would be answered 2xx, and what it needs beforehand. */
export interface Base {
  readonly operation: string
  readonly by?: Asker
  readonly arrange?: readonly Step[]
  readonly request: Asked | ((scene: Scene) => Asked)
}

/** What the operation's pages call these. */
export interface Spelling {
  readonly limited?: string
  readonly system?: string
}

/** The rules that every operation of v3 has: the door, the signature, too many requests, the platform's own errors. */
export function commonRows(
  base: Base,
  { limited = 'FREQUENCY_LIMITED', system = 'SYSTEM_ERROR' }: Spelling = {},
): Row[] {
  const isOrdering = base.operation.includes(' /v3/pay/transactions/')
  const rows: Row[] = [
    {
      ...base,
      when: 'the merchant certificate is another',
      request: having(base, { overrides: { serial: '0123456789ABCDEF' } }),
      expected: refused(401, 'SIGN_ERROR', '商户证书序列号有误。请使用签名私钥匹配的证书序列号', {
        internal: 268443699,
      }),
      source: 'common codes',
    },
    {
      ...base,
      when: 'too many requests come',
      request: having(base, { overrides: { headers: { 'sandbox-fault': 'frequency-limited' } } }),
      expected: refused(429, limited, '频率限制，请降低频率后重试', { internal: 268447840 }),
      source: 'status page',
    },
    {
      ...base,
      when: 'the platform fails',
      request: having(base, { overrides: { headers: { 'sandbox-fault': 'system-error' } } }),
      expected: refused(500, system, '系统异常，请稍后重试', { internal: 268435462 }),
      source: 'common codes',
    },
  ]
  if (isOrdering) return rows
  return [
    ...rows,
    {
      ...base,
      when: 'Accept is missing',
      request: having(base, { overrides: { headers: { accept: undefined } } }),
      expected: refused(400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent'),
      source: 'probe of the door',
    },
  ]
}

/** A row of a fault of the exchange, which asks for it by header. */
export function faultRow(
  base: Base,
  fault: string,
  when: string,
  expected: Row['expected'],
  source: Row['source'],
): Row {
  return {
    ...base,
    when,
    request: having(base, { overrides: { headers: { 'sandbox-fault': fault } } }),
    expected,
    source,
  }
}

export function having({ request }: Base, more: Asked): Row['request'] {
  return typeof request === 'function' ? (scene) => ({ ...request(scene), ...more }) : { ...request, ...more }
}

/** The same with another body, query or path parameters. */
export function asking(base: Base, change: Asked): Pick<Row, 'operation' | 'by' | 'arrange' | 'request'> {
  return { ...base, request: having(base, change) }
}

/** A copy with other members; one that is undefined is left out. */
export function but(body: object, change: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...body, ...change }).filter(([, value]) => value !== undefined))
}
