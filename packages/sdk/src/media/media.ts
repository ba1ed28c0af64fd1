import { createDigest } from '../crypto/index.js'
import { ConfigError, ValidationError } from '../errors/index.js'
import type { Paths } from '../generated/index.js'
import type { CallOptions } from '../options.js'
import { ownName, readFile, type UploadFile } from './read.js'
import { maxUploadBytes, mediaTypes, uploads, type Upload, type UploadPath } from './uploads.js'

type PostOptions<P extends UploadPath> = Parameters<Paths[P]['post']>[0]
type Body<P extends UploadPath> = PostOptions<P>['body']
type FilePart = 'meta' | 'file' | 'submission_file' | 'due_diligence_file' | 'media' | 'media_hash' | 'sign'
/** What the client writes into `meta` itself. */
type Computed =
  | 'filename'
  | 'file_name'
  | 'sha256'
  | 'file_digest'
  | 'digest'
  | 'digest_alogrithm'
  | 'digest_algorithm'
  | 'file_type'
type Meta<P extends UploadPath> = 'meta' extends keyof Body<P>
  ? Omit<Exclude<NonNullable<Body<P>['meta' & keyof Body<P>]>, string>, Computed>
  : unknown
type Fields<P extends UploadPath> = Omit<Body<P>, FilePart>
type PathParameters<P extends UploadPath> = Omit<PostOptions<P>, 'body' | keyof CallOptions>
type Needed<Name extends string, T> = keyof T extends never
  ? unknown
  : Record<never, never> extends T
    ? { readonly [K in Name]?: T }
    : { readonly [K in Name]: T }

/** Options of an upload to the general endpoints. */
export interface UploadOptions extends CallOptions {
  /** With its extension. The file's own name when left out; bytes and streams have none. */
  readonly filename?: string | undefined
}

/** Options of an upload to a named operation: its path parameters, and what its `meta` and form hold beside the file. */
export type UploadToOptions<P extends UploadPath> = UploadOptions & {
  readonly to: P
} & PathParameters<P> &
  Needed<'meta', Meta<P>> &
  Needed<'fields', Fields<P>>

/** What an upload operation answers: `media_id` mostly, or `media_url`, `file_id` … */
export type UploadResponse<P extends UploadPath> = Awaited<ReturnType<Paths[P]['post']>>

/** Uploads of files. */
export interface Media {
  /**
   * Uploads a file and resolves to what names it from then on. Pictures go to `v3/merchant/media/upload`, videos and PDF to
   * `v3/merchant/media/video_upload`, by the extension; `to` names any other upload operation. Extension and size are
   * checked before anything is sent; the digest is computed here, and only `meta` is signed, as the platform wants it.
   *
   * Throws a ValidationError that names what is wrong with the file, else what any call throws.
   *
   * @example const { media_id } = await wechatpay.media.upload('licence.jpg')
   * @example await wechatpay.media.upload(bytes, { to: 'v3/merchant-service/images/upload', filename: 'reply.png' })
   */
  upload(
    file: UploadFile,
    options?: UploadOptions & { readonly to?: undefined },
  ): Promise<UploadResponse<'v3/merchant/media/upload'>>
  upload<P extends UploadPath>(file: UploadFile, options: UploadToOptions<P>): Promise<UploadResponse<P>>
}

interface Given extends UploadOptions {
  readonly to?: string
  readonly meta?: Readonly<Record<string, unknown>>
  readonly fields?: Readonly<Record<string, unknown>>
  readonly [pathParameter: string]: unknown
}

/** Uploads of a client. */
export function media(call: (method: string, path: string, options: unknown) => Promise<unknown>): Media {
  const upload = async (file: UploadFile, options: Given = {}): Promise<unknown> => {
    const { to, filename: named, meta = {}, fields = {}, ...rest } = options
    const filename = named ?? ownName(file)
    const extension = /\.([^./\\]+)$/.exec(filename ?? '')?.[1]?.toLowerCase()
    const path = to ?? placeOf(extension)
    const rules = (uploads as Readonly<Record<string, Upload>>)[path]
    if (rules === undefined)
      throw refuse('/to', `${path}: expected one of ${Object.keys(uploads).join(', ')}`)
    const limit = checkName(rules, path, filename, extension)
    const bytes = await readFile(file, limit)
    const type = mediaTypes[extension ?? ''] ?? 'application/octet-stream'
    const told = {
      ...rules.fixed,
      ...(rules.name === undefined ? {} : { [rules.name]: filename }),
      [rules.digest]: digestOf(rules, bytes),
    }
    const body = {
      ...fields,
      ...(rules.bare === true ? told : { meta: { ...meta, ...told } }),
      [rules.part]: new File([bytes], filename ?? 'file', { type }),
    }
    return call('POST', path, { ...rest, body })
  }
  return { upload: upload as Media['upload'] }
}

function placeOf(extension: string | undefined): UploadPath {
  const video = 'v3/merchant/media/video_upload'
  const isVideo = extension !== undefined && uploads[video].limits?.[extension] !== undefined
  return isVideo ? video : 'v3/merchant/media/upload'
}

/** Checks name and extension; gives the most bytes that are taken. */
function checkName(
  rules: Upload,
  path: string,
  filename: string | undefined,
  extension: string | undefined,
): number {
  if (filename === undefined) {
    if (rules.name === undefined) return maxUploadBytes
    throw refuse('/filename', 'bytes and streams have no name: give one with its extension')
  }
  if (Array.from(filename).length > 128) throw refuse('/filename', 'at most 128 characters')
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f"\\/]/.test(filename))
    throw refuse('/filename', 'no quote, slash, backslash or control character may be in it')
  if (rules.limits === undefined) return maxUploadBytes
  const limit = extension === undefined ? undefined : rules.limits[extension]
  if (limit !== undefined) return limit
  const taken = Object.keys(rules.limits).join(', ')
  throw refuse(
    '/filename',
    `${path} takes files that end in ${taken}, not ${extension ?? 'a name without an extension'}`,
  )
}

function digestOf(rules: Upload, bytes: Uint8Array): string {
  let hex: string
  try {
    const digest = createDigest(rules.algorithm)
    digest.update(bytes)
    hex = digest.hex()
  } catch {
    throw new ConfigError(
      `This build of Node.js has no ${rules.algorithm.toUpperCase()}, which this upload needs.`,
    )
  }
  return rules.capitals === true ? hex.toUpperCase() : hex
}

function refuse(path: string, message: string): ValidationError {
  return new ValidationError([{ path, message }])
}
