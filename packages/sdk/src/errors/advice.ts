/** What a merchant can do about a code. https://pay.weixin.qq.com/doc/v3/merchant/4012081717 */
const byCode: Readonly<Record<string, string>> = {
  APPID_MCHID_NOT_MATCH: 'Link the appid to this mchid in the merchant console (产品中心, AppID账号管理).',
  NO_AUTH: 'Check in the merchant console (产品中心) that the product is enabled for this merchant.',
  NOAUTH: 'Check in the merchant console (产品中心) that the product is enabled for this merchant.',
}

/** Clocks this far apart, in milliseconds, are named; the platform allows five minutes. */
const notable = 60_000

/** How far this machine's clock is from the platform's `Date`; undefined where that is not known or no matter. */
function clockAdvice(date: string | undefined, now: number): string | undefined {
  const difference = date === undefined ? Number.NaN : now - Date.parse(date)
  if (Number.isNaN(difference) || Math.abs(difference) < notable) return undefined
  const seconds = Math.round(Math.abs(difference) / 1000)
  return `This machine's clock is ${seconds} s ${difference < 0 ? 'behind' : 'ahead of'} the platform's: synchronise it (NTP).`
}

/** What to do about a rejection. @param date the header `Date` of the response */
export function rejectionAdvice(
  status: number,
  code: string,
  date: string | undefined,
  now: number,
): string | undefined {
  if (status === 401) {
    const clock = date === undefined ? ', and that the clock is right' : ''
    return clockAdvice(date, now) ?? `Check that mchid, serial and privateKey belong together${clock}.`
  }
  if (status === 429) return 'Too many requests: wait and send the same request again.'
  return Object.hasOwn(byCode, code) ? byCode[code] : undefined
}

/** Sentences, each with an end: the platform's messages mostly have none. */
export function sentences(...given: readonly (string | undefined)[]): string {
  return given
    .filter((one): one is string => one !== undefined && one !== '')
    .map((one, index, all) => (index < all.length - 1 && !/[.!?。！？]$/.test(one) ? `${one}.` : one))
    .join(' ')
}
