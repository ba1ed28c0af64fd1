import { randomNonce, signV2, type ContractOperationV2 } from 'wechatpay-kit/internal'
import type { SealFault } from '../../faults/exchange.js'
import type { OutgoingAnswer } from '../../kernel/http/exchange.js'
import type { AnswerV2, CallV2, NestedV2 } from '../../platform/call-v2.js'
import type { FieldsV2 } from '../../kernel/http/exchange.js'
import type { PageRefusal, RefusalV2 } from '../../kernel/refusal-v2.js'
import { writeXml } from './xml.js'

type Body = Pick<OutgoingAnswer, 'status' | 'body'> & { readonly headers: Record<string, string> }

/** Answers of v2 come as text, whatever happened with status 200. */
function xml(fields: FieldsV2, nested?: NestedV2): Body {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain' },
    body: writeXml(fields, nested),
  }
}

/** What an operation answered, with who answers and the signature of the merchant's key. */
export function writeAnswer(call: CallV2, answer: AnswerV2, seal: SealFault | undefined): Body {
  if ('redirect' in answer)
    return { status: 302, headers: { Location: answer.redirect }, body: new Uint8Array() }
  if ('file' in answer) return { status: 200, headers: { 'Content-Type': answer.type }, body: answer.file }
  const fields = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    ...parties(call),
    result_code: 'SUCCESS',
    ...answer.fields,
  }
  if (!isUnsigned(call.operation)) return xml(signed(call, fields, seal), answer.nested)
  const hasNonce = call.operation.responses['200']?.schema?.properties?.['nonce_str'] !== undefined
  return xml({ ...fields, ...(hasNonce ? { nonce_str: randomNonce() } : {}) }, answer.nested)
}

/** A refusal; the caller is known where it is signed. */
export function writeRefusal(
  refusal: RefusalV2,
  operation: ContractOperationV2,
  call: CallV2 | undefined,
  seal: SealFault | undefined,
): Body {
  if (operation.produces?.includes('application/json') === true) {
    const body = Buffer.from(JSON.stringify({ retcode: -1, retmsg: refusal.message }))
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body }
  }
  // A download tells its code at the door.
  if (refusal.code !== undefined && operation.responses['200']?.file === true)
    return xml({ return_code: 'FAIL', return_msg: refusal.message, error_code: refusal.code })
  if (refusal.code === undefined || call === undefined)
    return xml({ return_code: 'FAIL', return_msg: refusal.message, ...refusal.extra })
  const fields = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    ...parties(call),
    result_code: 'FAIL',
    err_code: refusal.code,
    err_code_des: refusal.message,
    ...refusal.extra,
  }
  return xml(isUnsigned(operation) ? fields : signed(call, fields, seal))
}

/** Pages answer a browser, which could not verify anything. */
function isUnsigned({ unsigned, page }: ContractOperationV2): boolean {
  return unsigned === true || page === true
}

/** The page of the web server in front. */
export function writePage(refusal: PageRefusal): Body {
  return { status: refusal.status, headers: { 'Content-Type': 'text/html' }, body: Buffer.from(refusal.html) }
}

/** Numbers that say who asks are repeated as they came. */
function parties({ fields }: CallV2): FieldsV2 {
  const said = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'device_info']
  return Object.fromEntries(said.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))
}

/** Signed as the request was. Of the faults of a signature only those of its value have a meaning here: v2 has no serials and no times. */
function signed(call: CallV2, fields: FieldsV2, seal: SealFault | undefined): FieldsV2 {
  const all = { ...fields, nonce_str: randomNonce() }
  const isForged = seal?.kind === 'wrong-signature' || seal?.kind === 'probe'
  const key = isForged ? randomNonce() : call.merchant.apiV2Key
  return { ...all, sign: signV2(all, key, call.signType) }
}
