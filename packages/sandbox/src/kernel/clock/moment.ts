/** A moment: RFC 3339 text with an offset, milliseconds since the epoch, or a Date. */
export type Moment = string | number | Date

const shape = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
const earliest = Date.parse('1970-01-01T00:00:00Z')
const latest = Date.parse('9999-12-31T00:00:00Z')

/** Whole milliseconds since the epoch; a `TypeError` when it is no moment, a `RangeError` beyond the years that times are written in. */
export function epoch(moment: Moment): number {
  if (typeof moment !== 'string') return inRange(Math.round(Number(moment)), moment)
  const [, year, month, day] = shape.exec(moment) ?? []
  if (day === undefined)
    throw new TypeError(`not a time with an offset, such as 2018-06-08T10:00:00+08:00: ${moment}`)
  // Date.parse takes the 31st of any month for a day of the next.
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  return inRange(isDay ? Date.parse(moment) : NaN, moment)
}

/** The same moment, where business time may stand; identifiers and exports write years in four digits. */
export function inRange(at: number, given: Moment): number {
  if (Number.isNaN(at)) throw new TypeError(`not a time: ${String(given)}`)
  if (at < earliest || at > latest)
    throw new RangeError(`business time stays between the years 1970 and 9999: ${String(given)} leaves them`)
  return at
}
