// The little of the source that can be computed without running it: texts.
import ts from 'typescript'
import { declarationOf } from './declaration.mjs'
import { evaluate, isConst } from './evaluate.mjs'

/**
 * The text of a string expression; what is only known at run time becomes `…`.
 * @param {ts.TypeChecker} checker @param {ts.Expression | undefined} node @param {import('./evaluate.mjs').Known} [known] @returns {string}
 */
export function textOf(checker, node, known = new Map()) {
  if (node === undefined) return '…'
  const text = (/** @type {ts.Expression} */ one) => textOf(checker, one, known)
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return text(node.expression)
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => text(span.expression) + span.literal.text)
    return node.head.text + spans.join('')
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return text(node.left) + text(node.right)
  const value = evaluate(checker, node, known)
  if (typeof value === 'string') return value
  if (ts.isIdentifier(node)) {
    const declared = declarationOf(checker, node)
    if (declared && ts.isVariableDeclaration(declared) && isConst(declared)) return text(declared.initializer)
  }
  const type = checker.getTypeAtLocation(node)
  return type.isStringLiteral() ? type.value : '…'
}
