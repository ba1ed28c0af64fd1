// v2 notifications as a union told apart by `event`, which the client finds out: they do not name themselves.
import { doc, head, pascal } from './text.mjs'
import { answerType } from './xml.mjs'

/** @typedef {import('./contract.mjs').Notification} Notification */

/** @param {string} event */
const id = (event) =>
  `${event
    .split('.')
    .map((part) => (part === part.toUpperCase() ? part.toLowerCase() : part))
    .map((part) => part.split('-').map(pascal).join(''))
    .map(pascal)
    .join('_')}_NotificationV2`

/** @param {Notification[]} notifications */
export function notificationsV2File(notifications) {
  const bodies = notifications.map((notification) => {
    const event = notification.event.slice('v2/'.length)
    const page = notification.docs?.[0]
    const title = [
      notification.title ?? '',
      page === undefined ? '' : `https://pay.weixin.qq.com/doc/${page}`,
    ]
    const sealed =
      notification.resource !== undefined || notification.body?.properties.event_ciphertext !== undefined
    const resource = !sealed
      ? answerType(notification.body, '  ')
      : notification.resource === undefined
        ? 'Readonly<Record<string, unknown>>'
        : answerType(notification.resource, '  ')
    return (
      `${doc([title.filter(Boolean).join(' · ')], '')}export interface ${id(event)} {\n` +
      `  readonly event: '${event}'\n  readonly resource: ${resource}\n` +
      (sealed
        ? `  /** The XML around what was sealed${notification.resource === undefined ? '' : '. It is not signed: trust "resource" alone'}. */\n  readonly envelope: ${answerType(notification.body, '  ')}\n`
        : '') +
      `}\n`
    )
  })
  return `${head}
${bodies.join('\n')}
/** Any notification of the v2 API that the contract knows. */
export type KnownNotificationV2 =
${notifications.map((one) => `  | ${id(one.event.slice('v2/'.length))}`).join('\n')}
`
}
