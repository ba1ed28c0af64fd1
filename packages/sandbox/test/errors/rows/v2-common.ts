import { loadContractV2, type ContractSchema } from 'wechatpay-kit/internal'
import { but } from '../common.js'
import { refused, type Asker, type Expected, type Row, type Step } from '../row.js'
import type { Scene } from '../scene.js'
import type { Source } from '../sources.js'

export type Fields = Readonly<Record<string, string>>

/** Refused with `return_code`: the form, the merchant, the signature, a parameter. */
export function atTheDoor(message: string, more?: Fields): Expected {
  return refused(200, '', message, more === undefined ? {} : { detail: more })
}

/** Refused by the business, signed. */
export function byBusiness(code: string, message: string): Expected {
  return refused(200, code, message)
}

/** A request that would succeed, and what it needs beforehand. */
export interface BaseV2 {
  readonly operation: string
  readonly fields: Fields
  readonly by?: Asker
  readonly arrange?: readonly Step[]
}

export type CaseV2 = readonly [
  when: string,
  arrange: readonly Step[],
  change: Readonly<Record<string, string | undefined>> | ((scene: Scene) => Fields),
  expected: Expected,
  source: Source,
  by?: Asker,
]

/** Rows that differ from a request by some fields; one that is undefined is left out. */
export function rowsOf({ operation, fields, by }: BaseV2, cases: readonly CaseV2[]): Row[] {
  return cases.map(([when, arrange, change, expected, source, as = by]) => ({
    operation,
    when,
    ...(arrange.length === 0 ? {} : { arrange }),
    request:
      typeof change === 'function'
        ? (scene) => ({ body: { ...fields, ...change(scene) } })
        : { body: but(fields, change) },
    expected,
    source,
    ...(as === undefined ? {} : { by: as }),
  }))
}

/** As a download is refused: at the door, with the code. */
export function ofDownload(code: string, message: string): Expected {
  return atTheDoor(message, { error_code: code })
}

/** The rules that every operation of v2 has: the door, the contract, too many requests, the platform's own errors. */
export function commonRowsV2(base: BaseV2, refusing = byBusiness): Row[] {
  const { operation, fields, by, arrange } = base
  const shared = {
    operation,
    ...(by === undefined ? {} : { by }),
    ...(arrange === undefined ? {} : { arrange }),
  }
  const asked = { body: fields }
  const fault = (name: string): Row['request'] => ({
    ...asked,
    overrides: { headers: { 'sandbox-fault': name } },
  })
  return [
    {
      ...shared,
      when: 'the signature is of another key',
      request: { ...asked, key: 'k'.repeat(32) },
      expected: atTheDoor('签名错误'),
      source: 'v2 tables',
    },
    {
      ...shared,
      when: 'nobody has mch_id',
      request: { body: { ...fields, mch_id: '1900000999' } },
      expected: atTheDoor('商户号不存在'),
      source: 'choice: v2, refusals at the door',
    },
    {
      ...shared,
      when: 'too many requests come',
      request: fault('frequency-limited'),
      expected: refusing('FREQUENCY_LIMITED', '频率限制，请降低频率后重试'),
      source: 'v2 tables',
    },
    {
      ...shared,
      when: 'the platform fails',
      request: fault('system-error'),
      expected: refusing('SYSTEMERROR', '系统错误'),
      source: 'v2 tables',
    },
    {
      ...shared,
      when: 'the product is not enabled',
      request: fault('no-auth'),
      expected: refusing('NOAUTH', '商户号该产品权限未开通'),
      source: 'v2 tables',
    },
    ...derivedRowsV2(base),
  ]
}

/** What the contract says of each field that a request has, or must have. */
function derivedRowsV2({ operation, fields, by }: BaseV2): Row[] {
  const path = operation.replace(/^POST \/v2/, '')
  const schema = loadContractV2().find((one) => one.path === path)?.body?.schema
  const own = new Set(['mch_id', 'sign', 'nonce_str', 'sign_type'])
  const row = (name: string, what: string, to: string, message: string): Row => ({
    operation,
    when: `${name} ${what}`,
    request: { body: { ...fields, [name]: to } },
    expected: atTheDoor(message),
    source: 'choice: v2, parameters',
    ...(by === undefined ? {} : { by }),
  })
  return Object.entries(schema?.properties ?? {})
    .filter(([name]) => !own.has(name))
    .flatMap(([name, field]) => [
      ...(schema?.required?.includes(name) === true
        ? [row(name, 'is missing', '', `缺少参数: ${name}`)]
        : []),
      ...wrongs(field).map(([what, to, issue]) => row(name, what, to, `${name}${issue}`)),
    ])
}

function wrongs({
  type,
  maxLength,
  enum: list,
}: ContractSchema): [what: string, to: string, issue: string][] {
  return [
    ...(type === 'integer'
      ? ([['is no whole number', '0.01', '参数格式错误']] as [string, string, string][])
      : []),
    ...(maxLength === undefined
      ? []
      : ([['is too long', 'a'.repeat(maxLength + 1), '参数长度有误']] as [string, string, string][])),
    ...(list === undefined
      ? []
      : ([['is not in its list', '?', '参数格式错误']] as [string, string, string][])),
  ]
}
