import { planExchange, type ExchangePlan } from '../../faults/exchange.js'
import { triggerExchangeFault } from '../../platform/fault-triggers.js'
import type { AnswerKind, Call } from '../../platform/call.js'
import type { IncomingRequest, OutgoingAnswer } from '../../kernel/http/exchange.js'
import { originOf } from '../origin.js'
import { Refusal } from '../../kernel/refusal.js'
import { requestId } from '../../platform/sign.js'
import type { Platform } from '../../platform/platform.js'
import { writeAnswer, writePage, writeRefusal } from './answer.js'
import { authenticateV2, checkConnection, checkOwner } from './authenticate.js'
import type { AnswerV2, CallV2 } from '../../platform/call-v2.js'
import { fallbackV2 } from './fallback.js'
import { flowsV2 } from '../../products/v2.js'
import { readFields } from './read.js'
import { PageRefusal, RefusalV2 } from '../../kernel/refusal-v2.js'
import { routeV2 } from './router.js'
import { translateRefusal } from '../../products/errors-v2.js'
import { validateV2 } from './validate.js'

/** What the request log learns on the way. */
export interface ProgressV2 {
  mchid?: string
  operation?: string
  kind?: AnswerKind
  /** Whatever the status says. */
  isRefused?: boolean
}

type Operation = CallV2['operation']

/** Answers a request for an operation of v2; undefined where the path is none. Never throws. */
export function answerV2(
  platform: Platform,
  request: IncomingRequest,
  progress: ProgressV2,
): OutgoingAnswer | undefined {
  const operation = routeV2(request.target.split('?', 1)[0] ?? '')
  if (operation === undefined) return undefined
  progress.operation = `${operation.method} ${operation.path}`
  const state: State = {}
  const { status, headers, body } = respond(platform, operation, request, progress, state)
  const kind = progress.kind === undefined ? {} : { 'Sandbox-Answer': progress.kind }
  const wire = state.plan?.wire === undefined ? {} : { wire: state.plan.wire }
  return { status, headers: { 'Request-ID': requestId(0), ...kind, ...headers }, body, ...wire }
}

interface State {
  call?: CallV2
  plan?: ExchangePlan
}

function respond(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  progress: ProgressV2,
  state: State,
): ReturnType<typeof writeAnswer> {
  try {
    const call = (state.call = read(platform, operation, request, progress))
    const plan = (state.plan = planExchange(
      triggerExchangeFault(platform.faults, asCall(call), request.headers['sandbox-fault']),
      operation.path,
    ))
    const answer = plan.applied ? run(platform, call) : undefined
    if (plan.refusal !== undefined) throw new Refusal(plan.refusal)
    if (plan.page !== undefined)
      return {
        status: plan.page.status,
        headers: { 'Content-Type': 'text/html' },
        body: Buffer.from(plan.page.html),
      }
    return writeAnswer(call, answer ?? { fields: {} }, plan.seal)
  } catch (error) {
    progress.isRefused = true
    if (error instanceof PageRefusal) return writePage(error)
    return writeRefusal(refusalOf(error), operation, state.call, state.plan?.seal)
  }
}

function read(
  platform: Platform,
  operation: Operation,
  request: IncomingRequest,
  progress: ProgressV2,
): CallV2 {
  checkConnection(platform, operation, request)
  const { fields, media } = readFields(operation, request)
  const { merchant, signType } = authenticateV2(platform, operation, fields)
  progress.mchid = merchant.mchid
  checkOwner(merchant, operation, request)
  const isCore = flowsV2.has(operation.path)
  validateV2(operation, fields, isCore)
  progress.kind = isCore ? 'stateful' : 'shaped'
  const origin = originOf(request)
  return { origin, merchant, operation, fields, signType, ...(media === undefined ? {} : { media }) }
}

function run(platform: Platform, call: CallV2): AnswerV2 {
  const flow = flowsV2.get(call.operation.path)
  if (flow === undefined) return fallbackV2(platform, call)
  checkKnownAppid(platform, call.fields)
  return flow(platform, call)
}

/** An appid that nobody has is told from one of another merchant. */
function checkKnownAppid({ merchants }: Platform, { appid = '' }: CallV2['fields']): void {
  if (appid === '') return
  const isKnown = merchants.some(
    (one) => one.appids.includes(appid) || one.subMerchants.some((sub) => sub.appid === appid),
  )
  if (!isKnown) throw new RefusalV2('APPID不存在', 'APPID_NOT_EXIST')
}

/** The call as rules of faults look at it: numbers by name, amounts where v3 has them. */
function asCall({ origin, merchant, operation, fields }: CallV2): Call {
  const fen = (name: string): number | undefined =>
    /^\d{1,15}$/.test(fields[name] ?? '') ? Number(fields[name]) : undefined
  const amount = { total: fen('total_fee'), refund: fen('refund_fee') }
  return { origin, merchant, operation, params: {}, query: {}, body: { ...fields, amount } }
}

function refusalOf(error: unknown): RefusalV2 {
  if (error instanceof RefusalV2) return error
  if (error instanceof Refusal) return translateRefusal(error)
  process.emitWarning(error instanceof Error ? error : String(error))
  return new RefusalV2('系统错误', 'SYSTEMERROR')
}
