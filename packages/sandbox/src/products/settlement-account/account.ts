import type { JsonObject } from '../../kernel/http/exchange.js'
import type { BankAccount } from './machine.js'
import type { Platform } from '../../platform/platform.js'
import { pick } from '../../kernel/canonical.js'

/** An account as requests tell it, decrypted. */
export interface AccountRequest extends Omit<BankAccount, 'account_name'> {
  readonly account_name?: string
}

/** How many digits of an account number are shown at either end. */
const shown = { ACCOUNT_NUMBER_RULE_MASK_V1: [2, 2], ACCOUNT_NUMBER_RULE_MASK_V2: [6, 4] } as const

/** An account as it is kept: masked. A name that is not given is the one that it had. */
export function keptAccount(request: AccountRequest, name: string): BankAccount {
  const { account_name } = request
  return {
    ...pick(request, ['account_type', 'account_bank', 'bank_name', 'bank_branch_id']),
    account_number: masked(request.account_number, shown.ACCOUNT_NUMBER_RULE_MASK_V2),
    account_name: account_name === undefined || account_name === '' ? name : maskedName(account_name),
  }
}

/** An account as answers tell it, by the rule that the request asks for. */
export function toldAccount({ account_name: _, ...account }: BankAccount, rule: unknown): JsonObject {
  const ends = shown[rule === 'ACCOUNT_NUMBER_RULE_MASK_V2' ? rule : ('ACCOUNT_NUMBER_RULE_MASK_V1' as const)]
  return { ...account, account_number: masked(account.account_number, ends) }
}

/** The account that a ready sub-merchant has from the beginning. */
export function firstAccount({ identifiers }: Platform, sub_mchid: string): BankAccount {
  return keptAccount(
    {
      account_type: 'ACCOUNT_TYPE_BUSINESS',
      account_bank: '工商银行',
      account_number: identifiers.bankAccount(sub_mchid),
    },
    maskedName(`商户${sub_mchid}`),
  )
}

/** The account that an application to become a sub-merchant named, with that form's names for the types. */
export function accountOfForm(form: JsonObject | undefined): BankAccount | undefined {
  if (form === undefined) return undefined
  const { bank_account_type, ...account } = form
  const account_type =
    bank_account_type === 'BANK_ACCOUNT_TYPE_PERSONAL' ? 'ACCOUNT_TYPE_PRIVATE' : 'ACCOUNT_TYPE_BUSINESS'
  return keptAccount({ ...(account as unknown as AccountRequest), account_type }, '')
}

/** Digits that are too few to be shown by the rule are hidden but for the last two. */
function masked(number: string, [head, tail]: readonly [number, number]): string {
  const hidden = number.length - head - tail
  if (hidden < 1) return `${'*'.repeat(Math.max(number.length - 2, 0))}${number.slice(-2)}`
  return `${number.slice(0, head)}${'*'.repeat(hidden)}${number.slice(-tail)}`
}

function maskedName(name: string): string {
  const [first = '', ...rest] = Array.from(name)
  return `${first}${'*'.repeat(rest.length)}`
}
