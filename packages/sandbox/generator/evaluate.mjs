// What an expression is where some parameters are known: a text, true or false, an object or a function of the source, or undefined.
import ts from 'typescript'
import { declarationOf } from './declaration.mjs'

/** What is known of parameters, by their declarations. @typedef {ReadonlyMap<ts.Node, Value>} Known */
/** @typedef {string | boolean | ts.ObjectLiteralExpression | ts.ArrowFunction | undefined} Value */

/** @param {ts.TypeChecker} checker @param {ts.Expression | undefined} node @param {Known} known @returns {Value} */
export function evaluate(checker, node, known) {
  if (node === undefined) return undefined
  const value = (/** @type {ts.Expression} */ one) => evaluate(checker, one, known)
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (ts.isObjectLiteralExpression(node) || ts.isArrowFunction(node)) return node
  // A text of which only some is known has `…` for the rest.
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(
      ({ expression, literal }) => textual(value(expression)) + literal.text,
    )
    return node.head.text + spans.join('')
  }
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return value(node.expression)
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const operand = value(node.operand)
    return typeof operand === 'boolean' ? !operand : undefined
  }
  if (ts.isConditionalExpression(node)) {
    const condition = value(node.condition)
    return typeof condition === 'boolean' ? value(condition ? node.whenTrue : node.whenFalse) : undefined
  }
  if (ts.isBinaryExpression(node)) return binary(node, value)
  if (ts.isPropertyAccessExpression(node)) return member(value, node.expression, node.name.text)
  if (ts.isElementAccessExpression(node))
    return member(value, node.expression, value(node.argumentExpression))
  if (!ts.isIdentifier(node)) return undefined
  const declared = declarationOf(checker, node)
  if (declared === undefined) return undefined
  if (known.has(declared)) return known.get(declared)
  return ts.isVariableDeclaration(declared) && isConst(declared) ? value(declared.initializer) : undefined
}

/** @param {ts.BinaryExpression} node @param {(one: ts.Expression) => Value} value @returns {Value} */
function binary({ left, right, operatorToken: { kind } }, value) {
  const [a, b] = [value(left), value(right)]
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return a === false || b === false ? false : a === true ? b : undefined
  if (kind === ts.SyntaxKind.BarBarToken) return a === true || b === true ? true : a === false ? b : undefined
  const isKnown = [a, b].every((one) => typeof one === 'boolean' || isWhole(one))
  if (kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return isKnown ? a === b : undefined
  if (kind === ts.SyntaxKind.ExclamationEqualsEqualsToken) return isKnown ? a !== b : undefined
  return undefined
}

/** @param {(one: ts.Expression) => Value} value @param {ts.Expression} object @param {Value} name @returns {Value} */
function member(value, object, name) {
  const found = value(object)
  if (typeof name !== 'string' || typeof found !== 'object' || !ts.isObjectLiteralExpression(found))
    return undefined
  const one = propertyOf(found, name)
  return one === undefined ? undefined : value(one)
}

/** @param {ts.ObjectLiteralExpression} object @param {string} name @returns {ts.Expression | undefined} */
function propertyOf(object, name) {
  for (const one of object.properties) {
    if (ts.isPropertyAssignment(one) && nameOf(one) === name) return one.initializer
    if (ts.isShorthandPropertyAssignment(one) && one.name.text === name) return one.name
  }
  return undefined
}

/** @param {Value} value */
function textual(value) {
  return typeof value === 'string' ? value : '…'
}

/** @param {Value} value */
function isWhole(value) {
  return typeof value === 'string' && !value.includes('…')
}

/** @param {ts.PropertyAssignment} one */
function nameOf({ name }) {
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : undefined
}

/** @param {ts.VariableDeclaration} node */
export function isConst(node) {
  return ts.isVariableDeclarationList(node.parent) && (node.parent.flags & ts.NodeFlags.Const) !== 0
}

/** What a call tells of the parameters of the function that it calls. @param {ts.TypeChecker} checker @param {ts.CallExpression} call @param {ts.SignatureDeclaration} callee @param {Known} known @returns {Map<ts.Node, Value>} */
export function bind(checker, call, callee, known) {
  const bound = new Map()
  for (const [index, parameter] of callee.parameters.entries()) {
    const value = evaluate(checker, call.arguments[index] ?? parameter.initializer, known)
    if (ts.isObjectBindingPattern(parameter.name)) {
      if (typeof value !== 'object' || !ts.isObjectLiteralExpression(value)) continue
      for (const element of parameter.name.elements) {
        const name = (element.propertyName ?? element.name).getText()
        const member = evaluate(checker, propertyOf(value, name) ?? element.initializer, known)
        if (member !== undefined) bound.set(element, member)
      }
    } else if (value !== undefined) bound.set(parameter, value)
  }
  return bound
}
