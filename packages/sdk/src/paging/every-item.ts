import { ConfigError, ValidationError, WechatPayError } from '../errors/index.js'
import { paging, type Paging } from '../generated/paging.js'

type Fields = Readonly<Record<string, unknown>>

/** Asks for one page. */
type Ask = (options: Fields) => Promise<unknown>

/**
 * The items of a list, page by page: each page is asked for when the loop comes to it. The list ends with its last page, an
 * empty one, or where its length says so. A list that ends before its length is a WechatPayError `list_incomplete`: nothing is
 * cut off silently. As with any paging, items may repeat or be missed where the list changes meanwhile.
 */
export async function* everyItem(
  ask: Ask,
  method: string,
  path: string,
  given: unknown = {},
): AsyncGenerator<unknown, void, undefined> {
  const facts = paging[`${method} /${path}`]
  if (facts === undefined) {
    const verb = method.toLowerCase()
    throw new ConfigError(
      `${method} /${path}: its response has no pages: call ${verb} in place of ${verb}All`,
      {
        code: 'unsupported_path',
      },
    )
  }
  const { options, fields, size } = checked(facts, given)
  let place: unknown = facts.first
  for (let seen = 0; ;) {
    const asked: Fields = { ...fields, ...(place === undefined ? {} : { [facts.place]: place }) }
    const page = (await ask({ ...options, [facts.in]: asked })) as Fields
    const items = (page[facts.list] ?? []) as readonly unknown[]
    seen += items.length
    yield* items
    const total = facts.total === undefined ? undefined : page[facts.total]
    place = nextPlace(facts, place, items.length, page)
    if (facts.by === 'token' && place !== undefined && place === asked[facts.place]) throw repeated(path)
    const isLast = facts.by === 'token' ? place === undefined : isOver(items.length, size, seen, total)
    if (isLast) return checkLength(path, seen, total)
  }
}

/** The list would never end: the token of the next page is that of this one. */
const repeated = (path: string): WechatPayError =>
  new WechatPayError(`GET /${path}: the response names its own page as the next one: read the list again`, {
    code: 'list_incomplete',
  })

/** The options without the fields that hold the place; the size of a page is always sent. */
function checked(
  facts: Paging,
  given: unknown,
): { options: Fields; fields: Fields; size: number | undefined } {
  const options = (given ?? {}) as Fields
  const fields = (options[facts.in] ?? {}) as Fields
  const at = `/${facts.in}/${facts.place}`
  if (fields[facts.place] !== undefined)
    throw new ValidationError([{ path: at, message: 'leave it out: the list is read from its beginning' }])
  if (facts.size === undefined) return { options, fields, size: undefined }
  const size = fields[facts.size] ?? facts.limit
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1)
    throw new ValidationError([
      { path: `/${facts.in}/${facts.size}`, message: 'expected a whole number above 0' },
    ])
  return { options, fields: { ...fields, [facts.size]: size }, size }
}

/** Where the next page begins; undefined after the last one. */
function nextPlace({ by }: Paging, place: unknown, items: number, page: Fields): unknown {
  if (by === 'token') return page['next_page_token'] || undefined
  return Number(place) + (by === 'page' ? 1 : items)
}

/** True after the last page: it is empty, all items were seen, or, where the length is not told, it is not full. */
function isOver(items: number, size: number | undefined, seen: number, total: unknown): boolean {
  if (items === 0) return true
  if (typeof total === 'number') return seen >= total
  return size !== undefined && items < size
}

function checkLength(path: string, seen: number, total: unknown): void {
  if (typeof total !== 'number' || seen >= total) return
  const message = `GET /${path}: the list ended after ${seen} of ${total} items: read it again`
  throw new WechatPayError(message, { code: 'list_incomplete' })
}
