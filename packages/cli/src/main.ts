import { Command } from 'commander'
import { sandboxCommand } from './sandbox/command.js'
import { version } from './version.js'

// Whoever reads our output may stop (`| head -1`); that must not end a sandbox that others use.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const program = new Command('wechatpay')
  .description('WeChat Pay on your own machine')
  .version(version)
  .showHelpAfterError('(add --help for what there is)')
  .configureOutput({ outputError: (text, write) => write(text) })
  .enablePositionalOptions()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
program.addCommand(sandboxCommand())

await program.parseAsync()
