import { keyModes } from '@wechatpay-kit/sandbox'
import { InvalidArgumentError, Option } from 'commander'

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
  return [...before, text.toLowerCase()]
}

function rewrite(text: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [from = '', to = '', ...rest] = text.split('=')
  const valid = [from, to].every((url) => /^https?:\/\//.test(url) && URL.canParse(url))
  if (!valid || rest.length > 0) {
    throw new InvalidArgumentError('Expected FROM=TO, such as https://shop.example=http://127.0.0.1:3000.')
  }
  return { ...before, [from]: to }
}

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text]

/** The options of every command that runs a sandbox. */
export function runOptions(defaultPort: number): readonly Option[] {
  const make = (flags: string, text: string): Option => new Option(flags, text)
  return [
    make('--port <number>', 'port to listen on; 0 takes a free one').default(defaultPort).argParser(port),
    make('--data <directory>', 'keep everything there; without it all is forgotten at the end'),
    make('--clock <time>', 'business time to begin with; signatures stay on the wall clock').argParser(time),
    make('--freeze', 'stop business time; move it with `wechatpay sandbox clock`'),
    make('--seed <text>', 'the same seed and the same requests give the same identifiers'),
    make('--merchant <file>', 'a merchant of your own, as JSON: mchid, appids, … (repeatable)')
      .default([], 'none')
      .argParser(collect),
    make(
      '--keys <mode>',
      "platform keys of merchants that don't name their own; public-key by default",
    ).choices([...keyModes]),
    make('--any-openid', 'accept openids that no merchant lists'),
    make('--allow-notify <host>', 'deliver notifications to this host too (repeatable)')
      .default([], 'none')
      .argParser(host),
    make('--notify-rewrite <from=to>', 'deliver there instead (repeatable)')
      .default({}, 'none')
      .argParser(rewrite),
    make('--allow-host <host>', 'let programs behind the proxy reach this host for real (repeatable)')
      .default([], 'none')
      .argParser(host),
    make('--lan', 'let other machines on this network call the API'),
  ]
}
