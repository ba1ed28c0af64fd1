// The refusals that a flow can end in: everything that its code, followed through our own functions and tables, throws.
import ts from 'typescript'
import { declarationOf, textOf } from './source.mjs'

/** Rooms that have no rules of operations. */
const outside = /^(gate|faults|control|proxy|events|store|state|generated|operations|testing|[a-z-]+\.ts$)/
const shorthands = { invalidRequest: 'INVALID_REQUEST', paramError: 'PARAM_ERROR' }

/** @typedef {{ status: string, code: string, message: string }} Rule */

/** @param {ReturnType<typeof import('./source.mjs').readSource>} source @param {ts.Expression} entry @returns {Rule[]} */
export function rulesOf(source, entry) {
  const { checker, place } = source
  /** @type {Map<string, Rule>} */
  const rules = new Map()
  const seen = new Set()
  const note = (status, code, message) => rules.set([code, message].join(' '), { status, code, message })

  /** @param {ts.ObjectLiteralExpression} object */
  const members = (object) =>
    Object.fromEntries(
      object.properties
        .filter(ts.isPropertyAssignment)
        .map((one) => [
          one.name.getText(),
          ts.isNumericLiteral(one.initializer) ? one.initializer.text : textOf(checker, one.initializer),
        ]),
    )

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node)) return
    if (ts.isNewExpression(node)) {
      const [first, second] = node.arguments ?? []
      const name = node.expression.getText()
      if (name === 'Refusal' && first && ts.isObjectLiteralExpression(first)) {
        const { status = '400', code = '…', message = '…' } = members(first)
        note(status, code, message)
      } else if (name === 'RefusalV2')
        note('200', second === undefined ? '' : textOf(checker, second), textOf(checker, first))
    }
    if (ts.isCallExpression(node)) {
      const code = shorthands[node.expression.getText()]
      if (code !== undefined) note('400', code, textOf(checker, node.arguments[0]))
    }
    if (ts.isIdentifier(node)) follow(node)
    ts.forEachChild(node, visit)
  }

  /** @param {ts.Identifier} node */
  const follow = (node) => {
    const declared = declarationOf(checker, node)
    if (declared === undefined || seen.has(declared)) return
    const isOurs = source.files().includes(declared.getSourceFile()) && !outside.test(place(declared))
    const isTable = ts.isVariableDeclaration(declared) && declared.name.getText().startsWith('flows')
    if (!isOurs || isTable) return
    if (!ts.isFunctionDeclaration(declared) && !ts.isVariableDeclaration(declared)) return
    seen.add(declared)
    visit(declared)
  }

  visit(entry)
  return [...rules.values()].toSorted((a, b) =>
    `${a.code} ${a.message}` < `${b.code} ${b.message}` ? -1 : 1,
  )
}
