// The refusals that a flow can end in: everything that its code, followed through our own functions and tables, throws.
import ts from 'typescript'
import { bind, evaluate } from './evaluate.mjs'
import { declarationOf } from './declaration.mjs'
import { textOf } from './text.mjs'

/** Modules that hold no rules of operations. */
const outside =
  /^(kernel|faults|platform\/(?!merchants|keys)|gate|control|server|proxy|generated|testing|[a-z-]+\.ts$|products\/([a-z-]+\/)?faults\.ts|products\/errors-v2)/
const shorthands = { invalidRequest: 'INVALID_REQUEST', paramError: 'PARAM_ERROR' }

/** @typedef {{ status: string, code: string, message: string }} Rule */

/** @typedef {import('./evaluate.mjs').Known} Known */

/** @param {ReturnType<typeof import('./source.mjs').readSource>} source @param {ts.Expression} entry @param {import('./v2-equivalents.mjs').V2Equivalents} [equivalents] of an operation of v2 @returns {Rule[]} */
export function rulesOf(source, entry, equivalents) {
  const { checker, place } = source
  /** @type {Map<string, Rule>} */
  const rules = new Map()
  const seen = new Set()
  const active = new Set()
  const note = (status, code, message) => rules.set([code, message].join(' '), { status, code, message })

  /** @param {ts.ObjectLiteralExpression} object @param {Known} known */
  const members = (object, known) =>
    Object.fromEntries(
      object.properties
        .filter((one) => ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one))
        .map((one) => {
          const value = ts.isPropertyAssignment(one) ? one.initializer : one.name
          return [one.name.getText(), textOf(checker, value, known)]
        }),
    )

  /** Only what can be reached where parameters are what they are known to be. @param {ts.Node} node @param {Known} known */
  const visit = (node, known) => {
    const value = (/** @type {ts.Expression} */ one) => evaluate(checker, one, known)
    const all = (/** @type {ts.Node} */ one) => ts.forEachChild(one, (child) => visit(child, known))
    if (ts.isTypeNode(node)) return
    // A function is visited where it is used, with what is known there.
    if (ts.isFunctionDeclaration(node)) return
    if (ts.isVariableDeclaration(node)) {
      if (node.initializer !== undefined && !ts.isFunctionLike(node.initializer))
        visit(node.initializer, known)
      return
    }
    if (ts.isBlock(node)) {
      for (const statement of node.statements) {
        visit(statement, known)
        if (
          ts.isIfStatement(statement) &&
          value(statement.expression) === true &&
          ends(statement.thenStatement)
        )
          return
      }
      return
    }
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const [condition, yes, no] = ts.isIfStatement(node)
        ? [node.expression, node.thenStatement, node.elseStatement]
        : [node.condition, node.whenTrue, node.whenFalse]
      const decided = value(condition)
      visit(condition, known)
      if (decided !== false) visit(yes, known)
      if (decided !== true && no !== undefined) visit(no, known)
      return
    }
    if (ts.isNewExpression(node)) {
      const [first, second] = node.arguments ?? []
      const name = node.expression.getText()
      if (name === 'Refusal' && first && ts.isObjectLiteralExpression(first)) {
        const { status = '400', code = '…', message = '…', internal = '' } = members(first, known)
        const equivalent = equivalents?.(internal, code)
        if (equivalents === undefined) note(status, code, message)
        else note('200', equivalent?.[0] ?? code, equivalent?.[1] ?? message)
      } else if (name === 'RefusalV2')
        note('200', isNothing(second) ? '' : textOf(checker, second, known), textOf(checker, first, known))
    }
    if (ts.isCallExpression(node)) {
      const code = shorthands[node.expression.getText()]
      if (code !== undefined && equivalents === undefined)
        note('400', code, textOf(checker, node.arguments[0], known))
      if (ts.isIdentifier(node.expression)) {
        follow(node.expression, known, node)
        for (const argument of node.arguments) visit(argument, known)
        return
      }
      // One function of a table, by a name that is known.
      const one = value(node.expression)
      if (typeof one === 'object' && ts.isArrowFunction(one)) {
        visit(one.body, bind(checker, node, one, known))
        for (const argument of node.arguments) visit(argument, known)
        return
      }
    }
    if (ts.isIdentifier(node)) follow(node, known)
    all(node)
  }

  /** @param {ts.Identifier} node @param {Known} known @param {ts.CallExpression} [call] */
  const follow = (node, known, call) => {
    const declared = declarationOf(checker, node)
    if (declared === undefined) return
    const isOurs = source.files().includes(declared.getSourceFile()) && !outside.test(place(declared))
    const isTable = ts.isVariableDeclaration(declared) && declared.name.getText().startsWith('flows')
    if (!isOurs || isTable) return
    if (!ts.isFunctionDeclaration(declared) && !ts.isVariableDeclaration(declared)) return
    const body = ts.isVariableDeclaration(declared) ? declared.initializer : declared
    const isFunction = body !== undefined && ts.isFunctionLike(body)
    const bound = call !== undefined && isFunction ? bind(checker, call, body, known) : new Map()
    // A function that calls itself could make a text longer for ever.
    if (active.has(declared)) bound.clear()
    // A function inside of another sees what is known there.
    const inner = isInner(declared) ? new Map([...known, ...bound]) : bound
    const key = [...inner].map(
      ([one, value]) => `${one.pos}=${typeof value === 'object' ? value.pos : value}`,
    )
    const mark = `${place(declared)}:${declared.pos}(${key.join()})`
    if (seen.has(mark)) return
    seen.add(mark)
    const isOutermost = !active.has(declared)
    active.add(declared)
    if (isFunction) ts.forEachChild(body, (child) => child !== declared.name && visit(child, inner))
    else if (body !== undefined) visit(body, inner)
    if (isOutermost) active.delete(declared)
  }

  visit(entry, new Map())
  return [...rules.values()].toSorted((a, b) =>
    `${a.code} ${a.message}` < `${b.code} ${b.message}` ? -1 : 1,
  )
}

/** @param {ts.Expression | undefined} node */
function isNothing(node) {
  return node === undefined || node.getText() === 'undefined'
}

/** Whether nothing comes after it. @param {ts.Statement} node @returns {boolean} */
function ends(node) {
  if (ts.isBlock(node)) return node.statements.some((one) => ends(one))
  return ts.isReturnStatement(node) || ts.isThrowStatement(node)
}

/** @param {ts.Node} node */
function isInner(node) {
  for (let at = node.parent; at !== undefined; at = at.parent) if (ts.isFunctionLike(at)) return true
  return false
}
