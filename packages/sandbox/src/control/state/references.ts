import type { SandboxState } from './state.js'

/** Members that name documents of other collections: without those the document can't be gone on with. */
const references: readonly (readonly [collection: string, member: string, named: string])[] = [
  ['orders', 'combined', 'combinedOrders'],
  ['orders', 'refunds', 'refunds'],
  ['combinedOrders', 'orders', 'orders'],
  ['refunds', 'order', 'orders'],
  ['orderFunds', 'order', 'orders'],
  ['sharingOrders', 'order', 'orders'],
  ['sharingOrders', 'returns', 'sharingReturns'],
  ['sharingReturns', 'sharing', 'sharingOrders'],
]

/** Throws a `TypeError` where a document names another that is missing: a list was cut off. */
export function checkReferences(documents: SandboxState['documents']): void {
  const known = new Map(
    Object.entries(documents).map(([name, entries]) => [name, new Set(entries.map(([id]) => id))]),
  )
  for (const [collection, member, named] of references) {
    for (const [index, [, document]] of (documents[collection] ?? []).entries()) {
      const value = (document as Readonly<Record<string, unknown>>)[member]
      const ids = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly unknown[]
      const missing = ids.find((id) => typeof id !== 'string' || known.get(named)?.has(id) !== true)
      if (missing !== undefined)
        throw new TypeError(
          `documents.${collection}[${index}].${member}: there is no ${JSON.stringify(missing).slice(0, 80)} in documents.${named}`,
        )
    }
  }
}
