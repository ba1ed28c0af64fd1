import { Refusal } from '../../kernel/refusal.js'
import type { Transfer } from './machine.js'
import type { Platform } from '../../platform/platform.js'

/** The transfer that a name means: its id (`mchid/out_bill_no`), out_bill_no, transfer_bill_no or package_info. */
export function findTransfer(platform: Platform, name: string): Transfer {
  const { store } = platform
  const ids = [name, store.get('lookup', name), ...platform.merchants.map(({ mchid }) => `${mchid}/${name}`)]
  for (const id of ids) {
    const transfer = id === undefined ? undefined : store.get('transfers', id)
    if (transfer !== undefined) return transfer
  }
  throw new Refusal({ status: 404, code: 'NOT_FOUND', message: `no transfer ${name}` })
}
