// Where the encrypted fields of a schema are.

/** @typedef {import('./contract.mjs').Schema} Schema */

/** @param {Schema | undefined} schema @param {string[]} at @returns {{ path: string, schema: Schema }[]} */
export function marked(schema, at = []) {
  if (schema === undefined || typeof schema !== 'object') return []
  const own = schema['x-encrypted'] === undefined ? [] : [{ path: at.join('/'), schema }]
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, one]) => marked(one, [...at, name]))
  const items = schema.items === undefined ? [] : marked(schema.items, [...at, '*'])
  const inside = schema.contentSchema === undefined ? [] : marked(schema.contentSchema, at)
  return [...own, ...below, ...items, ...inside]
}
