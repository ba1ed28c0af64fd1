// The whole API as an OpenAPI 3.1 document.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./contract.mjs').Schema} Schema */
/** @typedef {import('./contract.mjs').Operation} Operation */

const host = 'https://api.mch.weixin.qq.com'
const page = 'https://pay.weixin.qq.com/doc/'

/** The contract's words as JSON Schema 2020-12: a file is binary, an example stands in a list. @param {any} schema @returns {any} */
function plain(schema) {
  if (schema === undefined) return {}
  const { example, type, properties, items, contentSchema, oneOf, required, ...rest } = schema
  const result = { ...rest }
  if (type === 'file') Object.assign(result, { type: 'string', contentMediaType: 'application/octet-stream' })
  else if (type !== undefined) result.type = type
  if (properties !== undefined) {
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, plain(one)]),
    )
  }
  const known = (required ?? []).filter((/** @type {string} */ name) => properties?.[name] !== undefined)
  if (known.length > 0) result.required = known
  if (items !== undefined) result.items = plain(items)
  if (Array.isArray(result.enum)) result.enum = values(result.enum, type)
  if (result.enum?.length === 0) delete result.enum
  if (contentSchema !== undefined) result.contentSchema = plain(contentSchema)
  if (oneOf !== undefined) result.oneOf = oneOf.map(plain)
  if (example !== undefined && fits(example, schema)) result.examples = [example]
  return result
}

/** An enumeration in its field's type: the sources list some numbers as text. @param {unknown[]} list @param {string | undefined} type */
function values(list, type) {
  const numeric = type === 'integer' || type === 'number'
  const typed = numeric ? list.map(Number).filter(Number.isFinite) : list
  return [...new Set(typed)]
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** Some samples of the sources are of another type or format than their field. @param {unknown} example @param {Schema} schema */
function fits(example, { type, format }) {
  if (format === 'date-time') return moment.test(String(example))
  if (type === 'integer') return Number.isInteger(example)
  if (type === 'number') return typeof example === 'number'
  if (type === 'array') return Array.isArray(example)
  if (type === 'object') return typeof example === 'object' && example !== null && !Array.isArray(example)
  return type === undefined || typeof example === type
}

/** @param {Operation} operation */
function parameters(operation) {
  const one = (
    /** @type {string} */ name,
    /** @type {Schema} */ schema,
    /** @type {string} */ place,
    /** @type {boolean} */ required,
  ) => {
    const { title, ...rest } = plain(schema)
    return {
      name,
      in: place,
      ...(title === undefined ? {} : { description: title }),
      ...(required ? { required } : {}),
      schema: rest,
    }
  }
  const many = (/** @type {Schema | undefined} */ schema, /** @type {string} */ place) =>
    Object.entries(schema?.properties ?? {}).map(([name, field]) =>
      one(name, field, place, (schema?.required ?? []).includes(name) && name !== 'Wechatpay-Serial'),
    )
  return [
    ...Object.entries(operation.pathParams ?? {}).map(([name, schema]) => one(name, schema, 'path', true)),
    ...many(operation.query, 'query'),
    ...many(operation.header, 'header'),
  ]
}

const media = { json: 'application/json', xml: 'text/xml', multipart: 'multipart/form-data' }

/** @param {Operation} operation */
function responses(operation) {
  const v2 = operation.version === 'v2'
  const type = v2 ? 'text/xml' : 'application/json'
  /** v2 refuses with 200, too. @param {any} schema */
  const either = (schema) => (v2 ? { anyOf: [schema, { $ref: '#/components/schemas/RefusalV2' }] } : schema)
  const answers = Object.entries(operation.responses).map(([status, answer]) => {
    const description =
      status === '202' ? 'accepted, not decided yet' : status === '204' ? 'done, no content' : 'done'
    if (answer.file === true) {
      const content = {
        'application/octet-stream': {},
        ...(v2 ? { [type]: { schema: { $ref: '#/components/schemas/RefusalV2' } } } : {}),
      }
      return [status, { description: 'a file; not signed', content, 'x-signed': false }]
    }
    return [
      status,
      answer.schema === undefined
        ? { description }
        : { description, content: { [type]: { schema: either(plain(answer.schema)) } } },
    ]
  })
  const refused = v2 ? {} : { default: { $ref: '#/components/responses/Refused' } }
  return { ...Object.fromEntries(answers), ...refused }
}

/** @param {Operation} operation */
function item(operation) {
  const { title, tags, roles, docs, deprecated, server, body, chain, method } = operation
  const list = parameters(operation)
  return {
    operationId: [...chain, method.toLowerCase()].join('.'),
    summary: title ?? operation.path,
    ...(tags === undefined || tags.length === 0 ? {} : { tags }),
    ...(deprecated === true ? { deprecated } : {}),
    ...(docs?.[0] === undefined ? {} : { externalDocs: { url: page + docs[0] } }),
    ...(server === undefined ? {} : { servers: [{ url: server.replace(/\/$/, '') }] }),
    ...(roles === undefined || roles.length === 0 ? {} : { 'x-roles': roles }),
    ...(operation.mutualTls === true ? { 'x-mutual-tls': true } : {}),
    ...(operation.page === true ? { 'x-page': true } : {}),
    ...(operation.version === 'v2' ? { security: [] } : {}),
    ...(operation.scheme === 'brand' ? { security: [{ BRAND: [] }] } : {}),
    ...(list.length === 0 ? {} : { parameters: list }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: body.required === true,
            content: { [media[/** @type {'json'} */ (body.content)]]: { schema: plain(body.schema) } },
          },
        }),
    responses: responses(operation),
  }
}

/** @param {any} notification */
function webhook(notification) {
  const v2 = notification.event.startsWith('v2/')
  const resources =
    notification.resources === undefined
      ? [notification.resource]
      : Object.values(notification.resources).map((/** @type {any} */ one) => one.schema)
  const sealed = resources.filter(Boolean).map(plain)
  const envelope = { $ref: '#/components/schemas/Notification' }
  const schema = v2 ? plain(notification.body) : envelope
  return {
    post: {
      operationId: `notification.${notification.event}`,
      summary: notification.title ?? notification.event,
      ...(notification.docs?.[0] === undefined ? {} : { externalDocs: { url: page + notification.docs[0] } }),
      security: [],
      ...(sealed.length === 0 ? {} : { 'x-resource': sealed.length === 1 ? sealed[0] : { oneOf: sealed } }),
      requestBody: { required: true, content: { [v2 ? 'text/xml' : 'application/json']: { schema } } },
      responses: {
        ...(v2 ? {} : { 204: { description: 'accepted' } }),
        200: { description: 'accepted' },
        default: { description: 'not accepted: it is sent again' },
      },
    },
  }
}

const text = { type: 'string' }
const components = {
  securitySchemes: {
    WECHATPAY2: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: 'WECHATPAY2-SHA256-RSA2048: five lines signed with the merchant key',
    },
    BRAND: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: 'WECHATPAY-BRAND-SHA256-RSA2048: the same with brand_id and the key of the brand',
    },
  },
  responses: {
    Refused: {
      description: 'refused; signed when the request was authentic',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
    },
  },
  schemas: {
    Refusal: {
      type: 'object',
      properties: { code: text, message: text, detail: {} },
      required: ['code', 'message'],
      examples: [{ code: 'ORDER_NOT_EXIST', message: '订单不存在' }],
    },
    RefusalV2: {
      type: 'object',
      description: 'Refused when return_code (before the order was looked at) or result_code is FAIL.',
      properties: {
        return_code: text,
        return_msg: text,
        result_code: text,
        err_code: text,
        err_code_des: text,
      },
      required: ['return_code'],
      examples: [{ return_code: 'FAIL', return_msg: '签名错误' }],
    },
    Notification: {
      type: 'object',
      properties: {
        id: text,
        create_time: { ...text, format: 'date-time' },
        event_type: text,
        resource_type: text,
        summary: text,
        resource: {
          type: 'object',
          properties: {
            original_type: text,
            algorithm: text,
            ciphertext: text,
            associated_data: text,
            nonce: text,
          },
          required: ['algorithm', 'ciphertext', 'nonce'],
        },
      },
      required: ['id', 'event_type', 'resource'],
    },
  },
}

/** @param {string} root @param {Operation[]} operations */
export function openapiFile(root, operations) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const all = [...operations, ...read('v2.json')].sort((a, b) =>
    `${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1,
  )
  /** @type {Record<string, Record<string, unknown>>} */
  const paths = {}
  for (const operation of all)
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = item(operation)
  const notifications = read('webhooks.json').sort((/** @type {any} */ a, /** @type {any} */ b) =>
    a.event < b.event ? -1 : 1,
  )
  const tags = [...new Set(all.flatMap((one) => one.tags ?? []))]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name }))
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'WeChat Pay',
      version: read('package.json').version,
      summary: 'Facts of the WeChat Pay API, generated from contract/; not an official document.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: host }],
    security: [{ WECHATPAY2: [] }],
    tags,
    paths,
    webhooks: Object.fromEntries(notifications.map((/** @type {any} */ one) => [one.event, webhook(one)])),
    components,
  }
  // One operation a line: a change is a readable diff, and the file stays small.
  const lines = (/** @type {Record<string, unknown>} */ record) =>
    Object.entries(record)
      .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n')
  const { paths: _, webhooks, ...rest } = document
  const start = JSON.stringify(rest).slice(0, -1)
  return `${start},\n"paths": {\n${lines(paths)}\n},\n"webhooks": {\n${lines(webhooks)}\n}}\n`
}
