// Names, comments and the head of generated files.
export const head = '// Generated from contract/ by npm run generate. Do not edit.\n'

/** @param {string} text */
export const pascal = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** The interface of a chain's node: `V3_Pay_Partner_Transactions`. @param {string[]} segments */
export const nodeName = (segments) =>
  segments
    .map(
      (segment) =>
        pascal(segment.replace(/^_(.+)_$/, '$1').replaceAll(/[^A-Za-z0-9_]/g, '_')) +
        (/^_.+_$/.test(segment) ? '_' : ''),
    )
    .join('_')

/** @param {string} name */
export const key = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`)

/** A doc comment of one or more lines. @param {string[]} lines @param {string} indent */
export function doc(lines, indent) {
  const clean = lines.filter(Boolean).map((line) => line.replaceAll('*/', '*\u200b/').replaceAll(/\s+/g, ' '))
  if (clean.length === 0) return ''
  if (clean.length === 1) return `${indent}/** ${clean[0]} */\n`
  return `${indent}/**\n${clean.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}
