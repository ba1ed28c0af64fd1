// A project into which the packed SDK and sandbox are installed, with the checks beside them.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cache, root } from './runtimes.mjs'

export const project = join(cache, 'project')

/** What is published, laid out as an installation; third-party packages are those of the lock file. */
export function installProject() {
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
