// Where a name was declared.
import ts from 'typescript'

/** What an identifier was declared as, through imports. @param {ts.TypeChecker} checker @param {ts.Node} node */
export function declarationOf(checker, node) {
  const property = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : undefined
  let symbol = property ?? checker.getSymbolAtLocation(node)
  if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  return symbol?.valueDeclaration
}
