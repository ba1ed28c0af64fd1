// Emits the published type declarations with the compiler: bundlers of declarations move comments away from their fields.
// Each source file gets one .d.cts, which both builds share (an ES module may import types from CommonJS, decisions/0026);
// each entry point also gets a .d.ts that re-exports it. Files that no entry point reaches are left out.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const dist = join(root, 'dist')
const emitted = join(root, '../../node_modules/.cache/declarations')
const compiler = createRequire(import.meta.url).resolve('typescript7/package.json')

rmSync(emitted, { recursive: true, force: true })
const main = join(dirname(compiler), 'bin/tsc')
const options = ['-p', root, '--declaration', '--emitDeclarationOnly', '--outDir', emitted]
const { status } = spawnSync(process.execPath, [main, ...options], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

/** Relative specifiers, in statements and in `import('…')`. */
const relative = /((?:from |import\()["'])(\.{1,2}\/[^"']+)\.js(?=["'])/g

/** @type {Set<string>} */
const written = new Set()

/** Writes the declarations of a source file and of what it imports. @param {string} name without extension */
function write(name) {
  if (written.has(name)) return
  written.add(name)
  const text = readFileSync(join(emitted, `${name}.d.ts`), 'utf8')
  const target = join(dist, `${name}.d.cts`)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text.replace(relative, '$1$2.cjs'))
  for (const [, , specifier = ''] of text.matchAll(relative)) write(normalize(join(dirname(name), specifier)))
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
for (const entry of Object.values(exports)) {
  if (typeof entry === 'string') continue
  const name = /^\.\/dist\/(.*)\.d\.cts$/.exec(entry.require.types)?.[1]
  if (name === undefined) throw new Error(`${entry.require.types}: expected dist/….d.cts`)
  write(name)
  const file = name.split('/').at(-1)
  writeFileSync(join(dist, `${name}.d.ts`), `export * from './${file}.cjs';\n`)
}
