import { version } from './version.js'

// Looked up when needed: an import would keep the client from starting where there is no such module.
const fs = (): typeof import('node:fs') => process.getBuiltinModule('node:fs')
// Not named createRequire: a bundle's banner mostly declares that name (`const require = createRequire(…)`).
const requireFrom = (from: string | URL): NodeJS.Require =>
  process.getBuiltinModule('node:module').createRequire(from)

/**
 * Files of which one is near this package: this code, and in a bundle of CommonJS, where `import.meta` is empty, the bundle
 * itself or the program. Not the working directory: code must not come from where a command happens to be called.
 */
function places(): readonly (string | URL)[] {
  const url: unknown = import.meta.url
  const bundle: unknown = typeof module === 'object' ? module.filename : undefined
  return [url, bundle, process.argv[1]].filter((one): one is string => typeof one === 'string' && one !== '')
}

/** True for the folder of this package, in this version. */
function isRoot(folder: URL): boolean {
  try {
    const manifest = JSON.parse(fs().readFileSync(new URL('package.json', folder), 'utf8')) as {
      name?: unknown
      version?: unknown
    }
    return manifest.name === 'wechatpay-kit' && manifest.version === version
  } catch {
    return false
  }
}

let found: { readonly root: URL | undefined } | undefined

function search(): URL | undefined {
  const { pathToFileURL } = process.getBuiltinModule('node:url')
  for (const place of places()) {
    try {
      const file = String(place).startsWith('file:') ? new URL(place) : pathToFileURL(String(place))
      const installed = requireFrom(file)
        .resolve.paths('wechatpay-kit')
        ?.map((folder) => pathToFileURL(`${folder}/wechatpay-kit/`))
      const root = [new URL('../', file), new URL('../../', file), ...(installed ?? [])].find(isRoot)
      // pnpm links packages, and their dependencies lie beside where a link leads.
      if (root !== undefined) return pathToFileURL(`${fs().realpathSync(root)}/`)
    } catch {
      // A place that is no file: the next one may be.
    }
  }
  return undefined
}

/** A file of this package; undefined in a bundle beside which the package is not installed. */
export function packageFile(path: string): URL | undefined {
  found ??= { root: search() }
  return found.root === undefined ? undefined : new URL(path, found.root)
}

/** A dependency as it is installed beside this package; undefined where it is not. */
export function installedModule<T>(name: string): T | undefined {
  const root = packageFile('package.json')
  if (root === undefined) return undefined
  try {
    return requireFrom(root)(name) as T
  } catch {
    return undefined
  }
}
