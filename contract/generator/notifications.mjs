// Notifications as a union discriminated by event_type, and what a handler receives under each of its keys.
import { titleDoc } from './docs.mjs'
import { doc, head, key } from './text.mjs'
import { type } from './types.mjs'

/** @typedef {import('./contract.mjs').Notification} Notification */

/** @typedef {{ name: string, variant?: string, has?: string, schema: any, originalType: string | string[] | undefined }} Variant */

/** @param {Notification} notification @returns {Variant[]} */
function variants(notification) {
  const resources = notification.resources
  if (resources === undefined)
    return [{ name: '', schema: notification.resource, originalType: notification.originalType }]
  const list = Array.isArray(resources)
    ? resources
    : Object.entries(resources).map(([name, one]) => ({ variant: name, ...one }))
  return list.map((one, index) => ({
    name: `_${String(one.variant ?? one.name ?? index + 1)}`,
    variant: one.variant,
    has: one.has,
    schema: one.schema ?? one.resource ?? one,
    originalType: one.originalType ?? notification.originalType,
  }))
}

/** The roles of a client; a variant of another name has a key of its own, such as `TRANSACTION.SUCCESS:combine`. */
const roles = ['direct', 'partner']

/** @param {string[]} list */
const union = (list) => [...new Set(list)].map((one) => `'${one}'`).join(' | ')

/** Pages for partners are listed behind those for direct merchants. @param {Notification} notification @param {string | undefined} variant */
const pagesOf = ({ docs = [] }, variant) =>
  variant === 'partner'
    ? [...docs].sort((a, b) => Number(b.includes('/partner/')) - Number(a.includes('/partner/')))
    : docs

/** @param {Notification} notification */
const eventTypes = (notification) => [notification.eventType ?? notification.event].flat()

/** @param {Notification} notification @param {string} variant */
const nameOf = (notification, variant) =>
  `${notification.event
    .split(/[./]/)
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('_')}${variant}_Notification`.replaceAll(/[^\w]/g, '_')

/** @param {Notification} notification @param {Variant} variant */
function declaration(notification, { name, variant, schema, originalType }) {
  const original = originalType === undefined ? 'string' : union([originalType].flat())
  return (
    `${doc([titleDoc(notification.title, pagesOf(notification, variant))], '')}export interface ${nameOf(notification, name)} extends NotificationEnvelope {\n` +
    `  readonly event_type: ${union(eventTypes(notification))}\n` +
    `  readonly original_type: ${original}\n` +
    `  /** 解密后的数据 */\n  readonly resource: ${type(schema, '  ')}\n}\n`
  )
}

/**
 * What a handler receives under each key: for every role the same, and by role.
 * @param {Notification[]} notifications
 */
function handled(notifications) {
  /** @type {Map<string, { ids: string[], titles: string[] }>} */
  const common = new Map()
  /** @type {Record<string, string[]>} */
  const byRole = Object.fromEntries(roles.map((role) => [role, []]))
  const varied = new Set(notifications.filter((one) => one.resources !== undefined).map((one) => one.event))
  for (const notification of notifications) {
    for (const { name, variant } of variants(notification)) {
      const id = nameOf(notification, name)
      if (variant !== undefined && roles.includes(variant)) {
        const comment = doc([titleDoc(notification.title, pagesOf(notification, variant))], '  ')
        byRole[variant]?.push(`${comment}  readonly ${key(notification.event)}: ${id}\n`)
        continue
      }
      for (const event of eventTypes(notification)) {
        // Another notification's further event_type has variants of its own: there it is found under their keys.
        if (varied.has(event) && event !== notification.event) continue
        const entry = variant === undefined ? event : `${event}:${variant}`
        const found = common.get(entry) ?? { ids: [], titles: [] }
        common.set(entry, {
          ids: [...found.ids, id],
          titles: [...found.titles, titleDoc(notification.title, notification.docs)],
        })
      }
    }
  }
  const members = [...common]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([entry, { ids, titles }]) =>
        `${doc(titles.slice(0, 1), '  ')}  readonly ${key(entry)}: ${[...new Set(ids)].join(' | ')}\n`,
    )
  const capital = (/** @type {string} */ role) => role.charAt(0).toUpperCase() + role.slice(1)
  const interfaces = roles.map(
    (role) =>
      `export interface ${capital(role)}Notifications extends CommonNotifications {\n${byRole[role]?.join('')}}\n`,
  )
  return (
    `/** 与商户角色无关的回调通知，以处理函数的键为名。 */\nexport interface CommonNotifications {\n${members.join('')}}\n\n` +
    `${interfaces.join('\n')}\n/** 各角色收到的回调通知，以处理函数的键为名。 */\nexport interface NotificationsByRole {\n` +
    `${roles.map((role) => `  readonly ${role}: ${capital(role)}Notifications\n`).join('')}}\n`
  )
}

/** @param {Notification[]} notifications */
export function notificationsFile(notifications) {
  /** @type {Map<string, string[]>} */
  const events = new Map()
  const bodies = notifications.flatMap((notification) =>
    variants(notification).map((variant) => {
      const id = nameOf(notification, variant.name)
      for (const one of eventTypes(notification)) events.set(one, [...(events.get(one) ?? []), id])
      return declaration(notification, variant)
    }),
  )
  const names = [...new Set([...events.values()].flat())].sort()
  const map = [...events]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([event, ids]) => {
      const title = notifications.find((one) => one.event === event)
      return `${doc([titleDoc(title?.title, title?.docs)], '  ')}  readonly ${key(event)}: ${[...new Set(ids)].join(' | ')}\n`
    })
  return `${head}
/** 每个回调通知都有的字段。 */
export interface NotificationEnvelope {
  /** 通知的唯一 ID */
  readonly id: string
  /** 通知创建时间 · 格式：RFC 3339 日期时间 */
  readonly create_time: string
  /** 通知数据类型 · 示例：encrypt-resource */
  readonly resource_type: string
  /** 回调摘要 · 示例：支付成功 */
  readonly summary: string
}

${bodies.join('\n')}
/** 以 event_type 为名的回调通知。 */
export interface NotificationByEvent {
${map.join('')}}

${handled(notifications)}
/** 任意一种 v3 回调通知。 */
export type Notification =
${names.map((name) => `  | ${name}`).join('\n')}
`
}

/** The variants of events, in the order in which they are tried: what is marked first. @param {Notification[]} notifications */
export function variantsFile(notifications) {
  const entries = notifications
    .filter((one) => one.resources !== undefined)
    .map((notification) => {
      const list = variants(notification).map(({ variant, has, originalType }) => ({
        variant,
        ...(has === undefined ? {} : { has }),
        ...(originalType === undefined ? {} : { originalType: [originalType].flat()[0] }),
      }))
      const marked = [
        ...list.filter((one) => one.has !== undefined),
        ...list.filter((one) => one.has === undefined),
      ]
      return `  ${JSON.stringify(notification.event)}: ${JSON.stringify(marked)},\n`
    })
  return `${head}
/** One content that an event_type may have. */
export interface NotificationVariant {
  readonly variant: string
  /** The member of the resource that only this variant has. */
  readonly has?: string
  readonly originalType?: string
}

/** Events whose content differs, by event_type. The first variant that fits is the notification's. */
export const notificationVariants: Readonly<Record<string, readonly NotificationVariant[]>> = {
${entries.join('')}}
`
}
