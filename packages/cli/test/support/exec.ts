import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../bin/wechatpay.js', import.meta.url))

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

/** A `wechatpay` command that runs. */
export type Running = ChildProcessByStdio<null, Readable, Readable>

/** Starts the `wechatpay` command, to be talked to while it runs. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  return spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
}

/** Resolves to what a command has printed since, once that matches. */
export function said({ stdout }: Running, pattern: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let seen = ''
    const listen = (chunk: unknown): void => {
      seen += String(chunk)
      if (!pattern.test(seen)) return
      stdout.off('data', listen)
      resolve(seen)
    }
    stdout.on('data', listen)
  })
}

/** Exit code and signal of a command, once it has ended. */
export function ended(child: Running): Promise<readonly [number | null, NodeJS.Signals | null]> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve([child.exitCode, child.signalCode])
    else child.once('exit', (code, signal) => resolve([code, signal]))
  })
}
