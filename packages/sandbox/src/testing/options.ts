import type { MerchantClient, SandboxMerchant, SandboxOptions } from '../options.js'
import type { Sandbox } from '../surface.js'

/** What the fixtures are made of. */
export interface FixtureOptions<Client> {
  /** Makes the client under test: `(options) => new WechatPay(options)`. It is closed after each test if it can be. */
  readonly client: (options: MerchantClient) => Client
  /** Whose client: the ready direct merchant's when left out. */
  readonly role?: 'direct' | 'partner'
  /** The merchant with this number, instead of the first of its role. */
  readonly mchid?: string
  /** How each test's sandbox is made. */
  readonly sandbox?: SandboxOptions
}

/** The merchant that the options mean. Throws a `TypeError` that names those that there are. */
export function chooseMerchant(
  sandbox: Sandbox,
  { role = 'direct', mchid }: Pick<FixtureOptions<unknown>, 'role' | 'mchid'>,
): SandboxMerchant {
  const found = sandbox.merchants.find((one) =>
    mchid === undefined ? one.role === role : one.mchid === mchid,
  )
  if (found !== undefined) return found
  const known = sandbox.merchants.map((one) => `${one.mchid} (${one.role})`).join(', ')
  throw new TypeError(`no merchant ${mchid ?? `with the role ${role}`}: there are ${known}`)
}

/** Ends a client's connections, where it has a `close`. */
export async function closeClient(client: unknown): Promise<void> {
  if (typeof client !== 'object' || client === null || !('close' in client)) return
  if (typeof client.close === 'function') await client.close()
}
