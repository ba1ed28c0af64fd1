import { Command } from 'commander'
import { exec, type ExecOptions } from '../exec/exec.js'
import { addControlCommands } from '../control/command.js'
import { runOptions } from './options.js'
import { start } from './start.js'

const merchantHelp = `
A merchant file names what is yours, one merchant or a list:
  { "mchid": "1900000001", "appids": ["wx…"], "openids": ["o…"], "subMerchants": [{ "mchid": "…", "appid": "wx…" }],
    "keys": "public-key" | "certificate" | "switching", "publicKeyShare": percent,
    "privateKeyFile": "apiclient_key.pem", "serial": "…", "apiV3Key": "…", "operationBalance": fen,
    "maxSharingRatio": 3000, "profitSharingNotifyUrl": "…" }
Only mchid and appids are required; the sandbox makes keys for what is missing. Platform keys: every new merchant has the
public key alone, an old one has certificates, and one that is switching has both.
`

const execHelp = `
Examples:
  wechatpay sandbox exec -- node server.js
  wechatpay sandbox exec --as 1230000109 -- go test ./...
  wechatpay sandbox exec --keys certificate -- php CertificateDownloader.php …
  wechatpay sandbox exec --allow-host registry.example -- sh -c 'curl "https://api.mch.weixin.qq.com/v3/certificates" …'

The command finds WECHATPAY_MCHID, WECHATPAY_SERIAL, WECHATPAY_PRIVATE_KEY_FILE, WECHATPAY_API_V3_KEY,
WECHATPAY_CREDENTIALS (a JSON file of all merchants), WECHATPAY_APPID, WECHATPAY_OPENID and WECHATPAY_SANDBOX_URL; with the
public key WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY_FILE; with certificates WECHATPAY_PLATFORM_SERIAL and
WECHATPAY_PLATFORM_CERTIFICATE_FILE. Its exit code is ours.
`

/** `wechatpay sandbox …` */
export function sandboxCommand(): Command {
  const command = new Command('sandbox')
    .enablePositionalOptions()
    .description('a WeChat Pay that runs here: real signatures, real notifications')
  const add = (name: string): Command => {
    const made = command
      .command(name)
      .showHelpAfterError('(add --help for what there is)')
      .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    return made
  }
  const starting = add('start')
    .description('starts the sandbox on 127.0.0.1 and stops it on Ctrl-C')
    .addHelpText('after', merchantHelp)
  for (const option of runOptions(8710)) starting.addOption(option)
  starting.option('--json', 'print one line of JSON when ready').action(start)

  const executing = add('exec')
    .description("runs a command of any language in front of a sandbox, under WeChat Pay's own host names")
    .argument('<command...>', 'the command and its arguments, after --')
    .passThroughOptions()
    .addHelpText('after', execHelp)
  for (const option of runOptions(0)) executing.addOption(option)
  executing
    .option('--as <mchid>', 'the merchant whose credentials the command finds')
    .action((words: readonly string[], options: ExecOptions) => exec(words, options))
  addControlCommands(command)
  return command
}
