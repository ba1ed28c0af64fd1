// The runtimes: the npm packages that bring them, and how each runs a program.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const cache = join(root, 'node_modules/.cache/runtimes')

const packages = [
  ...['node@20.20.2', 'node@22.23.3', 'node@24.21.0', 'node@26.10.0'].map(
    (one) => `node${one.slice(5, 7)}@npm:${one}`,
  ),
  'bun@1.4.5',
  'deno@2.9.6',
  'miniflare@4.20260426.0',
  'esbuild@0.28.2',
]
/** A file of an installed package. @param {string} path */
export const installed = (path) => join(cache, 'node_modules', path)

/** Name, as `runtimeHere()` tells it -> how it runs the file that follows. Workers have no files: miniflare runs them. */
export const runtimes = {
  'Node 20': [installed('node20/bin/node')],
  'Node 22': [installed('node22/bin/node')],
  'Node 24': [installed('node24/bin/node')],
  'Node 26': [installed('node26/bin/node')],
  // --bun: what a program starts as `node` is Bun, too.
  'Bun 1.4': [installed('.bin/bun'), '--bun'],
  'Deno 2.9': [installed('.bin/deno'), 'run', '-A', '--no-prompt'],
  Workers: [],
}

/** How runtimes are asked for -> their names: `node26`, `bun`, `deno`, `workers`. */
export const words = new Map(
  Object.keys(runtimes).map((name) => [name.toLowerCase().replace(/ \d+\.\d+$|[ ]/, ''), name]),
)

/** The names of those that are asked for; all of them when none is. @param {string[]} asked words */
export function choose(asked) {
  const unknown = asked.find((word) => !words.has(word))
  if (unknown !== undefined)
    throw new RangeError(`no runtime "${unknown}": expected ${[...words.keys()].join(', ')}`)
  return [...words].filter(([word]) => asked.length === 0 || asked.includes(word)).map(([, name]) => name)
}

/** Installs them where `npm ci` does not look. */
export function installRuntimes() {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{"private":true}')
  execFileSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...packages],
    {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
}
