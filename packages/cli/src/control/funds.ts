import { ask, ControlError, print, yuan, type ControlOptions } from './client.js'

interface Account {
  readonly mchid: string
  readonly available: number
  readonly frozen: number
  readonly operation: number
  readonly transferring: number
}

/** `funds list`: what everyone has. */
export async function funds(options: ControlOptions): Promise<void> {
  const answer = await ask<{ readonly funds: readonly Account[] }>(options, 'GET', '/funds')
  print(options, answer, answer.funds.map(line))
}

/** `funds top-up`: pays fen into an operation account. */
export async function topUp(mchid: string, fen: string, options: ControlOptions): Promise<void> {
  const amount = Number(fen)
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new ControlError(`<fen> must be a whole number, one or more, not "${fen}"`)
  const account = await ask<Account>(options, 'POST', `/funds/${encodeURIComponent(mchid)}/top-up`, {
    amount,
  })
  print(options, account, [line(account)])
}

function line({ mchid, available, frozen, operation, transferring }: Account): string {
  const basic = `available ${yuan(available)}  frozen ${yuan(frozen)}`
  return `${mchid}  ${basic}  operation ${yuan(operation)}  on its way ${yuan(transferring)}`
}
