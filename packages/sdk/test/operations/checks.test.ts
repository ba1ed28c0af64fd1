import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, ValidationError, WechatPay } from 'wechatpay-kit'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const sent: string[] = []
const client = new WechatPay({
  mchid: '1900007291',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey,
  apiV2Key: '0123456789abcdef0123456789abcdef',
  platformKeys: { PUB_KEY_ID_1: publicKey },
  baseUrl: 'http://127.0.0.1:9',
  retry: false,
  transport: ({ method, url }) => {
    sent.push(`${method} ${url}`)
    return Promise.reject(new Error('captured'))
  },
})

type Loose = Readonly<Record<string, unknown>>
interface Node {
  readonly [segment: string]: Node & ((options?: Loose) => unknown)
}
const loose = client as unknown as Node & { chain(path: string): Node }

/** The error of a call in each form, asynchronous and synchronous: all must be the same, and nothing sent. */
async function everyForm(path: string, verb: string, options?: Loose): Promise<Error> {
  const segments = path
    .split('/')
    .map((one) =>
      one.startsWith('{')
        ? `_${one.slice(1, -1)}_`
        : one.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    )
  const chain = segments.reduce<Node>((at, segment) => at[segment] as Node, loose as Node)
  const errors: unknown[] = []
  for (const node of [chain, loose[path] as Node, loose.chain(path)]) {
    const call = node[verb] as (options?: Loose) => Promise<unknown>
    errors.push(await call(options).catch((error: unknown) => error))
    if (verb === 'url') continue
    try {
      const wait = node[`${verb}Sync`] as (options?: Loose) => unknown
      wait(options)
      errors.push(undefined)
    } catch (error) {
      errors.push(error)
    }
  }
  const [first] = errors as Error[]
  for (const error of errors) expect(error).toEqual(first)
  expect(sent).toEqual([])
  if (!(first instanceof Error)) throw new Error('it should have been rejected')
  return first
}

const native = 'v3/pay/transactions/native'
const byNumber = 'v3/pay/transactions/out-trade-no/{out_trade_no}'

describe('options that nothing would read', () => {
  it.each<[string, string, Loose | undefined, string, RegExp]>([
    [native, 'post', { appid: 'wx1', mchid: '19' }, '/appid', /under json: post\({ json: { appid: … } }\)/],
    [native, 'post', { data: {} }, '/data', /under json/],
    [native, 'post', undefined, '/json', /missing: put the request body under json/],
    [native, 'post', { xml: {} }, '/xml', /put the request body under json/],
    [native, 'post', { jsn: {} }, '/jsn', /did you mean json\?/],
    [native, 'post', { json: {}, timout: 5 }, '/timout', /did you mean timeout\?/],
    [byNumber, 'get', { out_trade_no: '1', params: { mchid: '19' } }, '/params', /under query/],
    [byNumber, 'get', { out_trade_no: '1', mchid: '19' }, '/mchid', /query: { mchid: … }/],
    [byNumber, 'get', { outTradeNo: '1' }, '/outTradeNo', /did you mean out_trade_no\?/],
    [byNumber, 'get', { out_trade_no: '1', json: {} }, '/json', /has no request body/],
    ['v3/merchant/media/upload', 'post', { json: {} }, '/json', /under body/],
    ['v2/pay/unifiedorder', 'post', { out_trade_no: '1' }, '/out_trade_no', /under xml/],
    ['v2/pay/unifiedorder', 'post', { json: {} }, '/json', /under xml/],
    ['v2/papay/entrustweb', 'url', { params: {} }, '/params', /url\({ query/],
  ])('%s %s %j', async (path, verb, options, place, message) => {
    const error = await everyForm(path, verb, options)
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as ValidationError).problems.map((problem) => problem.path)).toEqual([place])
    expect(error.message).toMatch(message)
  })

  it('are rejected by request() as well', async () => {
    const call = client.request('POST', 'v3/new/things/{id}', { id: '1', data: {} })
    await expect(call).rejects.toThrow(/\/data: .*under json/)
    expect(sent).toEqual([])
  })
})

describe('an operation that the API does not have', () => {
  it.each<[string, string, RegExp]>([
    ['v3/pay/transaction/native', 'post', /Did you mean v3\/pay\/transactions\/native\?.*request\('POST'/],
    ['v3/pay/transactions/jsap', 'post', /Did you mean v3\/pay\/transactions\/jsapi\?/],
    ['v2/pay/unifedorder', 'post', /Did you mean v2\/pay\/unifiedorder\?/],
    ['v3/pay/transactions', 'post', /only the beginning of some: .*jsapi/],
    ['v3/no/such/thing/anywhere', 'get', /knows no such path\. Call/],
    [native, 'get', /has no get; use post/],
    [native, 'url', /has no url; use post/],
    [
      'v3/pay/transactions/out-trade-no/ORDER1',
      'get',
      /{out_trade_no}: a value stands in the path .*out_trade_no: …/,
    ],
  ])('%s %s', async (path, verb, message) => {
    const error = await everyForm(path, verb)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ code: 'unknown_operation' })
    expect(error.message).toMatch(message)
  })

  it('is not requested for a literal number in the chain, which is not repeated in the message', async () => {
    const at = loose['v3']?.['pay']?.['transactions']?.['out-trade-no'] as unknown as Node
    const call = at['ORDER20240101ABC']?.['get']?.() as Promise<unknown>
    const error = (await call.catch((reason: unknown) => reason)) as Error
    expect(error).toMatchObject({ code: 'unknown_operation' })
    expect(error.message).not.toMatch(/ORDER|-o-r-d-e-r/)
    expect(sent).toEqual([])
  })

  it('is reached with request()', async () => {
    await expect(client.request('POST', 'v3/pay/transaction/native', { json: {} })).rejects.toThrow()
    expect(sent.splice(0)).toEqual(['POST http://127.0.0.1:9/v3/pay/transaction/native'])
  })
})

it('every operation of the contract passes these checks', async () => {
  interface Fact {
    readonly method: string
    readonly path: string
    readonly page?: boolean
    readonly body?: { readonly content: 'json' | 'xml' | 'multipart' }
  }
  const root = new URL('../../../../contract/', import.meta.url)
  const read = (file: string): Fact[] => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Fact[]
  const v3 = readdirSync(new URL('v3/', root)).map((name) => `v3/${name}`)
  const facts = ['hk.json', 'global.json', 'brand.json', ...v3].flatMap(read)
  const all = [...facts, ...read('v2.json').map((one) => ({ ...one, path: `/v2${one.path}` }))]
  const option = { json: 'json', xml: 'xml', multipart: 'body' }
  for (const { method, path, body, page } of all) {
    const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name, '1'])
    const value = body === undefined ? {} : { [option[body.content]]: {} }
    const options = { ...Object.fromEntries(names), ...value } as Loose
    const verb = page === true ? 'url' : method.toLowerCase()
    const call = loose.chain(path)[verb]?.(options) as Promise<unknown>
    const error = (await call.catch((reason: unknown) => reason)) as Error
    expect(`${method} ${path} ${error?.message}`).not.toMatch(
      /no such|knows no|has no|put the|only the beginning/,
    )
  }
  sent.length = 0
})
