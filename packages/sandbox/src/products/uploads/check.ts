import {
  createDigest,
  uploads,
  uploadLimit,
  type ContractSchema,
  type Upload,
  type UploadPath,
} from 'wechatpay-kit/internal'
import type { Call } from '../../platform/call.js'
import type { JsonObject } from '../../kernel/http/exchange.js'
import type { Part } from '../../kernel/http/multipart.js'
import { missingFieldOf, wrongFieldOf } from '../checks/wrong-field.js'

/** What a checked upload is. */
export interface CheckedFile {
  readonly filename?: string
  readonly digest: string
  readonly size: number
}

/** Holds a file against what `meta` says of it. Throws the platform's PARAM_ERROR, which names the field. */
export function checkUpload(call: Call, path: UploadPath): CheckedFile {
  const upload: Upload = uploads[path]
  const schema = call.operation.body?.schema
  const meta = readMeta(call.body['meta'])
  if (meta === undefined) throw missingFieldOf(schema, '/meta')
  return checkFile(upload, meta, call.parts?.get(upload.part), schema)
}

/** The same of a file whose `meta` is read, or of a form that has none; `schema` tells what fields are called. */
export function checkFile(
  upload: Upload,
  meta: JsonObject,
  file: Part | undefined,
  schema?: ContractSchema,
): CheckedFile {
  const place = `/${upload.part}`
  if (file === undefined) throw missingFieldOf(schema, place)
  const size = file.bytes.length
  if (size === 0) throw wrongFieldOf(schema, place, '文件内容为空')
  const said = upload.name === undefined ? undefined : text(schema, meta, upload.name)
  const filename = said ?? file.filename
  const limit = limitOf(upload, filename)
  if (limit === undefined) {
    const known = Object.keys(upload.limits ?? {}).join('、')
    const pointer = upload.name === undefined ? place : `/meta/${upload.name}`
    throw wrongFieldOf(schema, pointer, `文件名后缀不正确，仅支持${known}`, filename)
  }
  if (size > limit) throw wrongFieldOf(schema, place, `文件大小${size}字节，超过限制${limit}字节`)
  const hash = createDigest(upload.algorithm)
  hash.update(file.bytes)
  const digest = hash.hex()
  const given = text(schema, meta, upload.digest)
  if (given.toLowerCase() !== digest)
    throw wrongFieldOf(schema, `/meta/${upload.digest}`, '与文件内容计算得到的摘要不一致', given)
  return { ...(filename === undefined ? {} : { filename }), digest, size }
}

/** JSON, as the gate has checked. */
function readMeta(meta: unknown): JsonObject | undefined {
  const value: unknown = typeof meta === 'string' && meta !== '' ? JSON.parse(meta) : meta
  return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined
}

/** A member of `meta` that the operation wants. */
function text(schema: ContractSchema | undefined, meta: JsonObject, name: string): string {
  const value = meta[name]
  if (typeof value !== 'string' || value === '') throw missingFieldOf(schema, `/meta/${name}`)
  return value
}

/** The most bytes of a file of this name; undefined where its ending is not taken. */
function limitOf({ limits }: Upload, filename: string | undefined): number | undefined {
  if (limits === undefined) return uploadLimit
  // Where no name is asked for, the part's own may be missing, too.
  if (filename === undefined) return Math.max(...Object.values(limits))
  const ending = /\.([0-9A-Za-z]{1,8})$/.exec(filename)?.[1]?.toLowerCase()
  return ending !== undefined && Object.hasOwn(limits, ending) ? limits[ending] : undefined
}
