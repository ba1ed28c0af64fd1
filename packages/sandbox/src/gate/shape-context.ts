import { sha256 } from 'wechatpay-kit/internal'
import { canonical } from '../kernel/canonical.js'
import type { JsonObject } from '../kernel/http/exchange.js'
import type { ShapeContext } from '../kernel/shape.js'
import type { Merchant } from '../platform/merchants.js'
import type { Platform } from '../platform/platform.js'

/**
 * The caller's identity and the clock, for a shaped response. The sub-merchant is the one that the request names, else the
 * first. `subject` names what a write creates: the same subject gets the same identifiers.
 */
export function shapeContext(
  { clock, identifiers }: Platform,
  merchant: Merchant,
  said: JsonObject,
  subject?: string,
): ShapeContext {
  const [first] = merchant.subMerchants
  const named = said['sub_mchid'] ?? said['sub_mch_id']
  const sub = merchant.subMerchants.find(({ mchid }) => mchid === named) ?? first
  const [appid = ''] = merchant.appids
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined
  return {
    now: clock.now(),
    mchid: merchant.mchid,
    appid: text(said['appid']) ?? text(said['sp_appid']) ?? appid,
    openid: text(said['openid']) ?? merchant.openids[0] ?? 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    subMchid: text(named) ?? sub?.mchid ?? merchant.mchid,
    subAppid: text(said['sub_appid']) ?? sub?.appid ?? appid,
    ...(subject === undefined
      ? {}
      : { issue: (sample) => identifiers.issued(sample, `${merchant.mchid}/${subject}`) }),
  }
}

/** What a write creates: its path, and the number by which the platform knows it, or else the whole request. */
export function subjectOf(path: string, numbers: readonly string[], said: JsonObject): string {
  const values = numbers.map((name) => said[name]).filter((value) => value !== undefined)
  const what = values.length > 0 ? values.map(String).join('/') : sha256(canonical(said))
  return `${path}/${what}`
}
