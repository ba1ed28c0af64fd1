// v2 notifications as a union discriminated by `event`, which the client derives: they do not name themselves.
import { titleDoc } from './docs.mjs'
import { doc, head, pascal } from './text.mjs'
import { answerType } from './xml.mjs'

/** @typedef {import('./contract.mjs').Notification} Notification */

/** @param {string} event */
const id = (event) =>
  `V2_${event
    .split('.')
    .map((part) => (part === part.toUpperCase() ? part.toLowerCase() : part))
    .map((part) => part.split('-').map(pascal).join(''))
    .map(pascal)
    .join('_')}_NotificationV2`

/** @param {Notification[]} notifications */
export function notificationsV2File(notifications) {
  const bodies = notifications.map((notification) => {
    const event = notification.event.slice('v2/'.length)
    const sealed =
      notification.resource !== undefined || notification.body?.properties.event_ciphertext !== undefined
    const resource = !sealed
      ? answerType(notification.body, '  ')
      : notification.resource === undefined
        ? 'Readonly<Record<string, unknown>>'
        : answerType(notification.resource, '  ')
    return (
      `${doc([titleDoc(notification.title, notification.docs)], '')}export interface ${id(event)} {\n` +
      `  readonly event: '${event}'\n  readonly resource: ${resource}\n` +
      (sealed
        ? `  /** 外层 XML${notification.resource === undefined ? '' : '。外层没有签名，只能信任 resource'} */\n  readonly envelope: ${answerType(notification.body, '  ')}\n`
        : '') +
      `}\n`
    )
  })
  return `${head}
${bodies.join('\n')}
/** 任意一种已收录的 v2 回调通知。 */
export type KnownNotificationV2 =
${notifications.map((one) => `  | ${id(one.event.slice('v2/'.length))}`).join('\n')}
`
}
