// One JSON schema as one TypeScript type.
import { fieldDoc } from './docs.mjs'
import { doc, key } from './text.mjs'

/** @typedef {import('./contract.mjs').Schema} Schema */

/** Enumerations are open: the service adds values. @param {Schema} schema */
function text(schema) {
  if (!Array.isArray(schema.enum) || schema.enum.length === 0) return 'string'
  return `${schema.enum.map((/** @type {unknown} */ value) => JSON.stringify(String(value))).join(' | ')} | (string & {})`
}

/** @param {Schema | undefined} schema @param {string} indent @param {{ omit?: string[], meta?: boolean }} [options] @returns {string} */
export function type(schema, indent, options = {}) {
  if (schema === undefined) return 'unknown'
  switch (schema.type) {
    case 'object':
      return object(schema, indent, options)
    case 'array':
      return `readonly ${wrap(type(schema.items, indent, {}))}[]`
    case 'string':
      return text(schema)
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'file':
      return 'Blob | Uint8Array'
    default:
      if (schema.oneOf !== undefined)
        return schema.oneOf.map((/** @type {Schema} */ one) => type(one, indent)).join(' | ')
      return schema.properties === undefined ? 'unknown' : object(schema, indent, options)
  }
}

/** @param {string} text */
const wrap = (text) => (/[|&]/.test(text.replaceAll(/\{[\s\S]*\}/g, '')) ? `(${text})` : text)

/** @param {Schema} schema @param {string} indent @param {{ omit?: string[], meta?: boolean }} options */
function object(schema, indent, options) {
  const names = Object.keys(schema.properties ?? {}).filter((name) => !(options.omit ?? []).includes(name))
  if (names.length === 0) return 'Readonly<Record<string, unknown>>'
  const required = new Set(schema.required ?? [])
  const inner = `${indent}  `
  const lines = names.map((name) => {
    const one = schema.properties[name]
    const shape =
      options.meta && one.contentSchema !== undefined
        ? `string | ${type(one.contentSchema, inner)}`
        : type(one, inner)
    return `${doc([fieldDoc(one)], inner)}${inner}readonly ${key(name)}${required.has(name) ? `: ${shape}` : `?: ${shape} | undefined`}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

/** @param {Schema | undefined} schema */
export const hasRequired = (schema) => (schema?.required ?? []).length > 0
