import { Option } from 'commander'

/** Options of every command that controls a running sandbox. */
export interface ControlOptions {
  readonly url: string
  readonly json?: boolean
}

/** What went wrong, in words for whoever typed the command. */
export class ControlError extends Error {}

/** `--url` and `--json`. */
export function controlOptions(): readonly Option[] {
  return [
    new Option('--url <url>', 'the sandbox to speak to')
      .env('WECHATPAY_SANDBOX_URL')
      .default('http://127.0.0.1:8710'),
    new Option('--json', "print the control API's answer"),
  ]
}

/** Asks the control API of a running sandbox. Throws a `ControlError` when it refuses or does not answer. */
export async function ask<T>(
  { url }: ControlOptions,
  method: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<T> {
  const target = `${url.replace(/\/+$/, '')}/_sandbox/api${path}`
  if (!URL.canParse(target))
    throw new ControlError(`--url ${url}: expected a URL such as http://127.0.0.1:8710`)
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await fetch(target, { method, ...sent }).catch(() => {
    throw new ControlError(
      `no sandbox answers at ${url}: run \`wechatpay sandbox start\`, or name it with --url or WECHATPAY_SANDBOX_URL`,
    )
  })
  const content = (await answer.json().catch(() => undefined)) as T | undefined
  if (answer.ok && content !== undefined) return content
  const { code, message } = (content ?? {}) as { readonly code?: string; readonly message?: string }
  if (code === undefined) throw new ControlError(`${url} is not a sandbox: it answered ${answer.status}`)
  throw new ControlError(`${message} (${code})`)
}

/** Prints an answer: as JSON where that was asked for, else as lines for people. */
export function print(options: ControlOptions, answer: unknown, lines: readonly string[]): void {
  const text = options.json === true ? [JSON.stringify(answer)] : lines
  process.stdout.write(text.map((line) => `${line}\n`).join(''))
}

/** Yuan from fen. */
export function yuan(fen: number): string {
  return `${(fen / 100).toFixed(2)} yuan`
}
