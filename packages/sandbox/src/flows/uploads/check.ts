import { createDigest, uploads, uploadLimit, type Upload, type UploadPath } from 'wechatpay-kit/internal'
import type { Call, JsonObject } from '../../gate/exchange.js'
import type { Part } from '../../gate/multipart.js'
import { paramError, type Refusal } from '../../gate/refusal.js'

/** What a checked upload is. */
export interface CheckedFile {
  readonly filename?: string
  readonly digest: string
  readonly size: number
}

/** Holds a file against what `meta` says of it. Throws the platform's PARAM_ERROR, which names the field. */
export function checkUpload(call: Call, path: UploadPath): CheckedFile {
  const upload: Upload = uploads[path]
  const meta = readMeta(call.body['meta'])
  if (meta === undefined) throw wrong('/meta', '此字段为必填项')
  return checkFile(upload, meta, call.parts?.get(upload.part))
}

/** The same of a file whose `meta` is read, or of a form that has none. */
export function checkFile(upload: Upload, meta: JsonObject, file: Part | undefined): CheckedFile {
  if (file === undefined) throw wrong(`/${upload.part}`, '此字段为必填项')
  const size = file.bytes.length
  if (size === 0) throw wrong(`/${upload.part}`, '文件内容为空')
  const said = upload.name === undefined ? undefined : text(meta, upload.name)
  const filename = said ?? file.filename
  const limit = limitOf(upload, filename)
  if (limit === undefined) {
    const known = Object.keys(upload.limits ?? {}).join('、')
    throw wrong(`/meta/${upload.name ?? upload.part}`, `文件名后缀不正确，仅支持${known}`, filename)
  }
  if (size > limit) throw wrong(`/${upload.part}`, `文件大小${size}字节，超过限制${limit}字节`)
  const hash = createDigest(upload.algorithm)
  hash.update(file.bytes)
  const digest = hash.hex()
  const given = text(meta, upload.digest) ?? ''
  if (given.toLowerCase() !== digest)
    throw wrong(`/meta/${upload.digest}`, '与文件内容计算得到的摘要不一致', given)
  return { ...(filename === undefined ? {} : { filename }), digest, size }
}

/** JSON, as the gate has checked. */
function readMeta(meta: unknown): JsonObject | undefined {
  const value: unknown = typeof meta === 'string' && meta !== '' ? JSON.parse(meta) : meta
  return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined
}

/** A member of `meta` that the operation wants. */
function text(meta: JsonObject, name: string): string | undefined {
  const value = meta[name]
  if (typeof value !== 'string' || value === '') throw wrong(`/meta/${name}`, '此字段为必填项')
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

function wrong(field: string, issue: string, value?: string): Refusal {
  const detail = {
    field,
    ...(value === undefined ? {} : { value: value.slice(0, 256) }),
    issue,
    location: 'body',
  }
  return paramError(
    `输入源“/body${field}”映射到字段“${field.split('/').at(-1)}”规则校验失败，${issue}`,
    detail,
  )
}
