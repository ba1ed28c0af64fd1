import { ask, print, yuan, type ControlOptions } from './client.js'

interface Order {
  readonly id: string
  readonly trade_state: string
  readonly trade_type: string
  readonly description: string
  readonly amount: { readonly total: number }
  readonly transaction_id?: string
  readonly history: readonly { readonly at: number; readonly event: string; readonly state: string }[]
}

interface PayOptions extends ControlOptions {
  readonly mchid?: string
  readonly openid?: string
}

/** `pay`: the payer pays. */
export async function pay(code: string, options: PayOptions): Promise<void> {
  const { mchid, openid } = options
  const body = { ...(mchid === undefined ? {} : { mchid }), ...(openid === undefined ? {} : { openid }) }
  const order = await ask<Order>(options, 'POST', `/orders/${encodeURIComponent(code)}/pay`, body)
  print(options, order, [
    `paid ${order.id}: ${yuan(order.amount.total)}, transaction ${order.transaction_id}`,
  ])
}

interface CodeOptions extends ControlOptions {
  readonly behavior?: string
}

/** `code`: a payer's phone shows a payment code. */
export async function code(openid: string | undefined, options: CodeOptions): Promise<void> {
  const { behavior } = options
  const body = {
    ...(openid === undefined ? {} : { openid }),
    ...(behavior === undefined ? {} : { behavior }),
  }
  const answer = await ask<{ readonly auth_code: string }>(options, 'POST', '/codes', body)
  print(options, answer, [answer.auth_code])
}

/** `orders`: all of them, or one with its history. */
export async function orders(name: string | undefined, options: ControlOptions): Promise<void> {
  if (name !== undefined) {
    const order = await ask<Order>(options, 'GET', `/orders/${encodeURIComponent(name)}`)
    const steps = order.history.map(
      ({ at, event, state }) => `  ${new Date(at).toISOString()} ${event} -> ${state}`,
    )
    print(options, order, [line(order), ...steps])
    return
  }
  const answer = await ask<{ readonly orders: readonly Order[] }>(options, 'GET', '/orders')
  print(options, answer, answer.orders.length > 0 ? answer.orders.map(line) : ['no orders yet'])
}

function line({ id, trade_state, trade_type, amount, description }: Order): string {
  return `${id}  ${trade_state}  ${trade_type}  ${yuan(amount.total)}  ${description}`
}
