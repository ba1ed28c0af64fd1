import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import {
  parseAuthorization,
  requestMessage,
  verifySha256,
  type ContractNotification,
  type ContractSchema,
} from 'wechatpay-kit/internal'
import type { Merchant } from '../../platform/merchants.js'
import type { Verdict } from '../notification.js'

/** What the platform expects in the response to an event. */
export type ExpectedData = NonNullable<ContractNotification['answer']>

/** A response of the merchant. */
export interface MerchantResponse {
  /** Where the notification was sent: a signed response names its path. */
  readonly url: string
  readonly authorization: string | undefined
  readonly body: string
}

/** Seconds that the timestamp of a signed response may differ from the wall clock. */
const window = 300
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
const compiled = new WeakMap<ContractSchema, ValidateFunction>()

/**
 * Checks the data of a response: JSON, the contract's schema and, where the contract asks for it, the signature. `code` FAIL
 * needs no data. Enumerations of the contract are known to be incomplete, so other values are accepted.
 */
export function judgeResponse(
  { schema, signed, inferred }: ExpectedData,
  merchant: Merchant,
  response: MerchantResponse,
): Verdict {
  if (inferred === true && response.body === '') return { valid: true, problems: [] }
  const problems = [
    ...dataProblems(schema, response.body),
    ...(signed === true ? signatureProblems(merchant, response) : []),
  ]
  return { valid: problems.length === 0, problems }
}

function dataProblems(schema: ContractSchema, text: string): readonly string[] {
  if (text === '')
    return [`the response has no body; expected JSON with ${(schema.required ?? []).join(', ')}`]
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return ['the body of the response is not JSON']
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return ['the body of the response is not a JSON object']
  const failed = (data as Readonly<Record<string, unknown>>)['code'] === 'FAIL'
  const validate = compiled.get(schema) ?? ajv.compile(adapt(schema))
  compiled.set(schema, validate)
  if (validate(data)) return []
  return (validate.errors ?? []).filter((one) => !failed || one.keyword !== 'required').map(sentence)
}

/** Types and required members; the rest of the contract's words describes, or has its own meaning. */
function adapt({ type, properties, required, items }: ContractSchema): Record<string, unknown> {
  return {
    ...(type === undefined ? {} : { type }),
    ...(required === undefined ? {} : { required }),
    ...(items === undefined ? {} : { items: adapt(items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, adapt(one)])),
        }),
  }
}

function sentence({ instancePath, keyword, params, message }: ErrorObject): string {
  const at = instancePath.slice(1).replaceAll('/', '.')
  const { missingProperty: missing, type } = params as Readonly<Record<string, string>>
  if (keyword === 'required') return `${[at, missing].filter(Boolean).join('.')} is missing`
  return keyword === 'type' ? `${at} is not of the type ${type}` : `${at} ${message ?? 'is wrong'}`
}

/**
 * The signature of a response, made like a request's: POST, the path and query of the notification, the response's body.
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
function signatureProblems(
  merchant: Merchant,
  { url, authorization, body }: MerchantResponse,
): readonly string[] {
  if (authorization === undefined)
    return ['the response has no Authorization header; it must be signed like a request']
  const sent = parseAuthorization(authorization)
  if (sent === undefined) return ['the Authorization header of the response cannot be read']
  const { pathname, search } = new URL(url)
  const message = requestMessage({
    method: 'POST',
    url: `${pathname}${search}`,
    timestamp: sent.timestamp,
    nonce: sent.nonce_str,
    body: Buffer.from(body),
  })
  const age = Math.abs(Date.now() / 1000 - Number(sent.timestamp))
  return [
    ...(sent.schema === 'WECHATPAY2-SHA256-RSA2048'
      ? []
      : ['the scheme of Authorization is not WECHATPAY2-SHA256-RSA2048']),
    ...(sent.mchid === merchant.mchid ? [] : [`Authorization names another mchid than ${merchant.mchid}`]),
    ...(sent.serial_no.toUpperCase() === merchant.serial.toUpperCase()
      ? []
      : ["Authorization names another serial_no than the merchant certificate's"]),
    ...(age <= window ? [] : [`the timestamp of Authorization is more than ${window} s from now`]),
    ...(verifySha256(merchant.publicKey, message, sent.signature)
      ? []
      : [
          'the signature of the response does not verify: sign POST, the path of the notify_url, timestamp, nonce and body',
        ]),
  ]
}
