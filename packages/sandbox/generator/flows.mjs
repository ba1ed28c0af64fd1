// The operations with behaviour, and the expression that is each one's flow.
import ts from 'typescript'
import { declarationOf } from './declaration.mjs'
import { textOf } from './text.mjs'

/**
 * The entries of a Map or a list of pairs, through spreads and imports.
 * @param {ts.TypeChecker} checker @param {ts.Expression | undefined} node @returns {(readonly [string, ts.Expression])[]}
 */
function entries(checker, node) {
  if (node === undefined) return []
  if (ts.isNewExpression(node)) return entries(checker, node.arguments?.[0])
  if (ts.isSpreadElement(node) || ts.isAsExpression(node)) return entries(checker, node.expression)
  if (ts.isIdentifier(node)) {
    const declared = declarationOf(checker, node)
    return declared && ts.isVariableDeclaration(declared)
      ? entries(checker, declared.initializer)
      : unreadable(node)
  }
  if (!ts.isArrayLiteralExpression(node)) return unreadable(node)
  return node.elements.flatMap((element) => {
    if (ts.isSpreadElement(element)) return entries(checker, element.expression)
    if (!ts.isArrayLiteralExpression(element)) return unreadable(element)
    const [key, flow] = element.elements
    const name = textOf(checker, key)
    return flow === undefined || name.includes('…')
      ? unreadable(element)
      : [/** @type {const} */ ([name, flow])]
  })
}

/** @param {ts.Node} node @returns {never} */
function unreadable(node) {
  const { fileName } = node.getSourceFile()
  throw new Error(
    `${fileName}: the generator reads lists of ['METHOD /path', flow]; it can't read ${node.getText()}`,
  )
}

/** @param {ReturnType<typeof import('./source.mjs').readSource>} source @param {string} file @param {string} name */
export function readFlows(source, file, name) {
  const found = source
    .file(file)
    .statements.filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((one) => one.name.getText() === name)
  if (found === undefined) throw new Error(`packages/sandbox/src/${file} has no ${name}`)
  return new Map(entries(source.checker, found.initializer))
}
