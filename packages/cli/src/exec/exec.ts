import { constants } from 'node:os'
import spawn from 'cross-spawn'
import type { SandboxMerchant } from '@wechatpay-kit/sandbox'
import { reason, runSandbox, type RunningSandbox, type RunOptions } from '../sandbox/run.js'
import { environment } from './environment.js'

/** What `wechatpay sandbox exec` takes. */
export interface ExecOptions extends RunOptions {
  /** The merchant whose credentials the command finds. */
  readonly as?: string
}

/** Runs a command in front of a sandbox; the exit code is the command's. */
export async function exec(command: readonly string[], options: ExecOptions): Promise<void> {
  const log = (text: string): void => void process.stderr.write(`wechatpay sandbox exec: ${text}\n`)
  let running: RunningSandbox | undefined
  // A signal before there is a command ends us, but not before what was written is removed.
  let early: NodeJS.Signals | undefined
  const note = (signal: NodeJS.Signals): void => void (early ??= signal)
  for (const signal of signals) process.on(signal, note)
  try {
    running = await runSandbox(options, log)
    const merchant = chooseMerchant(running, options.as)
    const added = await environment(
      { ...running, merchant, platform: running.sandbox.platform, allowHosts: options.allowHost, log },
      process.env,
    )
    if (early !== undefined) {
      process.exitCode = exitCode(null, early)
      return
    }
    log(`the sandbox runs at ${running.url}; the command finds the credentials of ${merchant.mchid}`)
    process.exitCode = await run(command, { ...process.env, ...added }, log)
  } catch (error) {
    log(reason(error, options))
    process.exitCode = 1
  } finally {
    await running?.close()
    for (const signal of signals) process.off(signal, note)
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The command's, or 128 and the signal's number. */
function exitCode(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
}

function chooseMerchant({ sandbox, own }: RunningSandbox, mchid: string | undefined): SandboxMerchant {
  const wanted = mchid ?? own[0]?.mchid ?? sandbox.merchants[0]?.mchid
  const found = sandbox.merchants.find((merchant) => merchant.mchid === wanted)
  if (found !== undefined) return found
  const known = sandbox.merchants.map((merchant) => `${merchant.mchid} (${merchant.role})`).join(', ')
  throw new Error(`--as ${wanted}: no such merchant; there are ${known}`)
}

/** Resolves to the exit code: the command's, or 127 where there is no such command. */
function run(
  [file = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  log: (text: string) => void,
): Promise<number> {
  // npm, npx, mvn and gradlew are .cmd or .bat files on Windows, which only a shell starts; cross-spawn quotes for it.
  const child = spawn(file, [...args], { stdio: 'inherit', env })
  // Ctrl-C in a terminal reaches the command by itself; we wait for what it makes of it.
  const hasTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)
  const pass = (signal: NodeJS.Signals): void => {
    if (signal !== 'SIGINT' || !hasTerminal) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  return new Promise<number>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const isMissing = error.code === 'ENOENT'
      log(isMissing ? `there is no command ${file}` : `${file}: ${error.message}`)
      resolve(isMissing ? 127 : 126)
    })
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)))
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass)
  })
}
