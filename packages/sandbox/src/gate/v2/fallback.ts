import { decryptOaep, type ContractSchema } from 'wechatpay-kit/internal'
import { shape } from '../../kernel/shape.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import { encryptAnswer, mapSensitive } from '../../platform/encryption.js'
import type { Platform } from '../../platform/platform.js'
import type { AnswerV2, CallV2, NestedV2 } from '../../platform/call-v2.js'
import { shapeContext, subjectOf } from '../shape-context.js'
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
 * Answers an operation without behaviour of its own in the contract's shape: what the request said (or `said`) by name, the
 * caller's identity, the clock, and samples where the contract requires more.
 */
export function fallbackV2(platform: Platform, call: CallV2, said: JsonObject = call.fields): AnswerV2 {
  const { operation, fields, merchant } = call
  openEncrypted(platform, call)
  const found = operation.responses['200']
  if (found === undefined) return { redirect: destinationOf(fields) }
  if (found.file === true) return { file: Buffer.from('sandbox\n'), type: 'application/octet-stream' }
  const context = shapeContext(platform, merchant, said, subjectOf(operation.path, [], said))
  const schema = responseOf(found.schema ?? {})
  const body = shape(schema, typed(schema, said), context) as JsonObject
  if (operation.produces?.includes('application/json') === true)
    return { file: Buffer.from(JSON.stringify(body)), type: 'application/json' }
  const sealed = encryptAnswer(schema, body, merchant.publicKey) as JsonObject
  const entries = Object.entries(sealed).map(
    ([name, value]) => [name.replaceAll(/\$\w/g, '0'), value] as const,
  )
  const flat = entries.filter(([, value]) => typeof value !== 'object')
  const nested = entries.filter(([, value]) => typeof value === 'object')
  return {
    fields: Object.fromEntries(flat.map(([name, value]) => [name, String(value)])),
    nested: Object.fromEntries(nested) as NestedV2,
  }
}

/** Fields of a request are texts; those that the response has as numbers become numbers. */
function typed({ properties = {} }: ContractSchema, said: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => {
      const isNumber = properties[name]?.type === 'integer' && /^\d{1,15}$/.test(String(value))
      return [name, isNumber ? Number(value) : value]
    }),
  )
}

/** The members that the gate does not write itself. */
function responseOf(schema: ContractSchema): ContractSchema {
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => !omitted.has(name))
  return { ...schema, properties: Object.fromEntries(properties) }
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
