import { ValidationError, type Problem } from '../errors/index.js'
import { loadContract, type ContractOperation, type ContractSchema } from '../generated/schemas.js'
import type { Role } from '../identity/index.js'
import type { OperationOptions } from '../request/options.js'
import { Ciphertext } from '../request/sensitive.js'
import { roleProblems } from './roles.js'
import { rules } from './rules.js'
import { check, labelled } from './schema.js'

let byName: ReadonlyMap<string, ContractOperation> | undefined
const warned = new Set<string>()

function operationOf(name: string): ContractOperation | undefined {
  byName ??= new Map(loadContract().map((one) => [`${one.method} ${one.path.slice(1)}`, one]))
  return byName.get(name)
}

/** What will be on the wire: cipher text passes as the text that it is, undefined fields are left out. */
function asSent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) => one)
}

/** True when what stands at a place of the options is cipher text already: its length says nothing. */
function isCiphertext(options: OperationOptions, place: string): boolean {
  let at: unknown = options
  for (const step of place.split('/').slice(1))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  return at instanceof Ciphertext
}

/**
 * Checks a call against the contract. Throws a ValidationError with every problem, its place and its label. Outside
 * the core operations a value or a field that the contract lacks is a process warning, since its lists are open.
 * An operation that the contract lacks is not checked.
 */
export async function validateRequest(
  method: string,
  path: string,
  options: OperationOptions,
  role: Role = 'direct',
): Promise<void> {
  const name = `${method} ${path}`
  const operation = operationOf(name)
  if (operation === undefined) return
  const core = rules.get(name)
  const problems: Problem[] = []
  const doubts: Problem[] = []
  const one = async (schema: ContractSchema | undefined, value: unknown, where: string): Promise<void> => {
    if (schema === undefined) return
    const found = await check(schema, value, where, core !== undefined)
    problems.push(...found.problems.filter((problem) => !isCiphertext(options, problem.path)))
    doubts.push(...found.doubts)
  }
  for (const parameter of Object.keys(operation.pathParams ?? {})) {
    const value = options[parameter]
    const schema = operation.pathParams?.[parameter]
    if (value === undefined)
      problems.push({ path: `/${parameter}`, message: labelled(schema, '', 'missing') })
    else await one(schema, value, `/${parameter}`)
  }
  if (operation.query !== undefined) await one(operation.query, asSent(options.query ?? {}), '/query')
  const body = operation.body
  if (body?.content === 'json') {
    const required = body.required === true || (body.schema.required?.length ?? 0) > 0
    if (options.json === undefined && required) problems.push({ path: '/json', message: 'missing' })
    else if (options.json !== undefined) {
      // A rule says it better than the schema's word for the same place: it comes first, and the first is told.
      for (const rule of core ?? []) {
        const problem = rule((options.json ?? {}) as Readonly<Record<string, unknown>>)
        if (problem === undefined) continue
        const { path, message } = problem
        problems.push({ path, message: labelled(body.schema, path.slice('/json'.length), message) })
      }
      await one(body.schema, asWritten(options.json, problems), '/json')
    }
  }
  problems.push(...roleProblems(operation, options, role))
  const first = new Map(problems.map((problem) => [problem.path, problem]).reverse() as [string, Problem][])
  if (first.size > 0) throw new ValidationError([...first.values()].reverse())
  for (const doubt of doubts) warn(name, doubt)
}

function asWritten(json: unknown, problems: Problem[]): unknown {
  try {
    return asSent(json)
  } catch {
    problems.push({ path: '/json', message: "can't be written as JSON" })
    return {}
  }
}

/** Once per place. */
function warn(operation: string, { path, message }: Problem): void {
  const key = `${operation} ${path.replace(/\/\d+(?=\/|$)/g, '/*')}`
  if (warned.has(key)) return
  warned.add(key)
  process.emitWarning(`${operation} ${path}: ${message}`, { type: 'WechatPayKitWarning' })
}
