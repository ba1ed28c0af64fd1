// The sandbox's source, parsed and bound.
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

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
