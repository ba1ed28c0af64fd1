// What a compiler shows of each field: the documentation of its symbol, which is what an editor's hover has.
import type ts from 'typescript'

export type Compiler = typeof ts

/** Members of a type that may be a union: of `string | { … }`, for instance, or of several responses. */
function members(checker: ts.TypeChecker, type: ts.Type, name: string): readonly ts.Symbol[] {
  const parts = type.isUnion() ? type.types : [type]
  return parts.flatMap((part) => checker.getPropertyOfType(part, name) ?? [])
}

/** Documentation of every symbol that a path leads to, in the program of a compiler. */
export class Hovers {
  readonly #compiler: Compiler
  readonly #program: ts.Program
  readonly #checker: ts.TypeChecker

  constructor(compiler: Compiler, program: ts.Program) {
    this.#compiler = compiler
    this.#program = program
    this.#checker = program.getTypeChecker()
  }

  /** The types of a file's exported variables, by name. */
  variables(file: string): ReadonlyMap<string, ts.Type> {
    const source = this.#program.getSourceFile(file)
    const module = source === undefined ? undefined : this.#checker.getSymbolAtLocation(source)
    const list = module === undefined ? [] : this.#checker.getExportsOfModule(module)
    return new Map(list.map((one) => [one.name, this.#checker.getTypeOfSymbol(one)]))
  }

  /** Types below a path; several where a union has it more than once. */
  below(types: readonly ts.Type[], path: readonly string[]): readonly ts.Type[] {
    return path.reduce((list, name) => list.flatMap((type) => this.#step(type, name)), types)
  }

  #step(type: ts.Type, name: string): readonly ts.Type[] {
    const checker = this.#checker
    const whole = checker.getNonNullableType(type)
    if (name === '[]') {
      const parts = whole.isUnion() ? whole.types : [whole]
      return parts.flatMap((part) => checker.getIndexTypeOfType(part, this.#compiler.IndexKind.Number) ?? [])
    }
    return members(checker, whole, name).map((one) => checker.getTypeOfSymbol(one))
  }

  /** Whether the types have a field at the end of a path. */
  has(types: readonly ts.Type[], path: readonly string[]): boolean {
    return this.documentation(types, path).length > 0
  }

  /** The documentation of the field at the end of a path. */
  documentation(types: readonly ts.Type[], path: readonly string[]): readonly string[] {
    const name = path.at(-1) ?? ''
    return this.below(types, path.slice(0, -1))
      .flatMap((type) => members(this.#checker, this.#checker.getNonNullableType(type), name))
      .map((symbol) => this.#compiler.displayPartsToString(symbol.getDocumentationComment(this.#checker)))
  }
}
