// The checks, run in one runtime: as a program, or as a Worker.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './project.mjs'
import { installed, runtimes } from './runtimes.mjs'

/** How long a runtime may take, in milliseconds, ending by itself included. */
const patience = 120_000
const compatibility = '2025-09-15'

/** @param {string} runtime @param {object} given what `startPlatform` gave; a result for each check */
export function runChecks(runtime, given) {
  return runtime === 'Workers' ? runWorker(given) : runProgram(runtimes[runtime], join(project, 'ca.pem'))
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
  execFileSync(installed('.bin/esbuild'), args, { cwd: project, stdio: 'inherit' })
  const { Miniflare } = await import(installed('miniflare/dist/src/index.js'))
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
