import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A project of a user's, into which the packed artefacts are installed. */
export interface Installation {
  readonly folder: string
  write(file: string, source: string): string
  /** Runs a Node program in a directory of the project; all that it printed, and its exit code. */
  node(args: readonly string[], directory?: string): { status: number | null; stdout: string; stderr: string }
}

/**
 * Packs what is published and lays it out as an installation would. Of third-party packages only those are there that the
 * packed manifests declare, in the versions of the lock file, and `own`, which the project brings along.
 */
export function install(...own: readonly string[]): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-kit-consumer-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  const declared = new Set(own)
  const unpack = (directory: string, name: string): void => {
    const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: join(root, directory),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [{ filename }] = JSON.parse(output) as [{ filename: string }]
    const target = join(modules, name)
    mkdirSync(target, { recursive: true })
    const archive = join(folder, filename.replace('@', '').replace('/', '-'))
    execFileSync('tar', ['-xzf', archive, '-C', target, '--strip-components=1'])
    const { dependencies = {} } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>
    }
    for (const one of Object.keys(dependencies)) declared.add(one)
  }
  unpack('packages/sdk', 'wechatpay-kit')
  unpack('packages/sandbox', '@wechatpay-kit/sandbox')
  unpack('packages/cli', '@wechatpay-kit/cli')
  for (const name of declared) {
    const target = join(modules, name)
    if (existsSync(target)) continue
    const places = ['.', 'packages/sdk', 'packages/sandbox', 'packages/cli', 'tests', 'tests/consumers']
    const source = places.map((place) => join(root, place, 'node_modules', name)).find(existsSync)
    if (source === undefined) throw new Error(`${name} is declared and not in the lock file`)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(source, target)
  }
  return {
    folder,
    write(file, source) {
      const path = join(folder, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, source)
      return path
    },
    node(args, directory = '.') {
      // Runners of their own: nothing of the one that runs this test.
      const { NODE_ENV: _, VITEST: __, ...env } = process.env
      const options = { cwd: join(folder, directory), encoding: 'utf8', timeout: 100_000, env } as const
      const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
      return { status, stdout, stderr }
    },
  }
}
