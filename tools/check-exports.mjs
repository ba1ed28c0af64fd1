// Holds exports, files and documents together: every target of an exports map is a file of the build, every subpath is
// documented, and everything that documents and examples import from us exists.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const problems = []
const packages = ['packages/sdk', 'packages/sandbox', 'packages/orders', 'packages/cli']
/** Private to the repository: documented as such, and nowhere else. */
const hidden = new Set(['wechatpay-kit/internal'])
/** Specifier -> names that it exports, types included. */
const exported = new Map()

function namesOf(declarations) {
  const text = readFileSync(declarations, 'utf8')
  const names = [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list]) => list.split(','))
  const reexports = [...text.matchAll(/export (?:type )?\* from ["']\.\/(.*)\.(c?)js["']/g)]
  const inner = reexports.flatMap(([, file, kind]) =>
    namesOf(join(declarations, '..', `${file}.d.${kind}ts`)),
  )
  const direct = [...text.matchAll(/export (?:declare )?(?:interface|type|const|function|class) (\w+)/g)]
  return [
    ...names.map((one) => one.replace(/.* as |\btype /g, '').trim()),
    ...direct.map((one) => one[1]),
    ...inner,
  ]
}

for (const folder of packages) {
  const {
    name,
    exports = {},
    main,
    types,
    typesVersions,
    bin = {},
    files,
  } = JSON.parse(readFileSync(join(folder, 'package.json')))
  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets))
  const all = [...targets(exports), ...targets(bin), ...files, main, types].filter((one) => one !== undefined)
  for (const target of all)
    if (!existsSync(join(folder, target))) problems.push(`${name}: ${target} is not there; is it built?`)
  for (const [subpath, conditions] of Object.entries(exports)) {
    if (subpath === './package.json') continue
    // For compilers that read no exports map (module: commonjs of TypeScript 5.9).
    const old = typesVersions?.['*'][subpath.slice(2)]?.[0]
    if (subpath !== '.' && old !== conditions.require.types)
      problems.push(`${name}: typesVersions lacks ${subpath}: ${conditions.require.types}`)
    exported.set(join(name, subpath), new Set(namesOf(join(folder, conditions.import.types))))
  }
}

const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split(
  '\n',
)
const texts = listed.filter((file) =>
  /^([^/]*\.md|docs\/.*\.md|packages\/[^/]*\/README\.md|examples\/.*\.(md|[mc]?[jt]sx?))$/.test(file),
)
const said = new Map(texts.map((file) => [file, readFileSync(file, 'utf8')]))
for (const specifier of exported.keys()) {
  const documented = [...said.values()].some((text) => text.includes(specifier))
  if (!documented && !hidden.has(specifier)) problems.push(`${specifier}: no document names it`)
}
const statement =
  /(?:import|export) (?:type )?(?:\w+, )?\{([^}]*)\} from '((?:wechatpay-kit|@wechatpay-kit\/)[^']*)'/g
for (const [file, text] of said) {
  for (const [, list, specifier] of text.matchAll(statement)) {
    const names = exported.get(specifier)
    if (names === undefined) problems.push(`${file}: there is no '${specifier}'`)
    for (const one of list.split(',')) {
      const name = one.replace(/\btype | as .*/g, '').trim()
      if (name !== '' && names !== undefined && !names.has(name))
        problems.push(`${file}: '${specifier}' has no ${name}`)
    }
  }
}
if (problems.length > 0) throw new Error(problems.join('\n'))
console.log(`${exported.size} entry points and ${said.size} documents agree.`)
