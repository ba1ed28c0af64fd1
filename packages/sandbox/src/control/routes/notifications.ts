import type { EventToSend } from '../../notifier/events/send.js'
import { list, named, object, text, type ControlRoute } from '../route.js'

const tag = 'notifications'
const id = 'the id of the notification'

export const notifications: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/notifications',
    name: 'listNotifications',
    summary: 'All notifications with their attempts, oldest first',
    tag,
    answer: object({ notifications: list(named('Notification')) }),
    handle: (sandbox) => ({ notifications: sandbox.notifications.list() }),
  },
  {
    method: 'POST',
    path: '/notifications',
    name: 'sendNotification',
    summary:
      'Sends any event of the contract, composed from its schema; the response shows the first attempt, retries follow',
    tag,
    body: object(
      {
        event: { type: 'string', description: "the contract's name: COUPON.USE, v2/refund-processed" },
        to: { type: 'string', description: 'a URL that the sandbox may deliver to' },
        'variant?': {
          type: 'string',
          description: 'direct, partner, combine or profitsharing, for events whose content differs',
        },
        'mchid?': text,
        'set?': { type: 'object', description: 'replaces values by path: { "amount.total": 100 }' },
      },
      { closed: true },
    ),
    answer: named('Notification'),
    handle: (sandbox, { body }) => sandbox.notifications.send(body as unknown as EventToSend),
  },
  {
    method: 'GET',
    path: '/notifications/:id',
    name: 'showNotification',
    summary: 'One notification',
    tag,
    id,
    answer: named('Notification'),
    handle: (sandbox, call) => sandbox.notifications.show(call.id),
  },
  {
    method: 'POST',
    path: '/notifications/:id/resend',
    name: 'resendNotification',
    summary: 'Sends once more, now, whatever became of it',
    tag,
    id,
    body: object(
      { 'fault?': { type: 'string', description: 'a fault of notifications: copies;n=20, forged' } },
      { closed: true },
    ),
    answer: named('Notification'),
    handle: (sandbox, call) => sandbox.notifications.resend(call.id, call.body),
  },
  {
    method: 'GET',
    path: '/notifications/:id/preview',
    name: 'previewNotification',
    summary:
      'The notification as it would be sent now, for curl or for a test of the endpoint; nothing is sent',
    tag,
    id,
    query: { fault: 'a fault of notifications, such as forged' },
    answer: named('NotificationPreview'),
    handle: (sandbox, call) => sandbox.notifications.preview(call.id, withFault(call.query.get('fault'))),
  },
]

function withFault(fault: string | null): { readonly fault?: string } {
  return fault === null ? {} : { fault }
}
