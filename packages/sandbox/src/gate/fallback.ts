import { operationFacts } from 'wechatpay-kit/internal'
import type { JsonObject } from '../kernel/http/exchange.js'
import { shape } from '../kernel/shape.js'
import type { Call, FlowAnswer } from '../platform/call.js'
import { encryptAnswer } from '../platform/encryption.js'
import type { Platform } from '../platform/platform.js'
import { shapeContext, subjectOf } from './shape-context.js'

/**
 * Answers an operation without behaviour of its own in the contract's shape: what the request said by name and type at every
 * level, the caller's identity, the clock, and samples where the contract requires more.
 */
export function fallback(platform: Platform, call: Call): FlowAnswer {
  return sealed(call, compose(platform, call, saidBy(call)))
}

/** The same from what was said, before encryption. `about` names what identifiers are issued for. */
export function compose(
  platform: Platform,
  call: Call,
  said: JsonObject,
  about: string | undefined = subject(call, said),
): FlowAnswer {
  const { operation, merchant } = call
  const { status, response } = successOf(operation)
  if (response.file === true) {
    const statement = operation.path.endsWith('/statements')
    return { status, file: Buffer.from('sandbox\n'), statement }
  }
  if (response.schema === undefined) return { status }
  // A query of what no request created has nothing to repeat.
  const fillsUnstated = about === undefined
  const context = { ...shapeContext(platform, merchant, said, about), fillsUnstated }
  return { status, body: shape(response.schema, said, context) }
}

/** The answer with the members encrypted that the contract marks. */
export function sealed({ operation, merchant }: Call, answer: FlowAnswer): FlowAnswer {
  if (answer.body === undefined) return answer
  const { schema } = successOf(operation).response
  return { ...answer, body: encryptAnswer(schema, answer.body, merchant.publicKey) }
}

/** Everything that a request says, by name. */
export function saidBy({ query, params, body }: Call): JsonObject {
  return { ...query, ...params, ...body }
}

/** The response of an operation that succeeds. */
export function successOf({ responses }: Call['operation']): {
  status: number
  response: Call['operation']['responses'][string]
} {
  const [status, response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? ['204', {}]
  return { status: Number(status), response }
}

/** What a write creates; undefined of a query. */
function subject({ operation }: Call, said: JsonObject): string | undefined {
  if (operation.method === 'GET') return undefined
  const facts = operationFacts[`${operation.method} ${operation.path}`]
  return subjectOf(operation.path, facts?.repeat?.numbers ?? [], said)
}
