import type { Problem } from '../errors/index.js'
import type { ContractOperation } from '../generated/schemas.js'
import type { Role } from '../identity/index.js'
import type { OperationOptions } from '../request/options.js'
import { labelled } from './schema.js'

/** A member of the request by its place in the contract (`body/sub_mchid`), its place in the options, and its value. */
function member(
  options: OperationOptions,
  place: string,
): { readonly path: string; readonly value: unknown } {
  const [where, name = ''] = place.split('/')
  const inBody = where === 'body'
  const object: unknown = inBody ? options.json : options.query
  const value =
    typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[name] : undefined
  return { path: `/${inBody ? 'json' : 'query'}/${name}`, value }
}

/**
 * Members that the contract leaves optional since only one role must give them. A request that names a sub-merchant or a
 * service provider is a partner's, whatever the client's role is.
 */
export function roleProblems(operation: ContractOperation, options: OperationOptions, role: Role): Problem[] {
  const { direct = [], partner = [] } = operation.byRole ?? {}
  const isPartner = role === 'partner' || partner.some((place) => member(options, place).value !== undefined)
  const caller = isPartner ? 'partner' : 'direct merchant'
  return (isPartner ? partner : direct).flatMap((place) => {
    const { path, value } = member(options, place)
    if (value !== undefined) return []
    const schema = path.startsWith('/json') ? operation.body?.schema : operation.query
    const name = `/${path.split('/').at(-1) ?? ''}`
    return [{ path, message: labelled(schema, name, `missing; a ${caller} must give it`) }]
  })
}
