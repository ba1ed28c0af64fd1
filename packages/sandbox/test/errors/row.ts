import type { UploadInput } from '../support/upload.js'
import type { Overrides } from '../support/caller.js'
import type { Scene } from './scene.js'
import type { Source } from './sources.js'

/** One rule of one operation: what must have happened, what is asked, and what is answered. */
export interface Row {
  /** Method and path of the contract; a path of v2 has /v2 before it. */
  readonly operation: string
  /** The rule, in plain words. */
  readonly when: string
  /** Who asks; the partner where the path names one, else the direct merchant. */
  readonly by?: Asker
  /** What happens before, in this order. */
  readonly arrange?: readonly Step[]
  /** What is asked; a function where it needs what `arrange` noted. */
  readonly request: Asked | ((scene: Scene) => Asked)
  readonly expected: Expected
  readonly source: Source
}

/** The merchants of a scene. */
export type Asker = 'direct' | 'partner' | 'other'

/** Something that happens in a scene. */
export type Step = (scene: Scene) => Promise<unknown>

/** A request, but for method and path. Of v2, `body` holds the fields. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly upload?: UploadInput
  /** Signs with another APIv2 key. */
  readonly key?: string
  /** Of v2, what is sent otherwise than as XML; gives the answer's fields. */
  readonly send?: (scene: Scene) => Promise<Readonly<Record<string, string>>>
  readonly overrides?: Overrides
}

/** An answer: nothing more than that it is fine, or a refusal. */
export type Expected = Fine | Refused

/** Not refused: this status, and 0 at the end of Request-ID. */
export interface Fine {
  readonly status: 200 | 204
}

/** A refusal. The body is compared as a whole: it has these members and no others. */
export interface Refused {
  /** HTTP; always 200 in v2. */
  readonly status: number
  /** `code`, or v2's `err_code`; empty where v2 refuses with `return_code`. */
  readonly code: string
  /** `message`, or v2's `err_code_des` or `return_msg`; the whole of it. */
  readonly message: string
  /** `detail`, or more fields of v2's answer; none when left out. */
  readonly detail?: Readonly<Record<string, unknown>>
  /** The number at the end of Request-ID, where one is documented; not compared when left out. */
  readonly internal?: number
}

/** The operations of one kind, and their rules. Every refusal of these operations must have a row. */
export interface Family {
  readonly name: string
  readonly operations: readonly string[]
  readonly rows: readonly Row[]
}

/** A refusal. */
export function refused(
  status: number,
  code: string,
  message: string,
  more: Pick<Refused, 'detail' | 'internal'> = {},
): Refused {
  return { status, code, message, ...more }
}

/** 400 PARAM_ERROR. */
export function paramError(message: string, detail?: Refused['detail'], internal = 268435461): Refused {
  return refused(400, 'PARAM_ERROR', message, { ...(detail === undefined ? {} : { detail }), internal })
}

/** PARAM_ERROR of a field, by its pointer in the body; what is wrong with it comes last in the message. */
export function wrongField(
  pointer: string,
  value: unknown,
  issue: string,
  mapped: string,
  location = 'body',
): Refused {
  const detail = {
    field: location === 'body' ? pointer : pointer.slice(1),
    ...(value === undefined ? {} : { value }),
    issue,
    location,
  }
  return paramError(`输入源“/${location}${pointer}”${mapped}规则校验失败，${issue}`, detail)
}

/** The same of a field that is missing. */
export function missingField(pointer: string, title: string, location = 'body'): Refused {
  return wrongField(pointer, '', '此字段为必填项', `映射到字段“${title}”必填性`, location)
}

/** 400 INVALID_REQUEST. */
export function invalidRequest(message: string, internal?: number): Refused {
  return refused(400, 'INVALID_REQUEST', message, internal === undefined ? {} : { internal })
}
