// The state machines, from their tables of transitions.
import ts from 'typescript'
import { textOf } from './text.mjs'

/** @typedef {{ name: string, file: string, summary: string, rows: [string, [string, string][]][] }} Machine */

/** @param {ReturnType<typeof import('./source.mjs').readSource>} source @returns {Machine[]} */
export function readMachines({ checker, files, place }) {
  return files()
    .filter((file) => place(file).endsWith('machine.ts'))
    .flatMap((file) => file.statements.filter(ts.isVariableStatement))
    .flatMap((statement) =>
      [...statement.declarationList.declarations]
        .filter((one) => one.type !== undefined && one.type.getText().startsWith('Transitions<'))
        .map((one) => ({
          name: one.name.getText(),
          file: place(one),
          summary: ts
            .getJSDocCommentsAndTags(statement)
            .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
            .join(' '),
          rows: rowsOf(checker, one.initializer),
        })),
    )
    .toSorted((a, b) => (`${a.file} ${a.name}` < `${b.file} ${b.name}` ? -1 : 1))
}

/** @param {ts.TypeChecker} checker @param {ts.Expression | undefined} table @returns {[string, [string, string][]][]} */
function rowsOf(checker, table) {
  if (table === undefined || !ts.isObjectLiteralExpression(table))
    throw new Error('a table of transitions is an object literal')
  return table.properties.filter(ts.isPropertyAssignment).map((row) => {
    if (!ts.isObjectLiteralExpression(row.initializer))
      throw new Error(`${row.getText()}: expected an object literal`)
    const events = row.initializer.properties.filter(ts.isPropertyAssignment)
    return [keyOf(row), events.map((one) => [keyOf(one), textOf(checker, one.initializer)])]
  })
}

/** @param {ts.PropertyAssignment} one */
function keyOf({ name }) {
  return ts.isStringLiteral(name) ? name.text : name.getText()
}
