/** Milliseconds since 1970 as RFC 3339 in China time, to the second: `2018-06-08T10:34:56+08:00`. */
export function rfc3339(milliseconds: number): string {
  return `${new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}
