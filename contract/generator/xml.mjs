// Types of v2: fields as text, what the client fills in optional, numbered names as index signatures.
import { fieldDoc } from './docs.mjs'
import { doc, key } from './text.mjs'
import { type } from './types.mjs'

/** @typedef {import('./contract.mjs').Schema} Schema */

/** Fields that the client fills in where the caller leaves them out. */
export const filled = ['mch_id', 'nonce_str', 'sign', 'sign_type']

/** What a caller has to give. @param {Schema | undefined} schema @returns {string[]} */
export const callerRequired = (schema) =>
  (schema?.required ?? []).filter((/** @type {string} */ name) => !filled.includes(name))

/** A field of a request: numbers may also be given as the text that answers hold. @param {Schema} schema @param {string} indent */
function given(schema, indent) {
  if (schema.type === 'integer' || schema.type === 'number') return 'number | string'
  if (schema.type === 'boolean') return 'boolean | string'
  if (schema.contentMediaType === 'application/json') return `string | ${type(schema.contentSchema, indent)}`
  return type(schema, indent)
}

/** The fields of a request. @param {Schema} schema @param {string} indent */
export function requestType(schema, indent) {
  const names = Object.keys(schema.properties ?? {})
  if (names.length === 0) return 'Readonly<Record<string, string | number>>'
  const required = new Set(callerRequired(schema))
  const inner = `${indent}  `
  const lines = names.map((name) => {
    const one = schema.properties[name]
    const mark = required.has(name) ? ': ' : '?: '
    return `${doc([fieldDoc(one)], inner)}${inner}readonly ${key(name)}${mark}${given(one, inner)}${required.has(name) ? '' : ' | undefined'}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

/** `coupon_id_$n` is every `coupon_id_0`, `coupon_id_1` … @param {string} name */
const numbered = (name) => `[name: \`${name.replaceAll(/\$[a-z]/g, '${number}')}\`]`

/** XML holds text: so does every value of an answer. @param {Schema | undefined} schema @param {string} indent @returns {string} */
export function answerType(schema, indent) {
  if (schema?.type === 'array') return `readonly ${answerType(schema.items, indent)}[]`
  if (schema?.type === 'string') return type(schema, indent)
  if (schema?.type !== 'object') return 'string'
  const names = Object.keys(schema.properties ?? {})
  if (names.length === 0) return 'Readonly<Record<string, string>>'
  const required = new Set(schema.required ?? [])
  const inner = `${indent}  `
  const lines = names.map((name) => {
    const one = schema.properties[name]
    const shape = answerType(one, inner)
    if (name.includes('$'))
      return `${doc([fieldDoc(one)], inner)}${inner}readonly ${numbered(name)}: ${shape} | undefined\n`
    return `${doc([fieldDoc(one)], inner)}${inner}readonly ${key(name)}${required.has(name) ? ': ' : '?: '}${shape}${required.has(name) ? '' : ' | undefined'}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}
