import type { Call, FlowAnswer } from '../platform/call.js'
import { encryptAnswer } from '../platform/encryption.js'
import { sample } from '../kernel/sample.js'
import type { Platform } from '../platform/platform.js'

/**
 * Answers an operation without behaviour of its own in the contract's shape: sample values, with what the request said
 * repeated where names and types agree. Nothing is remembered.
 */
export function fallback(_platform: Platform, call: Call): FlowAnswer {
  const responses = Object.entries(call.operation.responses)
  const [status, response] = responses.find(([code]) => code.startsWith('2')) ?? ['204', {}]
  if (response.file === true) {
    const statement = call.operation.path.endsWith('/statements')
    return { status: Number(status), file: Buffer.from('sandbox\n'), statement }
  }
  if (response.schema === undefined) return { status: Number(status) }
  const said = { ...call.query, ...call.params, ...call.body }
  const body = sample(response.schema, said)
  return { status: Number(status), body: encryptAnswer(response.schema, body, call.merchant.publicKey) }
}
