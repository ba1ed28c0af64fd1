// What v2 calls the refusals of v3, from the sandbox's own tables.
import ts from 'typescript'
import { textOf } from './text.mjs'

/** @typedef {(internal: string, code: string) => readonly [code: string, message?: string] | undefined} V2Equivalents */

/** @param {ReturnType<typeof import('./source.mjs').readSource>} source @returns {V2Equivalents} */
export function readV2Equivalents(source) {
  const file = source.file('products/errors-v2.ts')
  const [byInternal, byCode] = ['byInternal', 'byCode'].map((name) => tableOf(source, file, name))
  return (internal, code) => byInternal.get(internal) ?? byCode.get(code)
}

/** @param {ReturnType<typeof import('./source.mjs').readSource>} source @param {ts.SourceFile} file @param {string} name */
function tableOf({ checker }, file, name) {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((one) => one.name.getText() === name)
  const table = declared?.initializer
  if (table === undefined || !ts.isObjectLiteralExpression(table))
    throw new Error(`packages/sandbox/src/products/errors-v2.ts has no table ${name}`)
  return new Map(
    table.properties.filter(ts.isPropertyAssignment).map((row) => {
      if (!ts.isArrayLiteralExpression(row.initializer)) throw new Error(`${row.getText()}: expected a list`)
      const texts = row.initializer.elements.map((one) => textOf(checker, one))
      return /** @type {const} */ ([row.name.getText(), /** @type {[string, string?]} */ (texts)])
    }),
  )
}
