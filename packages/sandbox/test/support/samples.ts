/** A merchant of the official samples. */
export const sampleMerchant = /(?<!\d)(1230000109|1900000109)(?!\d)/
/** A date before 2031: with hyphens, eight digits, or fourteen. */
export const staleDate =
  /(?<!\d)(?:19\d\d|20[012]\d)(?:-\d\d-\d\d|(?=(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{6})?(?!\d))\d{4})/

/** A sample request of merchant 1699999999 in 2031: what it says is repeated in the response. */
export function toOwn<T>(value: T): T {
  if (value === undefined) return value
  const text = JSON.stringify(value)
    .replaceAll(/(?<!\d)1(23|90)\d{7}(?!\d)/g, '1699999999')
    .replaceAll(new RegExp(staleDate, 'g'), (date) => `2031${date.slice(4)}`)
  return JSON.parse(text) as T
}
