import { Command } from 'commander'
import { ControlError, controlOptions } from './client.js'
import { clock } from './clock.js'
import { addFault, collectMatch, listFaults, removeFault, showTable } from './faults.js'
import {
  collectValues,
  curlOf,
  fixtureOf,
  listNotifications,
  resendNotification,
  sendNotification,
} from './notifications.js'
import { funds, topUp } from './funds.js'
import { code, orders, pay } from './orders.js'
import { confirm, transfers } from './transfers.js'

/** Adds the commands that control a running sandbox through its control API. */
export function addControlCommands(sandbox: Command): void {
  make(
    sandbox,
    'pay <code>',
    'pays an order: by out_trade_no, prepay_id, code_url or h5_url; confirms a code payment',
  )
    .option('--mchid <mchid>', 'the ordering merchant, where two used the same number')
    .option('--openid <openid>', "who pays; the order's payer when left out")
    .action(told(pay))
  make(sandbox, 'code [openid]', "shows a payer's payment code (付款码), good for 60 s and one payment")
    .option('--behavior <behavior>', 'what the payer does after the scan: pay, confirm, ignore or cancel')
    .action(told(code))
  make(sandbox, 'orders [order]', 'lists the orders, or shows one').action(told(orders))
  make(sandbox, 'transfers [transfer]', 'lists the transfers to users, or shows one').action(told(transfers))
  make(
    sandbox,
    'confirm <transfer>',
    'the user takes a transfer: by out_bill_no, transfer_bill_no or package_info',
  ).action(told(confirm))
  const accounts = group(sandbox, 'funds', "merchants' accounts")
  make(accounts, 'list', 'lists what everyone has', { isDefault: true }).action(told(funds))
  make(accounts, 'top-up <mchid> <fen>', 'pays fen into an operation account').action(told(topUp))
  make(sandbox, 'clock [verb] [value]', 'shows business time, or moves it')
    .addHelpText(
      'after',
      '\nExamples: clock, clock advance 15m, clock set 2018-06-08T10:00:00+08:00, clock freeze, clock run',
    )
    .action(told(clock))

  const faults = group(sandbox, 'faults', 'what goes wrong on purpose')
  make(faults, 'list', 'lists the rules', { isDefault: true }).action(told(listFaults))
  make(faults, 'table', 'lists all faults, with the amount that asks for each').action(told(showTable))
  make(faults, 'add <fault>', 'adds a rule, such as `slow;ms=2000`')
    .option(
      '--match <name=value>',
      'mchid, operation, out_trade_no, out_refund_no, out_order_no, out_return_no, out_bill_no, event_type (repeatable)',
      collectMatch,
      {},
    )
    .option('--times <number>', 'maximum number of times')
    .option('--probability <number>', 'probability from 0 to 1')
    .option('--seed <text>', 'the same seed makes the same choices')
    .action(told(addFault))
  make(faults, 'remove <id>', 'removes a rule').action(told(removeFault))

  const notifications = group(sandbox, 'notifications', 'what the merchant was told')
  make(notifications, 'list', 'lists the notifications', { isDefault: true }).action(told(listNotifications))
  make(notifications, 'resend <id>', 'sends one again, now')
    .option('--fault <fault>', 'sends it that way, such as `copies;n=20` or `forged`')
    .action(told(resendNotification))
  make(
    notifications,
    'send <event>',
    'sends any event of the contract, such as COUPON.USE or v2/refund-processed',
  )
    .requiredOption('--to <url>', 'where to: this machine, or a host that the sandbox was allowed')
    .option('--variant <variant>', 'direct, partner, combine or profitsharing, where the content differs')
    .option('--mchid <mchid>', 'who receives it; the first merchant of the right role when left out')
    .option(
      '--set <path=value>',
      'replaces a value, such as amount.total=100 (repeatable)',
      collectValues,
      {} as Readonly<Record<string, string>>,
    )
    .action(told(sendNotification))
  make(notifications, 'curl <id>', 'prints a curl command that sends one, signed now: good for five minutes')
    .option('--fault <fault>', 'as that makes it, such as `forged` or `wrong-amount`')
    .action(told(curlOf))
  make(
    notifications,
    'fixture <id>',
    'prints one as JSON, for tests of your endpoint: headers, body, content',
  )
    .option('--fault <fault>', 'as that makes it, such as `forged` or `wrong-amount`')
    .action(told(fixtureOf))
}

function make(
  parent: Command,
  usage: string,
  description: string,
  options: { isDefault?: boolean } = {},
): Command {
  const command = strict(parent.command(usage, options)).description(description)
  for (const option of controlOptions()) command.addOption(option)
  return command
}

function group(parent: Command, name: string, description: string): Command {
  return strict(parent.command(name)).description(description)
}

function strict(command: Command): Command {
  return command
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
}

/** An action whose `ControlError` is told in one line. */
function told<A extends readonly unknown[]>(
  action: (...given: A) => Promise<void>,
): (...given: A) => Promise<void> {
  return async (...given) => {
    try {
      await action(...given)
    } catch (error) {
      if (!(error instanceof ControlError)) throw error
      process.stderr.write(`wechatpay sandbox: ${error.message}\n`)
      process.exitCode = 1
    }
  }
}
