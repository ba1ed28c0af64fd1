// Which writes may be sent again with the same bytes: those that carry the merchant's own number, by which the platform
// knows them, and closing an order, which may be repeated. And what to query when the outcome is unknown.

/** @typedef {import('./contract.mjs').Operation} Operation */

/** Where a request names several numbers, the one that it creates comes first here. */
const precedence = [
  'out_return_no',
  'out_refund_no',
  'out_bill_no',
  'combine_out_trade_no',
  'out_trade_no',
  'out_order_no',
  'out_batch_no',
  'out_request_no',
  'business_code',
]
const own = /^out_[a-z_]+_no$|_request_no$/

/** @param {Operation} operation */
export function ownNumber(operation) {
  if (operation.method !== 'POST') return undefined
  const closed = /\{((?:combine_)?out_trade_no)\}\/close$/.exec(operation.path)
  if (closed !== null) return closed[1]
  const required = operation.body?.schema?.required ?? []
  const known = precedence.find((name) => required.includes(name))
  if (known !== undefined) return known
  const others = required.filter((name) => own.test(name))
  return others.length === 1 ? others[0] : undefined
}

/**
 * The GET that tells what became of it, by that number alone: in its path, under the longest common path of three
 * segments or more (or all but the last one: `combine-transactions/jsapi`); else in the query of the same resource.
 * @param {Operation} operation @param {string} number @param {Operation[]} operations
 */
export function queryOf(operation, number, operations) {
  const segments = operation.path.split('/')
  let best
  let shared = Math.min(3, segments.length - 2)
  for (const { method, path } of operations) {
    if (method !== 'GET' || !path.endsWith(`/{${number}}`) || path.indexOf('{') !== path.lastIndexOf('{'))
      continue
    const other = path.split('/')
    let common = 0
    while (common < segments.length && segments[common] === other[common]) common++
    if (common > shared) [best, shared] = [path, common]
  }
  return (best ?? sameResource(operation.path, number, operations))?.slice(1)
}

/** @param {string} path @param {string} number @param {Operation[]} operations */
function sameResource(path, number, operations) {
  const asked = operations.filter(
    (one) =>
      one.method === 'GET' &&
      !one.path.includes('{') &&
      `${path}/`.startsWith(`${one.path}/`) &&
      one.query?.properties?.[number] !== undefined,
  )
  return asked.sort((a, b) => b.path.length - a.path.length)[0]?.path
}
