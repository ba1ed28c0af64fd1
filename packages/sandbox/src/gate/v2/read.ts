import { parseXml, type ContractOperationV2 } from 'wechatpay-kit/internal'
import type { IncomingRequest } from '../../kernel/http/exchange.js'
import { readMultipart, type Part } from '../../kernel/http/multipart.js'
import type { FieldsV2 } from '../../kernel/http/exchange.js'
import { RefusalV2 } from '../../kernel/refusal-v2.js'

/** The fields of a request, with the file where it uploads one. Throws a refusal at the door. */
export function readFields(
  operation: ContractOperationV2,
  request: IncomingRequest,
): { readonly fields: FieldsV2; readonly media?: Part } {
  if (request.method !== operation.method)
    throw new RefusalV2(operation.method === 'POST' ? '请使用post方法' : '请使用get方法')
  if (operation.method === 'GET') return { fields: readQuery(request.target) }
  if (request.body.length === 0) throw new RefusalV2('post数据为空')
  if (operation.body?.content !== 'multipart') return { fields: readXml(request.body) }
  const parts = readMultipart(request.body, request.headers['content-type'] ?? '')
  if (parts === undefined) throw new RefusalV2('请求体不是multipart/form-data')
  const fields: Record<string, string> = {}
  let media: Part | undefined
  for (const [name, part] of parts) {
    if (part.filename === undefined) fields[name] = part.text
    else media = part
  }
  return { fields, ...(media === undefined ? {} : { media }) }
}

function readQuery(target: string): FieldsV2 {
  const start = target.indexOf('?')
  return start < 0 ? {} : Object.fromEntries(new URLSearchParams(target.slice(start + 1)))
}

function readXml(body: Uint8Array): FieldsV2 {
  let fields: ReturnType<typeof parseXml>
  try {
    fields = parseXml(body)
  } catch (error) {
    const isText = !(error instanceof Error && error.message === 'it is not UTF-8')
    throw new RefusalV2(isText ? 'XML格式错误' : '编码格式错误')
  }
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    // Repeated and nested elements can't have been signed.
    if (typeof value !== 'string') throw new RefusalV2('XML格式错误')
    texts[name] = value
  }
  return texts
}
