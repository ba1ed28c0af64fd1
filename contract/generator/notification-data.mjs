// What the handlers of some notifications return: the platform acts on the body of their responses.
import { doc, head, key } from './text.mjs'
import { type } from './types.mjs'

/** @typedef {import('./contract.mjs').Notification} Notification */

/** @param {Notification[]} notifications */
export function notificationDataFile(notifications) {
  const expecting = notifications.flatMap(({ answer, ...one }) =>
    answer === undefined
      ? []
      : [one.eventType ?? one.event].flat().map((event) => ({ event, answer, title: one.title ?? '' })),
  )
  const members = expecting.map(({ event, answer, title }) => {
    const limit = answer.timeoutMs === undefined ? '' : `within ${answer.timeoutMs} ms`
    const note = [title, limit, `https://pay.weixin.qq.com/doc/${answer.source}`].filter(Boolean).join(' · ')
    return `${doc([note], '  ')}  readonly ${key(event)}: ${type(answer.schema, '  ')}${answer.inferred === true ? ' | void' : ''}\n`
  })
  const facts = expecting.map(({ event, answer }) => {
    const fact = {
      required: answer.schema.required ?? [],
      ...(answer.timeoutMs === undefined ? {} : { timeout: answer.timeoutMs }),
      ...(answer.signed === true ? { signed: true } : {}),
      ...(answer.inferred === true ? { optional: true } : {}),
    }
    return `  ${key(event)}: ${JSON.stringify(fact)},\n`
  })
  return `${head}
/** What the handler of an event returns, by event_type: the body of the response, on which WeChat Pay acts. */
export interface NotificationDataByEvent {
${members.join('')}}

/** What is known of the response to an event. */
export interface NotificationDataFacts {
  /** Members that the body must have. */
  readonly required: readonly string[]
  /** Milliseconds that the platform waits. */
  readonly timeout?: number
  /** The response carries an Authorization header. */
  readonly signed?: true
  /** The platform may act on data, and takes a response without any. */
  readonly optional?: true
}

/** Events whose response carries data, by event_type. */
export const notificationData: Readonly<Record<string, NotificationDataFacts>> = {
${facts.join('')}}
`
}
