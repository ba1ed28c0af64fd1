// v2 notifications as a union discriminated by `event`, which the client derives: they do not name themselves.
import { titleDoc } from './docs.mjs'
import { doc, head, pascal } from './text.mjs'
import { answerType } from './xml.mjs'

/** @typedef {import('./contract.mjs').Notice} Notice */

/** @param {string} event */
const id = (event) =>
  `V2_${event
    .split('.')
    .map((part) => (part === part.toUpperCase() ? part.toLowerCase() : part))
    .map((part) => part.split('-').map(pascal).join(''))
    .map(pascal)
    .join('_')}_Notification`

/** @param {Notice[]} notices */
export function notificationsV2File(notices) {
  const bodies = notices.map((notice) => {
    const event = notice.event.slice('v2/'.length)
    const sealed = notice.resource !== undefined || notice.body?.properties.event_ciphertext !== undefined
    const resource = !sealed
      ? answerType(notice.body, '  ')
      : notice.resource === undefined
        ? 'Readonly<Record<string, unknown>>'
        : answerType(notice.resource, '  ')
    return (
      `${doc([titleDoc(notice.title, notice.docs)], '')}export interface ${id(event)} {\n` +
      `  readonly event: '${event}'\n  readonly resource: ${resource}\n` +
      (sealed
        ? `  /** 外层 XML${notice.resource === undefined ? '' : '。外层没有签名，只能信任 resource'} */\n  readonly envelope: ${answerType(notice.body, '  ')}\n`
        : '') +
      `}\n`
    )
  })
  return `${head}
${bodies.join('\n')}
/** 任意一种已收录的 v2 回调通知。 */
export type KnownNotificationV2 =
${notices.map((one) => `  | ${id(one.event.slice('v2/'.length))}`).join('\n')}
`
}
