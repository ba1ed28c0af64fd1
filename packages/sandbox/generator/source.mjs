// The sandbox's source, parsed and bound, and the little of it that can be computed without running it.
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { evaluate, isConst } from './evaluate.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** @returns {{ checker: ts.TypeChecker, file: (name: string) => ts.SourceFile, files: () => ts.SourceFile[], place: (node: ts.Node) => string }} */
export function readSource() {
  const path = join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path))
  const program = ts.createProgram(fileNames, { ...options, noEmit: true })
  const own = program.getSourceFiles().filter((one) => one.fileName.startsWith(join(root, 'src/')))
  const place = (/** @type {ts.Node} */ node) => relative(join(root, 'src'), node.getSourceFile().fileName)
  return {
    checker: program.getTypeChecker(),
    files: () => own,
    place,
    file(name) {
      const found = own.find((one) => place(one) === name)
      if (found === undefined)
        throw new Error(`packages/sandbox/src/${name} is not there: the generator reads it`)
      return found
    },
  }
}

/** What an identifier was declared as, through imports. @param {ts.TypeChecker} checker @param {ts.Node} node */
export function declarationOf(checker, node) {
  const property = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : undefined
  let symbol = property ?? checker.getSymbolAtLocation(node)
  if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  return symbol?.valueDeclaration
}

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
