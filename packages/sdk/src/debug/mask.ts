import { operations } from '../generated/operations.js'

/** Stands for a hidden value. */
const hidden = '***'

/**
 * Personal data and credentials that the contract does not mark as encrypted: who paid (openid), payment codes, addresses of
 * devices, tokens, the keys that a few operations return, and `account`, the openid of a receiver of profit sharing. `name` is
 * encrypted in v3, and hidden wherever it stands.
 */
const personal =
  /^account$|(^|_)(open_?id|unionid|auth_code|id_card|id_number|phone|mobile|tel|email|client_ip|create_ip|address|password|secret)(_|$)|(^|_)(user|real|payer|payee)_?name$|(?<!page_)token$|(?<!pub_)key$/i

/** Names of the members that the contract marks as encrypted, in any operation. */
async function markedNames(): Promise<ReadonlySet<string>> {
  const { operationsV2 } = await import('../generated/operations-v2.js')
  const marks = [
    ...Object.values(operations).flatMap(({ encrypt = {}, decrypt = [] }) => [
      ...Object.values(encrypt).flat(),
      ...decrypt,
    ]),
    ...Object.values(operationsV2).flatMap(({ encrypt = [], decrypt = [] }) => [...encrypt, ...decrypt]),
  ]
  return new Set(marks.map((path) => path.slice(path.lastIndexOf('/') + 1)))
}

/** Says whether the value of a name is hidden. */
export type IsHidden = (name: string) => boolean

let names: Promise<IsHidden> | undefined

/** What is hidden: whatever the contract marks anywhere, and what is personal by its name. */
export function hiding(): Promise<IsHidden> {
  names ??= markedNames().then((marked) => (name) => marked.has(name) || personal.test(name))
  return names
}

/** JSON with hidden values; undefined for what is not JSON. */
export function maskJson(text: string, isHidden: IsHidden): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), (name, value: unknown) => {
      if (isHidden(name) && value !== null && value !== '') return hidden
      return typeof value === 'string' ? maskNested(value, isHidden) : value
    })
  } catch {
    return undefined
  }
}

/** A text that is JSON itself, such as the `receivers` of v2, with hidden values; any other text as it is. */
function maskNested(text: string, isHidden: IsHidden): string {
  const masked = /^\s*[[{]/.test(text) ? maskJson(text, isHidden) : undefined
  return masked?.includes(hidden) === true ? masked : text
}

/** XML with hidden elements: those of v2 hold text only, or other elements. */
export function maskXml(text: string, isHidden: IsHidden): string {
  return text.replace(
    /<([\w.-]+)>([^<]*(?:<!\[CDATA\[[\s\S]*?\]\]>[^<]*)*)<\/\1>/g,
    (element, name: string, content: string) => {
      if (content !== '' && isHidden(name)) return `<${name}>${hidden}</${name}>`
      const shown = content.replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1').replaceAll('&quot;', '"')
      const masked = maskNested(shown, isHidden)
      return masked === shown ? element : `<${name}><![CDATA[${masked}]]></${name}>`
    },
  )
}

/** Path and query with hidden values: parameters by their names, and what follows a segment such as `/openid/`. */
export function maskTarget(target: string, isHidden: IsHidden): string {
  const [path = '', query] = target.split(/\?(.*)/s)
  const masked = path.replace(/\/(users?|openid|out-openid|unionid)\/[^/]+/g, `/$1/${hidden}`)
  if (query === undefined) return masked
  const pairs = query.split('&').map((pair) => {
    const name = decodeURIComponent(pair.slice(0, pair.indexOf('=')))
    return isHidden(name) ? `${name}=${hidden}` : pair
  })
  return `${masked}?${pairs.join('&')}`
}
