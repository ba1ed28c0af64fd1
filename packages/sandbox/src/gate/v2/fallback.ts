import { decryptOaep, type ContractSchema } from 'wechatpay-kit/internal'
import { sample } from '../../kernel/sample.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { encryptAnswer, mapSensitive } from '../../platform/encryption.js'
import type { Platform } from '../../platform/platform.js'
import type { AnswerV2, CallV2, NestedV2 } from '../../platform/call-v2.js'
import type { FieldsV2 } from '../../kernel/http/exchange.js'
import { RefusalV2 } from '../../kernel/refusal-v2.js'

/** What the gate writes itself, and what only failures have. */
const omitted: ReadonlySet<string> = new Set([
  'return_code',
  'return_msg',
  'result_code',
  'err_code',
  'err_code_des',
  'error_code',
  'error_code_des',
  'nonce_str',
  'sign',
])

/**
 * Answers an operation without behaviour of its own in the contract's shape: sample values, with what the request said
 * repeated where names agree. Nothing is remembered.
 */
export function fallbackV2(platform: Platform, call: CallV2): AnswerV2 {
  const { operation, fields, merchant } = call
  openEncrypted(platform, call)
  const found = operation.responses['200']
  if (found === undefined) return { redirect: destinationOf(fields) }
  if (found.file === true) return { file: Buffer.from('sandbox\n'), type: 'application/octet-stream' }
  if (operation.produces?.includes('application/json') === true)
    return { file: Buffer.from(JSON.stringify(sample(found.schema ?? {}))), type: 'application/json' }
  const properties = Object.entries(found.schema?.properties ?? {}).filter(([name]) => !omitted.has(name))
  const said = Object.fromEntries(properties.map(([name, schema]) => valueOf(name, schema, fields)))
  const sealed = encryptAnswer(found.schema, said, merchant.publicKey) as JsonObject
  const flat = Object.entries(sealed).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const nested = Object.entries(sealed).filter(([, value]) => typeof value === 'object')
  return { fields: Object.fromEntries(flat), nested: Object.fromEntries(nested) as NestedV2 }
}

function valueOf(name: string, schema: ContractSchema, fields: FieldsV2): readonly [string, unknown] {
  const first = name.replaceAll(/\$\w/g, '0')
  if (schema.type === 'object' || schema.type === 'array') return [first, sample(schema)]
  const said = fields[first]
  return [first, said === undefined || said === '' ? String(sample(schema)) : said]
}

/** Fields for the key of risk/getpublickey must open with it. */
function openEncrypted({ keys }: Platform, { operation, fields }: CallV2): void {
  mapSensitive(operation.body?.schema, fields, (text, pointer) => {
    try {
      return text === '' ? text : decryptOaep(keys.publicKeyPrivate, text)
    } catch {
      throw new RefusalV2(`${pointer.slice(1)}解密失败`, 'PARAM_ERROR')
    }
  })
}

/** Where the payer's browser goes on: the page that the request named, with a code as a consent gives it. */
function destinationOf({ redirect_uri, return_web, state }: FieldsV2): string {
  if (redirect_uri === undefined || !URL.canParse(redirect_uri)) {
    // A contract page opens inside the payer's client, which nothing here stands for.
    return return_web !== undefined && URL.canParse(return_web) ? return_web : 'weixin://'
  }
  const url = new URL(redirect_uri)
  url.searchParams.set('code', 'sandbox')
  if (state !== undefined) url.searchParams.set('state', state)
  return url.href
}
