import type { ContractOperation } from 'wechatpay-kit/internal'
import type { JsonObject } from '../../kernel/http/exchange.js'

/** Rows of a page where neither the request nor the contract says how many. */
const usual = 20

/** The page of the rows that a query asks for: counted, cut, and without a link beyond the last page. */
export function paged(
  { path, query, responses }: ContractOperation,
  body: JsonObject,
  list: string,
  rows: readonly unknown[],
  said: JsonObject,
): JsonObject {
  const { properties = {}, required = [] } = responses['200']?.schema ?? {}
  const asked = query?.properties ?? {}
  const [sizeName = 'limit'] = ['limit', 'page_size'].filter((name) => name in asked)
  const size = whole(said[sizeName]) ?? Math.min(asked[sizeName]?.maximum ?? usual, usual)
  const place = ['offset', 'page_index', 'page_token'].find((name) => name in asked)
  const start = startOf(place, said, size, String(asked['offset']?.title).includes('页码'))
  const end = place === undefined ? rows.length : Math.min(start + size, rows.length)
  const page = rows.slice(start, end)
  const answer: Record<string, unknown> = { ...body, [list]: page }
  const counts = {
    total_count: rows.length,
    total_num: rows.length,
    count: page.length,
    [sizeName]: size,
    offset: start,
  }
  for (const [name, value] of Object.entries(counts))
    if (
      properties[name]?.type === 'integer' &&
      (name in body || required.includes(name) || name.startsWith('total_'))
    )
      answer[name] = name === 'offset' ? (whole(said['offset']) ?? 0) : value
  if ('next_page_token' in properties) {
    delete answer['next_page_token']
    if (end < rows.length) answer['next_page_token'] = String(end)
    else if (required.includes('next_page_token')) answer['next_page_token'] = ''
  }
  if ('links' in properties && place === 'offset') {
    const link = (offset: number): string => {
      const search = new URLSearchParams()
      for (const [name, value] of Object.entries({ ...said, offset, limit: size }))
        if (name in asked) search.set(name, String(value))
      const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
        encodeURIComponent(String(said[name])),
      )
      return `${filled}?${search.toString()}`
    }
    answer['links'] = {
      ...(end < rows.length ? { next: link(end) } : {}),
      ...(start > 0 ? { prev: link(Math.max(0, start - size)) } : {}),
      self: link(start),
    }
  }
  return answer
}

function startOf(place: string | undefined, said: JsonObject, size: number, isPage: boolean): number {
  if (place === undefined) return 0
  const given = whole(said[place])
  if (place === 'page_index') return (Math.max(given ?? 1, 1) - 1) * size
  return (given ?? 0) * (isPage ? size : 1)
}

function whole(value: unknown): number | undefined {
  const number = Number(value)
  return value === undefined || value === '' || !Number.isSafeInteger(number) || number < 0
    ? undefined
    : number
}
