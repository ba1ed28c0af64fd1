import type { SandboxMerchant } from '../options.js'
import { createSandbox } from '../sandbox.js'
import type { Sandbox } from '../surface.js'
import { chooseMerchant, closeClient, type FixtureOptions } from './options.js'

export type { FixtureOptions } from './options.js'

/** What each test finds: all three are made anew before it, and closed after it. Outside a test they throw. */
export interface SandboxStage<Client> {
  readonly sandbox: Sandbox
  readonly merchant: SandboxMerchant
  /** The client under test, which speaks to the sandbox without a socket. */
  readonly wechatpay: Client
}

type Hook = (work: () => Promise<void>) => void

/**
 * A sandbox, a merchant and a client for each test of the file or `describe` in which it is called. For Jest, and for every
 * runner with the globals `beforeEach` and `afterEach`.
 *
 * @example
 * const stage = useSandbox({ client: (options) => new WechatPay(options), sandbox: { freeze: true } })
 *
 * test('an order is paid', async () => {
 *   await stage.wechatpay.v3.pay.transactions.native.post({ json: order(stage.merchant) })
 *   await stage.sandbox.pay('ORDER-1')
 * })
 */
export function useSandbox<Client>(options: FixtureOptions<Client>): SandboxStage<Client> {
  let current: SandboxStage<Client> | undefined
  hook('beforeEach')(async () => {
    const sandbox = await createSandbox(options.sandbox)
    const merchant = chooseMerchant(sandbox, options)
    current = { sandbox, merchant, wechatpay: options.client(merchant.client) }
  })
  hook('afterEach')(async () => {
    const ended = current
    current = undefined
    await closeClient(ended?.wechatpay)
    await ended?.sandbox.close()
  })
  const stage = (): SandboxStage<Client> => {
    if (current === undefined)
      throw new Error('the sandbox is made before each test: use it inside a test, not beside it')
    return current
  }
  return {
    get sandbox() {
      return stage().sandbox
    },
    get merchant() {
      return stage().merchant
    },
    get wechatpay() {
      return stage().wechatpay
    },
  }
}

function hook(name: 'beforeEach' | 'afterEach'): Hook {
  const found = (globalThis as Partial<Record<string, unknown>>)[name]
  if (typeof found === 'function') return found as Hook
  throw new TypeError(`useSandbox needs the runner's global ${name}: with Jest, leave injectGlobals on`)
}
