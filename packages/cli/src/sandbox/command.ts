import { Command, InvalidArgumentError } from 'commander'
import { start } from './start.js'

function port(text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}$/.test(text) || value > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.')
  return value
}

function time(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('Expected a time such as 2018-06-08T10:00:00+08:00.')
  }
  return text
}

function host(text: string, before: readonly string[]): readonly string[] {
  if (!/^[A-Za-z0-9.:[\]-]+$/.test(text))
    throw new InvalidArgumentError('Expected a host such as shop.example.')
  return [...before, text]
}

function rewrite(text: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [from = '', to = '', ...rest] = text.split('=')
  const valid = [from, to].every((url) => /^https?:\/\//.test(url) && URL.canParse(url))
  if (!valid || rest.length > 0) {
    throw new InvalidArgumentError('Expected FROM=TO, such as https://shop.example=http://127.0.0.1:3000.')
  }
  return { ...before, [from]: to }
}

/** `wechatpay sandbox …` */
export function sandboxCommand(): Command {
  const command = new Command('sandbox').description(
    'a WeChat Pay that runs here: real signatures, real notifications',
  )
  command
    .command('start')
    .description('starts the sandbox on 127.0.0.1 and stops it on Ctrl-C')
    .option('--port <number>', 'port to listen on; 0 takes a free one', port, 8710)
    .option('--data <directory>', 'keep everything there; without it all is forgotten at the end')
    .option('--clock <time>', 'business time to begin with; signatures stay on the wall clock', time)
    .option('--freeze', 'stop business time; move it through the control API')
    .option('--allow-notify <host>', 'deliver notifications to this host too (repeatable)', host, [])
    .option('--notify-rewrite <from=to>', 'deliver there instead (repeatable)', rewrite, {})
    .option('--any-openid', 'accept openids that no ready payer has')
    .option('--json', 'print one line of JSON when ready')
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .action(start)
  return command
}
