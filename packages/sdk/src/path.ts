import { ConfigError, ValidationError } from './errors/index.js'
import { capitalPaths } from './generated/operations-v2.js'
import { slashPaths } from './generated/operations.js'
import { encode } from './protocol/index.js'

const withSlash: ReadonlySet<string> = new Set(slashPaths.map((path) => path.replace(/^\//, '')))

/** `outTradeNo` is `out-trade-no`; `_transaction_id_` is `{transaction_id}`. Values never pass through here. */
export function segmentToPath(segment: string): string {
  if (!/[A-Z_]/.test(segment)) return segment
  return /^_.+_$/.test(segment)
    ? `{${segment.slice(1, -1)}}`
    : segment.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The path template of a chain: two paths of the contract end in a slash of their own, three of v2 hold
 * capitals. */
export function closedPath(path: string): string {
  return withSlash.has(`${path}/`) ? `${path}/` : (capitalPaths[path] ?? path)
}

/** Fills a template in, percent-encoding each value. Throws a ValidationError that names what is missing or unfit. */
export function expandPath(template: string, values: Readonly<Record<string, unknown>>): string {
  if (!template.includes('{')) return template
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if ((typeof value !== 'string' && !Number.isFinite(value)) || value === '') {
      throw new ValidationError([
        { path: `/${name}`, message: `the path parameter ${name} is missing: give it as a string` },
      ])
    }
    const text = String(value)
    if (text === '.' || text === '..') {
      throw new ValidationError([
        { path: `/${name}`, message: `the path parameter ${name} may not be "${text}"` },
      ])
    }
    if (/\p{Surrogate}/u.test(text)) {
      throw new ValidationError([
        { path: `/${name}`, message: `the path parameter ${name} holds half of a surrogate pair` },
      ])
    }
    return encode(text)
  })
}

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

/** Rejects a method or a path that can't be one of the API, before anything is done. */
export function checkTarget(method: string, path: string): void {
  if (!methods.has(method)) throw new ConfigError(`${method}: expected one of ${[...methods].join(', ')}`)
  if (!/^(v2|brand|((hk|global)\/)?v3)\//.test(path)) {
    throw new ConfigError(`${path}: expected v3/…, hk/v3/…, global/v3/…, brand/… or v2/…`, {
      code: 'unsupported_path',
    })
  }
  // What is signed must be what is sent: other characters would leave in another encoding.
  if (/[^\x21-\x7e]/.test(path))
    throw new ConfigError(`${encodeURI(path)}: a path is written in ASCII; percent-encode what is not`)
  if (/[?#\s\\]|(^|\/)\.\.?(\/|$)/.test(path)) {
    throw new ConfigError(
      `${path}: a path holds no query, fragment, blank or dot segment; use the query option`,
    )
  }
}
