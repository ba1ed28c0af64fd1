import { Ajv, type ValidateFunction } from 'ajv'
import type { IncomingRequest, JsonObject } from '../kernel/http/exchange.js'
import { isDeeper } from '../kernel/http/depth.js'
import { invalidRequest, Refusal } from '../kernel/refusal.js'
import type { ControlRoute, Schema } from './route.js'
import { schemas } from './schemas.js'

/** An exported state has about ten. */
const depthLimit = 100
const ajv = new Ajv({ strict: false, allErrors: false, logger: false })
const compiled = new WeakMap<Schema, ValidateFunction>()

/** The body of a request, checked against what the route takes; an absent one is empty. */
export function readBody(route: ControlRoute, request: IncomingRequest): JsonObject {
  if (route.body === undefined) return {}
  const body = request.body.length === 0 ? {} : parse(request.body)
  let validate = compiled.get(route.body)
  if (validate === undefined) {
    validate = ajv.compile({ ...route.body, components: { schemas } })
    compiled.set(route.body, validate)
  }
  if (validate(body)) return body
  const error = validate.errors?.[0]
  const place = error?.instancePath === '' || error === undefined ? 'the body' : error.instancePath.slice(1)
  const extra = error?.params as { readonly additionalProperty?: string } | undefined
  const more = extra?.additionalProperty === undefined ? '' : `: "${extra.additionalProperty.slice(0, 60)}"`
  throw invalidRequest(`${place} ${error?.message ?? 'is not as it should be'}${more}`)
}

function parse(bytes: Uint8Array): JsonObject {
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (isDeeper(body, depthLimit)) throw invalidRequest(`the body has more than ${depthLimit} levels`)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as JsonObject
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Refused below, like any other body that is not an object.
  }
  throw invalidRequest('the body is not a JSON object')
}
