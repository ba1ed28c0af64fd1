// Notifications as a union told apart by event_type.
import { doc, head, key } from './text.mjs'
import { type } from './types.mjs'

/** @typedef {import('./contract.mjs').Notification} Notification */

/** @param {Notification} notification @returns {{ name: string, schema: any, originalType: string | string[] | undefined }[]} */
function variants(notification) {
  const resources = notification.resources
  if (resources === undefined)
    return [{ name: '', schema: notification.resource, originalType: notification.originalType }]
  const list = Array.isArray(resources)
    ? resources
    : Object.entries(resources).map(([name, one]) => ({ variant: name, ...one }))
  return list.map((one, index) => ({
    name: `_${String(one.variant ?? one.name ?? index + 1)}`,
    schema: one.schema ?? one.resource ?? one,
    originalType: one.originalType ?? notification.originalType,
  }))
}

/** @param {Notification[]} notifications */
export function notificationsFile(notifications) {
  /** @type {Map<string, string[]>} */
  const events = new Map()
  const bodies = notifications.flatMap((notification) => {
    const types = [notification.eventType ?? notification.event].flat()
    return variants(notification).map(({ name, schema, originalType }) => {
      const id = `${notification.event
        .split(/[./]/)
        .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
        .join('_')}${name}_Notification`.replaceAll(/[^\w]/g, '_')
      for (const one of types) events.set(one, [...(events.get(one) ?? []), id])
      const page = notification.docs?.[0]
      const comment = doc(
        [
          [notification.title ?? '', page === undefined ? '' : `https://pay.weixin.qq.com/doc/${page}`]
            .filter(Boolean)
            .join(' · '),
        ],
        '',
      )
      return (
        `${comment}export interface ${id} extends NotificationEnvelope {\n` +
        `  readonly event_type: ${types.map((one) => `'${one}'`).join(' | ')}\n` +
        `  readonly original_type: ${
          originalType === undefined
            ? 'string'
            : [originalType]
                .flat()
                .map((one) => `'${one}'`)
                .join(' | ')
        }\n` +
        `  readonly resource: ${type(schema, '  ')}\n}\n`
      )
    })
  })
  const names = [...new Set([...events.values()].flat())].sort()
  const map = [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([event, ids]) => `  readonly ${key(event)}: ${[...new Set(ids)].join(' | ')}\n`)
  return `${head}
/** What every notification has. */
export interface NotificationEnvelope {
  readonly id: string
  /** RFC 3339. */
  readonly create_time: string
  readonly resource_type: string
  readonly summary: string
}

${bodies.join('\n')}
/** By event_type. */
export interface NotificationByEvent {
${map.join('')}}

/** Any notification of the v3 API. */
export type Notification =
${names.map((name) => `  | ${name}`).join('\n')}
`
}
