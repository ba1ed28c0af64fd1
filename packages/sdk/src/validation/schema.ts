import type { Ajv as Compiler, ErrorObject, ValidateFunction } from 'ajv'
import type { Problem } from '../errors/index.js'
import type { ContractSchema } from '../generated/schemas.js'

/** A check of a value: its problems, and what is doubtful but not refused. */
export interface Findings {
  readonly problems: readonly Problem[]
  readonly doubts: readonly Problem[]
}

/** ajv takes 12 ms a schema: compiled on first use, kept by schema. */
const compiled = new WeakMap<ContractSchema, ValidateFunction>()
let ajv: Promise<Compiler> | undefined

async function compiler(): Promise<Compiler> {
  ajv ??= import('ajv').then(({ Ajv }) => {
    const made = new Ajv({
      strict: false,
      allErrors: true,
      validateFormats: false,
      verbose: true,
      logger: false,
    })
    made.addKeyword({
      keyword: 'maxBytes',
      validate: (limit: number, value: unknown) => bytesOf(value) <= limit,
    })
    return made
  })
  return ajv
}

/** The contract's schema as ajv shall see it. The limits of an encrypted field are those of its plain text. */
function adapt(schema: ContractSchema): Record<string, unknown> {
  const { properties, items, type, pattern, ...words } = schema
  const adapted: Record<string, unknown> = {}
  for (const name of [
    'required',
    'enum',
    'minimum',
    'maximum',
    'minItems',
    'maxItems',
    'minLength',
    'maxLength',
  ] as const) {
    if (words[name] !== undefined) adapted[name] = words[name]
  }
  if (type !== undefined && type !== 'file') adapted['type'] = type
  if (schema['x-maxBytes'] !== undefined) adapted['maxBytes'] = schema['x-maxBytes']
  if (pattern !== undefined && isPattern(pattern)) adapted['pattern'] = pattern
  if (items !== undefined) adapted['items'] = adapt(items)
  if (properties !== undefined) {
    adapted['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, adapt(property)]),
    )
    adapted['additionalProperties'] = false
  }
  return adapted
}

/** Bytes in UTF-8, which is what the gateway counts; of an object those of its compact JSON. */
function bytesOf(value: unknown): number {
  return Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value))
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Words whose lists are known to be short: a value or a field that the contract lacks may still be right. */
const open: ReadonlySet<string> = new Set(['enum', 'additionalProperties'])

/** Checks a value; `where` is its place in the options, such as `/json`. Core operations have complete lists. */
export async function check(
  schema: ContractSchema,
  value: unknown,
  where: string,
  isCore: boolean,
): Promise<Findings> {
  let validate = compiled.get(schema)
  if (validate === undefined) {
    validate = (await compiler()).compile(adapt(schema))
    compiled.set(schema, validate)
  }
  if (validate(value)) return { problems: [], doubts: [] }
  const problems: Problem[] = []
  const doubts: Problem[] = []
  for (const error of validate.errors ?? [])
    (open.has(error.keyword) && !isCore ? doubts : problems).push(problemOf(error, schema, where))
  return { problems, doubts }
}

function problemOf(error: ErrorObject, schema: ContractSchema, where: string): Problem {
  const params = error.params as Readonly<Record<string, unknown>>
  const child = params['missingProperty'] ?? params['additionalProperty']
  const pointer = typeof child === 'string' ? `${error.instancePath}/${child}` : error.instancePath
  return { path: `${where}${pointer}`, message: labelled(schema, pointer, describe(error, params)) }
}

/** A message behind the label of the field that it is about, where the contract has one. */
export function labelled(schema: ContractSchema | undefined, pointer: string, message: string): string {
  const title = schema === undefined ? undefined : titleAt(schema, pointer)
  return title === undefined ? message : `${message} (${title})`
}

function describe(error: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params['limit'])
  switch (error.keyword) {
    case 'required':
      return 'missing'
    case 'additionalProperties':
      return 'the contract has no such field'
    case 'type':
      return `expected ${String(params['type'])}, got ${nameOf(error.data)}${fenHint(error)}`
    case 'enum':
      return `expected one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`
    case 'maxLength':
    case 'minLength':
      return `${Array.from(String(error.data)).length} characters; ${error.keyword === 'maxLength' ? 'at most' : 'at least'} ${limit}`
    case 'maxBytes':
      return `${bytesOf(error.data)} bytes in UTF-8; at most ${String(error.schema)}`
    case 'pattern':
      return `does not match ${String(params['pattern'])}`
    case 'minimum':
      return `${String(error.data)} is below ${limit}`
    case 'maximum':
      return `${String(error.data)} is above ${limit}`
    default:
      return error.message ?? error.keyword
  }
}

/** Amounts are integers of fen: a fraction is yuan, most often. */
function fenHint({ data, instancePath }: ErrorObject): string {
  const isFraction = typeof data === 'number' && !Number.isInteger(data)
  return isFraction && instancePath.includes('amount')
    ? `: amounts are in fen, use yuan('${data.toFixed(2)}')`
    : ''
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  // A fraction is the mistake that costs money: fen are integers.
  return typeof value === 'number' && !Number.isInteger(value) ? `the fraction ${value}` : typeof value
}

function titleAt(schema: ContractSchema, pointer: string): string | undefined {
  let at: ContractSchema | undefined = schema
  for (const step of pointer.split('/').slice(1)) at = at?.items ?? at?.properties?.[step]
  return at?.title
}
