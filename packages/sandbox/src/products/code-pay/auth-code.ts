import { invalidRequest, Refusal } from '../../kernel/refusal.js'
import type { Platform } from '../../platform/platform.js'
import { wrongField } from '../checks/wrong-field.js'

/**
 * What the payer does once the code was scanned. `pays`: at once, but above 1,000 yuan the phone asks for the password
 * and the payer confirms after 5 s. `confirms`: is asked whatever the amount, and confirms after 5 s. `waits`: is asked,
 * and does nothing. `cancels`: is asked, and cancels after 5 s.
 */
export type PayerBehavior = 'pay' | 'confirm' | 'ignore' | 'cancel'

/** A payment code (付款码) that a payer's phone shows. Times are milliseconds of business time. */
export interface AuthCode {
  /** 18 digits that begin with 10 to 15. */
  readonly auth_code: string
  /** Whose phone; the first known payer of whoever scans it, when left out. */
  readonly openid?: string
  readonly behavior: PayerBehavior
  readonly issued: number
  /** The phone shows another one then. */
  readonly expires: number
  /** The id of the order that it was spent on. */
  readonly order?: string
}

/** What to hand out a code with. */
export interface AuthCodeOptions {
  /** `pays` when left out. */
  readonly behavior?: PayerBehavior
}

const behaviors: readonly string[] = ['pay', 'confirm', 'ignore', 'cancel'] satisfies readonly PayerBehavior[]

/** How long a phone shows one code. */
const valid = 60_000

/** The payer opens the wallet: hands out a fresh code. Throws a `TypeError` or a `Refusal` that says what is wrong. */
export function issueAuthCode(
  platform: Platform,
  openid: string | undefined,
  { behavior = 'pay' }: AuthCodeOptions,
): AuthCode {
  if (!behaviors.includes(behavior)) throw new TypeError(`behavior must be one of ${behaviors.join(', ')}`)
  const isKnown = platform.merchants.some(({ openids }) => openids.includes(openid ?? ''))
  if (openid !== undefined && !platform.anyOpenid && !isKnown)
    throw invalidRequest(`no merchant lists the payer ${openid}`)
  return platform.store.transaction(() => {
    const number = Number(platform.store.get('meta', 'codes')?.['last'] ?? 0) + 1
    const issued = platform.clock.now()
    const auth_code = platform.identifiers.authCode(number)
    const payer = openid === undefined ? {} : { openid }
    const code: AuthCode = { auth_code, ...payer, behavior, issued, expires: issued + valid }
    platform.store.put('meta', 'codes', { last: number })
    platform.store.put('codes', auth_code, code)
    return code
  })
}

/** The code that a merchant scanned. Throws the platform's refusal when it is none, was spent, or is out of date. */
export function readAuthCode(platform: Platform, text: string): AuthCode {
  if (!/^\d{18}$/.test(text)) {
    const field = { pointer: '/payer/auth_code', title: '授权码', kind: '字符串字段', value: text } as const
    throw wrongField(field, '付款码须为18位数字')
  }
  const code = platform.store.get('codes', text)
  if (!/^1[0-5]/.test(text) || code === undefined)
    throw refuse('AUTH_CODE_INVALID', '请扫描微信支付被扫条码/二维码')
  if (code.order !== undefined) throw refuse('AUTH_CODE_INVALID', '每个二维码仅限使用一次，请刷新再试')
  if (platform.clock.now() > code.expires)
    throw refuse('AUTHCODEEXPIRE', '二维码已过期，请用户在微信上刷新后再试')
  return code
}

function refuse(code: string, message: string): Refusal {
  return new Refusal({ status: 400, code, message })
}
