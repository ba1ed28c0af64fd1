import { spawn, spawnSync } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../packages/cli/bin/wechatpay.js', import.meta.url))

/** What a command came to. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Runs the `wechatpay` command to its end. */
export async function wechatpay(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, output, errors }
}

/** Runs a command in front of a sandbox: `wechatpay sandbox exec [options] -- command`. */
export function exec(command: readonly string[], options: readonly string[] = []): Promise<Outcome> {
  return wechatpay(['sandbox', 'exec', ...options, '--', ...command])
}

/** Whether a program is installed here. */
export function has(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args.length > 0 ? args : ['--version'], { stdio: 'ignore' }).status === 0
}
