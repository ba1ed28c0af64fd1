import { rfc3339 } from 'wechatpay-kit/internal'

/** yyyyMMddHHmmss in China time. */
export function compactTime(at: number): string {
  return rfc3339(at).slice(0, 19).replace(/\D/g, '')
}

/** yyyy-MM-dd HH:mm:ss in China time, as refunds have it. */
export function spacedTime(at: number): string {
  return rfc3339(at).slice(0, 19).replace('T', ' ')
}

/** RFC 3339 from yyyyMMddHHmmss in China time; undefined when it is none. */
export function expandTime(text: string): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second] = parts
  const full = `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`
  return Number.isNaN(Date.parse(full)) ? undefined : full
}
