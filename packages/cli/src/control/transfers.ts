import { ask, print, yuan, type ControlOptions } from './client.js'

interface Transfer {
  readonly id: string
  readonly state: string
  readonly openid: string
  readonly transfer_amount: number
  readonly transfer_remark: string
  readonly fail_reason?: string
  readonly history: readonly { readonly at: number; readonly event: string; readonly state: string }[]
}

/** `confirm`: the user takes the money. */
export async function confirm(name: string, options: ControlOptions): Promise<void> {
  const path = `/transfers/${encodeURIComponent(name)}/confirm`
  const transfer = await ask<Transfer>(options, 'POST', path, {})
  print(options, transfer, [`confirmed ${line(transfer)}`])
}

/** `transfers`: all of them, or one with its history. */
export async function transfers(name: string | undefined, options: ControlOptions): Promise<void> {
  if (name !== undefined) {
    const transfer = await ask<Transfer>(options, 'GET', `/transfers/${encodeURIComponent(name)}`)
    const steps = transfer.history.map(
      ({ at, event, state }) => `  ${new Date(at).toISOString()} ${event} -> ${state}`,
    )
    print(options, transfer, [line(transfer), ...steps])
    return
  }
  const answer = await ask<{ readonly transfers: readonly Transfer[] }>(options, 'GET', '/transfers')
  print(options, answer, answer.transfers.length > 0 ? answer.transfers.map(line) : ['no transfers yet'])
}

function line({ id, state, fail_reason, openid, transfer_amount, transfer_remark }: Transfer): string {
  const why = fail_reason === undefined ? '' : ` (${fail_reason})`
  return `${id}  ${state}${why}  ${yuan(transfer_amount)}  ${openid}  ${transfer_remark}`
}
