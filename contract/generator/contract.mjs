// Reads the contract's data.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {Record<string, any>} Schema
 * @typedef {{ method: string, path: string, version: string, chain: string[], title?: string, docs?: string[],
 *   roles?: string[], tags?: string[], deprecated?: boolean, server?: string, mutualTls?: boolean, scheme?: 'brand',
 *   page?: boolean, produces?: string[], wire?: string,
 *   pathParams?: Record<string, Schema>, query?: Schema, header?: Schema,
 *   body?: { content: string, required?: boolean, schema: Schema },
 *   responses: Record<string, { schema?: Schema, file?: boolean }>, product: string }} Operation
 * @typedef {{ event: string, version?: string, title?: string, eventType?: string | string[], originalType?: string,
 *   resource?: Schema, body?: Schema, resources?: { has?: string, schema?: Schema }[] | Record<string, any>, docs?: string[],
 *   answer?: { schema: Schema, timeoutMs?: number, signed?: boolean, inferred?: boolean, source: string } }} Notification
 */

/** @param {string} root @param {string} file */
const read = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'))

/** Everything, v2 apart, sorted by path and method. @param {string} root */
export function readContract(root) {
  const names = readdirSync(join(root, 'v3')).sort()
  const files = [...names.map((name) => `v3/${name}`), 'global.json', 'hk.json']
  /** @type {Operation[]} */
  const operations = files.flatMap((file) => {
    const product = file.startsWith('v3/') ? file.slice(3, -5) : `overseas-${file.slice(0, -5)}`
    return read(root, file).map((/** @type {object} */ one) => ({ ...one, product }))
  })
  for (const one of read(root, 'brand.json')) operations.push({ ...one, product: 'brand-owner' })
  operations.sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1))
  /** @type {Notification[]} */
  const notifications = read(root, 'webhooks.json').filter(
    (/** @type {Notification} */ one) => !one.event.startsWith('v2/'),
  )
  notifications.sort((a, b) => (a.event < b.event ? -1 : 1))
  /** @type {Notification[]} */
  const notificationsV2 = read(root, 'webhooks.json').filter((/** @type {Notification} */ one) =>
    one.event.startsWith('v2/'),
  )
  /** @type {{ method: string, path: string, direct?: string[], partner?: string[] }[]} */
  const roles = read(root, 'roles.json')
  /** @type {import('./idempotency.mjs').Entry[]} */
  const idempotency = read(root, 'idempotency.json')
  return {
    operations,
    notifications,
    operationsV2: readV2(root),
    notificationsV2,
    idempotency,
    roles,
  }
}

/** v2: its paths begin with /v2 here, as in the chain; `wire` is the path as sent. @param {string} root @returns {Operation[]} */
function readV2(root) {
  /** @type {Operation[]} */
  const operations = read(root, 'v2.json').map((/** @type {Operation} */ one) => ({
    ...one,
    path: `/v2${one.path}`,
    wire: one.path,
    product: `v2-${one.path.split('/')[1]}`,
  }))
  return operations.sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1))
}
