// v2 notices as a union told apart by `event`, which the client finds out: they do not name themselves.
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
    const page = notice.docs?.[0]
    const title = [notice.title ?? '', page === undefined ? '' : `https://pay.weixin.qq.com/doc/${page}`]
    const sealed = notice.resource !== undefined || notice.body?.properties.event_ciphertext !== undefined
    const resource = !sealed
      ? answerType(notice.body, '  ')
      : notice.resource === undefined
        ? 'Readonly<Record<string, unknown>>'
        : answerType(notice.resource, '  ')
    return (
      `${doc([title.filter(Boolean).join(' · ')], '')}export interface ${id(event)} {\n` +
      `  readonly event: '${event}'\n  readonly resource: ${resource}\n` +
      (sealed
        ? `  /** The XML around what was sealed${notice.resource === undefined ? '' : '. It is not signed: trust "resource" alone'}. */\n  readonly envelope: ${answerType(notice.body, '  ')}\n`
        : '') +
      `}\n`
    )
  })
  return `${head}
${bodies.join('\n')}
/** Any notice of the v2 API that the contract knows. */
export type KnownNotificationV2 =
${notices.map((one) => `  | ${id(one.event.slice('v2/'.length))}`).join('\n')}
`
}
