// Which writes may be repeated, and which call tells the outcome of one: the facts of contract/idempotency.json.

/** @typedef {import('./contract.mjs').Operation} Operation */
/**
 * @typedef {{ method: string, path: string, idempotencyKey: string | null, header?: boolean, with?: string[],
 *   query: string | null, repeatable?: string, confidence: 'stated' | 'inferred', evidence: string }} Entry
 */

/** Fields that the client fills in, and others that no query needs. */
const written = new Set(['nonce_str', 'sign', 'sign_type', 'mch_id', 'version'])
/** Who asks, and for whom. */
const identity = {
  v2: ['appid', 'sub_appid', 'sub_mch_id', 'combine_appid'],
  v3: ['mchid', 'sp_mchid', 'sub_mchid'],
}

/** @param {Operation | undefined} operation */
const fieldsOf = (operation) => operation?.body?.schema ?? operation?.query
/** @param {Operation} operation */
const members = (operation) => [
  ...Object.keys(operation.pathParams ?? {}),
  ...Object.keys(operation.body?.schema?.properties ?? {}),
  ...Object.keys(operation.query?.properties ?? {}),
]

/** @param {Operation} operation as on the wire */
const nameOf = ({ method, path, wire }) => `${method} ${wire ?? path}`

/**
 * Gives the run-time facts of an operation. Throws where the entries and the operations don't match.
 * @param {Entry[]} entries @param {Operation[]} operations
 * @returns {(operation: Operation) => Record<string, unknown>}
 */
export function repeatFacts(entries, operations) {
  const byName = new Map(operations.map((one) => [nameOf(one), one]))
  const entryOf = new Map(entries.map((one) => [`${one.method} ${one.path}`, one]))
  for (const name of entryOf.keys())
    if (!byName.has(name)) throw new Error(`idempotency.json: ${name}: the contract has no such operation`)
  return (operation) => {
    const name = nameOf(operation)
    const entry = entryOf.get(name)
    if (entry === undefined) {
      if (operation.method === 'GET') return {}
      throw new Error(`idempotency.json: ${name}: the entry is missing`)
    }
    const asked = entry.query === null ? undefined : byName.get(entry.query)
    if (entry.query !== null && asked === undefined)
      throw new Error(`idempotency.json: ${name}: query: the contract has no ${entry.query}`)
    const repeat = repeatOf(entry, operation)
    return {
      ...(repeat === undefined ? {} : { repeat }),
      ...(asked === undefined ? {} : { query: queryOf(entry, operation, asked) }),
    }
  }
}

/** @param {Entry} entry @param {Operation} operation */
function repeatOf({ repeatable, confidence, idempotencyKey, header, with: also }, operation) {
  const name = nameOf(operation)
  if (repeatable === undefined) return undefined
  if (!['read', 'number', 'end-state', 'fresh'].includes(repeatable))
    throw new Error(`idempotency.json: ${name}: repeatable: ${repeatable} is unknown`)
  const kind = { kind: repeatable, ...(confidence === 'inferred' ? { inferred: true } : {}) }
  if (repeatable !== 'number') return kind
  const has = new Set(members(operation))
  const inHeader = Object.keys(operation.header?.properties ?? {})
  const found = header === true ? inHeader.includes(idempotencyKey ?? '') : has.has(idempotencyKey ?? '')
  if (!found)
    throw new Error(`idempotency.json: ${name}: idempotencyKey: the request has no ${idempotencyKey}`)
  for (const one of also ?? [])
    if (!has.has(one)) throw new Error(`idempotency.json: ${name}: with: the request has no ${one}`)
  return header === true
    ? { ...kind, header: idempotencyKey }
    : { ...kind, numbers: [idempotencyKey, ...(also ?? [])] }
}

/** What to call, and which of the request's members it needs. @param {Entry} entry @param {Operation} operation @param {Operation} asked */
function queryOf({ idempotencyKey }, operation, asked) {
  const schema = fieldsOf(asked)
  const properties = schema?.properties ?? {}
  const required = (schema?.required ?? []).filter((/** @type {string} */ name) => !written.has(name))
  /** @type {Record<string, unknown>} */
  const fixed = {}
  for (const name of required) {
    // Details make a response longer and say nothing more of the outcome.
    if (properties[name]?.type === 'boolean') fixed[name] = false
    else if (properties[name]?.enum?.length === 1) fixed[name] = properties[name].enum[0]
  }
  const own = new Set([
    ...members(operation),
    'mchid',
    'sp_mchid',
    ...(asked.version === 'v2' ? ['appid'] : []),
  ])
  const isEncrypted = (/** @type {string} */ name) => properties[name]?.['x-encrypted'] !== undefined
  const needed = required.filter((/** @type {string} */ name) => !(name in fixed))
  const need = needed.filter((/** @type {string} */ name) => own.has(name) && !isEncrypted(name))
  const lack = needed.filter((/** @type {string} */ name) => !need.includes(name))
  const common = members(operation).filter(
    (name) => properties[name] !== undefined && !written.has(name) && !isEncrypted(name),
  )
  const hasKey = idempotencyKey !== null && common.includes(idempotencyKey)
  const take = [...new Set(common)].filter((name) => {
    if (need.includes(name)) return false
    if (name === idempotencyKey) return true
    const isV2 = asked.version === 'v2'
    return identity[isV2 ? 'v2' : 'v3'].includes(name) || (isV2 && !hasKey)
  })
  return {
    path: asked.path.slice(1),
    ...(need.length > 0 ? { need } : {}),
    ...(take.length > 0 ? { take } : {}),
    ...(lack.length > 0 ? { lack } : {}),
    ...(Object.keys(fixed).length > 0 ? { fixed } : {}),
  }
}

/** The types of both tables. */
export const repeatTypes = `
/** Whether a write may be repeated: contract/idempotency.json. Absent: never once the request may have arrived. */
export interface RepeatFacts {
  /**
   * \`read\`: changes nothing. \`number\`: the platform recognizes the same number. \`end-state\`: the second leaves what the
   * first left. \`fresh\`: creates another token or file, the first stays unused.
   */
  readonly kind: 'read' | 'number' | 'end-state' | 'fresh'
  /** Inferred from the general rule or a twin; else stated by an official page, SDK or sample. */
  readonly inferred?: true
  /** \`number\`: the members of the request that make up the number. */
  readonly numbers?: readonly string[]
  /** \`number\`: the request header that carries it. */
  readonly header?: string
}

/** The call that tells the outcome of a write. */
export interface QueryFacts {
  /** With \`{parameters}\`, without the leading slash. */
  readonly path: string
  /** Members that the query requires. */
  readonly need?: readonly string[]
  /** Members that it takes where the request has them. */
  readonly take?: readonly string[]
  /** Members that it requires and the request has not, or has encrypted. */
  readonly lack?: readonly string[]
  /** Members with one right value. */
  readonly fixed?: Readonly<Record<string, unknown>>
}
`
