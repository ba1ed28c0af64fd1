import { test, type TestAPI } from 'vitest'
import type { SandboxMerchant } from '../options.js'
import { createSandbox } from '../sandbox.js'
import type { Sandbox } from '../surface.js'
import { chooseMerchant, closeClient, type FixtureOptions } from './options.js'

export type { FixtureOptions } from './options.js'

/** What a test takes; only what it names is made. */
export interface SandboxFixtures<Client> {
  /** A sandbox of this test alone; closed after it. */
  readonly sandbox: Sandbox
  readonly merchant: SandboxMerchant
  /** The client under test, which speaks to the sandbox without a socket. */
  readonly wechatpay: Client
}

type Use<Value> = (value: Value) => Promise<void>

/**
 * Vitest's `test` with a sandbox, a merchant and a client for each test.
 *
 * @example
 * const test = sandboxTest({ client: (options) => new WechatPay(options), sandbox: { freeze: true } })
 *
 * test('an order is paid', async ({ wechatpay, merchant, sandbox }) => {
 *   await wechatpay.v3.pay.transactions.native.post({ json: order(merchant) })
 *   await sandbox.pay('ORDER-1')
 * })
 */
export function sandboxTest<Client>(options: FixtureOptions<Client>): TestAPI<SandboxFixtures<Client>> {
  return test.extend<SandboxFixtures<Client>>({
    // Vitest reads what a fixture needs from its first parameter, so each must be written as a pattern.
    sandbox: async ({ task: _ }, use) => {
      const sandbox = await createSandbox(options.sandbox)
      await use(sandbox)
      await sandbox.close()
    },
    merchant: async ({ sandbox }, use) => use(chooseMerchant(sandbox, options)),
    wechatpay: async ({ merchant }: Pick<SandboxFixtures<Client>, 'merchant'>, use: Use<Client>) => {
      const client = options.client(merchant.client)
      await use(client)
      await closeClient(client)
    },
  })
}
