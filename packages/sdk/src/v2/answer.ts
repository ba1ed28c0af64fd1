import { ResponseError, sentences, SignatureError } from '../errors/index.js'
import type { OperationFactsV2 } from '../generated/operations-v2.js'
import type { XmlFields, XmlValue } from '../protocol/index.js'
import { verifyV2 } from './sign.js'

/** An answer as received, whole, with what its errors tell. */
export interface ReceivedV2 {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly requestId: string | undefined
  readonly body: Uint8Array
  /** Where it was sent to. */
  readonly origin?: string | undefined
}

/** Codes after which the same request, with the same number, may be sent again. */
const passing: ReadonlySet<string> = new Set([
  'SYSTEMERROR',
  'SYSTEM_ERROR',
  'BIZERR_NEED_RETRY',
  'FREQUENCY_LIMITED',
  'FREQ_LIMIT',
  'RATELIMIT_EXCEED',
  'RATELIMIT_EXCEEDED',
])

const consequence = 'The outcome is unknown: query by your own number before you act.'

const one = (value: XmlValue | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** v2 names a wrong signature by a code, or by no more than these words in `return_msg`. */
const wrongSign = /签名错误|签名失败|signature error|sign error/i
const wrongCertificate = /证书/
const wrongCertificateAdvice =
  "Check clientCertificate: it must be this mchid's API certificate (apiclient_cert.pem), not expired."

/** What to do about a rejection of v2. https://pay.weixin.qq.com/doc/v2/merchant/4011987607 */
function adviceV2(code: string, message: string): string | undefined {
  if (code === 'SIGNERROR' || code === 'SIGN_ERROR' || wrongSign.test(message))
    return 'Check apiV2Key: it is the APIv2 key of this mchid (merchant console, API security), not the APIv3 key.'
  if (code === 'CERT_ERROR' || wrongCertificate.test(message)) return wrongCertificateAdvice
  return undefined
}

/** The error of a refusal: the codes have several names in v2. */
export function refusalV2(fields: XmlFields, from: ReceivedV2, verified: boolean): ResponseError {
  const { method, path, status, requestId } = from
  const code = one(fields['err_code']) ?? one(fields['error_code']) ?? one(fields['return_code']) ?? 'FAIL'
  const named = code === 'SUCCESS' ? (one(fields['result_code']) ?? 'FAIL') : code
  const message =
    one(fields['err_code_des']) ??
    one(fields['error_code_des']) ??
    one(fields['result_msg']) ??
    one(fields['return_msg']) ??
    'no message from the platform'
  return new ResponseError({
    status,
    code: named,
    message: sentences(`${method} ${path}: ${named}: ${message}`, adviceV2(named, message)),
    detail: fields,
    requestId,
    verified,
    retryable: passing.has(named),
  })
}

function certificateAdvice(said: string, origin: string | undefined): string {
  if (/error/i.test(said)) return wrongCertificateAdvice
  const wanted =
    'This operation needs the merchant certificate on the connection: pass clientCertificate: { cert, key } ' +
    '(apiclient_cert.pem, apiclient_key.pem).'
  return origin?.startsWith('http:') === true
    ? `${wanted} It can be shown over https only: for the sandbox set baseUrl to its mutualTlsUrl.`
    : wanted
}

/** The error of an answer that is no answer of the API: a gateway's page, a status of its own. */
export function statusError({ method, path, status, requestId, body, origin }: ReceivedV2): ResponseError {
  const code = `http_${status}`
  // The pages of nginx for a connection without a certificate, or with a wrong one.
  const page = Buffer.from(body.subarray(0, 2_048)).toString('latin1')
  const [said] = /No required SSL certificate was sent|SSL certificate error/i.exec(page) ?? []
  const message = sentences(
    `${method} ${path}: ${status}: ${said ?? "not a response of the API (a gateway's page?)"}`,
    said === undefined ? undefined : certificateAdvice(said, origin),
  )
  return new ResponseError({ status, code, message, requestId, verified: false })
}

function distrust(
  code: string,
  message: string,
  { method, path, status, requestId }: ReceivedV2,
): SignatureError {
  return new SignatureError(`${method} ${path}: ${message} ${consequence}`, { code, status, requestId })
}

/** The fields of an answer. What is not XML is no answer of the platform: nothing can be said of the outcome. */
async function fieldsOf(from: ReceivedV2): Promise<XmlFields> {
  const { parseXml } = await import('../protocol/xml-reader.js')
  try {
    return parseXml(from.body)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable'
    throw distrust('invalid_answer', `The answer can't be read as XML: ${reason}.`, from)
  }
}

/** An element that may be repeated is a list also where it is there once. */
function asLists(value: XmlFields, [name = '', ...rest]: readonly string[]): XmlFields {
  const child = value[name]
  if (rest.length === 0) {
    const list = child === undefined || child === '' ? [] : Array.isArray(child) ? child : [child]
    return { ...value, [name]: list as readonly XmlValue[] }
  }
  return typeof child === 'object' && !Array.isArray(child)
    ? { ...value, [name]: asLists(child as XmlFields, rest) }
    : value
}

/** Reads an XML answer: refusals become ResponseErrors, and a success must verify unless its operation signs none. */
export async function readAnswer(from: ReceivedV2, facts: OperationFactsV2, key: string): Promise<XmlFields> {
  const fields = await fieldsOf(from)
  const { return_code: sent, result_code: result, sign } = fields
  const checked = facts.unsigned !== true
  if (checked && sign !== undefined && sign !== '' && !verifyV2(fields, key)) {
    throw distrust('signature_invalid', "The answer's sign does not verify with apiV2Key.", from)
  }
  const signed = checked && sign !== undefined && sign !== ''
  const succeeded =
    (sent === 'SUCCESS' || (sent === undefined && signed)) && (result ?? 'SUCCESS') === 'SUCCESS'
  if (!succeeded) throw refusalV2(fields, from, signed)
  if (checked && !signed) throw distrust('signature_missing', 'The answer is not signed.', from)
  return (facts.lists ?? []).reduce((value, path) => asLists(value, path.split('/')), fields)
}

/** Reads the one JSON answer of v2: `retcode` is 0 when it succeeded. It is not signed. */
export function readJson(from: ReceivedV2): unknown {
  let value: { readonly retcode?: unknown; readonly retmsg?: unknown } = {}
  try {
    value = JSON.parse(Buffer.from(from.body).toString('utf8')) as typeof value
  } catch {
    // Told below as an answer without a retcode.
  }
  const { retcode, retmsg } = value ?? {}
  if (retcode === 0 || retcode === '0') return value
  const code = typeof retcode === 'number' || typeof retcode === 'string' ? String(retcode) : 'invalid_answer'
  const text = typeof retmsg === 'string' ? retmsg : 'no message from the platform'
  const { method, path, status, requestId } = from
  const message = `${method} ${path}: ${code}: ${text}`
  throw new ResponseError({ status, code, message, requestId, verified: false })
}
