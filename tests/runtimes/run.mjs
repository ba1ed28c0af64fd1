// `npm run runtimes [name …]`: packs the SDK and runs the checks in other runtimes, which are installed into node_modules/.cache
// (some 900 MB: no part of `npm ci`). Writes the table of docs/runtimes.md when all of them have run.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeTable } from './table.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(root, 'node_modules/.cache/runtimes')
const project = join(cache, 'project')

/** npm packages that bring a runtime each. */
const packages = [
  ...['node@22.23.3', 'node@24.21.0', 'node@26.10.0'].map((one) => `node${one.slice(5, 7)}@npm:${one}`),
  'bun@1.4.5',
  'deno@2.9.6',
  'miniflare@4.20260426.0',
  'esbuild@0.28.2',
]
const bin = (path) => join(cache, 'node_modules', path)
/** Name -> how a program is run. */
const runtimes = {
  'Node 20': [process.execPath],
  'Node 22': [bin('node22/bin/node')],
  'Node 24': [bin('node24/bin/node')],
  'Node 26': [bin('node26/bin/node')],
  'Bun 1.4': [bin('.bin/bun')],
  'Deno 2.9': [bin('.bin/deno'), 'run', '-A', '--no-prompt'],
  Workers: [],
}
/** How long a runtime may take, in milliseconds, ending by itself included. */
const patience = 120_000
const compatibility = '2025-09-15'

function installRuntimes() {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...packages], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** What is published, laid out as an installation; third-party packages are those of the lock file. */
function installProject() {
  rmSync(project, { recursive: true, force: true })
  const modules = join(project, 'node_modules')
  mkdirSync(modules, { recursive: true })
  for (const [folder, name] of [
    ['packages/sdk', 'wechatpay-kit'],
    ['packages/sandbox', '@wechatpay-kit/sandbox'],
  ]) {
    const args = ['pack', '--json', '--pack-destination', project]
    const output = execFileSync('npm', args, { cwd: join(root, folder), stdio: ['ignore', 'pipe', 'ignore'] })
    const [{ filename }] = JSON.parse(output.toString())
    const target = join(modules, name)
    mkdirSync(target, { recursive: true })
    const archive = join(project, filename.replace('@', '').replace('/', '-'))
    execFileSync('tar', ['-xzf', archive, '-C', target, '--strip-components=1'])
  }
  const taken = new Set(['wechatpay-kit', '@wechatpay-kit'])
  for (const entry of readdirSync(join(root, 'node_modules')))
    if (!entry.startsWith('.') && !taken.has(entry))
      symlinkSync(join(root, 'node_modules', entry), join(modules, entry))
  for (const file of ['checks.mjs', 'program.mjs', 'worker.mjs', 'platform.mjs'])
    cpSync(fileURLToPath(new URL(file, import.meta.url)), join(project, file))
}

/** Runs the program in a runtime, and waits until it ends by itself. */
function runProgram([command, ...args], ca) {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: ca, DENO_CERT: ca, NO_COLOR: '1' }
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, 'program.mjs'], { cwd: project, env })
    const [out, err] = [[], []]
    const late = setTimeout(() => child.kill('SIGKILL'), patience)
    child.stdout.on('data', (part) => out.push(part))
    child.stderr.on('data', (part) => err.push(part))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(late)
      const lines = Buffer.concat(out).toString().split('\n').filter(Boolean)
      const results = lines.map((line) => JSON.parse(line))
      const why = signal ?? `${code} ${Buffer.concat(err).toString().slice(-400)}`
      results.push({ name: 'the process ends by itself', ok: code === 0, ...(code === 0 ? {} : { why }) })
      resolve(results)
    })
  })
}

/** Bundles as wrangler does, without undici: a Worker that reached for it would fail. */
async function runWorker(given) {
  const bundle = join(project, 'bundle.mjs')
  const flags = ['--bundle', '--format=esm', '--platform=node', '--minify', '--external:undici/index.js']
  const conditions = '--conditions=workerd,worker,browser'
  const args = ['worker.mjs', ...flags, conditions, '--log-level=error', `--outfile=${bundle}`]
  execFileSync(bin('.bin/esbuild'), args, { cwd: project, stdio: 'inherit' })
  const { Miniflare } = await import(bin('miniflare/dist/src/index.js'))
  const miniflare = new Miniflare({
    compatibilityDate: compatibility,
    compatibilityFlags: ['nodejs_compat'],
    bindings: { GIVEN: JSON.stringify(given) },
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(bundle, 'utf8') }],
  })
  try {
    const url = await miniflare.ready
    return await (await fetch(url)).json()
  } finally {
    await miniflare.dispose()
  }
}

const asked = process.argv.slice(2)
const names = Object.keys(runtimes).filter((name) => asked.length === 0 || asked.includes(name))
if (names.length === 0) throw new Error(`known: ${Object.keys(runtimes).join(', ')}`)
installRuntimes()
installProject()
const { startPlatform } = await import(join(project, 'platform.mjs'))
const { given, close } = await startPlatform(project)
writeFileSync(join(project, 'given.json'), JSON.stringify(given))
const results = {}
try {
  for (const name of names) {
    const command = runtimes[name]
    results[name] =
      name === 'Workers' ? await runWorker(given) : await runProgram(command, join(project, 'ca.pem'))
    const failed = results[name].filter(({ ok }) => !ok)
    console.log(`${name}: ${results[name].length - failed.length} passed, ${failed.length} failed`)
    for (const { name: check, why } of failed) console.log(`  ${check}: ${why}`)
  }
} finally {
  await close()
}
if (names.length === Object.keys(runtimes).length) {
  const file = join(root, 'docs/runtimes.md')
  writeTable(file, results)
  execFileSync('npx', ['prettier', '--write', file], { cwd: root, stdio: 'ignore' })
}
process.exitCode = Object.values(results)
  .flat()
  .every(({ ok }) => ok)
  ? 0
  : 1
