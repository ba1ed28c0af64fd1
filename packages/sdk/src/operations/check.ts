import { ConfigError, ValidationError } from '../errors/index.js'
import { likely } from './suggest.js'
import { allPaths, methodsOf, type BodyRule } from './table.js'

/** Names that every operation takes beside its path parameters. */
const common: ReadonlySet<string> = new Set(['json', 'xml', 'query', 'body', 'headers', 'signal', 'timeout'])
/** What other clients call them. */
const elsewhere: Readonly<Record<string, string>> = {
  params: 'query',
  searchParams: 'query',
  qs: 'query',
  data: 'json',
  payload: 'json',
  form: 'json',
}

const bodyOf = (method: string, path: string): BodyRule | undefined =>
  methodsOf(path)?.get(method === 'PAGE' ? 'GET' : method)

/** What to write in place of a name that is no option of the operation. */
function instead(name: string, method: string, path: string): string {
  const body = path.startsWith('v2/') ? 'xml' : (bodyOf(method, path)?.option ?? 'json')
  const bodyless = method === 'GET' || method === 'PAGE' || method === 'DELETE'
  const verb = method === 'PAGE' ? 'url' : method.toLowerCase()
  const named = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined
  if (named === 'query' || (named !== undefined && bodyless))
    return `put the query parameters under query: ${verb}({ query: { … } })`
  if (named !== undefined) return `put the request body under ${body}: ${verb}({ ${body}: { … } })`
  const parameters = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, one = '']) => one)
  const [meant] = likely(name, [...parameters, ...common])
  if (meant !== undefined) return `did you mean ${meant}?`
  return bodyless
    ? `put query parameters under query: ${verb}({ query: { ${name}: … } })`
    : `put the request body under ${body}: ${verb}({ ${body}: { ${name}: … } })`
}

/** Rejects options that nothing would read. */
export function checkOptionNames(options: object, method: string, path: string): void {
  for (const name of Object.keys(options)) {
    if (common.has(name) || path.includes(`{${name}}`)) continue
    throw new ValidationError([
      { path: `/${name}`, message: `there is no such option; ${instead(name, method, path)}` },
    ])
  }
}

/** The template that a path with values in place of its parameters belongs to. */
function templateOf(path: string): string | undefined {
  const given = path.split('/')
  let best: { template: string; same: number } | undefined
  for (const template of allPaths()) {
    const parts = template.split('/')
    if (parts.length !== given.length) continue
    let same = 0
    const fits = parts.every((part, index) => {
      if (part === given[index]) same++
      else if (!part.startsWith('{') || given[index]?.startsWith('{') === true) return false
      return true
    })
    if (fits && (best === undefined || same > best.same)) best = { template, same }
  }
  return best?.template
}

const shown = 8

/** The names that may follow a path that stops too early. */
function below(path: string): readonly string[] {
  const names = new Set<string>()
  for (const one of allPaths())
    if (one.startsWith(`${path}/`)) names.add(one.slice(path.length + 1).split('/')[0] ?? '')
  return [...names]
}

function unknownPath(method: string, path: string): ConfigError {
  const wrong = (message: string): ConfigError => new ConfigError(message, { code: 'unknown_operation' })
  const template = templateOf(path)
  if (template !== undefined) {
    const names = Array.from(template.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
    const verb = method === 'PAGE' ? 'url' : method.toLowerCase()
    return wrong(
      `${template}: a value stands in the path where ${names.join(', ')} belongs: write the parameter's name there ` +
        `(_${names[0] ?? ''}_ in a chain) and pass the value: .${verb}({ ${names.map((name) => `${name}: …`).join(', ')} })`,
    )
  }
  const children = below(path)
  if (children.length > 0) {
    const more = children.length > shown ? `, … (${children.length})` : ''
    return wrong(
      `${path} is not an operation, only the beginning of some: ${children.slice(0, shown).join(', ')}${more}`,
    )
  }
  const [meant] = likely(path, allPaths())
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  return wrong(
    `${path}: this version knows no such path.${hint} Call an endpoint that is not listed with ` +
      `wechatpay.request('${method === 'PAGE' ? 'GET' : method}', path, options).`,
  )
}

/** Rejects a path or a verb that the API does not have. */
function checkOperation(method: string, path: string): BodyRule {
  const methods = methodsOf(path)
  if (methods === undefined) throw unknownPath(method, path)
  const found = methods.get(method === 'PAGE' ? 'GET' : method)
  if (found !== undefined) return found
  const verbs = [...methods].map(([name, { page }]) => (page ? 'url' : name.toLowerCase()))
  throw new ConfigError(
    `${path} has no ${method === 'PAGE' ? 'url' : method.toLowerCase()}; use ${verbs.join(', ')}`,
    {
      code: 'unknown_operation',
    },
  )
}

/** Checks what a chain, a property or a path string names, and how its body is passed. */
export function checkCall(method: string, path: string, options: Readonly<Record<string, unknown>>): void {
  const { option, required } = checkOperation(method, path)
  const problem = (name: string, message: string): ValidationError =>
    new ValidationError([{ path: `/${name}`, message }])
  for (const name of ['json', 'xml', 'body']) {
    if (options[name] === undefined || name === option) continue
    throw problem(
      name,
      option === undefined ? 'this operation has no request body' : `put the request body under ${option}`,
    )
  }
  if (required && option !== undefined && options[option] === undefined) {
    const example = option === 'body' ? '{ meta, file }' : '{ … }'
    throw problem(
      option,
      `missing: put the request body under ${option}: ${method.toLowerCase()}({ ${option}: ${example} })`,
    )
  }
}
