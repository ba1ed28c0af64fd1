import { createSandbox, type Sandbox, type SandboxMerchant } from '../../src/index.js'
import { startOfTest } from '../support/caller.js'
import type { Asker } from './row.js'

/** A sandbox of its own for each row. Its clock stands at 2018-06-08T10:00:00+08:00. */
export interface Scene {
  readonly sandbox: Sandbox
  /** 1900000001, with the appid wxd678efh567hg6787. */
  readonly direct: SandboxMerchant
  /** 1230000109, with two appids and the sub-merchants 1900000109 and 1900000110. */
  readonly partner: SandboxMerchant
  /** 1900000002, a direct merchant with an appid and a payer of its own beside the appid of `direct`. */
  readonly other: SandboxMerchant
  /** Keeps what an answer told, for later requests. */
  note(name: string, value: unknown): void
  /** What was noted; throws where nothing was. */
  noted(name: string): string
}

/** Known to `direct` and `partner`. */
export const payer = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
/** Known to `other` alone. */
export const strangerPayer = 'oUpF8uOtherMerchantsOnlyPayer'

export async function openScene(): Promise<Scene> {
  const sandbox = await createSandbox({
    seed: 'rows',
    clock: startOfTest,
    freeze: true,
    // Encrypted requests and the list of certificates both work.
    keys: 'switching',
    merchants: [
      {
        mchid: '1900000002',
        appids: ['wxd678efh567hg6787', 'wx0000000000000002'],
        openids: [strangerPayer],
      },
    ],
  })
  const [direct, partner] = sandbox.merchants
  const other = sandbox.merchants.find(({ mchid }) => mchid === '1900000002')
  if (other === undefined) throw new Error('no merchant of its own')
  const notes = new Map<string, string>()
  return {
    sandbox,
    direct,
    partner,
    other,
    note: (name, value) => void notes.set(name, String(value)),
    noted(name) {
      const value = notes.get(name)
      if (value === undefined) throw new Error(`nothing was noted as ${name}`)
      return value
    },
  }
}

/** Who asks where a row does not say it. */
export function askerOf(operation: string): Asker {
  return operation.includes('/partner/') ? 'partner' : 'direct'
}
