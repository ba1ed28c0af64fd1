// The Chinese documentation that editors show: of fields, operations and nodes of the chain.

/** @typedef {import('./contract.mjs').Schema} Schema */
/** @typedef {import('./contract.mjs').Operation} Operation */

const page = 'https://pay.weixin.qq.com/doc/'
/** The longest documentation of one field, in characters. */
const longest = 300

/** What the value of `x-encrypted` means to a caller. */
const encrypted = new Map([
  ['platform-key', '加密字段，SDK 自动加密'],
  ['risk-public-key', '加密字段，SDK 自动加密'],
  ['merchant-certificate', '加密字段，SDK 自动解密'],
])

const formats = new Map([
  ['date-time', '格式：RFC 3339 日期时间'],
  ['date', '格式：日期'],
  ['uri', '格式：URL'],
  ['data-url', '格式：data URL'],
  ['media-id', '上传接口返回的 media_id'],
  ['media-url', '上传接口返回的图片 URL'],
])

/** @param {number | undefined} least @param {number | undefined} most @param {string} unit */
function range(least, most, unit) {
  if (least !== undefined && most !== undefined)
    return least === most ? `固定 ${most} ${unit}` : `${least}～${most} ${unit}`
  if (most !== undefined) return `最${unit === '项' ? '多' : '长'} ${most} ${unit}`
  return least === undefined ? '' : `最${unit === '项' ? '少' : '短'} ${least} ${unit}`
}

/** What the contract says of a field, in one line; empty when it says nothing. @param {Schema} schema @returns {string} */
export function fieldDoc(schema) {
  const { example } = schema
  const notes = [
    schema.title ?? '',
    encrypted.get(schema['x-encrypted']) ?? '',
    range(schema.minLength, schema.maxLength, '个字符'),
    schema['x-maxBytes'] === undefined ? '' : `最长 ${schema['x-maxBytes']} 字节（UTF-8）`,
    range(schema.minItems, schema.maxItems, '项'),
    schema.minimum === undefined ? '' : `最小 ${schema.minimum}`,
    schema.maximum === undefined ? '' : `最大 ${schema.maximum}`,
    formats.get(schema.format) ?? '',
    schema.pattern === undefined ? '' : `格式：${schema.pattern}`,
    schema.default === undefined ? '' : `默认：${JSON.stringify(schema.default)}`,
    example === undefined || example === ''
      ? ''
      : `示例：${typeof example === 'object' ? JSON.stringify(example) : example}`,
  ]
  const text = Array.from(notes.filter(Boolean).join(' · '))
  return text.length <= longest ? text.join('') : `${text.slice(0, longest - 1).join('')}…`
}

/** A title with its official page. @param {string | undefined} title @param {string[] | undefined} docs */
export const titleDoc = (title, docs) =>
  [title ?? '', docs?.[0] === undefined ? '' : `${page}${docs[0]}`].filter(Boolean).join(' · ')

/** @param {Operation} operation */
export function operationDoc(operation) {
  const { roles = [] } = operation
  return [
    titleDoc(operation.title, operation.docs),
    roles.length === 0 ? '' : `角色：${roles.join('、')}`,
    operation.mutualTls === true ? '需要商户证书（clientCertificate）' : '',
    operation.deprecated === true ? '@deprecated 微信支付已下线' : '',
  ]
}

/** Several values in one line: the most frequent first. @param {string[]} values @param {number} most */
function list(values, most) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
  return sorted.slice(0, most).join('、') + (sorted.length > most ? '等' : '')
}

/** Operations of one path: their titles. @param {Operation[]} operations */
export const pathDoc = (operations) => list(operations.map((one) => one.title ?? '').filter(Boolean), 4)

/**
 * A node of the chain: the products of the operations below it (`tags`), or the titles of its own.
 * @param {string} segment @param {Operation[]} own @param {Operation[]} below its own included
 */
export function nodeDoc(segment, own, below) {
  if (own.length > 0 && own.length === below.length) return pathDoc(own)
  const tags = below.flatMap((one) => one.tags ?? []).map((tag) => tag.replace(/^APIv2∙/, ''))
  // Five products in one node, such as 收付通∙退款 and 收付通∙分账: their groups say more.
  const products = new Set(tags).size > 4 ? tags.map((tag) => tag.split('∙')[0] ?? tag) : tags
  const parameter = /^_(.+)_$/.exec(segment)?.[1]
  const title = parameter === undefined ? undefined : below[0]?.pathParams?.[parameter]?.title
  const subject = title ?? (list(products, 4) || pathDoc(below))
  return [subject, pathDoc(own), `共 ${below.length} 个接口`].filter(Boolean).join(' · ')
}
