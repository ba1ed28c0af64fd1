// Holds every sample of the contract against its own schema. A sample is what users copy, and what the sandbox answers.
import { Ajv } from 'ajv'

/** @typedef {import('./contract.mjs').Operation} Operation */
/** @typedef {import('./contract.mjs').Notice} Notice */
/** @typedef {import('./contract.mjs').Schema} Schema */

/** Bytes in UTF-8; of an object those of its compact JSON. @param {unknown} value */
const bytesOf = (value) => Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value))

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
ajv.addKeyword({
  keyword: 'x-maxBytes',
  validate: (/** @type {number} */ limit, /** @type {unknown} */ value) => bytesOf(value) <= limit,
})

const words = ['enum', 'minimum', 'maximum', 'minItems', 'maxItems', 'required']
const limits = ['minLength', 'maxLength', 'pattern', 'x-maxBytes']

/** The limits of an encrypted field are those of its plain text. @param {Schema} schema @returns {Record<string, unknown>} */
function adapt(schema) {
  const { type, properties, items } = schema
  const kept = schema['x-encrypted'] === undefined ? [...words, ...limits] : words
  return {
    ...Object.fromEntries(
      kept.filter((word) => schema[word] !== undefined).map((word) => [word, schema[word]]),
    ),
    ...(type === undefined || type === 'file' ? {} : { type }),
    ...(items === undefined ? {} : { items: adapt(items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, one]) => [name, adapt(/** @type {Schema} */ (one))]),
          ),
        }),
  }
}

/** @param {Schema} schema @param {unknown} sample @param {string} where @returns {string[]} */
function check(schema, sample, where) {
  const validate = ajv.compile(adapt(schema))
  if (validate(sample)) return encoded(schema, sample, where)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${where}${instancePath}: ${message} ${JSON.stringify(params)}: ${JSON.stringify(sample).slice(0, 80)}`,
  )
}

/** What a text encodes has a schema too. @param {Schema} schema @param {unknown} sample @param {string} where @returns {string[]} */
function encoded({ contentMediaType, contentSchema }, sample, where) {
  if (contentMediaType !== 'application/json' || contentSchema === undefined || typeof sample !== 'string')
    return []
  try {
    return check(contentSchema, JSON.parse(sample), `${where}/(content)`)
  } catch {
    return [`${where}: the sample is not JSON: ${sample.slice(0, 80)}`]
  }
}

/** Faults of a schema's samples. @param {Schema | undefined} schema @param {string} where @returns {string[]} */
export function faults(schema, where) {
  if (schema === undefined || typeof schema !== 'object') return []
  const own = 'example' in schema ? check(schema, schema.example, where) : []
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
    faults(/** @type {Schema} */ (one), `${where}/${name}`),
  )
  return [
    ...own,
    ...below,
    ...faults(schema.items, `${where}/*`),
    ...faults(schema.contentSchema, `${where}/(content)`),
  ]
}

/** @param {Operation} operation */
const ofOperation = ({ method, path, pathParams = {}, query, header, body, responses }) => [
  ...faults({ properties: pathParams }, `${method} ${path} path`),
  ...faults(query, `${method} ${path} query`),
  ...faults(header, `${method} ${path} header`),
  ...faults(body?.schema, `${method} ${path} body`),
  ...Object.entries(responses).flatMap(([status, one]) => faults(one.schema, `${method} ${path} ${status}`)),
]

/** @param {Notice} notice */
const ofNotification = ({ event, resource, body, resources }) => [
  ...faults(resource, event),
  ...faults(body, `${event} body`),
  ...Object.entries(resources ?? {}).flatMap(([name, one]) => faults(one.schema, `${event} ${name}`)),
]

/** Throws with every fault. @param {{ operations: Operation[], notifications: Notice[] }} contract */
export function checkSamples({ operations, notifications }) {
  const found = [...operations.flatMap(ofOperation), ...notifications.flatMap(ofNotification)]
  if (found.length === 0) return
  throw new Error(
    `${found.length} samples of contract/ violate their own schema. Correct the sample or the schema:\n${found.join('\n')}`,
  )
}
