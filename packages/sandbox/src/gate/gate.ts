import { performance } from 'node:perf_hooks'
import type { KeyObject } from 'wechatpay-kit/internal'
import { flows, openFlows } from '../products/index.js'
import { answerShaped } from './records/records.js'
import { planExchange, type ExchangePlan } from '../faults/exchange.js'
import { applyFaults } from '../products/faults.js'
import { triggerExchangeFault } from '../platform/fault-triggers.js'
import { serverLimits } from '../kernel/http/limits.js'
import type { Platform } from '../platform/platform.js'
import { answerV2, type ProgressV2 } from './v2/gate.js'
import { authenticate, checkHeaders } from './authenticate.js'
import type { AnswerKind, Call, FlowAnswer } from '../platform/call.js'
import type { IncomingRequest, OutgoingAnswer } from '../kernel/http/exchange.js'
import { readMultipart } from '../kernel/http/multipart.js'
import { originOf } from './origin.js'
import { Nonces } from './nonces.js'
import { readInput } from './read.js'
import { paramError, Refusal } from '../kernel/refusal.js'
import { route } from '../kernel/http/router.js'
import {
  certificateKey,
  decryptionKey,
  requestId,
  responseKey,
  signatureHeaders,
  statementHeaders,
  type PlatformKey,
} from '../platform/sign.js'

/** What the request log learns of an exchange. */
export interface Exchange {
  readonly request: IncomingRequest
  readonly answer: OutgoingAnswer
  readonly mchid: string | undefined
  readonly operation: string | undefined
  readonly kind: AnswerKind | 'refused'
  readonly milliseconds: number
}

interface Progress extends ProgressV2 {
  key?: PlatformKey
  plan?: ExchangePlan
}

/** The platform's front door: every API request comes in here, over a socket or in process. */
export class Gate {
  readonly #platform: Platform
  readonly #observe: (exchange: Exchange) => void
  #nonces = new Nonces()

  constructor(platform: Platform, observe: (exchange: Exchange) => void) {
    this.#platform = platform
    this.#observe = observe
  }

  /** Forgets used nonces. */
  reset(): void {
    this.#nonces = new Nonces()
  }

  /** Answers a request; never throws. */
  async answer(request: IncomingRequest): Promise<OutgoingAnswer> {
    const started = performance.now()
    const progress: Progress = {}
    const answer = answerV2(this.#platform, request, progress) ?? (await this.#respond(request, progress))
    this.#observe({
      request,
      answer,
      mchid: progress.mchid,
      operation: progress.operation,
      kind: answer.status < 300 && progress.isRefused !== true ? (progress.kind ?? 'refused') : 'refused',
      milliseconds: performance.now() - started,
    })
    return answer
  }

  async #respond(request: IncomingRequest, progress: Progress): Promise<OutgoingAnswer> {
    try {
      const result = this.#read(request, progress)
      if ('empty' in result)
        return { status: result.empty, headers: { 'Request-ID': requestId(0) }, body: new Uint8Array() }
      return await write(await performCall(this.#platform, result, progress), 0, progress)
    } catch (error) {
      const refusal = error instanceof Refusal ? error : internalError(error)
      const { code, message, detail } = refusal
      const body = detail === undefined ? { code, message } : { code, detail, message }
      return write({ status: refusal.status, body }, refusal.internal, progress)
    }
  }

  /** Who calls and what for; throws a `Refusal`. */
  #read(request: IncomingRequest, progress: Progress): Call | { readonly empty: number } {
    const path = request.target.split('?', 1)[0] ?? ''
    const found = route(request.method, path)
    if ('status' in found) return { empty: found.status }
    const { operation, params } = found
    const name = operationName(operation)
    progress.operation = name
    if (request.body.length > serverLimits.body)
      throw new Refusal({ status: 413, code: 'INVALID_REQUEST', message: '请求体过大' })
    checkHeaders(request, path)
    const multipart = readMultipart(request.body, request.headers['content-type'] ?? '')
    const meta = multipart?.get('meta')
    const signed = meta?.bytes ?? request.body
    const merchant = authenticate(this.#platform, this.#nonces, request, path, signed)
    progress.mchid = merchant.mchid
    const { keys } = this.#platform
    const serial = request.headers['wechatpay-serial']
    progress.key = responseKey(keys, merchant, serial)
    const opening = (): KeyObject => decryptionKey(keys, merchant, serial).privateKey
    const isCore = flows.has(name)
    const strict = isCore && !openFlows.has(name)
    const input = readInput(operation, request, params, multipart, opening, strict, merchant.role)
    progress.kind = isCore ? 'stateful' : 'shaped'
    const parts = multipart === undefined ? {} : { parts: multipart }
    const call = { origin: originOf(request), merchant, operation, params, ...input, ...parts }
    const fault = triggerExchangeFault(this.#platform.faults, call, request.headers['sandbox-fault'])
    progress.plan = planExchange(fault, operation.path)
    return call
  }
}

/** Runs the operation, with what a fault does before and after it. */
async function performCall(platform: Platform, call: Call, progress: Progress): Promise<FlowAnswer> {
  const { applied = true, refusal, page, seal } = progress.plan ?? {}
  let keys = platform.keys
  if (seal?.kind === 'rotation') await keys.rotate()
  if (seal?.kind === 'expired-certificate') keys = { ...keys, certificates: [await keys.expired()] }
  // A merchant without certificates notices nothing of a rotation.
  const isRotated = seal?.kind === 'rotation' && call.merchant.keys !== 'public-key'
  if (isRotated || seal?.kind === 'expired-certificate') progress.key = certificateKey(keys)
  const flow = flows.get(operationName(call.operation)) ?? answerShaped
  const answer: FlowAnswer = applied ? applyFaults({ ...platform, keys }, call, flow) : { status: 500 }
  if (refusal !== undefined) throw new Refusal(refusal)
  if (answer.refusal !== undefined && page === undefined) throw answer.refusal
  return page === undefined
    ? answer
    : { status: page.status, file: Buffer.from(page.html), type: 'text/html' }
}

function operationName({ method, path }: Call['operation']): string {
  return `${method} ${path}`
}

async function write(answer: FlowAnswer, internal: number, progress: Progress): Promise<OutgoingAnswer> {
  const headers: Record<string, string> = { 'Request-ID': requestId(internal), 'Content-Language': 'zh-CN' }
  if (progress.kind !== undefined) headers['Sandbox-Answer'] = progress.kind
  const wire = progress.plan?.wire === undefined ? {} : { wire: progress.plan.wire }
  if (answer.file !== undefined) {
    headers['Content-Type'] = answer.type ?? 'application/octet-stream'
    if (answer.statement === true && progress.key !== undefined)
      Object.assign(headers, await statementHeaders(progress.key, answer.file, progress.plan?.seal))
    return { status: answer.status, headers, body: answer.file, ...wire }
  }
  const body = answer.body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(answer.body))
  headers['Content-Type'] = 'application/json; charset=utf-8'
  headers['Cache-Control'] = 'no-cache, must-revalidate'
  headers['X-Content-Type-Options'] = 'nosniff'
  if (progress.key !== undefined)
    Object.assign(headers, await signatureHeaders(progress.key, body, progress.plan?.seal))
  return { status: answer.status, headers, body, ...wire }
}

/** A fault of the sandbox itself looks like the platform's own, and is reported where the developer sees it. */
function internalError(error: unknown): Refusal {
  if (error instanceof URIError) return paramError('参数错误')
  process.emitWarning(error instanceof Error ? error : String(error))
  return new Refusal({
    status: 500,
    code: 'SYSTEM_ERROR',
    message: '系统异常，请稍后重试',
    internal: 268435462,
  })
}
