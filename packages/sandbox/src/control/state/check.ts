import { epoch } from '../../kernel/clock/moment.js'
import { checkDocument, collections } from './documents.js'
import { checkReferences } from './references.js'
import type { SandboxState } from './state.js'

/** What of the collection `meta` is state; the rest is keys, and what the other members say. */
export const metaState: readonly string[] = ['faults', 'codes']

const members = ['format', 'seed', 'clock', 'documents']
const format: string = 'wechatpay-kit-sandbox/1'

/** Holds a whole state against what an export has. Throws a `TypeError` that names the first thing that is wrong. */
export function checkState(state: SandboxState): void {
  if (typeof state !== 'object' || state === null)
    throw new TypeError('the state: expected an object, as an export has it')
  const { clock, documents } = state
  if (state.format !== format)
    throw new TypeError(`format: expected "${format}", as an export has it, not ${shown(state.format)}`)
  refuseOthers('the state', state, members)
  if (typeof state.seed !== 'string') throw new TypeError('seed: expected a string')
  if (typeof clock !== 'object' || clock === null)
    throw new TypeError('clock: expected an object { now, frozen }')
  refuseOthers('clock', clock, ['now', 'frozen'])
  if (typeof clock.now !== 'string' || typeof clock.frozen !== 'boolean')
    throw new TypeError('clock: expected { now, frozen }')
  epoch(clock.now)
  if (typeof documents !== 'object' || documents === null || Array.isArray(documents))
    throw new TypeError('documents: expected an object of collections')
  refuseOthers('documents', documents, collections)
  for (const [collection, entries] of Object.entries(documents)) checkEntries(collection, entries)
  checkReferences(documents)
}

function checkEntries(collection: string, entries: unknown): void {
  const place = `documents.${collection}`
  if (!Array.isArray(entries)) throw new TypeError(`${place}: expected a list of [id, document]`)
  const seen = new Set<string>()
  for (const [index, entry] of (entries as readonly unknown[]).entries()) {
    if (!Array.isArray(entry) || entry.length !== 2 || typeof entry[0] !== 'string')
      throw new TypeError(`${place}[${index}]: expected [id, document]`)
    const [id, document] = entry as [string, unknown]
    if (collection === 'meta' && !metaState.includes(id))
      throw new TypeError('documents.meta: an export holds no keys, and none are taken in')
    if (seen.has(id)) throw new TypeError(`${place}[${index}]: ${shown(id)} is there twice`)
    seen.add(id)
    checkDocument(collection, `${place}[${index}]`, id, document)
  }
}

function refuseOthers(place: string, value: object, known: readonly string[]): void {
  const other = Object.keys(value).find((name) => !known.includes(name))
  if (other !== undefined)
    throw new TypeError(`${place} takes no ${shown(other)}: it takes ${known.join(', ')}`)
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80)
}
